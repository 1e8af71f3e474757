import { abbreviationsIn, abbreviationsOf } from "../../../../src/domain/survey/roles/abbreviations";

test.each([
  ["Authorized Economic Operators (AEO)", ["AEO"]],
  ["AEOs", ["AEO"]],
  ["e-commerce", []],
  ["Origin", []],
])("%p holds %j", (text, short) => {
  expect([...abbreviationsIn(text)]).toEqual(short);
});

test("words with capitals make their abbreviation", () => {
  expect(abbreviationsOf("Promote the Post Clearance Audit").has("PCA")).toBe(true);
  expect(abbreviationsOf("promote the audit").size).toBe(0);
});
