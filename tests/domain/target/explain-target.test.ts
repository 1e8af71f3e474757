import { explainTarget } from "../../../src/domain/target/explain-target";

test("a ratio is told field by field", () => {
  expect(explainTarget("At least 22/33 Members")).toEqual({
    text: "At least 22/33 Members",
    kind: "ratio",
    comparator: ">=",
    value: 22,
    of: 33,
    unit: "Members",
    measurable: true,
    flagged: false,
    words: [
      { text: "At least", role: "comparator" },
      { text: "22/33", role: "number" },
      { text: "Members", role: "unit" },
    ],
    notes: [{ code: "comparator-said", certainty: "said", start: 0, end: 8 }],
  });
});

test.each([
  ["Secretariat at least 8 seminars", "Secretariat"],
  ["A blorp of 8", "blorp"],
  ["Cancel 4 seminars", "Cancel"],
  ["4 seminars no longer planned", "no"],
  ["15 farms by Jnue 2026", "Jnue"],
  ["5 workshops (at least 2 per Member)", "(at least 2 per Member)"],
])("a doubtful target names the word that made it so: %j", (text, doubt) => {
  expect(explainTarget(text)).toMatchObject({ flagged: true, doubt });
});

test("each word of a sentence is told with what it served", () => {
  const { words } = explainTarget("Share of women in management reaches 35 % by 2027, baseline 22 %");
  expect(words?.map(({ text, role }) => `${text}: ${role}`)).toEqual([
    "Share: subject",
    "of: subject",
    "women: subject",
    "in: subject",
    "management: subject",
    "reaches: verb",
    "35 %: number",
    "by 2027: deadline",
    ", baseline 22 %: remark",
  ]);
});

test.each([
  ["20/33 Members", "at-least-assumed", "assumed", undefined],
  ["  At most 5 days", "comparator-said", "said", "At most"],
  ["Biannual meetings", "biannual-twice-a-year", "doubtful", "Biannual"],
  ["Strategy approved", "deliverable", "assumed", undefined],
  ["about 40 officers", "about-taken-as-equal", "assumed", "about"],
  ["at least 5 workshps", "spelling-mended", "assumed", "workshps"],
])("what was said and what assumed is told apart: %j", (text, code, certainty, words) => {
  const note = explainTarget(text).notes?.find((one) => one.code === code);
  expect(note?.certainty).toBe(certainty);
  expect(note?.start === undefined ? undefined : text.slice(note.start, note.end)).toBe(words);
});

test("only an unread target comes with a sentence near it", () => {
  expect(explainTarget("22//33 Membres")).toMatchObject({
    kind: "unparseable",
    nearest: { phrase: "At least 22/33 Members" },
  });
  expect(explainTarget("22/33 Members")).not.toHaveProperty("nearest");
  for (const text of ["", "TBD", "#REF!", "Improved cooperation"])
    expect(explainTarget(text)).not.toHaveProperty("nearest");
});

test("a period is told by its name", () => {
  expect(explainTarget("Every 6 months")).toMatchObject({ kind: "frequency", period: "6 months" });
  expect(explainTarget("Every two weeks")).toMatchObject({ period: "2 weeks" });
  expect(explainTarget("Once per quarter")).toMatchObject({ period: "quarter" });
});

test("a range compares between, a date is due on or before it", () => {
  expect(explainTarget("10-15 workshops")).toMatchObject({ comparator: "between", value: 10, value2: 15 });
  expect(explainTarget("by June 2021")).toMatchObject({
    kind: "date",
    comparator: "<=",
    deadline: "2021-06-30",
  });
});

test("a change tells its direction, mode and start", () => {
  expect(explainTarget("Increase membership from 3 to 10")).toMatchObject({
    kind: "change",
    direction: "increase",
    mode: "level",
    from: 3,
    value: 10,
  });
});

test("parts are told only where there are several, the first on top", () => {
  const told = explainTarget("(1) 28/33 Members; (2) 3 missions");
  expect(told).toMatchObject({ kind: "ratio", value: 28 });
  expect(told.parts).toMatchObject([{ kind: "ratio" }, { kind: "count", value: 3, unit: "missions" }]);
  expect(explainTarget("28/33 Members")).not.toHaveProperty("parts");
});

test("neither a deliverable nor an unread text can be measured", () => {
  expect(explainTarget("Strategy approved")).toMatchObject({ kind: "boolean", measurable: false });
  expect(explainTarget("soon")).toMatchObject({ kind: "unparseable", measurable: false });
});

test("a slip is named, a placeholder or a wish is none", () => {
  expect(explainTarget("22/0 Members")).toMatchObject({ error: "denominator-zero" });
  for (const text of ["TBD", "", "Improved cooperation"])
    expect(explainTarget(text)).not.toHaveProperty("error");
});

test("a doubtful reading is flagged", () => {
  expect(explainTarget("Biannual")).toMatchObject({ value: 2, period: "year", flagged: true });
});
