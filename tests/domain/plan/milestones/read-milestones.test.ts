import fc from "fast-check";
import { explainMilestone } from "../../../../src/domain/plan/milestones/explain-milestone";
import { milestoneIds } from "../../../../src/domain/plan/milestones/milestone";
import { readMilestoneCell, readMilestones } from "../../../../src/domain/plan/milestones/read-milestones";

/** "4.2.1:5,6 3.1.2:" as the fields of explain. */
const refs = (short: string) =>
  short
    .split(" ")
    .filter((part) => part !== "")
    .map((part) => part.split(":"))
    .map(([action, list = ""]) => ({ action, milestones: list === "" ? [] : list.split(",").map(Number) }));

describe("one milestone", () => {
  test.each([
    "4.2.1 - 5th milestone",
    "4.2.1 – 5th milestone",
    "4.2.1 − 5th milestone",
    "4.2.1—5th milestone",
    "4.2.1 -\n5th\nmilestone",
    "4.2.1 5th milestone",
    "4.2.1, 5th milestone",
    "4.2.1: milestone 5",
    "4.2.1 (milestone no. 5)",
    "4.2.1 [5th]",
    "4.2.1/5",
    "4.2.1 #5",
    "4.2.1 m.5",
    "4.2.1 MS5",
    "4.2.1.5",
    "4.2.1 - fifth milestone",
    "4.2.1 - Milestone five",
    "4.2.1 - milestone V",
    "4.2.1 - 5 th miletsone",
    "4.2.1 - 5th mile-stone",
    "4.2.1 - 5th milstones",
    "4.2.1 - 5ᵗʰ milestone",
    "４．２．１ - ５th milestone",
    "RSP 4.2.1-5th milestone.",
    "RSP 2016-2018 4.2.1 - 5th milestone",
    "Relevant part of RSP 2018-2020: 4.2.1 - 5th milestone",
    "A/P RSP (2018-2020), part 4.2.1, 5th milestone",
    "Regional Strategic Plan 4.2.1, fifth milestone",
    "5th milestone of 4.2.1",
    "Milestone 5, action 4.2.1",
    "the fifth milestone in the RSP 4.2.1",
    "4.2.1 - 5th milestone; 4.2.1 - 5th milestone",
  ])("%p is the 5th of 4.2.1", (text) => {
    expect(explainMilestone(text)).toEqual({ text, refs: refs("4.2.1:5"), specific: false, status: "ok" });
  });
});

describe("several milestones", () => {
  test.each([
    ["3.3.1 - 2nd to 4th milestones", "3.3.1:2,3,4"],
    ["3.3.1 - 2nd-4th milestones", "3.3.1:2,3,4"],
    ["3.3.1 - 2nd ~ 4th milestones", "3.3.1:2,3,4"],
    ["3.3.1 – 2nd milestone – 4th milestone", "3.3.1:2,3,4"],
    ["milestones 2 through 4 of 3.3.1", "3.3.1:2,3,4"],
    ["3.3.1 - first three milestones", "3.3.1:1,2,3"],
    ["3.3.1 - 2nd & 4th milestones", "3.3.1:2,4"],
    ["3.3.1 - 1st, 2nd and 6th milestones", "3.3.1:1,2,6"],
    ["3.3.1 - 1st, 3rd to 5th milestones", "3.3.1:1,3,4,5"],
    ["3.3.1 - milestones 7,8", "3.3.1:7,8"],
    ["3.3.1 - 2nd milestone, 3rd milestone", "3.3.1:2,3"],
    ["3.3.1.7-9", "3.3.1:7,8,9"],
    ["3.3.1 - 2nd milestone\n2.2.2 – 1st milestone", "3.3.1:2 2.2.2:1"],
    ["3.3.1 - 2nd milestone 2.2.2 - 1st milestone", "3.3.1:2 2.2.2:1"],
    ["3.3.1 (2nd), 2.2.2 (1st)", "3.3.1:2 2.2.2:1"],
    ["2nd milestone of 3.3.1 and 1st milestone of 2.2.2", "3.3.1:2 2.2.2:1"],
    ["2nd milestone (3.3.1), 1st milestone (2.2.2)", "3.3.1:2 2.2.2:1"],
    ["2nd milestone in 3.3.1; 2.2.2 - 1st milestone", "3.3.1:2 2.2.2:1"],
    ["3.3.1 and 2.2.2", "3.3.1: 2.2.2:"],
    ["RSP 3.3.1", "3.3.1:"],
    ["Milestone 3.3.1/2", "3.3.1:2"],
  ])("%p is %s", (text, expected) => {
    expect(explainMilestone(text)).toEqual({ text, refs: refs(expected), specific: false, status: "ok" });
  });
});

