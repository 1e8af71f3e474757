import type { ImportPreview } from "../../../src/usecases/import-survey/import-preview";
import { previewOf } from "../../fixtures/surveys/preview-of";
import { gridOf } from "../../grid-of";

const plan = gridOf`Strategic Action Plan 2018-2020
  No.   | Specific action                                          | KPI               | Target                 | Timeframe
  1-(a) | Support Members in implementing Risk Management          | Number of Members | At least 22/33 Members | June 2020
  1-(b) | Promote the Authorized Economic Operator (AEO) programme | Number of Members | At least 20/33 Members | June 2020
  1-(c) | Support Members in introducing a Single Window           | Number of Members | At least 20/33 Members | June 2020`;
const log = gridOf`Activity Log
  Date       | Activity                   | Actions | Status    | Evaluation score | Respondents
  2018-09-10 | Workshop on Single Windows | 1-(c)   | delivered |                  |
  2018-11-12 | Workshop on AEO programmes | 1-(b)   | delivered |                  |`;

const preview = (...lines: readonly string[]) => previewOf(lines.join("\n"), { sheets: [plan, log] });

const saidBy = ({ records }: ImportPreview): Record<string, string> =>
  Object.fromEntries(
    records.map(({ memberText, member, answers }) => [
      member ?? `?${memberText}`,
      (answers.needs ?? [])
        .map(({ topic, need, implemented }) => [topic, need, implemented].filter(Boolean).join(" "))
        .join(", "),
    ]),
  );
const warningsOf = ({ summary }: ImportPreview): string => summary.warnings.join("\n");

describe("a table with a key to its letters", () => {
  test("is read by the key, above or below, and the key is said", async () => {
    const below = await preview(
      "Member,Risk Management,AEO,Single Window",
      "Fiji,H,L,N",
      "Samoa,M,H,H",
      ",,,",
      '"H = high need, M = medium need, L = low need, N = no need",,,',
    );
    expect(saidBy(below)).toEqual({
      Fiji: "Risk Management high, AEO low, Single Window none",
      Samoa: "Risk Management medium, AEO high, Single Window high",
    });
    expect(warningsOf(below)).toContain("The key in row 5 was used");
    const numbers = await preview(
      '"Key: 0 = no need, 1 = low, 2 = medium, 3 = high",,',
      "Member,RM,AEO",
      "Fiji,3,1",
      "Samoa,2,0",
      "Nepal,1,3",
      "Average,2,1.3",
    );
    expect(saidBy(numbers)["Samoa"]).toContain("AEO none");
  });

  test("has it for ticks of a table with the Members across, whose count is no Member", async () => {
    const read = await preview(
      '"● = implemented; ○ = not implemented",,,',
      "Instrument,Japan,Fiji,Number of ●",
      "Procedures,,,",
      "Risk Management,●,○,1",
      "AEO,●,●,2",
    );
    expect(saidBy(read)).toEqual({
      Japan: "Risk Management yes, AEO yes",
      Fiji: "Risk Management no, AEO yes",
    });
    expect(warningsOf(read)).toContain('"Procedures"');
  });

  test("leaves numbers alone that it does not explain", async () => {
    const read = await preview(
      '"1 = low, 5 = high",,',
      "Member,Need: Risk Management,Need: AEO",
      "Fiji,3,1",
      "Samoa,5,4",
    );
    expect(saidBy(read)["Fiji"]).toBe("Risk Management medium, AEO low");
  });
});

