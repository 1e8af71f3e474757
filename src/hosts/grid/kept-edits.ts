import type { CellEdit } from "../xlsx-file/change/cell-edit";
import type { SheetLooks } from "../xlsx-file/change/restyle";
import { openXlsx, type XlsxWorkbook } from "../xlsx-file/open-xlsx";

/** What was typed and painted in the grid since the file was written, as plain data: small, and quick to keep. */
export interface KeptEdits {
  readonly cells: readonly CellEdit[];
  readonly looks: readonly SheetLooks[];
}

/** The file with them in it. Refuses as `edit` and `restyle` do. */
export async function withKeptEdits(file: Uint8Array, { cells, looks }: KeptEdits): Promise<XlsxWorkbook> {
  const edited = openXlsx(file);
  await edited.edit(cells);
  await edited.restyle(looks);
  return edited;
}
