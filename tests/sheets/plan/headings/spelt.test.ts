import { spelt } from "../../../../src/sheets/plan/headings/spelt";

test.each([
  ["Q1 T", "Q1 target"],
  ["Q1A", "Q1 actual"],
  ["Annual T", "Annual target"],
  ["Jan (A)", "Jan actual"],
  ["T1 R", "T1 réalisé"],
  // The last letter of a word is no letter behind a period.
  ["Sept", "Sept"],
  ["March", "March"],
  ["Start", "Start"],
  ["Prév. 2025", "prévu. 2025"],
])("%s is %s", (heading, written) => {
  expect(spelt(heading)).toBe(written);
});
