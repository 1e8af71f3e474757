import fc from "fast-check";
import { markedTexts } from "../../../../src/domain/plan/compare/marked-text";

const shown = (texts: ReturnType<typeof markedTexts>["here"]): string =>
  texts.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join("");

test.each([
  ["impact od activities", "impact of activities", "impact [od] activities", "impact [of] activities"],
  [
    "Number of Members",
    "Number of implementing\nMembers",
    "Number of Members",
    "Number of [implementing] Members",
  ],
  [
    "Members’ “land-based” work",
    "Members' sea-based work",
    "Members’ [“land-based”] work",
    "Members' [sea-based] work",
  ],
  ["Hold talks.", "hold talks", "Hold talks.", "hold talks"],
  ["Hold two talks", "", "[Hold two talks]", ""],
  ["one two three", "one three", "one [two] three", "one three"],
])("%s / %s", (one, other, here, there) => {
  const marked = markedTexts(one, other);
  expect([shown(marked.here), shown(marked.there)]).toEqual([here, there]);
});

test("the stretches joined are the text, whatever it is", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc
      .array(fc.constantFrom("a", "risk", "-", "of\n", "RSP."), { maxLength: 20 })
      .map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { here, there } = markedTexts(one, other);
      const joined = (texts: typeof here): string => texts.map((piece) => piece.text).join("");
      expect(joined(here)).toBe(one.split(/\s+/).filter(Boolean).join(" "));
      expect(joined(there)).toBe(other.split(/\s+/).filter(Boolean).join(" "));
    }),
  );
});
