import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { followUpTable } from "../fixtures/surveys/follow-up-table";
import { gridOf } from "../grid-of";
import { run } from "./a-machine";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const plan = workbookBytes([
  gridOf`Notes
  Nothing here yet`,
]);

const answers = [
  "Timestamp,Your country,Which workshop did you attend?,Follow-up actions,Direct effects?,Score (1-5),Comments,__proto__",
  '1/15/2018 9:00:00,Fiji,Origin (Oct. 2017),Submitted reports,Yes,4,"=1+1",x',
  "1/16/2018 9:00:00,Tailand,Origin (Oct. 2017),,No,4,,",
  "1/17/2018 9:00:00,Narnia,Origin (Oct. 2017),,No,4,,",
].join("\n");
const fine = answers.split("\n").slice(0, 2).join("\n");

const files = async () => ({
  "plan.xlsx": await plan,
  "answers.csv": utf8(answers),
  "fine.csv": utf8(fine),
  "table.csv": utf8(followUpTable),
  "empty.csv": utf8(""),
  "map.json": utf8('{"columns": {"Comments": "ignore"}, "names": {"Narnia": "Tonga"}}'),
  "flat.json": utf8('{"Your country": "member"}'),
  "wrong.json": utf8('{"Your country": "king"}'),
  "absent.json": utf8('{"Not a column": "member"}'),
});
const imported = async (...words: string[]) => run(["import", ...words], await files());

test("--json has the fields that scripts rely on", async () => {
  const { out, code } = await imported("answers.csv", "--into", "plan.xlsx", "--dry-run", "--json");
  const { records, duplicates, summary } = JSON.parse(out);
  expect(code).toBe(1);
  expect(records[0]).toMatchObject({
    row: 2,
    member: "Fiji",
    status: "import",
    change: "new",
    issues: ["formula-like"],
    answers: {
      workshop: "Origin (Oct. 2017)",
      actions: ["Submitted reports"],
      direct: "Yes",
      score: 4,
      comment: "=1+1",
    },
    others: [{ question: "__proto__", answer: "x" }],
  });
  expect(records.slice(1)).toMatchObject([
    {
      row: 3,
      member: "Thailand",
      status: "warning",
      change: "unchanged",
      issues: ["member-close", "no-actions"],
    },
    {
      row: 4,
      member: null,
      status: "error",
      change: "unchanged",
      issues: ["member-unresolved", "no-actions"],
    },
  ]);
  expect(duplicates).toEqual([]);
  expect(summary).toMatchObject({
    sentence: "1 of 33 Members answered; 2 rows need you.",
    records: 3,
    round: "2017/18",
  });
});

test("a dry run writes nothing", async () => {
  const { written, out } = await imported("fine.csv", "--into", "plan.xlsx", "--dry-run");
  expect(written.size).toBe(0);
  expect(out).toContain("Nothing was written.");
});

test("row errors are code 1, and the other rows are written", async () => {
  const { code, written } = await imported("answers.csv", "--into", "plan.xlsx", "--out", "out.xlsx");
  expect(code).toBe(1);
  const { sheets } = await openXlsx(written.get("out.xlsx") ?? new Uint8Array()).read();
  const rows = sheets.find(({ name }) => name === "Follow-up Survey")?.rows;
  expect(rows?.[1]?.slice(0, 7)).toEqual([
    "2017/18",
    { kind: "date", date: "2017-10-31" },
    "Origin (Oct. 2017)",
    null,
    1,
    1,
    0,
  ]);
});

test("without --out the workbook itself is written", async () => {
  const { code, written } = await imported("fine.csv", "--into", "plan.xlsx", "--round", "Third");
  expect(code).toBe(0);
  expect([...written.keys()]).toEqual(["plan.xlsx"]);
});

test("an import of what is there already writes nothing", async () => {
  const first = await imported("fine.csv", "--into", "plan.xlsx");
  const again = await run(["import", "fine.csv", "--into", "plan.xlsx"], {
    ...(await files()),
    "plan.xlsx": first.written.get("plan.xlsx") ?? new Uint8Array(),
  });
  expect(again.written.size).toBe(0);
  expect(again.out).toContain("1 records: 0 new, 0 changed, 1 unchanged");
});

test("--accept-proposals takes close names, --map says who the others are", async () => {
  const { out, code } = await imported(
    "answers.csv",
    "--into",
    "plan.xlsx",
    "--dry-run",
    "--json",
    "--accept-proposals",
    "--map",
    "map.json",
  );
  const { records } = JSON.parse(out);
  expect(code).toBe(0);
  expect(records.map(({ member, status }: { member: string; status: string }) => [member, status])).toEqual([
    ["Fiji", "import"],
    ["Thailand", "import"],
    ["Tonga", "import"],
  ]);
  expect(records[0].answers.comment).toBeUndefined();
});

test("a flat --map gives columns their roles", async () => {
  expect((await imported("fine.csv", "--into", "plan.xlsx", "--dry-run", "--map", "flat.json")).code).toBe(0);
});

test("the published table prints its figures", async () => {
  const { out, code } = await imported("table.csv", "--into", "plan.xlsx", "--dry-run");
  expect(code).toBe(0);
  expect(out).toContain("replies 148 of 261 invited (56.7 %)");
  expect(out).toContain(
    "direct effects: 96 yes, 52 no (64.9 % of the answers, 64.9 % of the replies, 36.8 % of the invited)",
  );
  expect(out).toContain("projects 10 yes + 5 no = 15 answers on 14 replies");
});

test.each([
  [["answers.csv"], "--into PLAN.xlsx"],
  [["--into", "plan.xlsx"], "needs a workbook"],
  [["empty.csv", "--into", "plan.xlsx"], "The file is empty."],
  [["absent.csv", "--into", "plan.xlsx"], "There is no absent.csv."],
  [["fine.csv", "--into", "plan.xlsx", "--map", "wrong.json"], 'has the role "king"'],
  [["fine.csv", "--into", "plan.xlsx", "--map", "absent.json"], "which the file does not have"],
  [["fine.csv", "--into", "plan.xlsx", "--map", "fine.csv"], "is no JSON"],
])("%j is refused with 2, and nothing is written", async (words, said) => {
  const { code, error, written } = await imported(...words);
  expect(code).toBe(2);
  expect(error).toContain(said);
  expect(written.size).toBe(0);
});
