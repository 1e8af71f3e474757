import { openXlsx } from "../../../../src/hosts/xlsx-file/open-xlsx";
import type { CellValue } from "../../../../src/sheets/sheet-snapshot";
import type { WritableValue } from "../../../../src/usecases/ports/workbook";
import { date } from "../../../contracts/host-under-test";
import { smallParts, zipped } from "../hand-made";
import { textIn } from "../packages";
import { seenByExceljs } from "../seen-by-exceljs";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const painted = [
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>`,
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="14"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFE8B3"/></patternFill></fill></fills>',
  '<borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0"/>',
  '<xf numFmtId="170" fontId="1" fillId="2" borderId="0" applyFill="1"><alignment wrapText="1"/></xf>',
  '<xf numFmtId="14" fontId="1" fillId="2" applyNumberFormat="1"/><xf numFmtId="9" fillId="2" quotePrefix="1"/></cellXfs></styleSheet>',
].join("");

const book = (inside: string, rest: Record<string, string> = {}): Uint8Array =>
  zipped({ ...smallParts(inside), "xl/styles.xml": painted, ...rest });

const data = (inside: string): string => `<sheetData>${inside}</sheetData>`;

async function patched(
  bytes: Uint8Array,
  ...cells: readonly [number, number, CellValue, WritableValue][]
): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  const patches = cells.map(([row, column, was, becomes]) => ({ row, column, was, becomes }));
  await workbook.apply([{ kind: "patch", sheet: "A", cells: patches }]);
  return workbook.bytes();
}

const cellsIn = (bytes: Uint8Array): string =>
  textIn(bytes, "xl/worksheets/sheet1.xml").replace(/^<worksheet[^>]*>|<\/worksheet>$/g, "");

describe("a patched cell keeps its looks", () => {
  const one = book(
    data(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>43646</v></c><c r="C1" s="3"><v>0.5</v></c></row>',
    ),
  );

  test.each<[string, WritableValue]>([
    ["a number", 2],
    ["a text", "x"],
    ["a yes", true],
    ["nothing", null],
  ])("%s takes the format that is there", async (_, value) => {
    expect(cellsIn(await patched(one, [0, 0, 1, value]))).toContain('<c r="A1" s="1"');
  });

  test("a date over a date and a percentage over a percentage, too", async () => {
    const after = cellsIn(
      await patched(
        one,
        [0, 1, date("2019-06-30"), date("2019-07-01")],
        [0, 0, 1, { kind: "percent", value: 0.5 }],
      ),
    );
    expect(after).toContain('<c r="B1" s="2"><v>43647</v></c>');
  });

  test.each<[string, WritableValue, string]>([
    ["a date", date("2019-06-30"), "d mmm yyyy"],
    ["a percentage", { kind: "percent", value: 0.5 }, "0%"],
    ["a percentage with a fraction", { kind: "percent", value: 0.125 }, "0.0%"],
  ])("%s changes the number format, and nothing else", async (_, value, format) => {
    const cell = (await seenByExceljs(await patched(one, [0, 0, 1, value]), "A")).getCell("A1");
    expect(cell.numFmt).toBe(format);
    expect(cell.fill).toMatchObject({ fgColor: { argb: "FFFFE8B3" } });
    expect(cell.font).toMatchObject({ bold: true, size: 14 });
    expect(cell.alignment).toMatchObject({ wrapText: true });
  });

  test("a text like a formula is marked as text, and a number later takes the mark off", async () => {
    const text = await patched(one, [0, 0, 1, "=1+1"]);
    expect(textIn(text, "xl/styles.xml")).toMatch(/<xf numFmtId="170"[^>]*quotePrefix="1"/);
    const number = await patched(text, [0, 0, "=1+1", 3]);
    expect(textIn(number, "xl/styles.xml")).toMatch(/<xf numFmtId="170"[^>]*quotePrefix="0"/);
  });

  test("two cells that need the same format share it", async () => {
    const again = await patched(
      await patched(one, [0, 0, 1, date("2019-06-30")]),
      [0, 0, date("2019-06-30"), 1],
      [0, 5, null, date("2019-06-30")],
      [0, 6, null, date("2019-06-30")],
    );
    expect(cellsIn(again)).toMatch(/<c r="F1" s="(\d+)"><v>43646<\/v><\/c><c r="G1" s="\1">/);
  });
});

test("a cell that is not there yet takes the looks of its row, or of its column", async () => {
  const bytes = book(
    `<cols><col min="2" max="3" style="1"/></cols>${data('<row r="2" s="3" customFormat="1"><c r="A2"><v>1</v></c></row>')}`,
  );
  const after = cellsIn(await patched(bytes, [0, 1, null, 7], [1, 2, null, "x"], [4, 4, null, 1]));
  expect(after).toContain('<c r="B1" s="1"><v>7</v></c>');
  expect(after).toContain('<c r="C2" s="3" t="inlineStr">');
  expect(after).toContain('<c r="E5"><v>1</v></c>');
});

test("rows and cells that are not there come in their order, and the used range widens", async () => {
  const bytes = book(
    `<dimension ref="B3:C4"/>${data('<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row><row r="5"/><row r="7"><c r="A7"><v>3</v></c></row>')}`,
  );
  const cells = [
    [0, 0],
    [2, 0],
    [2, 2],
    [2, 4],
    [3, 1],
    [4, 5],
    [5, 0],
    [8, 0],
  ] as const;
  const after = cellsIn(
    await patched(
      bytes,
      ...[...cells].reverse().map(([row, column]): [number, number, null, number] => [row, column, null, 9]),
    ),
  );
  expect([...after.matchAll(/<c r="(\w+)"/g)].map(([, address]) => address)).toEqual([
    "A1",
    "A3",
    "B3",
    "C3",
    "D3",
    "E3",
    "B4",
    "F5",
    "A6",
    "A7",
    "A9",
  ]);
  expect([...after.matchAll(/<row r="(\d+)"/g)].map(([, row]) => row)).toEqual([
    "1",
    "3",
    "4",
    "5",
    "6",
    "7",
    "9",
  ]);
  expect(after).toContain('<dimension ref="A1:F9"/>');
});

test("rows and cells without addresses stay where they count", async () => {
  const bytes = book(data("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
  const after = await patched(bytes, [1, 0, 3, 4], [0, 3, null, 5], [3, 0, null, 6]);
  expect((await openXlsx(after).read()).sheets[0]?.rows).toEqual([[1, 2, null, 5], [4], [], [6]]);
});

test("a sheet without a single row, and one of another prefix", async () => {
  expect(cellsIn(await patched(book("<sheetData/>"), [1, 0, null, 1], [0, 0, null, 2]))).toBe(
    '<sheetData><row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>',
  );
  const prefixed = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const after = await patched(
    book("", { "xl/worksheets/sheet1.xml": prefixed }),
    [0, 0, 1, "a"],
    [0, 1, null, "b"],
  );
  expect(textIn(after, "xl/worksheets/sheet1.xml")).toContain(
    '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c>',
  );
  expect((await openXlsx(after).read()).sheets[0]?.rows).toEqual([["a", "b"]]);
});

test("a workbook that counts days from 1904 gets its own numbers", async () => {
  const parts = smallParts(data('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const bytes = zipped({
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
      "<sheets>",
      '<workbookPr date1904="1"/><sheets>',
    ),
  });
  const after = await patched(bytes, [0, 0, 1, date("2019-06-30")], [0, 1, null, date("1903-01-01")]);
  expect(cellsIn(after)).toContain("<v>42184</v>");
  expect((await openXlsx(after).read()).sheets[0]?.rows).toEqual([[date("2019-06-30"), "1903-01-01"]]);
  // It had no styles: now it has, and says so.
  expect(textIn(after, "[Content_Types].xml")).toContain("/xl/styles.xml");
});

test("a workbook without formulas is not asked to compute", async () => {
  const after = await patched(book(data('<row r="1"><c r="A1"><v>1</v></c></row>')), [0, 0, 1, 2]);
  expect(textIn(after, "xl/workbook.xml")).not.toContain("calcPr");
});

test("a cell that an array formula fills is not written over", async () => {
  const bytes = book(
    data(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    ),
  );
  await expect(patched(bytes, [1, 0, 2, 3])).rejects.toMatchObject({ problem: { code: "cell-has-formula" } });
});