describe("what only the office itself set", () => {
  test.each([
    "ROCB A/P specific (not mentioned in the RSP)",
    "(ROCB A/P specific (not\nmentioned in the RSP))",
    "ROCB A/P specific  ( not mentioned in the RSP )",
    "ROCB A/P-specific",
    "ROCB AP specific action",
    "ROCB A/P spesific",
    "specific to the ROCB A/P",
    "Not mentioned in the RSP",
    "not in the RSP 2018-2020",
    "N/A (ROCB A/P specific)",
  ])("%p serves no milestone, on purpose", (text) => {
    expect(explainMilestone(text)).toEqual({ text, refs: [], specific: true, status: "ok" });
  });

  test("it may stand beside a milestone", () => {
    const { refs: found, specific, status } = explainMilestone("3.3.1 - 2nd milestone; ROCB A/P specific");
    expect({ found, specific, status }).toEqual({ found: refs("3.3.1:2"), specific: true, status: "ok" });
  });
});

test.each(["", "  \n ", "-", "–", "n/a", "N.A.", "none", "TBD", "(tbc)", "Not applicable", "No milestone"])(
  "%p says nothing",
  (text) => {
    expect(explainMilestone(text)).toEqual({ text, refs: [], specific: false, status: "none" });
  },
);

describe("cross-references are no milestones", () => {
  test("alone", () => {
    const text = "See also 2-(h) and (i)";
    expect(explainMilestone(text)).toEqual({
      text,
      refs: [],
      specific: false,
      status: "none",
      crossrefs: ["2-(h)", "2-(i)"],
    });
  });

  test("beside one", () => {
    const { refs: found, crossrefs, status } = explainMilestone("3.3.1 - 2nd milestone (See also 1-(y))");
    expect({ found, crossrefs, status }).toEqual({
      found: refs("3.3.1:2"),
      crossrefs: ["1-(y)"],
      status: "ok",
    });
  });
});

