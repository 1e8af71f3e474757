import { needyCount, outcomesOf, outcomesText } from "../../src/ui/screens/import/outcomes";
import { aboutText, nameText, reasonsOf } from "../../src/ui/screens/import/record-texts";
import type { PreviewRecord } from "../../src/usecases/import-survey/import-preview";
import { memberName } from "../../src/domain/member/member";

const record = (more: Partial<PreviewRecord> = {}): PreviewRecord => ({
  row: 2,
  memberText: "Tonga",
  member: memberName("Tonga"),
  proposals: [],
  answers: { workshop: "Origin (Oct. 2017)" },
  issues: [],
  status: "import",
  change: "new",
  ...more,
});

const unknown = record({
  status: "error",
  change: "unchanged",
  issues: [{ code: "member-unresolved", text: '"Narnia" is not a Member.' }],
});
const close = record({
  status: "warning",
  change: "unchanged",
  issues: [{ code: "member-close", text: '"Thailnad" is close to Thailand: say whether it is meant.' }],
});

const none: ReadonlySet<number> = new Set();
const outlined = (records: readonly PreviewRecord[], kind: "follow-up" | "needs" = "follow-up") => ({
  kind,
  records,
  duplicates: [],
});

test.each([
  ["a row that is written is what it does to the workbook", record({ change: "changed" }), "changed"],
  ["a warning is written too", record({ status: "warning" }), "new"],
  ["an error is an error, whatever stands in the workbook", unknown, "error"],
  ["what was never sent is neither", record({ status: "incomplete" }), "incomplete"],
  ["a name that is only close waits for a yes", close, "asks"],
])("%s", (_, given, outcome) => {
  expect(outcomesOf(outlined([given]), none).of(given)).toBe(outcome);
});

test("kinds are counted in their order, and errors and doubtful names need a person", () => {
  const outcomes = outcomesOf(outlined([unknown, record(), record({ row: 3 }), close]), none);
  expect(outcomesText(outcomes)).toBe("2 new, 1 waiting for a yes, 1 error");
  expect(needyCount(outcomes)).toBe(2);
});

describe("rows of a Member that answered before", () => {
  const twice = [record({ row: 2 }), record({ row: 3, status: "duplicate" }), record({ row: 4 })];
  const duplicates = [{ member: memberName("Tonga"), rows: [2, 3], used: 3 }];

  test("are new like the first where all count, and are told apart from what adds up to all rows", () => {
    const outcomes = outcomesOf({ kind: "follow-up", records: twice, duplicates }, none);
    expect(outcomesText(outcomes)).toBe("3 new");
    expect([...outcomes.again]).toEqual([3]);
  });

  test("take the place of earlier ones where the latest counts: the earlier one is replaced", () => {
    const outcomes = outcomesOf({ kind: "needs", records: twice, duplicates }, none);
    expect(twice.map(outcomes.of)).toEqual(["replaced", "new", "new"]);
  });

  test("do not count where a person left them out", () => {
    const outcomes = outcomesOf({ kind: "follow-up", records: twice, duplicates }, new Set([3]));
    expect(outcomesText(outcomes)).toBe("2 new, 1 not counted, as you said");
  });
});

test("a row says why it is what it is; one that is not written does not say what it writes", () => {
  expect(reasonsOf(record())).toEqual(["Read without a doubt. New in the workbook."]);
  expect(reasonsOf(unknown)).toEqual(['"Narnia" is not a Member.']);
  expect(reasonsOf(close)).toHaveLength(1);
});

test("a Member is shown as written where that is another name", () => {
  expect(nameText(record())).toBe("Tonga");
  expect(nameText(record({ memberText: "TONGA " }))).toBe("Tonga");
  expect(nameText(record({ memberText: "Kingdom of Tonga" }))).toBe("Tonga (written “Kingdom of Tonga”)");
  const { row, proposals, answers, issues, status, change } = record();
  const nobody = { row, proposals, answers, issues, status, change, memberText: " " };
  expect(nameText(nobody)).toBe("no Member");
  expect(nameText({ ...nobody, answers: { workshop: "Origin", counts: { actions: [] } } })).toBe("Origin");
});

test("a row is about its workshop, its topic, or several topics", () => {
  const needs = [{ topic: "Origin" }, { topic: "Valuation" }];
  expect(aboutText(record())).toBe("Origin (Oct. 2017)");
  expect(aboutText(record({ answers: { needs: needs.slice(0, 1) } }))).toBe("Origin");
  expect(aboutText(record({ answers: { needs } }))).toBe("2 topics");
});
