import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { ImportChoices } from "../../../src/usecases/import-survey/import-request";
import { applyImport } from "../../../src/usecases/import-survey/import-survey";
import { summariseSurveys } from "../../../src/usecases/import-survey/summarise-surveys";
import { previewOf } from "../../fixtures/surveys/preview-of";
import { followUpTable } from "../../fixtures/surveys/follow-up-table";
import { gridOf } from "../../grid-of";

const csv = (...lines: readonly string[]) => lines.join("\n");

async function imported(
  workbook: ReturnType<typeof memoryWorkbook>,
  text: string,
  choices: Partial<ImportChoices> = {},
) {
  const { sheets } = await workbook.read();
  const preview = await previewOf(text, { sheets, choices });
  await applyImport(workbook, preview);
  return preview;
}

const rowsOf = async (workbook: ReturnType<typeof memoryWorkbook>, name: string) =>
  (await workbook.read()).sheets.find((sheet) => sheet.name === name)?.rows ?? [];

describe("scales", () => {
  const grid = csv(
    "Member,Level of need [Origin],Level of need [PCA]",
    "Fiji,5,10",
    "Samoa,3,8",
    "Tonga,4,7",
  );

  test("are told by column, and one that may be two is a remark", async () => {
    const { scales, summary } = await previewOf(grid);
    expect(scales).toMatchObject([
      { column: 1, low: 1, high: 10, strongest: 10 },
      { column: 2, low: 1, high: 10, strongest: 10 },
    ]);
    expect(summary.warnings.join()).toContain("if these are two scales, say so for each");
  });

  test("are corrected for a question or for one of its columns", async () => {
    const scales = new Map([["level of need origin", "1-5"]]);
    const { records } = await previewOf(grid, { choices: { scales } });
    expect(records[1]?.answers.needs).toEqual([
      { topic: "Origin", need: "medium" },
      { topic: "PCA", need: "high" },
    ]);
  });

  test("that were corrected are remembered", async () => {
    const workbook = memoryWorkbook([]);
    const text = csv("Member,Need: Origin", "Fiji,1", "Samoa,4");
    await imported(workbook, text, { scales: new Map([["need origin", "5-1"]]) });
    const { sheets } = await workbook.read();
    const { records, changes } = await previewOf(text, { sheets });
    expect(records.map(({ answers }) => answers.needs?.[0]?.need)).toEqual(["high", "low"]);
    expect(changes).toEqual([]);
  });

  test("become what Settings say", async () => {
    const settings = gridOf`Settings
      Setting        | Value
      Need scale 1-4 | none, low, medium, high`;
    const { records } = await previewOf(csv("Member,Need (1-4): Origin", "Fiji,1", "Samoa,2"), {
      sheets: [settings],
    });
    expect(records.map(({ answers }) => answers.needs?.[0]?.need)).toEqual(["none", "low"]);
  });

  test("of 0 to 10 give the Activity Log a score of 1 to 5", async () => {
    const text = csv("Workshop,How would you rate the workshop (0-10)?", "Origin,10", "Origin,5");
    const { scores } = await previewOf(text);
    expect(scores).toMatchObject([{ score: 4, respondents: 2 }]);
  });
});

