import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import type { CellValue } from "../../../src/sheets/sheet-snapshot";
import { gridOf } from "../../grid-of";
import { buildXlsx } from "../../hosts/xlsx-file/build-xlsx";
import { run } from "../a-machine";

/** A plan with an owner, a figure that no sheet tells, an activity that is late, and needs that are blank or unread. */
const plan = (closed: readonly (readonly CellValue[])[] = []): Promise<Uint8Array> =>
  buildXlsx([
    gridOf("Plan", [
      ["Action plan 2018-2020"],
      ["No.", "Action", "KPI", "Target", "Timeframe", "Responsible"],
      ["1", "Shorten the way", "Average hours of clearance", "At most 20 hours", "June 2020", "Amina; Bo"],
      ["2", "Hold workshops", "Number of workshops", "At least 4 workshops", "June 2020", "Bo"],
    ]),
    gridOf("Members", [
      ["Member", "Sub-region", "Active"],
      ["Fiji", "Pacific", "yes"],
      ["Samoa", "Pacific", "yes"],
    ]),
    gridOf("Activity Log", [
      ["Date", "Activity", "Actions", "Type", "Status", "Members"],
      ["2019-02-10", "Workshop on valuation", "1-(b)", "workshop", "planned", "Fiji; Samoa"],
      ["2019-03-10", "Workshop on origin", "1-(b)", "workshop", "delivered", "Fiji"],
    ]),
    gridOf("Needs Survey", [
      ["Round", "Date", "Member", "Topic", "Need", "Comment"],
      ["2019", "2019-04-01", "Fiji", "Valuation", "zzz", null],
      ["2019", "2019-04-01", "Samoa", "Valuation", null, null],
      ["2019", "2019-04-01", "Fiji", "Origin", "high", null],
    ]),
    gridOf("Settings", [
      ["Setting", "Value"],
      ["Term start", "2018-07-01"],
      ["Term end", "2020-06-30"],
      ["As of", "2019-06-30"],
    ]),
    ...(closed.length === 0 ? [] : [gridOf("Choices", closed)]),
  ]);

const ask = async (to: "members" | "owners", bytes: Uint8Array) =>
  run(
    [
      "ask",
      "plan.xlsx",
      "--to",
      to,
      "--round",
      "Q2",
      "--due",
      "2019-07-31",
      "--dir",
      "ask",
      "--out",
      "asked.xlsx",
    ],
    {
      "plan.xlsx": bytes,
    },
  );

/** The rows of questions, each by its headings. */
async function questionsIn(bytes: Uint8Array | undefined) {
  const [sheet] = (await openXlsx(bytes ?? new Uint8Array()).read()).sheets;
  const at = (sheet?.rows ?? []).findIndex((row) => row.includes("Answer"));
  const heading = sheet?.rows[at] ?? [];
  return (sheet?.rows ?? [])
    .slice(at + 1)
    .map((row) => Object.fromEntries(heading.map((name, column) => [String(name), row[column] ?? null])));
}

async function answered(
  bytes: Uint8Array | undefined,
  answers: readonly (readonly [CellValue, CellValue])[],
) {
  const workbook = openXlsx(bytes ?? new Uint8Array());
  const [sheet] = (await workbook.read()).sheets;
  const at = (sheet?.rows ?? []).findIndex((row) => row.includes("Answer"));
  const column = (sheet?.rows[at] ?? []).indexOf("Answer");
  const cells = answers.flatMap(([answer, day], place) =>
    [answer, day].flatMap((becomes, more) =>
      becomes === null
        ? []
        : [{ row: at + 1 + place, column: column + more, was: null, becomes: becomes as string }],
    ),
  );
  await workbook.apply([{ kind: "patch", sheet: sheet?.name ?? "", cells }]);
  return workbook.bytes();
}

test("owners are asked for figures and for activities of their actions whose day has passed", async () => {
  const { written } = await ask("owners", await plan());
  const amina = await questionsIn(written.get("ask/Q2 Amina.xlsx"));
  const bo = await questionsIn(written.get("ask/Q2 Bo.xlsx"));
  expect(amina.map(({ Kind, Subject }) => [Kind, Subject])).toEqual([["Figure", "1-(a)"]]);
  expect(bo.map(({ Kind, Subject }) => [Kind, Subject])).toEqual([
    ["Figure", "1-(a)"],
    ["Activity", "2019-02-10 Workshop on valuation"],
  ]);
});

