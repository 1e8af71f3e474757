import { memberName } from "../../../src/domain/member/member";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { readTableFile } from "../../../src/hosts/table-files/read-table-file";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { type ImportChoices, usualChoices } from "../../../src/usecases/import-survey/import-request";
import { importSurvey } from "../../../src/usecases/import-survey/import-survey";
import { previewImport } from "../../../src/usecases/import-survey/preview-import";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { followUpTable } from "../../fixtures/surveys/follow-up-table";
import { previewOf } from "../../fixtures/surveys/preview-of";
import { gridOf } from "../../grid-of";

const today = calendarDate("2026-11-22");

async function imported(
  workbook: ReturnType<typeof memoryWorkbook>,
  text: string,
  choices: Partial<ImportChoices> = {},
) {
  const file = await readTableFile("answers.csv", new TextEncoder().encode(text));
  return importSurvey(workbook, { file, today, choices: { ...usualChoices, ...choices } });
}

const sheetOf = async (
  workbook: ReturnType<typeof memoryWorkbook>,
  name: string,
): Promise<SheetSnapshot | undefined> => (await workbook.read()).sheets.find((sheet) => sheet.name === name);

const head =
  "Timestamp,Your country,Which workshop did you attend?,Follow-up actions,Direct effects?,Project,Score (1-5),Comments";
const answer = (country: string, rest = "Origin (Oct. 2017),Submitted reports,Yes,No,4,") =>
  `1/15/2018 9:00:00,${country},${rest}`;
const file = (...lines: readonly string[]) => [head, ...lines].join("\n");

describe("the published table of the third follow-up survey", () => {
  test("gives the published figures, from the file alone", async () => {
    const { kind, figures, summary } = await previewOf(followUpTable);
    expect(kind).toBe("workshop-counts");
    expect(figures).toMatchObject({ workshops: 13, invited: 261, replies: 148, responseRate: 148 / 261 });
    expect(figures?.effects).toEqual({
      yes: 96,
      no: 52,
      ofValid: 96 / 148,
      ofReplies: 96 / 148,
      ofInvited: 96 / 261,
    });
    expect(figures?.projects).toMatchObject({ yes: 96, no: 53, ofValid: 96 / 149, ofReplies: 96 / 148 });
    expect(summary.sentence).toBe("13 workshops, 148 replies of 261 invited (56.7 %); no row needs you.");
  });

  test("flags workshop 10: 15 answers on 14 replies, and imports it all the same", async () => {
    const { footing, records } = await previewOf(followUpTable);
    expect(footing).toEqual([
      {
        code: "more-answers-than-replies",
        row: 11,
        workshop: "Security Program (Apr. 2016)",
        text: "Security Program (Apr. 2016): projects 10 yes + 5 no = 15 answers on 14 replies.",
      },
    ]);
    expect(records.find(({ row }) => row === 11)).toMatchObject({ status: "warning", change: "new" });
  });

  test("a total that its rows do not add up to is named", async () => {
    const { footing } = await previewOf(followUpTable.replace(";Total;261", ";Total;262"));
    expect(footing.map(({ text }) => text)).toContain(
      'The total under "No. of participated administrations" is 262; its workshops add up to 261.',
    );
  });

  test("is written a workshop a row, by the month of its title", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, followUpTable);
    const { rows } = (await sheetOf(workbook, "Follow-up Survey")) ?? { rows: [] };
    expect(rows).toHaveLength(14);
    expect(rows[1]?.slice(0, 11)).toEqual([
      "2016/17",
      { kind: "date", date: "2016-07-31" },
      "Integrity for the Pacific (Jul. 2016)",
      8,
      5,
      2,
      3,
      3,
      2,
      3,
      2,
    ]);
  });
});

