import { outcomeCounts, outcomeOf, outcomesText, needyCount } from "../../src/ui/screens/import/outcomes";
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

test.each([
  ["a row that is written is what it does to the workbook", record({ change: "changed" }), "changed"],
  ["a warning is written too", record({ status: "warning" }), "new"],
  ["an error is an error, whatever stands in the workbook", unknown, "error"],
  ["a double is one", record({ status: "duplicate" }), "duplicate"],
  ["what was never sent is neither", record({ status: "incomplete" }), "incomplete"],
  ["a name that is only close waits for a yes", close, "asks"],
])("%s", (_, given, outcome) => {
  expect(outcomeOf(given)).toBe(outcome);
});

test("kinds are counted in their order, and errors and doubtful names need a person", () => {
  const records = [unknown, record(), record({ row: 3 }), close];
  expect(outcomesText(records)).toBe("2 new, 1 waiting for a yes, 1 error");
  expect(outcomeCounts(records).get("duplicate")).toBeUndefined();
  expect(needyCount(records)).toBe(2);
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
