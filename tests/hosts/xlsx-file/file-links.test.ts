import { strFromU8, unzipSync } from "fflate";
import ExcelJS from "exceljs";
import { blankWorkbook } from "../../../src/hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { aDrawing } from "../../contracts/a-drawing";
import { unsoundIn } from "./sound-file";

async function drawn(...drawings: readonly SheetDrawing[]): Promise<Uint8Array> {
  const workbook = openXlsx(blankWorkbook());
  for (const drawing of drawings) await workbook.apply([{ kind: "draw", drawing }]);
  return workbook.bytes();
}

const linksOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["xl/worksheets/_rels/sheet1.xml.rels"] ?? new Uint8Array());

const rows: SheetDrawing["rows"] = aDrawing("A", [
  [{ value: "Fiji", file: "in/Fiji%20%231.xlsx", note: "a note" }],
  [{ value: "Fiji again", file: "in/Fiji%20%231.xlsx" }],
  [{ value: "Samoa", file: "in/Samoa.xlsx" }],
  [{ value: "here", link: { sheet: "A", address: "A1" } }],
]).rows;

test("cells lead to files and to cells, beside notes, as another reader sees it", async () => {
  const bytes = await drawn({ ...aDrawing("A", []), rows });
  expect(unsoundIn(bytes)).toEqual([]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.getWorksheet("A");
  expect(["A1", "A2", "A3"].map((address) => sheet?.getCell(address).hyperlink)).toEqual([
    "in/Fiji%20%231.xlsx",
    "in/Fiji%20%231.xlsx",
    "in/Samoa.xlsx",
  ]);
  expect(linksOf(bytes).match(/TargetMode="External"/g)).toHaveLength(2);
});

test("a sheet that is drawn again without them leads nowhere", async () => {
  const bytes = await drawn({ ...aDrawing("A", []), rows }, aDrawing("A", [["x"]]));
  expect(unsoundIn(bytes)).toEqual([]);
  expect(linksOf(bytes)).not.toContain("External");
});