describe("what cannot be read is reported", () => {
  test.each([
    "2nd milestone",
    "At least 22/33 Members",
    "75%",
    "June 2020",
    "30/06/2020",
    "30.06.2020",
    "2020-06-30",
    "RSP 2016-2018",
    "ROCB A/P",
    "1-(h)",
    "?",
    "x",
    "4..1 - 2nd milestone",
    "4.2.x - 2nd milestone",
    "4,2,1 - 2nd milestone",
    "l.2.1 - 2nd milestone",
    "4.2.0 - 2nd milestone",
    "4.2.1.5.6",
    "421 - 2nd milestone",
  ])("%p holds no part of the RSP", (text) => {
    expect(explainMilestone(text)).toMatchObject({ refs: [], specific: false, status: "error" });
    expect(readMilestones(text)).toMatchObject({ kind: "unread", text });
  });

  test.each([
    ["4.2.1 - milestone", "4.2.1:", "ordinal-missing"],
    ["4.2.1 -", "4.2.1:", "ordinal-missing"],
    ["4.2.1 - 0th milestone", "4.2.1:", "milestone-zero"],
    ["4.2.1 - 4th to 2nd milestones", "4.2.1:4", "range-reversed"],
    ["4.2.1 - 1st to 99th milestones", "4.2.1:1", "ordinal-too-high"],
    ["4.2.1 - 2th milestone", "4.2.1:2", "odd-ordinal-suffix"],
    ["4.2.1 - 2nd or 3rd milestone", "4.2.1:2,3", "not-understood: or"],
    ["4.2.1 - 2nd milestone and", "4.2.1:2", "list-unfinished"],
    ["4.2.1 - 2nd workshop", "4.2.1:2", "not-understood: workshop"],
    ["4.2.1 - 2nd milestone, June 2020", "4.2.1:2", "not-understood: june"],
    ["4.2.1 - 4.2.3", "4.2.1: 4.2.3:", "range-of-parts"],
    ["4.2.1 - first 3", "4.2.1:1,3", "ordinals-side-by-side"],
    ["4.2.1 - 4th milestone (2)", "4.2.1:4,2", "ordinals-side-by-side"],
    ["4.2.1 - three milestones", "4.2.1:3", "number-of-milestones"],
    ["4.2.1 - from the 4th milestone", "4.2.1:4", "list-unfinished"],
    ["4.2.1 - two-thirds of the milestones", "4.2.1:", "not-understood: two-thirds"],
    ["4.2.1\u00B2 - 4th milestone", "4.2.1:4", "not-understood: ?"],
    ["4.2.1 - fist", "4.2.1:", "not-understood: fist"],
    ["Goal 3, 4.2.1 - 2nd milestone", "4.2.1:2", "not-understood: goal 3"],
    ["4.2.1, item 3", "4.2.1:", "not-understood: item 3"],
    ["4.2 - 2nd milestone", "4.2:2", "part-of-odd-levels"],
  ])("%p keeps what was read and says that a person should look", (text, expected, note) => {
    const { refs: found, status, notes } = explainMilestone(text);
    expect({ found, status }).toEqual({ found: refs(expected), status: "error" });
    expect(notes).toContain(note);
  });

  test("a number that Excel made of 1.10 can't be told from 1.1", () => {
    const reading = readMilestoneCell(1.1);
    expect(reading).toMatchObject({ kind: "read", value: { references: [{ part: "1.1", ordinals: [] }] } });
    expect(reading.kind === "read" && reading.notes.map(({ code }) => code)).toContain(
      "number-in-milestone-cell",
    );
    expect(readMilestoneCell(37622).kind).toBe("unread");
    expect(readMilestoneCell("4.2.1 - 5th milestone")).toEqual(readMilestones("4.2.1 - 5th milestone"));
  });
});

const anyReference = fc.record({
  part: fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 19 }),
  ),
  ordinal: fc.integer({ min: 1, max: 60 }),
});
const suffix = (n: number): string =>
  n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");

test("every milestone written the office's way comes back", () => {
  const texts = fc.array(anyReference, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, fc.constantFrom("-", "–", "—"), (references, dash) => {
      const lines = references.map(
        ({ part, ordinal }) => `${part.join(".")} ${dash} ${ordinal}${suffix(ordinal)} milestone`,
      );
      const reading = readMilestones(lines.join("\n"));
      const ids = references.map(({ part, ordinal }) => `${part.join(".")}/${ordinal}`);
      expect(reading.kind === "read" && reading.notes).toEqual([]);
      expect(reading.kind === "read" && milestoneIds(reading.value)).toEqual([...new Set(ids)]);
    }),
  );
});

test("no text throws, however odd or long", () => {
  const pieces = fc.constantFrom(
    "1.1.3",
    " - ",
    "2nd",
    "milestone",
    "to",
    "RSP",
    "(",
    "and",
    "9",
    ".",
    "of",
    "1-(a)",
    "\n",
    "specific",
  );
  const odd = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((words) => words.join("")),
  );
  fc.assert(fc.property(odd, (text) => ["ok", "none", "error"].includes(explainMilestone(text).status)));
  expect(readMilestones("1.".repeat(16_000)).kind).toBe("unread");
});