describe("answers to a follow-up survey", () => {
  const two = file(answer("Fiji"), answer("Tonga", "Origin (Oct. 2017),Made recommendations,No,Yes,5,"));

  test("are counted by workshop into a new sheet, with a line in the Import Log", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, two);
    const [headings, row] = (await sheetOf(workbook, "Follow-up Survey"))?.rows ?? [];
    const filled = headings?.flatMap((heading, column) => (row?.[column] ? [[heading, row[column]]] : []));
    expect(filled).toEqual([
      ["Round", "2017/18"],
      ["Date", { kind: "date", date: "2017-10-31" }],
      ["Workshop", "Origin (Oct. 2017)"],
      ["Replies", 2],
      ["Effects yes", 1],
      ["Effects no", 1],
      ["Project yes", 1],
      ["Project no", 1],
      ["Submitted reports", 1],
      ["Made recommendations", 1],
    ]);
    const line = (await sheetOf(workbook, "Import Log"))?.rows.at(-1);
    expect(line?.slice(0, 2)).toEqual([{ kind: "date", date: today }, "answers.csv"]);
    expect(line?.slice(3)).toEqual(["follow up", "2017/18", 2, 2, 0, 0, 0, 0, 0]);
  });

  test("imported twice change nothing, not even the log", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, two);
    const before = await workbook.read();
    const { preview } = await imported(workbook, two);
    expect(preview.changes).toEqual([]);
    expect(preview.importedBefore).toBe(true);
    expect(preview.records.map(({ change }) => change)).toEqual(["unchanged", "unchanged"]);
    expect(await workbook.read()).toEqual(before);
  });

  test("of a longer file replace the counts of their row", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, two);
    const { preview } = await imported(workbook, `${two}\n${answer("Samoa")}`);
    expect(preview.records.map(({ change }) => change)).toEqual(["changed", "changed", "changed"]);
    const rows = (await sheetOf(workbook, "Follow-up Survey"))?.rows ?? [];
    expect(rows).toHaveLength(2);
    expect(rows[1]?.slice(4, 7)).toEqual([3, 2, 1]);
  });

  test("leave what a person typed beside them, and find their own columns by name", async () => {
    const sheet = gridOf`Survey
      Workshop           | Replies | Date       | Effects yes | Effects no | Round   | Invited | Made recommendations
      Origin (Oct. 2017) | 1       | 2017-10-05 | 1           | 0          | 2017/18 | 9       | 4`;
    const workbook = memoryWorkbook([sheet]);
    await imported(workbook, two);
    const rows = (await sheetOf(workbook, "Survey"))?.rows;
    expect(rows?.[1]?.slice(0, 2)).toEqual(["Origin (Oct. 2017)", 2]);
    expect(rows?.[1]?.slice(6, 8)).toEqual([9, 1]);
    expect(rows?.[0]?.slice(8)).toEqual(["Project yes", "Project no", "Submitted reports"]);
  });

  test("an action that nobody chose any more becomes 0", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, two);
    await imported(workbook, file(answer("Fiji")));
    expect((await sheetOf(workbook, "Follow-up Survey"))?.rows[1]?.slice(9)).toEqual([null, 1, 0]);
  });

  test("can be taken back: what was there is there again", async () => {
    const sheet = gridOf`Follow-up Survey
      Round   | Date       | Workshop           | Invited | Replies | Effects yes | Effects no
      2017/18 | 2017-10-05 | Origin (Oct. 2017) | 9       | 1       | 1           | 0`;
    const workbook = memoryWorkbook([sheet]);
    const { undo } = await imported(
      workbook,
      file(answer("Fiji"), answer("Tonga"), answer("Samoa", "Labs (Nov. 2017),,No,No,3,")),
    );
    expect((await sheetOf(workbook, sheet.name))?.rows).toHaveLength(3);
    if (undo.kind === "changes") await workbook.apply(undo.changes);
    expect((await sheetOf(workbook, sheet.name))?.rows).toEqual(sheet.rows);
    expect((await sheetOf(workbook, "Import Log"))?.rows).toHaveLength(2);
  });

  test("several people of one Member all count, unless the user drops a row", async () => {
    const lines = file(answer("Fiji"), answer("Fiji"));
    const all = await previewOf(lines);
    expect(all.tallies[0]?.replies).toBe(2);
    expect(all.duplicates).toMatchObject([{ member: "Fiji", rows: [2, 3], used: 3 }]);
    expect(all.records.map(({ status }) => status)).toEqual(["import", "duplicate"]);
    const one = await previewOf(lines, { choices: { dropped: new Set([2]) } });
    expect(one.tallies[0]?.replies).toBe(1);
  });

  test("texts that look like formulas are written as texts", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, file(answer("Fiji", "=HYPERLINK(1),Submitted reports,Yes,No,4,")));
    expect((await sheetOf(workbook, "Follow-up Survey"))?.rows[1]?.[2]).toBe("=HYPERLINK(1)");
  });

  test("a user's own sheet of the name is refused, and nothing is written", async () => {
    const own = gridOf("Follow-up Survey", [["My notes"]]);
    const workbook = memoryWorkbook([own]);
    await expect(imported(workbook, two)).rejects.toMatchObject({ problem: { code: "sheet-not-ours" } });
    expect((await workbook.read()).sheets).toEqual([own]);
  });
});