describe("what needs no Member", () => {
  test("an evaluation is anonymous, and so may a follow-up survey be", async () => {
    const evaluation = await previewOf(csv("Workshop,Overall score (1-5)", "Origin,4"));
    expect([evaluation.kind, evaluation.records[0]?.status]).toEqual(["evaluation", "import"]);
    const followUp = await previewOf(csv("Workshop,Direct effects?", "Origin,Yes", "Origin,No"));
    expect(followUp.tallies).toMatchObject([{ replies: 2, effectsYes: 1, effectsNo: 1 }]);
    expect(followUp.summary.sentence).toContain("2 answers without names of Members");
  });

  test("needs do: the refusal asks, and one Member may be said for the whole file", async () => {
    const text = csv("Topic,Need", "Origin,High", "Valuation,Low");
    await expect(previewOf(text)).rejects.toMatchObject({ problem: { code: "no-member-column" } });
    const { needs } = await previewOf(text, { choices: { member: "Kingdom of Thailand" } });
    expect(needs.map(({ member, topic, need }) => [member, topic, need])).toEqual([
      ["Thailand", "Origin", "high"],
      ["Thailand", "Valuation", "low"],
    ]);
    await expect(previewOf(text, { choices: { member: "Narnia" } })).rejects.toMatchObject({
      problem: { code: "member-unknown" },
    });
  });

  test("a table of actions by the workshops' numbers goes to those rows, and is no second count", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, followUpTable);
    const before = await rowsOf(workbook, "Follow-up Survey");
    const numbered = csv("No.,Shared training materials,Submitted reports", "1,7,2", "2,3,4", "Total,10,6");
    const { kind, tallies, round } = await imported(workbook, numbered);
    expect([kind, round]).toEqual(["workshop-counts", "2016/17"]);
    expect(tallies.map(({ workshop }) => workshop)).toEqual([before[1]?.[2], before[2]?.[2]]);
    const after = await rowsOf(workbook, "Follow-up Survey");
    expect(after).toHaveLength(before.length);
    expect((await imported(workbook, numbered)).changes).toEqual([]);
  });

  test("numbers that no row has are errors, not workshops", async () => {
    const { records } = await previewOf(csv("No.,Shared training materials,Submitted reports", "1,7,2"));
    expect(records.map(({ status, issues }) => [status, issues[0]?.code])).toEqual([
      ["error", "workshop-missing"],
    ]);
  });
});

describe("columns", () => {
  test("are used, set aside or unused, with three answers but of persons none; one without a heading too", async () => {
    const { columns } = await previewOf(
      csv(
        "Timestamp,E-mail,Member,Need: Origin,Colour,",
        "2019-01-01,a@b.example,Fiji,High,red,x",
        "2019-01-02,c@d.example,Samoa,Low,blue,",
        "2019-01-03,c@d.example,Tonga,Low,red,",
        "2019-01-04,c@d.example,Nepal,Low,green,",
      ),
    );
    expect(columns.map(({ use, examples }) => [use, examples])).toEqual([
      ["metadata", ["2019-01-01", "2019-01-02", "2019-01-03"]],
      ["personal", []],
      ["used", ["Fiji", "Samoa", "Tonga"]],
      ["used", ["High", "Low"]],
      ["unused", ["red", "blue", "green"]],
      ["unused", ["x"]],
    ]);
  });

  test("two topics that mean one action stay apart in their words", async () => {
    const plan = gridOf`Strategic Action Plan 2018-2020
      No.   | Specific action                            | KPI               | Target                 | Timeframe
      1-(a) | Promote the Post Clearance Audit (PCA)     | Number of Members | At least 22/33 Members | June 2020
      1-(b) | Promote Authorized Economic Operator (AEO) | Number of Members | At least 20/33 Members | June 2020`;
    const text = csv("Member,Need: PCA,Need: Audits (PCA),Need: AEO", "Fiji,High,Low,Medium");
    const { needs } = await previewOf(text, { sheets: [plan] });
    expect(needs.map(({ topic, need }) => [topic, need])).toEqual([
      ["PCA", "high"],
      ["Audits (PCA)", "low"],
      ["1-(b)", "medium"],
    ]);
  });
});

test("need and implementation in other words of one topic are one row", async () => {
  const plan = gridOf`Strategic Action Plan 2018-2020
    No.   | Specific action                            | KPI               | Target                 | Timeframe
    1-(b) | Promote Authorized Economic Operator (AEO) | Number of Members | At least 20/33 Members | June 2020`;
  const text = csv(
    "Member,AEO - need (1-5),Has your administration implemented Authorized Economic Operators (AEO)?",
    "Fiji,5,No",
  );
  const { needs } = await previewOf(text, { sheets: [plan] });
  expect(needs).toMatchObject([{ topic: "1-(b)", need: "high", implemented: "no" }]);
});

describe("questions that come again", () => {
  const needs = async (text: string) => (await previewOf(text)).records[0]?.answers.needs;

  test("have the topic of their own repeat", async () => {
    expect(await needs(csv("Country,Topic 1,Need 1,Topic 2,Need 2", "Fiji,Origin,High,PCA,Low"))).toEqual([
      { topic: "Origin", need: "high" },
      { topic: "PCA", need: "low" },
    ]);
  });

  test("stay apart by their number", async () => {
    const text = csv("Country,Need for training on origin,Need for training on origin [2]", "Fiji,5,1");
    expect(await needs(text)).toEqual([
      { topic: "origin", need: "high" },
      { topic: "origin (2)", need: "low" },
    ]);
  });
});

