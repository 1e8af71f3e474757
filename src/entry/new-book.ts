import { blankWorkbook } from "../hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../hosts/xlsx-file/open-xlsx";
import { pageSetup } from "../sheets/frame";
import type { SheetDrawing } from "../sheets/sheet-drawing";

const firstSheet: SheetDrawing = {
  name: "Sheet1",
  columnWidths: [],
  rows: [],
  merges: [],
  dataBars: [],
  print: pageSetup({ orientation: "landscape", footer: "Sheet1" }),
};

/** A new workbook as a file, with one blank sheet: its pane asks for the plan. */
export async function newBook(): Promise<Uint8Array> {
  const workbook = openXlsx(blankWorkbook());
  await workbook.apply([{ kind: "draw", drawing: firstSheet }]);
  return workbook.bytes();
}
