import { readTarget } from "../../../src/domain/target/read-target";

test.each([
  ["", "empty"],
  ["   \n ", "empty"],
  ["-", "placeholder"],
  ["...", "placeholder"],
  ["TBD", "placeholder"],
  ["n/a", "placeholder"],
  ["?", "placeholder"],
  ["#REF!", "error-value"],
  ["#N/A", "error-value"],
  ["22/", "denominator-missing"],
  ["22/ Members", "denominator-missing"],
  ["/33 Members", "numerator-missing"],
  ["xx/33 Members", "numerator-missing"],
  ["of 33 Members", "numerator-missing"],
  ["22/0 Members", "denominator-zero"],
  ["34/33 Members", "numerator-above-denominator"],
  ["5.5 out of 5 on average", "numerator-above-denominator"],
  ["22//33 Members", "malformed-ratio"],
  ["22/33/44 Members", "malformed-ratio"],
  ["22 33 Members", "two-values"],
  ["22/33 24/33 Members", "two-values"],
  ["2O/33 Members", "letters-in-number"],
  ["l9 Members", "letters-in-number"],
  ["1e3 officers", "letters-in-number"],
  ["-5 Members", "negative"],
  ["At least minus 5 Members", "negation"],
  ["Not at least 22/33 Members", "negation"],
  ["never 22/33 Members", "negation"],
  ["5 or 6 seminars", "alternatives"],
  ["once or twice per year", "alternatives"],
  ["22/33 Members or at least 20/33 Members", "alternatives"],
  ["either 5 or 6", "alternatives"],
  ["130% of requests", "share-above-hundred"],
  ["1,2345 officers", "misplaced-thousands-separator"],
  ["1,,200 officers", "misplaced-thousands-separator"],
  ["12345,678 officers", "misplaced-thousands-separator"],
  ["5, 000 officers", "misplaced-thousands-separator"],
  ["2.5 Members", "part-of-a-member"],
  ["22.5/33 Members", "part-of-a-member"],
  ["15-10 seminars", "reversed-range"],
  ["10-15-20 seminars", "malformed-range"],
  ["four (5) seminars", "words-and-digits-differ"],
  ["one hundrd officers", "number-word-misspelt"],
  ["two milion trees", "number-word-misspelt"],
  ["20 staff x 3 sites = 60", "arithmetic"],
  ["1:20", "proportion"],
  ["Top 10 in the index", "rank"],
  ["31 February 2020", "no-such-day"],
  ["99999999999999999999 officers", "number-too-large"],
  ["at least 5 seminars or less", "contradictory-comparators"],
  ["Increase from 20 to 12 Members", "direction-contradicts-levels"],
  ["per year", "number-missing"],
  ["Several seminars in 5 Members", "vague"],
  ["Improved cooperation", "vague"],
  ["Regularly", "vague"],
  ["As many Members as possible", "vague"],
  ["Substantially reduce delays", "vague"],
  ["twnety-two Members", "no-phrase-fits"],
  ["Milestone 1.1.3", "no-phrase-fits"],
  ["Vision 2030", "no-phrase-fits"],
  ["24/7", "no-phrase-fits"],
  ["See Annex 3", "no-phrase-fits"],
  ["COVID-19", "no-phrase-fits"],
  ["Number of Members", "no-phrase-fits"],
])("%j is not read: %s", (text, reason) => {
  expect(readTarget(text)).toEqual({ kind: "unread", text, reason });
});

test.each([
  "National Food Safety Strategy (2022-2026)",
  "ISO 9001:2015 certificate obtained",
  "Ten-year development plan produced",
  "TRS Guide updated (version 3)",
  "Single Window established",
  "Phase 1 and 2 completed",
  "Act No. 5 of 2010 amended",
  "HS 2022 adopted",
])("no number is made of the names in %j", (text) => {
  expect(readTarget(text)).toMatchObject({ value: { kind: "boolean" } });
});

test("a text far longer than a target is left unread", () => {
  expect(readTarget("At least 22/33 Members ".repeat(60))).toMatchObject({ reason: "too-long" });
  expect(readTarget("5 ".repeat(400))).toMatchObject({ reason: "too-long" });
  expect(readTarget(`At least ${" ".repeat(20_000)}22/33 Members`)).toMatchObject({ value: { value: 22 } });
});
