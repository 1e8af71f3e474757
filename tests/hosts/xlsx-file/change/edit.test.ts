import type { CellEdit } from "../../../../src/hosts/xlsx-file/change/cell-edit";
import { openXlsx } from "../../../../src/hosts/xlsx-file/open-xlsx";
import type { CellValue } from "../../../../src/sheets/sheet-snapshot";
import { codeOf, date } from "../../../contracts/host-under-test";
import { gridOf } from "../../../grid-of";
import { buildXlsx } from "../build-xlsx";
import { cellParts, stylesNumbered, zipped } from "../hand-made";
import { textIn } from "../packages";
import { seenByExceljs } from "../seen-by-exceljs";

const at = (row: number, column: number, content: CellEdit["content"]): CellEdit => ({
  sheet: "A",
  row,
  column,
  content,
});

async function edited(bytes: Uint8Array, ...edits: readonly CellEdit[]): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  await workbook.edit(edits);
  return workbook.bytes();
}

const cells = (inside: string): Uint8Array =>
  zipped({ ...cellParts(inside), "xl/styles.xml": stylesNumbered(14, 9) });
const sheetOf = (bytes: Uint8Array): string => textIn(bytes, "xl/worksheets/sheet1.xml");

test("values and formulas are written over whatever is there, the last of a cell counts", async () => {
  const bytes = await buildXlsx([gridOf("A", [["x", 2]])]);
  const after = await edited(
    bytes,
    at(0, 0, { kind: "value", value: "first" }),
    at(0, 0, { kind: "value", value: date("2019-06-30") }),
    at(1, 0, { kind: "formula", formula: 'IF(B1>1,"R&D","")', result: "R&D" }),
    at(1, 1, { kind: "formula", formula: "B1/4", result: { kind: "percent", value: 0.5 } }),
  );
  expect((await openXlsx(after).read()).sheets[0]?.rows).toEqual([
    [date("2019-06-30"), 2],
    ["R&D", { kind: "percent", value: 0.5 }],
  ]);
  const other = await seenByExceljs(after, "A");
  expect(other.getCell("A2").value).toEqual({ formula: 'IF(B1>1,"R&D","")', result: "R&D" });
  expect(other.getCell("B2").value).toEqual({ formula: "B1/4", result: 0.5 });
});

test.each<[string, CellValue, string]>([
  ["a number", 2.5, '<c r="A1" s="1"><f a="b">1+&lt;x&gt;</f><v>2.5</v></c>'],
  ["a text", "a<b", '<c r="A1" s="1" t="str"><f a="b">1+&lt;x&gt;</f><v>a&lt;b</v></c>'],
  ["a no", false, '<c r="A1" s="1" t="b"><f a="b">1+&lt;x&gt;</f><v>0</v></c>'],
  [
    "an error",
    { kind: "error", code: "#N/A" },
    '<c r="A1" s="1" t="e"><f a="b">1+&lt;x&gt;</f><v>#N/A</v></c>',
  ],
  ...["#ERROR", "#CYCLE", "#BAD_EXPR", "#REF", "#SPILL!", "#CALC!", "nonsense"].map(
    (code): [string, CellValue, string] => [
      `${code}, which is no error of Excel's,`,
      { kind: "error", code },
      '<c r="A1" s="1"><f a="b">1+&lt;x&gt;</f></c>',
    ],
  ),
  ["a day", date("2019-06-30"), '<c r="A1" s="1"><f a="b">1+&lt;x&gt;</f><v>43646</v></c>'],
  ["nothing", null, '<c r="A1" s="1"><f a="b">1+&lt;x&gt;</f></c>'],
])("%s is a new result of a formula that stays to the letter", async (_, result, cell) => {
  const before = '<c r="A1" s="1" t="str"><f a="b">1+&lt;x&gt;</f><v>old</v></c><c r="B1"><v>1</v></c>';
  const after = await edited(
    cells(before),
    at(0, 0, { kind: "result", result }),
    at(0, 1, { kind: "result", result }),
  );
  expect(sheetOf(after)).toContain(`${cell}<c r="B1"><v>1</v></c>`);
});

test("a formula that spills keeps what says so", async () => {
  const after = await edited(
    cells('<c r="A1" cm="1"><f t="array" ref="A1:B1">X1:Y1</f><v>1</v></c><c r="B1"><v>2</v></c>'),
    at(0, 0, { kind: "result", result: 3 }),
  );
  expect(sheetOf(after)).toContain('<c r="A1" cm="1"><f t="array" ref="A1:B1">X1:Y1</f><v>3</v></c>');
});

test.each([
  ["the first cell of a shared formula", 0],
  ["the first cell of an array", 2],
  ["another cell of an array", 3],
])("%s is not taken apart", async (_, column) => {
  const bytes = cells(
    '<c r="A1"><f t="shared" ref="A1:B1" si="0">1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1"><f t="array" ref="C1:D1">X1:Y1</f><v>1</v></c><c r="D1"><v>2</v></c>',
  );
  for (const content of [
    { kind: "value" as const, value: 1 },
    { kind: "formula" as const, formula: "1", result: 1 },
  ])
    expect(await codeOf(edited(bytes, at(0, column, content)).then(() => undefined))).toBe("formula-shared");
  // What only follows a shared formula may go.
  expect(sheetOf(await edited(bytes, at(0, 1, { kind: "value", value: 1 })))).toContain(
    '<c r="B1"><v>1</v></c>',
  );
});

test.each([
  ["a sheet that is gone", "Vanished", "sheet-gone"],
  ["a locked sheet", "Locked", "sheet-protected"],
])("%s refuses, and nothing at all is written", async (_, sheet, code) => {
  const workbook = openXlsx(
    await buildXlsx([gridOf("A", [["x"]]), gridOf("Locked", [["x"]], { isProtected: true })]),
  );
  const bytes = workbook.bytes();
  const content = { kind: "value" as const, value: 1 };
  expect(await codeOf(workbook.edit([at(0, 0, content), { sheet, row: 0, column: 0, content }]))).toBe(code);
  expect(workbook.bytes()).toBe(bytes);
});

test("no edits give the very bytes back", async () => {
  const bytes = await buildXlsx([gridOf("A", [["x"]])]);
  expect(await edited(bytes)).toBe(bytes);
});

test("a result that is no number is a programmer's mistake", async () => {
  const bytes = await buildXlsx([gridOf("A", [["x"]])]);
  const content = { kind: "formula" as const, formula: "1/0", result: Infinity };
  await expect(edited(bytes, at(0, 0, content))).rejects.not.toHaveProperty("problem");
});

test.each(["L1+", "SUM(L2;L3)", "=1", "", "Gone!A1"])(
  "=%s, which Excel cannot read, is kept as a text",
  async (formula) => {
    const error = { kind: "error" as const, code: "#BAD_EXPR" };
    const after = await edited(
      cells('<c r="A1"><v>1</v></c>'),
      at(0, 0, { kind: "formula", formula, result: error }),
    );
    expect((await openXlsx(after).read()).sheets[0]?.rows).toEqual([[`=${formula}`]]);
    expect(sheetOf(after)).not.toContain("<f>");
  },
);

test("a formula may name the sheets that are there, in any case", async () => {
  const bytes = await buildXlsx([gridOf("A", [["x"]]), gridOf("It's", [["y"]])]);
  const after = await edited(bytes, at(0, 0, { kind: "formula", formula: "'it''S'!A1&a!B1", result: "y" }));
  expect(sheetOf(after)).toContain("<f>'it''S'!A1&amp;a!B1</f>");
});
