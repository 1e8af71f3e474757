import fc from "fast-check";
import Papa from "papaparse";
import { guarded } from "../../src/domain/shared/formula-guard";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { gridOf } from "../grid-of";
import { run } from "./a-machine";

const signs = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫"];
const before = [
  "",
  " ",
  "\u00A0",
  "\u3000",
  "\u200B",
  "\uFEFF",
  "\u2060 ",
  "\u202E",
  "\u00AD",
  "\0",
  " \v\f",
];
const behind = ["1+1", "cmd|' /C calc'!A0", "1\n2", "HYPERLINK(\n1)", "", "-5", "\u2028x"];

test.each(signs)("a text that begins with %j is guarded, whatever stands before and behind it", (sign) => {
  const texts = before.flatMap((lead) => behind.map((rest) => lead + sign + rest));
  expect(texts.filter((text) => guarded(text) === text && !/^[-+]5?$/.test(text))).toEqual([]);
});

test.each(["-5", "+3.2%", "-0,75", "12", "40%"])("the plain number %s needs no guard", (text) => {
  expect(guarded(text)).toBe(text);
});

test.each(["-5-1", "+3.2%+A1", "-5\n=1", "- 5", "+", "-1e5+1"])("%j is no plain number", (text) => {
  expect(guarded(text)).toBe(`'${text}`);
});

test.each(["a=b", "22/33 Members", "“=1+1” as an example", "x\n=1", "'=1", "", "–", "1-(a)"])(
  "%j stays as it is",
  (text) => expect(guarded(text)).toBe(text),
);

/** As a program that is lenient reads a field: blanks and what has no width passed over, full-width forms as usual ones. */
const asRead = (field: string): string =>
  field
    .replace(/^[\s\p{Cc}\p{Cf}]+/u, "")
    .normalize("NFKC")
    .replace(/^[\s\p{Cc}\p{Cf}]+/u, "");

test("no field of any text begins with a sign of formulas", () => {
  const piece = fc.oneof(fc.constantFrom(...signs, ...before, ...behind), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      const read = asRead(guarded(pieces.join("")));
      return !/^[=+\-@]/.test(read) || /^[-+]?\d+([.,]\d+)?%?$/.test(read);
    }),
  );
});

test("report --csv guards every field, over two lines too", async () => {
  const hostile = gridOf("SAP", [
    ["Action plan 2018-2020"],
    ["Action", "KPI", "Target", "Timeframe"],
    ["=HYPERLINK(\n1)", " +1+1", "1/2 Members", "\u200B@SUM(1)"],
  ]);
  const files = { "h.xlsx": await workbookBytes([hostile]) };
  const { written } = await run(["report", "h.xlsx", "--csv", "h.csv"], files);
  const { data } = Papa.parse<Record<string, string>>(new TextDecoder().decode(written.get("h.csv")), {
    header: true,
  });
  const { action, kpi, timeframe } = data[0] ?? {};
  for (const field of [action, kpi, timeframe]) expect(field).toMatch(/^'/);
});
