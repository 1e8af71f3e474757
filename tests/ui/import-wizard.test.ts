import { columnGroups } from "../../src/ui/screens/import/columns/column-groups";
import { lookAtFile } from "../../src/ui/screens/import/look-at-file";
import { atStart, type Wizard, wizardReducer } from "../../src/ui/screens/import/wizard-state";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { memberName } from "../../src/domain/member/member";
import { readTableFile } from "../../src/hosts/table-files/read-table-file";
import type { ColumnMatch } from "../../src/usecases/import-survey/import-preview";
import { type ImportChoices, usualChoices } from "../../src/usecases/import-survey/import-request";

const problem = { code: "empty-file", text: "The file is empty.", next: "Export the answers again." };
const survey = (...countries: readonly string[]): string =>
  [
    "Your country,Which workshop did you attend?,Direct effects?",
    ...countries.map((one) => `${one},Origin,Yes`),
  ].join("\n");

async function read(text: string, choices: ImportChoices = usualChoices) {
  const file = await readTableFile("answers.csv", new TextEncoder().encode(text));
  const look = await lookAtFile({
    file,
    choices,
    snapshot: { sheets: [] },
    today: calendarDate("2026-11-22"),
  });
  return { kind: "read", file, look } as const;
}

const after = async (text: string, ...by: readonly (1 | -1)[]): Promise<Wizard> =>
  by.reduce(
    (wizard, one) => wizardReducer(wizard, { kind: "went", by: one }),
    wizardReducer(atStart, await read(text)),
  );

test("names are a step of their own only where there is a name to look at", async () => {
  expect((await after(survey("Tonga"), 1)).step).toBe("preview");
  expect((await after(survey("Tonga"), 1, -1)).step).toBe("columns");
  expect((await after(survey("Narnia"), 1)).step).toBe("names");
});

test("a decided name stays among those that were looked at", async () => {
  const atNames = await after(survey("Thailnad", "Narnia"), 1);
  const choices = { ...usualChoices, names: new Map([["thailnad", memberName("Thailand")]]) };
  const { look } = await read(survey("Thailnad", "Narnia"), choices);
  const later = wizardReducer(wizardReducer(atNames, { kind: "chosen", choices }), { kind: "looked", look });
  expect(look.preview?.names.map(({ text }) => text)).toEqual(["Narnia"]);
  expect(later.names.map(({ text }) => text)).toEqual(["Thailnad", "Narnia"]);
  expect(later.look?.choices).toBe(later.choices);
});

test("a bad file leaves the wizard where one chooses; later trouble keeps what was decided", async () => {
  expect(wizardReducer(atStart, { kind: "failed", problem })).toEqual({ ...atStart, problem });
  const atNames = await after(survey("Narnia"), 1);
  const failed = wizardReducer(atNames, { kind: "failed", problem });
  expect(failed).toMatchObject({ step: "columns", choices: atNames.choices, file: atNames.file });
  expect(failed.look).toMatchObject({ preview: undefined, problem });
});

test("a new file forgets what was decided for the last one", async () => {
  const choices = { ...usualChoices, round: "2019" };
  const chosen = wizardReducer(await after(survey("Narnia")), { kind: "chosen", choices });
  expect(wizardReducer(chosen, await read(survey("Tonga")))).toMatchObject({
    choices: usualChoices,
    names: [],
  });
});

test("a file without a column of Members is a question, with the columns to choose from", async () => {
  const { look } = await read("Who,Need for training on origin,Colour\nAtlantis,High,red");
  expect(look.problem).toMatchObject({
    code: "no-member-column",
    next: expect.stringContaining("Choose “Member”"),
  });
  expect(look.preview).toBeUndefined();
  expect(look.columns.map(({ heading }) => heading)).toEqual([
    "Who",
    "Need for training on origin",
    "Colour",
  ]);
});

test("any other refusal is one", async () => {
  await expect(read("Your country,Which workshop did you attend?")).rejects.toThrow(
    "has headings but no answers",
  );
});

const column = (heading: string, more: Partial<ColumnMatch> = {}): ColumnMatch => ({
  column: 0,
  heading,
  role: "need",
  certainty: "sure",
  reason: "Its words say so.",
  setAside: undefined,
  use: "used",
  examples: [],
  ...more,
});

test("the columns of one question are one line; two questions with one heading are two", () => {
  const columns = [column("Need [Origin]"), column("Need [Valuation]"), column("Score"), column("Score")];
  expect(columnGroups(columns).map(({ title, count }) => [title, count])).toEqual([
    ["Need", 2],
    ["Score", 1],
    ["Score", 1],
  ]);
});
