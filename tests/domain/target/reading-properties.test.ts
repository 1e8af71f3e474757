import fc from "fast-check";
import { isFlagged, readTargets } from "../../../src/domain/target/read-target";
import type { Target } from "../../../src/domain/target/target";

const phrases = [
  "At least 22/33 Members",
  "At least once every quarter",
  "Use of accredited experts for at least one half of the requested missions",
  "At least average of 4 out of 5",
  "No more than one mission per Member per year",
  "twenty-two of the 33 Members",
  "Reduce clearance time by 30 % by 30 June 2025",
  "from 12 to 20 Members",
  "between 10 and 15 regional workshops",
  "USD 1.5 million by the end of FY2018/19",
  "5 workshops , 40 experts and 6 missions",
  "National strategy adopted by June 2020",
  "22/33 Members or at least 20/33 Members",
  "22 33 Members",
];

const valuesOf = (text: string): unknown => {
  const reading = readTargets(text);
  return reading.kind === "read"
    ? { parts: reading.value.parts, notes: reading.notes.map(({ code, certainty }) => ({ code, certainty })) }
    : { reason: reading.reason };
};

test("more blanks or line breaks between the words change nothing", () => {
  const blank = fc.constantFrom(" ", "  ", "\n", " \n ", "\r\n", "\t", "\u00a0", "\u2003");
  fc.assert(
    fc.property(
      fc.constantFrom(...phrases),
      fc.array(blank, { minLength: 20, maxLength: 20 }),
      (phrase, blanks) => {
        const words = phrase.split(" ");
        const spaced = words.map((word, index) => word + (blanks[index] ?? " ")).join("");
        expect(valuesOf(spaced)).toEqual(valuesOf(phrase));
      },
    ),
    { numRuns: 250 },
  );
});

test("capitals change nothing but the unit", () => {
  const unitless = (text: string): string => JSON.stringify(valuesOf(text)).toLowerCase();
  for (const phrase of phrases.slice(0, 9)) expect(unitless(phrase.toUpperCase())).toBe(unitless(phrase));
});

const word = fc.constantFrom(
  "at",
  "least",
  "most",
  "more",
  "less",
  "than",
  "no",
  "not",
  "or",
  "and",
  "of",
  "out",
  "the",
  "to",
  "from",
  "by",
  "per", // prettier-ignore
  "every",
  "year",
  "quarter",
  "once",
  "twice",
  "times",
  "half",
  "third",
  "a",
  "all",
  "average",
  "score",
  "increase", // prettier-ignore
  "reduce",
  "between",
  "within",
  "days",
  "June",
  "2020",
  "FY2018/19",
  "Members",
  "22/33",
  "5",
  "12",
  "75%",
  "1,200", // prettier-ignore
  "$10M",
  "1.1.3",
  "(",
  ")",
  "/",
  "-",
  ",",
  ";",
  ":",
  ".",
  "%",
  "+",
  "\n",
  "twenty",
  "hundred",
  "million",
  "x",
  "=",
  "≥", // prettier-ignore
);

test("no text throws, whatever its words", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      expect(["read", "unread"]).toContain(readTargets(words.join(" ")).kind);
    }),
    { numRuns: 250 },
  );
});

test("no text throws, whatever its characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      expect(["read", "unread"]).toContain(readTargets(text).kind);
    }),
    { numRuns: 200 },
  );
});

test.each([
  "1",
  "1 ",
  "at least ",
  "(",
  "1/",
  "a) ",
  "5 and ",
  "½",
  "\u200b",
  "22/33\n",
  "x",
  "-",
  "1,",
  "quaarter ",
])("thirty thousand characters of %j are no target", (piece) => {
  const text = piece.repeat(Math.ceil(30_000 / piece.length));
  expect(readTargets(text).kind).toBe("unread");
});

const numberless = fc.constantFrom(
  "at least",
  "at most",
  "more than",
  "Members",
  "workshops",
  "of",
  "out of",
  "per year",
  "every quarter",
  "by",
  "to", // prettier-ignore
  "from",
  "between",
  "and",
  "score",
  "average",
  "increase",
  "reduce",
  "within",
  "days",
  "%",
  "/",
  "-",
  ",",
  ";",
  "or more", // prettier-ignore
);
const figure = fc.integer({ min: 11, max: 99 });

const numbersIn = (target: Target): readonly number[] =>
  Object.entries(target).flatMap(([field, value]) =>
    field !== "period" && typeof value === "number" ? [value] : [],
  );

test("no number is invented: each stands in the text", () => {
  const piece = fc.oneof({ arbitrary: numberless, weight: 3 }, { arbitrary: figure.map(String), weight: 2 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const reading = readTargets(pieces.join(" "));
      if (reading.kind === "unread") return;
      const written = pieces.map(Number);
      // "Every quarter" without a number is once a quarter.
      const once = reading.notes.some(({ code }) => code === "once-assumed") ? [1] : [];
      for (const value of reading.value.parts.flatMap(numbersIn))
        expect([...written, ...once]).toContain(value);
    }),
    { numRuns: 800 },
  );
});

test("what a number is read from lies in the text, and every note points into it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...phrases), fc.nat({ max: 8 }), (phrase, blanks) => {
      const text = " ".repeat(blanks) + phrase;
      const reading = readTargets(text);
      if (reading.kind === "unread") return;
      for (const { span } of reading.notes) {
        if (span === undefined) continue;
        expect(span.start).toBeGreaterThanOrEqual(blanks);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.end).toBeGreaterThan(span.start);
      }
    }),
  );
});

test("every number word up to ninety-nine is read, with a hyphen or a blank", () => {
  const small =
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
      " ",
    );
  const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  const words = tens.flatMap((ten) => [ten, ...small.slice(0, 9).map((one) => `${ten}-${one}`)]);
  for (const [index, number] of [...small, ...words].entries()) {
    for (const text of [`${number} workshops`, `${number.replace("-", " ")} workshops`]) {
      const reading = readTargets(text);
      expect(reading).toMatchObject({ value: { parts: [{ kind: "count", value: index + 1 }] } });
      expect(isFlagged(reading)).toBe(false);
    }
  }
});
