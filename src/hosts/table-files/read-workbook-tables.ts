import type { TableSheet } from "../../usecases/ports/table-file";
import { refuse } from "../../usecases/problem";
import { partsOf, requiredText } from "../xlsx-file/package/parts";
import { readWorkbookPart } from "../xlsx-file/package/workbook-part";
import { readSheet } from "../xlsx-file/read/read-sheet";
import { cellContext } from "../xlsx-file/read/read-workbook";
import { checkIsXlsx } from "../xlsx-file/recognise";
import { readZip } from "../xlsx-file/zip/read-zip";
import { tableLimits } from "./table-limits";
import { withTimes } from "./times-of-day";

/**
 * The visible sheets of an .xlsx export that hold something, times of day kept. Throws a ProblemError as opening a workbook
 * does, and "too-large" for zip bombs.
 */
export function readWorkbookTables(bytes: Uint8Array): readonly TableSheet[] {
  const entries = readZip(bytes);
  checkUnpacked(entries, bytes.length);
  const parts = partsOf(entries);
  checkIsXlsx(parts);
  const workbook = readWorkbookPart(parts);
  const context = cellContext(parts, workbook);
  const sheets = workbook.sheets
    .filter(({ type, visibility }) => type === "worksheet" && visibility === "visible")
    .map(({ name, part }) => ({ name, rows: readSheet(requiredText(parts, part), context).rows }))
    .filter(({ rows }) => rows.length > 0);
  const timed = withTimes(context);
  return sheets.map(({ name, rows }) => ({ name, rows: checkedRows(name, rows).map(timed) }));
}

function checkUnpacked(entries: readonly { readonly size: number }[], packed: number): void {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  const isTrap = unpacked > tableLimits.smallBytes && unpacked / packed > tableLimits.ratio;
  if (!isTrap && unpacked <= tableLimits.unpackedBytes) return;
  refuse(
    "too-large",
    `The file of ${Math.ceil(packed / 1024)} KB would unpack to ${Math.round(unpacked / 2 ** 20)} MB, which no survey needs.`,
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
