import fc from "fast-check";
import { visibleJson, visibleText } from "../../src/domain/shared/visible-text";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { gridOf } from "../grid-of";
import { run } from "./a-machine";

const hidden = /(?![\t\n])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

test.each([
  ["a\u001B[2Jb", "a␛[2Jb"],
  ["\0\u0007\u007F", "␀␇␡"],
  ["over\rwritten", "over␍written"],
  ["\u009B31m", "<U+009B>31m"],
  ["fdp\u202Excod", "fdp<U+202E>xcod"],
])("%j is shown as %s", (text, shown) => expect(visibleText(text)).toBe(shown));

test.each(["Côte d’Ivoire\tand\nmore", "e\u0301 ‑ 和 👩‍🌾 نص"])("%j stays as it is", (text) =>
  expect(visibleText(text)).toBe(text),
);

test("a line break of Windows is a line break", () => {
  expect(visibleText("one\r\ntwo")).toBe("one\ntwo");
});

test("no text and no JSON has anything hidden, and the JSON reads back the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(visibleText(text)).not.toMatch(hidden);
      expect(visibleJson({ text })).not.toMatch(hidden);
      expect(JSON.parse(visibleJson({ text }))).toEqual({ text });
    }),
  );
});

test("what cells hold never steers the terminal, in text, in JSON and in refusals", async () => {
  const hostile = gridOf("SAP", [
    ["Action plan\u202E 2018-2020"],
    ["Action", "KPI", "Target"],
    ["\u009B2JRisk\u0007", "Members\u2067", "soon\u009D0;x"],
  ]);
  const files = { "h.xlsx": await workbookBytes([hostile]) };
  const ran = await Promise.all(
    [
      ["check", "h.xlsx"],
      ["check", "h.xlsx", "--json"],
      ["report", "h.xlsx"],
      ["report", "\u001B]0;x"],
    ].map((words) => run(words, files)),
  );
  for (const { out, error } of ran) {
    expect((out + error).length).toBeGreaterThan(20);
    expect(out + error).not.toMatch(hidden);
  }
});
