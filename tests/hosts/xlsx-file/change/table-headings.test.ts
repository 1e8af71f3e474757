import type { CellEdit } from "../../../../src/hosts/xlsx-file/change/cell-edit";
import { openXlsx } from "../../../../src/hosts/xlsx-file/open-xlsx";
import { codeOf } from "../../../contracts/host-under-test";
import { relationships, smallParts, zipped } from "../hand-made";
import { textIn } from "../packages";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const tablePart = "xl/tables/table1.xml";
const word = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A table "Log" with the columns Date and Activity at B2:C3 of sheet A, and a formula in E1. */
function logBook(formula = "1+1", headerRows = 1): Uint8Array {
  const rows = `<row r="1"><c r="E1"><f>${formula}</f><v>2</v></c></row><row r="2">${word("B2", "Date")}${word("C2", "Activity")}</row><row r="3">${word("B3", "now")}${word("C3", "Visit")}</row>`;
  const parts = smallParts(
    `<sheetData>${rows}</sheetData><tableParts count="1"><tablePart xmlns:r="x" r:id="rId1"/></tableParts>`,
  );
  return zipped({
    ...parts,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
    [tablePart]: `<table xmlns="${main}" id="1" name="Log" displayName="Log" ref="B2:C3" headerRowCount="${headerRows}"><tableColumns count="2"><tableColumn id="1" name="Date"/><tableColumn id="2" name="Activity"/></tableColumns></table>`,
  });
}

type Value = Extract<CellEdit["content"], { kind: "value" }>["value"];

const heads = (column: number, value: Value): CellEdit => ({
  sheet: "A",
  row: 1,
  column,
  content: { kind: "value", value },
});

async function edited(bytes: Uint8Array, ...edits: readonly CellEdit[]): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  await workbook.edit(edits);
  return workbook.bytes();
}

const columnsIn = (bytes: Uint8Array): readonly (string | undefined)[] =>
  [...textIn(bytes, tablePart).matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map(([, name]) => name);

test("a heading that is edited renames the table's column with it", async () => {
  const after = await edited(logBook(), heads(2, 'What\n"R&D"'));
  expect(columnsIn(after)).toEqual(["Date", "What_x000a_&quot;R&amp;D&quot;"]);
});

test("two headings may change places", async () => {
  expect(columnsIn(await edited(logBook(), heads(1, "Activity"), heads(2, "Date")))).toEqual([
    "Activity",
    "Date",
  ]);
});

test("what the product writes into a heading renames the column too", async () => {
  const workbook = openXlsx(logBook());
  const cells = [{ row: 1, column: 2, was: "Activity", becomes: "What" }];
  await workbook.apply([{ kind: "patch", sheet: "A", cells }]);
  expect(columnsIn(workbook.bytes())).toEqual(["Date", "What"]);
});

test("cells beside and under the headings leave the table as it is", async () => {
  const bytes = logBook();
  const after = await edited(bytes, heads(0, null), heads(3, 5), { ...heads(1, null), row: 2 });
  expect(textIn(after, tablePart)).toBe(textIn(bytes, tablePart));
});

test("the first row of a table without headings is data", async () => {
  expect(columnsIn(await edited(logBook("1+1", 0), heads(1, 2019)))).toEqual(["Date", "Activity"]);
});

test.each<[string, Value]>([
  ["a blank", null],
  ["spaces", "  "],
  ["a number", 2019],
  ["a yes", true],
  ["the name of another column", "DATE"],
  ["a text that is too long", "x".repeat(256)],
])("%s heads no column", async (_, value) => {
  expect(await codeOf(edited(logBook(), heads(2, value)).then(() => undefined))).toBe("table-heading");
});

test("a formula heads no column", async () => {
  const content = { kind: "formula" as const, formula: "1", result: "x" };
  const edit = edited(logBook(), { ...heads(2, null), content });
  expect(await codeOf(edit.then(() => undefined))).toBe("table-heading");
});

test.each(["SUM(Log[Activity])", "Log[@Activity]", "COUNTA(Log[[#Data],[Date]:[ACTIVITY]])"])(
  "a column that =%s names keeps its heading",
  async (formula) => {
    expect(await codeOf(edited(logBook(formula), heads(2, "What")).then(() => undefined))).toBe(
      "table-heading",
    );
  },
);
