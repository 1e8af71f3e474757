import type { CellBody } from "../../../../src/hosts/xlsx-file/change/cell-body";
import { changeSheet } from "../../../../src/hosts/xlsx-file/change/open-sheet";
import { partsOf } from "../../../../src/hosts/xlsx-file/package/parts";
import { readZip } from "../../../../src/hosts/xlsx-file/zip/read-zip";
import { ProblemError } from "../../../../src/usecases/problem";
import { relationships, smallParts, zipped } from "../hand-made";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const text = (words: string): string => `<is><t xml:space="preserve">${words}</t></is>`;

/** Sheet A with a table "Log" of the columns Date and Activity at B2:C3, and a formula that no program reads in E1. */
const book = (): Uint8Array =>
  zipped({
    ...smallParts(
      `<sheetData><row r="1"><c r="E1"><f>SUM(1;2)</f><v>3</v></c></row><row r="2"><c r="B2" t="inlineStr">${text("Date")}</c><c r="C2" t="inlineStr">${text("Activity")}</c></row></sheetData><tableParts count="1"><tablePart xmlns:r="x" r:id="rId1"/></tableParts>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="Log" displayName="Log" ref="B2:C3"><tableColumns count="2"><tableColumn id="1" name="Date"/><tableColumn id="2" name="Activity"/></tableColumns></table>`,
  });

/** What is said to a cell that holds this, wherever it was made; undefined where it is saved. */
function said(row: number, column: number, body: CellBody): string | undefined {
  try {
    changeSheet(partsOf(readZip(book())), "A", () => ({ cells: [{ row, column, style: 0, body }] }));
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return `${error.problem.code}: ${error.problem.text}`;
    throw error;
  }
}

test.each<[string, number, number, CellBody, RegExp]>([
  ["an error of the grid's own", 5, 0, { type: "e", inside: "<v>#CYCLE</v>" }, /A6.*#CYCLE/],
  ["an error as a formula's result", 5, 0, { type: "e", inside: "<f>1/0</f><v>#SPILL!</v>" }, /A6.*#SPILL!/],
  ["a formula with semicolons", 5, 1, { inside: "<f>SUM(L2;L3)</f><v>1</v>" }, /B6.*comma/],
  ["a formula of a sheet that is gone", 5, 1, { inside: "<f>Gone!A1</f>" }, /B6.*Gone/],
  ["a heading that its table does not know", 1, 1, { type: "inlineStr", inside: text("Day") }, /B2.*Date/],
  ["a heading that is no text", 1, 2, { inside: "<v>5</v>" }, /C2.*Activity/],
  ["a heading that is blank", 1, 2, { inside: "" }, /C2.*Activity/],
  [
    "another result of a formula, an error of none",
    0,
    4,
    { type: "e", inside: "<f>SUM(1;2)</f><v>#X</v>" },
    /E1/,
  ],
])("%s is not saved", (_, row, column, body, words) => {
  expect(said(row, column, body)).toMatch(/^unsound-cell: /);
  expect(said(row, column, body)).toMatch(words);
});

test.each<[string, number, number, CellBody]>([
  ["an error that files may hold", 5, 0, { type: "e", inside: "<v>#N/A</v>" }],
  ["a text that looks like an error", 5, 0, { type: "inlineStr", inside: text("#CYCLE") }],
  ["a newer function as files hold it", 5, 0, { inside: "<f>_xlfn.IFNA(A!B2,0)</f><v>1</v>" }],
  ["a heading as its table knows it", 1, 1, { type: "inlineStr", inside: text("Date") }],
  ["a new result of a formula that others wrote", 0, 4, { inside: "<f>SUM(1;2)</f><v>4</v>" }],
])("%s is saved", (_, row, column, body) => {
  expect(said(row, column, body)).toBeUndefined();
});