describe("names", () => {
  const close = file(
    answer("Tailand"),
    answer("Tailand"),
    answer("Tonga/Samoa"),
    answer("Narnia"),
    answer(""),
  );

  test("that are only close wait for a yes and are not counted; unknown ones are errors", async () => {
    const { records, names, tallies, summary } = await previewOf(close);
    expect(records.map(({ status, member }) => [status, member])).toEqual([
      ["warning", "Thailand"],
      ["warning", "Thailand"],
      ["error", undefined],
      ["error", undefined],
      ["error", undefined],
    ]);
    expect(tallies).toEqual([]);
    expect(names).toEqual([
      { text: "Tailand", kind: "close", proposals: ["Thailand"], rows: [2, 3] },
      { text: "Tonga/Samoa", kind: "ambiguous", proposals: ["Tonga", "Samoa"], rows: [4] },
      { text: "Narnia", kind: "unknown", proposals: [], rows: [5] },
    ]);
    expect(summary.sentence).toBe("0 of 33 Members answered; 5 rows need you.");
  });

  test("a chosen name is remembered beside its Member, and known the next time", async () => {
    const members = gridOf`Members
      Member   | Sub-region     | Other names | Active
      Thailand | Southeast Asia | Siam        | yes
      Tonga    | Pacific        |             | yes`;
    const workbook = memoryWorkbook([members]);
    const names = new Map([["narnia", memberName("Tonga")]]);
    await imported(workbook, close, { acceptClose: true, names });
    expect((await sheetOf(workbook, "Members"))?.rows.map((row) => row[2])).toEqual([
      "Other names",
      "Siam; Tailand",
      "Narnia",
    ]);
    const { preview } = await imported(workbook, close);
    expect(preview.records.map(({ member }) => member)).toEqual([
      "Thailand",
      "Thailand",
      undefined,
      "Tonga",
      undefined,
    ]);
    expect(preview.changes).toEqual([]);
  });

  test("without a Members sheet it is remembered in Choices", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, close, { acceptClose: true });
    expect((await sheetOf(workbook, "Choices"))?.rows[1]?.slice(0, 3)).toEqual([
      "alias",
      "Tailand",
      "Thailand",
    ]);
    expect((await imported(workbook, close)).preview.changes).toEqual([]);
  });
});

describe("columns that a person corrected", () => {
  const odd = "When,Q1,Q2,Q3\n2018-01-15,Fiji,Origin,Yes\n2018-01-16,Tonga,Origin,No";
  const columns = new Map([
    ["q2", "workshop"],
    ["q3", "direct"],
  ] as const);

  test("are used, and remembered in the workbook", async () => {
    const workbook = memoryWorkbook([]);
    const { preview } = await imported(workbook, odd, { columns });
    expect(preview.kind).toBe("follow-up");
    expect(preview.tallies).toMatchObject([{ workshop: "Origin", replies: 2, effectsYes: 1, effectsNo: 1 }]);
    const again = await imported(workbook, odd);
    expect(again.preview.kind).toBe("follow-up");
    expect(again.preview.changes).toEqual([]);
  });

  test("a file without a column of Members says what to do", async () => {
    await expect(previewOf("a,b\n1,2")).rejects.toMatchObject({ problem: { code: "no-member-column" } });
  });

  test("headings without answers are refused", async () => {
    await expect(previewOf(head)).rejects.toMatchObject({ problem: { code: "no-answers" } });
  });
});