describe("headings", () => {
  const answersLikeHeadings = csv(
    "Ref,Where do you work?,Opinion A,Opinion B,Online use",
    "1,Fiji,Good,Neutral,Low",
    "2,Samoa,Topic was useful,Comment later,Rating high",
    "3,Tonga,Good,Neutral,Low",
  );

  test("are never a row of answers, however it sounds", async () => {
    const { headerRows, records } = await previewOf(answersLikeHeadings);
    expect(headerRows).toEqual({ first: 1, last: 1 });
    expect(records.map(({ member }) => member)).toEqual(["Fiji", "Samoa", "Tonga"]);
  });

  test("stand where a person points at", async () => {
    const text = csv(
      "Survey,2019",
      "Member,Need: Origin",
      "Member of the WCO,Need: origin rules",
      "Fiji,High",
    );
    const { headerRows, records } = await previewOf(text, { choices: { headerRows: { first: 3, last: 3 } } });
    expect(headerRows).toEqual({ first: 3, last: 3 });
    expect(records).toMatchObject([{ row: 4, member: "Fiji" }]);
  });

  test("of a second table end the first, which is said", async () => {
    const text = csv("Member,Need: Origin", "Fiji,High", "", "Workshop,Replies,Invited", "Origin,4,8");
    const { kind, records, summary } = await previewOf(text);
    expect([kind, records.length]).toEqual(["needs", 1]);
    expect(summary.warnings.join()).toContain("A second table begins in row 4");
  });
});

describe("answers that are kept", () => {
  const head = "Timestamp,Email,Country,Workshop,Follow-up actions,Comments,Colour";
  const one = csv(
    head,
    "5/13/2018 9:00:00,a@b.example,Fiji,Origin (Oct. 2017),Submitted reports;Made recommendations,Fine,red",
    "5/14/2018 9:00:00,a@b.example,Fiji,Origin (Oct. 2017),Submitted reports,,red",
    "5/15/2018 9:00:00,c@d.example,Nepal,Origin (Oct. 2017),Submitted reports,Good,",
  );
  const textsOf = (rows: SheetSnapshot["rows"]) => rows.map((row) => [row[2], row[4], row[5]]);

  test("stand word by word in a sheet of their own, persons left out, and twice is once", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, one, { keepsAnswers: true });
    expect(textsOf(await rowsOf(workbook, "Survey Answers"))).toEqual([
      ["Member", "Question", "Answer"],
      ["Fiji", "Follow-up action", "Submitted reports"],
      ["Fiji", "Follow-up action", "Made recommendations"],
      ["Fiji", "Comment", "Fine"],
      ["Fiji", "Colour", "red"],
      ["Fiji", "Follow-up action", "Submitted reports"],
      ["Fiji", "Colour", "red"],
      ["Nepal", "Follow-up action", "Submitted reports"],
      ["Nepal", "Comment", "Good"],
    ]);
    expect((await imported(workbook, one, { keepsAnswers: true })).changes).toEqual([]);
  });

  test("hold persons only where that was asked for too", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, one, { keepsAnswers: true, withPersonal: true });
    expect(JSON.stringify(await rowsOf(workbook, "Survey Answers"))).toContain("a@b.example");
  });

  test("are not kept without a yes", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, one);
    expect(await rowsOf(workbook, "Survey Answers")).toEqual([]);
  });

  test("tell who did what, by Member and sub-region, and what may be quoted", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, one, { keepsAnswers: true });
    const told = summariseSurveys(readWorkbookModel(await workbook.read()));
    expect(told?.actions[0]).toMatchObject({
      round: "2017/18",
      action: "Submitted reports",
      count: 3,
      members: [
        { member: "Fiji", count: 2 },
        { member: "Nepal", count: 1 },
      ],
    });
    expect(told?.actions[0]?.bySubRegion.get("Pacific Islands")).toBe(2);
    expect(told?.quotes.map(({ answer, member }) => [member, answer])).toEqual([
      ["Fiji", "Fine"],
      ["Nepal", "Good"],
    ]);
  });
});

