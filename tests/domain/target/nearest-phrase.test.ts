import fc from "fast-check";
import { modelPhrases } from "../../../src/domain/target/model-phrases";
import { nearestPhrase } from "../../../src/domain/target/nearest-phrase";
import { isFlagged, readTarget } from "../../../src/domain/target/read-target";

test.each([
  ["arround 24 of 33 Membres please", "At least 24/33 Members"],
  ["24/ Members", "At least 24/33 Members"],
  ["/33 Members", "At least 22/33 Members"],
  ["2O/33 Members", "At least 22/33 Members"],
  ["34/33 Members", "At least 22/33 Members"],
  ["5 or 6 seminars", "Between 5 and 6 seminars"],
  ["per year", "At least once per year"],
  ["several missions", "At least 5 missions"],
  ["130% of requests", "At least 75% of the requests"],
  ["at most 14// days", "Within 14 days"],
  ["not more than 5 or 7 requests", "Between 5 and 7 requests"],
  ["average 6 out of 5", "At least average of 4 out of 5"],
  ["increase by 3-5%", "Increase by at least 3%"],
  ["Increase from 20 to 12 Members", "Increase from 10 to 20"],
  ["31 February 2021", "By June 2021"],
])("%j is near %j", (text, phrase) => {
  expect(nearestPhrase(text)?.phrase).toBe(phrase);
});

test.each([
  "Improved cooperation",
  "Regularly",
  "",
  "COVID-19",
  "See Annex 3",
  "more",
  "xx",
  "Top 10 in the index",
])("%j is near nothing", (text) => {
  expect(nearestPhrase(text)).toBeUndefined();
});

test("the more of a sentence is there, the more alike it is", () => {
  const [whole, half] = ["22/33 Members", "22/ Members"].map((text) => nearestPhrase(text)?.likeness ?? 0);
  expect(whole).toBe(1);
  expect(half).toBeLessThan(1);
  expect(half).toBeGreaterThan(0.5);
});

test("whatever is proposed can be read without a doubt", () => {
  const words = fc.constantFrom(
    ...modelPhrases.flatMap(({ sentence }) => sentence.split(" ")),
    ..."12 0 33 7.5 1,200 2O % / members year quarter or not twice 99".split(" "),
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (all) => {
      const near = nearestPhrase(all.join(" "));
      const reading = near && readTarget(near.phrase);
      expect(reading === undefined || (reading.kind === "read" && !isFlagged(reading))).toBe(true);
    }),
  );
});
