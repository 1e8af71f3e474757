import { lineOf } from "./phrase-lines";

test.each([
  ["at least 12 but no more than 18 experts", "range between 12 to 18 experts"],
  ["Minimum 4, maximum 6 pilots", "range between 4 to 6 pilots"],
  ["more than 5% but less than 8%", "range between 5 to 8 % (flagged)"],
  ["USD 200k-400k", "range between 200000 to 400000 USD"],
  ["at least 80% within 5 days", "percent >= 80"],
  ["at least 5 workshops, at most 2 missions", "count >= 5 workshops | count <= 2 missions"],
  ["at least 9 but no more than 4 experts", "unparseable"],
  ["between 5 and", "unparseable"],
  ["from 5 to", "unparseable"],
])("two bounds make one range, and only where both belong to one thing: %j is %s", (text, line) => {
  expect(lineOf(text)).toBe(line);
});

test.each([
  ["No more than 40 accidents per 100,000 journeys", "ratio <= 40 of 100000 accidents"],
  ["Of the 33 Members, at least 21 have replied", "ratio >= 21 of 33 Members"],
  ["Out of 33 Members, 40 replied", "unparseable"],
  ["4 officers per 5 ports", "ratio >= 4 of 5 officers (flagged)"],
  ["Under-five mortality: 30 per 1,000 live births", "ratio >= 30 of 1000 live births"],
  ["22/33/ Members", "unparseable"],
  ["1/2 Member", "ratio >= 1 of 2 Member (flagged)"],
])("what the number is told against: %j is %s", (text, line) => {
  expect(lineOf(text)).toBe(line);
});

test.each([
  ["Twice as many declarants as in 2021", "change increase relative >= 100 %"],
  ["half as many errors", "change decrease relative >= 50 %"],
  ["Sales to grow 4% a year", "change increase relative >= 4 % per year"],
  ["Attendance rises 6 percentage points", "change increase absolute >= 6 percentage points"],
  ["Queues trimmed by 25%", "change decrease relative >= 25 %"],
  ["Queues shifted by 25%", "unparseable"],
  ["Adopted by 25% of offices", "percent >= 25 offices"],
  ["Rates fall below 6%", "percent < 6"],
])("how much something changes: %j is %s", (text, line) => {
  expect(lineOf(text)).toBe(line);
});

test.each([
  ["Zero tolerance policy signed", "boolean"],
  ["Ten-point plan adopted", "boolean"],
  ["Budget for 2027 approved", "boolean"],
  ["Recommendation 9 adopted", "boolean"],
  ["Number of certified officers", "unparseable"],
  ["Banks with more than 40 branches audited", "count > 40 branches (flagged)"],
  ["Meet or exceed 90%", "percent >= 90"],
  ["Replies in under an hour", "count < 1 hours"],
  ["5 workshops as well as 2 webinars", "count >= 5 workshops | count >= 2 webinars"],
  ["fewer than 0 errors", "unparseable"],
])("a number in a name is no target, and every bound counts: %j is %s", (text, line) => {
  expect(lineOf(text)).toBe(line);
});