describe("a needs survey", () => {
  const wide = [
    "Timestamp,Your country,Level of need [Risk management],Level of need [Origin],Have you implemented it? [Risk management],Comments",
    "1/15/2018 9:00:00,Fiji,High,No need,Yes,first",
    "1/16/2018 9:00:00,Tonga,Low,,In progress,",
    "1/17/2018 9:00:00,Fiji,Medium,,No,second",
  ].join("\n");
  const plan = gridOf`Strategic Action Plan 2018-2020
    No.   | Specific action                         | RSP milestone           | KPI                            | Target                   | Timeframe
    1-(a) | Help Members put in place risk analysis | 1.1.1 - 1st milestone   | Number of implementing Members | At least 22/33 Members   | June 2020
    1-(b) | Promote accession to conventions        | 1.1.3 - 10th milestone  | Number of Members              | At least 20/33 Members   | June 2020`;
  const status = gridOf`Member Status
    Member | 1-(a) Risk management | 1-(b) Conventions
    Fiji   | 2017-03-01            | no
    Tonga  |                       | no`;

  test("is a row per Member and topic, of two answers the latest; short titles and ids are known", async () => {
    const { needs, topics } = await previewOf(wide, { sheets: [plan, status] });
    expect(needs).toMatchObject(
      [
        {
          round: "2017/18",
          member: "Tonga",
          topic: "1-(a)",
          need: "low",
          implemented: "in progress",
          row: 3,
        },
        { member: "Fiji", topic: "1-(a)", need: "medium", implemented: "no", comment: "second", row: 4 },
        { member: "Fiji", topic: "Origin", need: "none", row: 2 },
      ].sort((a, b) => a.row - b.row),
    );
    expect(topics).toMatchObject([
      { topic: "Risk management", id: "1-(a)", certainty: "sure" },
      { topic: "Origin", certainty: "none" },
    ]);
  });

  test("is written, and written twice changes nothing", async () => {
    const workbook = memoryWorkbook([plan, status]);
    await imported(workbook, wide);
    const before = await workbook.read();
    expect((await sheetOf(workbook, "Needs Survey"))?.rows).toHaveLength(4);
    expect((await imported(workbook, wide)).preview.changes).toEqual([]);
    expect(await workbook.read()).toEqual(before);
  });

  test("leaves Member Status alone unless the user says so, and never takes a yes back without asking", async () => {
    const workbook = memoryWorkbook([plan, status]);
    const { preview } = await imported(workbook, wide);
    expect((await sheetOf(workbook, "Member Status"))?.rows).toEqual(status.rows);
    expect(
      preview.statusUpdates.map(({ key, from, to, needsConfirmation }) => [key, from, to, needsConfirmation]),
    ).toEqual([
      ["Tonga 1-(a)", "", "in progress", false],
      ["Fiji 1-(a)", "2017-03-01", "no", true],
    ]);
    await imported(workbook, wide, { updatesStatus: true });
    expect((await sheetOf(workbook, "Member Status"))?.rows[1]?.[1]).toEqual({
      kind: "date",
      date: "2017-03-01",
    });
    expect((await sheetOf(workbook, "Member Status"))?.rows[2]?.[1]).toBe("in progress");
    await imported(workbook, wide, { updatesStatus: true, confirmed: new Set(["Fiji 1-(a)"]) });
    expect((await sheetOf(workbook, "Member Status"))?.rows[1]?.[1]).toBe("no");
  });

  test("names the Members that have not answered", async () => {
    const { notAnswered, summary } = await previewOf(wide);
    expect(notAnswered).toHaveLength(31);
    expect(notAnswered).not.toContain("Fiji");
    expect(summary.sentence).toBe("2 of 33 Members answered; no row needs you.");
  });
});

