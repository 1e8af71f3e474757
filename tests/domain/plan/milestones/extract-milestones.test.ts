import fc from "fast-check";
import { extractMilestones } from "../../../../src/domain/plan/milestones/extract-milestones";
import { milestoneIds } from "../../../../src/domain/plan/milestones/milestone";

const idsIn = (text: string) => {
  const { references, rest } = extractMilestones(text);
  return { ids: references?.kind === "read" ? milestoneIds(references.value) : references?.kind, rest };
};

test.each([
  ["a) Organize workshops\n(RSP 4.1.1 - 1st milestone)", ["4.1.1/1"], "a) Organize workshops"],
  ["(RSP 4.2.2 - 1st to 3rd milestones) and so on", ["4.2.2/1", "4.2.2/2", "4.2.2/3"], "and so on"],
  ["Talk (ROCB A/P specific (not\nmentioned in the RSP))", ["specific"], "Talk"],
  ["Talk (RSP 2016-2018 3.1.1 – 1st milestone).", ["3.1.1/1"], "Talk."],
  ["One [RSP: 4.1.1] two (RSP 4.1.2 - 2nd milestone)", ["4.1.1", "4.1.2/2"], "One two"],
  ["Talk RSP 4.1.1 - 1st milestone", ["4.1.1/1"], "Talk"],
  ["Talk (RSP 4.1.1 - 1st milestone", ["4.1.1/1"], "Talk"],
])("%p is parted from its milestones", (text, ids, rest) => {
  expect(idsIn(text)).toEqual({ ids, rest });
});

test.each([
  "Talk (See also 1-(y))",
  "Conduct the (RSP) survey",
  "Reach the next step (the 2nd milestone)",
  "Review the RSP 2016-2018",
  "",
  "Plan (specific needs) for Members",
])("%p names none and stays as it is", (text) => {
  expect(extractMilestones(text)).toEqual({ references: undefined, rest: text });
});

test("one that can't be read is reported", () => {
  expect(idsIn("Talk (RSP 4..1 - 1st milestone)")).toEqual({ ids: "unread", rest: "Talk" });
});

test("no text throws", () => {
  const pieces = fc.constantFrom("(", ")", "[", "RSP 1.1.1", " - 1st milestone", "\n", "text", "specific");
  const odd = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((words) => words.join("")),
  );
  fc.assert(fc.property(odd, (text) => typeof extractMilestones(text).rest === "string"));
});