describe("rows with one cell", () => {
  test("head the sub-regions of a table, and are no answers", async () => {
    const read = await preview(
      "Status of implementation,,,",
      "Member,Risk Management,AEO,Single Window",
      "Pacific Islands,,,",
      "Fiji,Yes,No,In progress",
      "Tonga,No,?,Yes",
      "South Asia,,,",
      "Nepal,Yes,Planned,No",
      "Total (Yes),2,0,1",
    );
    expect(Object.keys(saidBy(read))).toEqual(["Fiji", "Tonga", "Nepal"]);
    expect(saidBy(read)["Nepal"]).toContain("Single Window no");
    expect(warningsOf(read)).toContain('row 3 ("Pacific Islands"), 6 ("South Asia")');
  });

  test("are the workshop of the answers below where they name one", async () => {
    const read = await preview(
      "Member,Actions taken,Direct effects,Project initiated",
      "Workshop on Single Windows,,,",
      "Fiji,Submitted reports,Yes,No",
      "Workshop on AEO programmes,,,",
      "Nepal,Made recommendations,No,No",
    );
    expect(read.records.map(({ member, answers }) => [member, answers.workshop])).toEqual([
      ["Fiji", "Workshop on Single Windows"],
      ["Nepal", "Workshop on AEO programmes"],
    ]);
  });

  test("of a Member that answered nothing stay its own", async () => {
    const read = await preview(
      "Member,Need: AEO,Need: Single Window",
      "Fiji,High,Low",
      "Samoa,,",
      "Nepal,Low,Low",
    );
    expect(Object.keys(saidBy(read))).toEqual(["Fiji", "Samoa", "Nepal"]);
  });
});

describe("a table of mean scores", () => {
  test("is an evaluation, its replies are those who gave the score", async () => {
    const read = await preview(
      "Atelier;Nombre de réponses;Contenu;Satisfaction globale (moyenne sur 5)",
      "Workshop on Single Windows;24;4,52;4,58",
      "Workshop on AEO programmes;21;4,38;4,49",
      "Ensemble;45;4,45;4,54",
    );
    expect(read.kind).toBe("evaluation");
    expect(read.scores.map(({ score, respondents }) => [score, respondents])).toEqual([
      [4.58, 24],
      [4.49, 21],
    ]);
  });

  test("may have the workshops across", async () => {
    const read = await preview(
      ",Workshop on Single Windows,Workshop on AEO programmes",
      "Number of respondents,24,21",
      "Content,4.5,4.4",
      "Overall satisfaction,4.6,4.4",
    );
    expect(read.scores.map(({ workshop, score, respondents }) => [workshop, score, respondents])).toEqual([
      ["Workshop on Single Windows", 4.6, 24],
      ["Workshop on AEO programmes", 4.4, 21],
    ]);
  });

  test("without the number of those who answered has none, not one", async () => {
    const read = await preview(
      "Workshop,Average score",
      "Workshop on Single Windows,4.58",
      "Workshop on AEO programmes,4.49",
    );
    expect(read.scores.map(({ respondents }) => respondents)).toEqual([undefined, undefined]);
  });
});

test("a tick among levels is no level", async () => {
  const read = await preview(
    "Member,Need: AEO,Need: Single Window",
    "Fiji,High,x",
    "Samoa,Low,High",
    "Nepal,Low,Low",
  );
  expect(saidBy(read)["Fiji"]).toBe("AEO high");
  expect(read.records[0]?.status).toBe("warning");
});

describe("a cell that is merged over rows", () => {
  test("names the Member of all of them", async () => {
    const read = await preview(
      "Member,Topic,Need",
      "Fiji,Risk Management,High",
      ",AEO,Low",
      "Nepal,Risk Management,Low",
      ",AEO,High",
      ",Single Window,Medium",
    );
    expect(read.records.map(({ member, answers }) => `${member} ${answers.needs?.[0]?.topic}`)).toEqual([
      "Fiji Risk Management",
      "Fiji AEO",
      "Nepal Risk Management",
      "Nepal AEO",
      "Nepal Single Window",
    ]);
    expect(warningsOf(read)).toContain('A cell under "Member" stands for the blank ones below it');
  });

  test("is none where the same Member stands twice in a row: then a blank is a slip", async () => {
    const read = await preview(
      "Member,Topic,Need",
      "Fiji,Risk Management,High",
      "Fiji,AEO,Low",
      ",Single Window,Low",
    );
    expect(read.records.at(-1)?.status).toBe("error");
  });
});

test("an average where the others have their number is no answer", async () => {
  const read = await preview(
    "Evaluation: Workshop on AEO programmes,,",
    "No.,Content,Overall rating (1-5)",
    "1,5,5",
    "2,4,4",
    "Average,4.5,4.5",
  );
  expect(read.records.map(({ answers }) => answers.score)).toEqual([5, 4]);
});

test("what nobody understood is said", async () => {
  const read = await preview("Member,Q02[A],Q02[B]", "Fiji,A4,A2", "Nepal,A1,A1");
  expect(warningsOf(read)).toContain("nothing of the answers is used");
});
