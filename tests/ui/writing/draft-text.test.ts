import { draftText, readDraft } from "../../../src/ui/writing/draft-text";

const blank = { title: "", chosen: new Set<string>(), answers: new Map<string, string>() };

test("a draft comes back as it was typed, with its sets and maps", () => {
  const draft = { title: "Workshop", chosen: new Set(["1-(a)"]), answers: new Map([["Fiji", "yes"]]) };
  expect(readDraft(draftText(draft), blank)).toEqual(draft);
});

test.each([
  ["a damaged text", "{ title:"],
  ["no form at all", "3"],
  ["a form of another version", JSON.stringify({ title: "x", chosen: ["1-(a)"] })],
])("%s is no draft", (_, text) => {
  expect(readDraft(text, blank)).toBe(undefined);
});