describe("evaluation scores", () => {
  const scores = [
    "Your country,Workshop,Score (1-5)",
    "Fiji,Seminar on rules of origin (Oct. 2018),5",
    "Tonga,Seminar on rules of origin (Oct. 2018),4",
    "Samoa,Seminar on rules of origin (Oct. 2018),5",
    "Nepal,A workshop that nobody logged,1",
  ].join("\n");
  const log = (score: string) =>
    gridOf("Activity Log", [
      ["Date", "Activity", "Type", "Status", "Evaluation score", "Respondents"],
      [
        { kind: "date", date: calendarDate("2018-10-09") },
        "Seminar on rules of origin",
        "regional",
        "delivered",
        score === "" ? null : Number(score),
        null,
      ],
      [
        { kind: "date", date: calendarDate("2018-11-09") },
        "Seminar on rules of origin",
        "regional",
        "delivered",
        null,
        null,
      ],
    ]);

  test("go to the row of the same title and month, with how many gave one", async () => {
    const workbook = memoryWorkbook([log("")]);
    const { preview } = await imported(workbook, scores);
    expect(preview.kind).toBe("evaluation");
    expect((await sheetOf(workbook, "Activity Log"))?.rows.slice(1).map((row) => row.slice(4))).toEqual([
      [4.67, 3],
      [],
    ]);
    expect((await imported(workbook, scores)).preview.changes).toEqual([]);
  });

  test("leave a score that stands there already", async () => {
    const { scores: matches, changes } = await previewOf(scores, { sheets: [log("3")] });
    expect(matches.map(({ state, row }) => [state, row])).toEqual([
      ["differs", 2],
      ["none", undefined],
    ]);
    expect(changes).toEqual([]);
  });
});

describe("one workshop under two rounds", () => {
  const twice = file(answer("Tonga"));

  test("is said before it is written, and both rows stay: their keys differ", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, twice, { round: "2018" });
    const { preview } = await imported(workbook, file(answer("Samoa")), { round: "2017/18" });
    expect(preview.twoRounds.map(({ rounds }) => rounds)).toEqual([["2018", "2017/18"]]);
    expect(preview.summary.warnings).toEqual([
      '"Origin (Oct. 2017)" stands under the rounds 2018 and 2017/18: whoever adds them up counts it twice.',
    ]);
    const rows = (await sheetOf(workbook, "Follow-up Survey"))?.rows.slice(1).map(([round]) => round);
    expect(rows).toEqual(["2018", "2017/18"]);
  });

  test("is no matter where the round is the same, or another workshop stands under it", async () => {
    const workbook = memoryWorkbook([]);
    await imported(workbook, twice, { round: "2018" });
    const same = await imported(workbook, file(answer("Samoa")), { round: "2018" });
    const other = await imported(workbook, file(answer("Samoa", "Labs (Nov. 2017),Others,Yes,No,4,")), {
      round: "2019",
    });
    expect([same.preview.twoRounds, other.preview.twoRounds]).toEqual([[], []]);
  });
});

describe("two answers of one Member to a needs survey", () => {
  const needs = (...lines: readonly string[]) =>
    ["Timestamp,Member,Need [1-(a)],Need [1-(b)]", ...lines].join("\n");

  test("of one day: the time decides, whatever the order of the file", async () => {
    const { needs: rows, records } = await previewOf(
      needs("1/15/2018 15:00:00,Tonga,High,Low", "1/15/2018 9:00:00,Tonga,Low,Low"),
    );
    expect(rows.map(({ topic, need, row }) => [topic, need, row])).toEqual([
      ["1-(a)", "high", 2],
      ["1-(b)", "low", 2],
    ]);
    expect(records[1]?.issues.map(({ text }) => text)).toEqual(["Tonga answered before, in row 2."]);
  });

  test("of one day without a time: the lower row counts, and the row says so", async () => {
    const { needs: rows, records } = await previewOf(
      needs("1/15/2018,Tonga,High,Low", "1/15/2018,Tonga,Low,"),
    );
    expect(rows.map(({ topic, need, row }) => [topic, need, row])).toEqual([
      ["1-(b)", "low", 2],
      ["1-(a)", "low", 3],
    ]);
    expect(records[1]?.issues.map(({ text }) => text)).toEqual([
      "Tonga answered before, in row 2. No time tells which came last, so the lower row is taken for it: row 3.",
    ]);
  });
});

test("what a front has read of the workbook is not read again", async () => {
  const sheets = [
    gridOf`Members
  Member | Sub-region | Active
  Tonga  | Pacific    | yes`,
  ];
  const model = readWorkbookModel({ sheets });
  const [bytes, own] = [new TextEncoder().encode(file(answer("Tonga"))), { ...usualChoices }];
  const table = await readTableFile("answers.csv", bytes);
  const preview = await previewImport({
    file: table,
    // Nothing stands in these sheets: what is known of Members comes from the office.
    snapshot: { sheets: [] },
    model,
    today,
    choices: own,
  });
  expect(preview.summary.members).toBe(1);
});