test("Members are asked for their late activities and for needs that are blank or could not be read", async () => {
  const { written } = await ask("members", await plan());
  const fiji = await questionsIn(written.get("ask/Q2 Fiji.xlsx"));
  expect(fiji.map(({ Kind, Subject, "On record": was }) => [Kind, Subject, was])).toEqual([
    ["Activity", "2019-02-10 Workshop on valuation", "planned"],
    ["Need", "2019 | Valuation", "zzz"],
  ]);
  expect(fiji[1]?.Question).toContain('Your answer could not be read: "zzz".');
  const samoa = await questionsIn(written.get("ask/Q2 Samoa.xlsx"));
  expect(samoa.map(({ Kind }) => Kind)).toEqual(["Activity", "Need"]);
});

const collect = async (asked: Uint8Array | undefined, files: Readonly<Record<string, Uint8Array>>) => {
  const ran = await run(["collect", "--into", "asked.xlsx", ...Object.keys(files), "--json"], {
    "asked.xlsx": asked ?? new Uint8Array(),
    ...files,
  });
  return { ...ran, found: JSON.parse(ran.out) };
};

test("figures go to KPI Values, a status to the log, and the same file again changes nothing", async () => {
  const { written } = await ask("owners", await plan());
  const bo = await answered(written.get("ask/Q2 Bo.xlsx"), [
    [18, "2019-06-01"],
    ["delivered", null],
  ]);
  const first = await collect(written.get("asked.xlsx"), { "bo.xlsx": bo });
  expect(first.found.answers.map(({ state, answer }: Record<string, string>) => [state, answer])).toEqual([
    ["new", "18 on 1 Jun 2019"],
    ["new", "delivered"],
  ]);
  expect(first.found.moved).toEqual([
    expect.stringMatching(/^1-\(a\): no figure to 18 hours, No data before, now /),
    expect.stringMatching(/^1-\(b\): 1 to 2 events, /),
  ]);
  const again = await collect(first.written.get("asked.xlsx"), { "bo.xlsx": bo });
  expect(again.found.answers.map(({ state }: { state: string }) => state)).toEqual([
    "unchanged",
    "unchanged",
  ]);
  expect(again.written.size).toBe(0);
});

test("a figure without a day is held back, and the rest is written", async () => {
  const { written } = await ask("owners", await plan());
  const bo = await answered(written.get("ask/Q2 Bo.xlsx"), [
    [18, null],
    ["delivered", null],
  ]);
  const { found } = await collect(written.get("asked.xlsx"), { "bo.xlsx": bo });
  expect(found.answers.map(({ state }: { state: string }) => state)).toEqual(["refused", "new"]);
  expect(found.answers[0].why).not.toBe("");
});

test("one activity that two were asked about is one cell: the same answer is written once, two answers not at all", async () => {
  const { written } = await ask("members", await plan());
  const fiji = await answered(written.get("ask/Q2 Fiji.xlsx"), [["delivered", null]]);
  const samoa = await answered(written.get("ask/Q2 Samoa.xlsx"), [
    ["delivered", null],
    ["low", null],
  ]);
  const same = await collect(written.get("asked.xlsx"), { "f.xlsx": fiji, "s.xlsx": samoa });
  expect(same.found.answers.map(({ state }: { state: string }) => state)).toEqual([
    "new",
    "unchanged",
    "new",
  ]);
  const other = await answered(written.get("ask/Q2 Samoa.xlsx"), [["cancelled", null]]);
  const apart = await collect(written.get("asked.xlsx"), { "f.xlsx": fiji, "s.xlsx": other });
  expect(apart.found.answers.map(({ state }: { state: string }) => state)).toEqual([
    "two-answers",
    "two-answers",
  ]);
});

test("what would be written into a closed period is held back", async () => {
  const closed = [
    ["Kind", "Subject", "Value", "Note"],
    ["closed period", "31 March 2019", null, "closed"],
  ];
  const { written } = await ask("owners", await plan(closed));
  const bo = await answered(written.get("ask/Q2 Bo.xlsx"), [
    [18, "2019-03-01"],
    ["delivered", null],
  ]);
  const { found, written: after } = await collect(written.get("asked.xlsx"), { "bo.xlsx": bo });
  expect(
    found.answers.map(({ state, why }: Record<string, string>) => [state, /is closed/.test(why ?? "")]),
  ).toEqual([
    ["refused", true],
    ["refused", true],
  ]);
  expect(after.size).toBe(0);
});
