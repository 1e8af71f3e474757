import type { TableSheet } from "../../usecases/ports/table-file";
import { refuse } from "../../usecases/problem";
import { openXlsx } from "../xlsx-file/open-xlsx";
import { readZip } from "../xlsx-file/zip/read-zip";
import { tableLimits } from "./table-limits";

/** The sheets of an .xlsx export. Throws a ProblemError as opening a workbook does, and "too-large" for zip bombs. */
export async function readWorkbookTables(bytes: Uint8Array): Promise<readonly TableSheet[]> {
  checkUnpacked(bytes);
  const { sheets } = await openXlsx(bytes).read();
  const visible = sheets.filter(({ visibility, rows }) => visibility === "visible" && rows.length > 0);
  return visible.map(({ name, rows }) => ({ name, rows: checkedRows(name, rows) }));
}

function checkUnpacked(bytes: Uint8Array): void {
  const unpacked = readZip(bytes).reduce((sum, { size }) => sum + size, 0);
  const isTrap = unpacked > tableLimits.smallBytes && unpacked / bytes.length > tableLimits.ratio;
  if (!isTrap && unpacked <= tableLimits.unpackedBytes) return;
  refuse(
    "too-large",
    `The file of ${Math.ceil(bytes.length / 1024)} KB would unpack to ${Math.round(unpacked / 2 ** 20)} MB, which no survey needs.`,
    "Do not open it if you do not know where it comes from; else export the answers again as .csv.",
  );
}

function checkedRows<Row extends readonly unknown[]>(name: string, rows: readonly Row[]): readonly Row[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > tableLimits.rows || columns > tableLimits.columns)
    refuse(
      "too-large",
      `The sheet "${name}" has ${rows.length} rows and ${columns} columns; at most ${tableLimits.rows} and ${tableLimits.columns} are read.`,
      "Export fewer answers at a time, for example one round.",
    );
  return rows;
}