describe("rounds side by side", () => {
  const log = gridOf`Activity Log
    Date       | Activity | Actions | Type     | Status    | Evaluation score | Respondents
    2017-09-01 | One      | 1-(a)   | regional | delivered | 4.5              | 10
    2018-03-01 | Two      | 1-(a)   | regional | delivered | 4.8              | 5
    2018-09-01 | Three    | 1-(a)   | regional | delivered | 4.72             | 8`;
  const followUp = gridOf`Follow-up Survey
    Round   | Date       | Workshop | Invited | Replies | Effects yes | Effects no
    2017/18 | 2017-10-31 | Origin   | 10      | 5       | 4           | 1
    2018/19 | 2018-10-31 | Value    | 10      | 8       | 4           | 4`;

  test("any question of two rounds is told, the oldest first", () => {
    const told = summariseSurveys(readWorkbookModel({ sheets: [log, followUp] }));
    const shown = told?.overRounds.map(({ question, rounds }) => [
      question,
      ...rounds.map(({ round, text }) => `${round} ${text}`),
    ]);
    expect(shown).toEqual([
      ["Evaluation score", "2017/18 4.60", "2018/19 4.72"],
      ["Response rate", "2017/18 50 %", "2018/19 80 %"],
      ["Direct effects, yes", "2017/18 80 %", "2018/19 50 %"],
    ]);
  });
});

describe("counts and dates that cannot be right", () => {
  test("are found in the table itself: a year off its title, and off its round", async () => {
    const text = csv(
      "Round,Workshop,Date,Invited,Replies,Effects yes,Effects no",
      "2017/18,Origin (Oct. 2017),2018-10-31,10,5,4,1",
      "2017/18,Value,2017-11-30,10,5,4,1",
      "2017/18,Risk,2017-12-31,10,5,4,1",
      "2017/18,Audit,2019-02-28,10,5,4,1",
    );
    const { footing } = await previewOf(text);
    expect(footing.map(({ code, row }) => [code, row])).toEqual([
      ["date-off-round", 2],
      ["date-off-round", 5],
    ]);
  });
});

describe("bad input", () => {
  test("a day that cannot be read is said", async () => {
    const { records } = await previewOf(csv("Timestamp,Country,Need: Origin", "soon,Fiji,High"));
    expect(records[0]?.issues.map(({ code }) => code)).toEqual(["date-unread"]);
  });

  test("lines that end with CR alone, and a BOM in the middle, are read", async () => {
    const cr = await previewOf("Country,Need: Origin\rFiji,High\rSamoa,Low\r");
    expect(cr.records.map(({ member }) => member)).toEqual(["Fiji", "Samoa"]);
    const bom = await previewOf("\uFEFFCountry,Need: Origin\nFiji,High\n\uFEFFSamoa,Low\n");
    expect(bom.records.map(({ member }) => member)).toEqual(["Fiji", "Samoa"]);
  });

  test("a scale with one value only is a guess, and said", async () => {
    const { summary, records } = await previewOf(csv("Member,Need: Origin", "Fiji,3", "Samoa,3"));
    expect(summary.warnings.join()).toContain("the scale is a guess");
    expect(records[0]?.answers.needs).toEqual([{ topic: "Origin", need: "medium" }]);
  });
});

describe("topics that are named or ticked, without a level", () => {
  const medium = (...topics: readonly string[]) => topics.map((topic) => ({ topic, need: "medium" }));

  test("in one cell are needed, in the middle", async () => {
    const { kind, records } = await previewOf(
      csv("Country,In which areas do you need assistance?", "Fiji,Origin;Valuation", "Samoa,Valuation"),
    );
    expect(kind).toBe("needs");
    expect(records.map(({ answers }) => answers.needs)).toEqual([
      medium("Origin", "Valuation"),
      medium("Valuation"),
    ]);
  });

  test("stand beside topics that are rated, and take none of their levels", async () => {
    const { records } = await previewOf(
      csv("Country,Which topics are a priority?,Need: Origin", "Fiji,Valuation,4", "Samoa,Origin,1"),
    );
    expect(records.map(({ answers }) => answers.needs)).toEqual([
      [{ topic: "Origin", need: "high" }, ...medium("Valuation")],
      [{ topic: "Origin", need: "low" }],
    ]);
  });

  test("in a column each are needed where they are ticked, and no need where they are not", async () => {
    const { records } = await previewOf(
      csv("Country,Areas of need [Origin],Areas of need [Valuation]", "Fiji,1,0", "Samoa,1,1"),
    );
    expect(records[0]?.answers.needs).toEqual([
      { topic: "Origin", need: "medium" },
      { topic: "Valuation", need: "none" },
    ]);
  });
});
