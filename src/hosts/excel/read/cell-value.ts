import type { CellValue } from "../../../sheets/sheet-snapshot";
import { dateOfSerial, type DateSystem } from "../../../domain/shared/serial-date";
import { numberKind } from "../../xlsx-file/number-format";
import type { RawValue, UsedCells } from "./facts";

// Loading the types of all values besides would double the answer. Nobody types these words as a text.
const errorTexts =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/;

/** Whether a value is an error of Excel's, given as its text. */
export const isErrorText = (raw: RawValue): boolean => typeof raw === "string" && errorTexts.test(raw);

/** What Excel gives of a cell and how the cell shows numbers, as the cell's reader sees it. */
export function cellValue(raw: RawValue, format: string, system: DateSystem): CellValue {
  if (raw === "") return null;
  if (typeof raw === "string") return isErrorText(raw) ? { kind: "error", code: raw } : raw;
  if (typeof raw === "boolean") return raw;
  const kind = numberKind(format);
  if (kind === "percent") return { kind: "percent", value: raw };
  const date = kind === "date" ? dateOfSerial(raw, system) : undefined;
  return date ? { kind: "date", date } : raw;
}

/** Rows from A1 on, whatever the used block. */
export function rowsOf(used: UsedCells | undefined, system: DateSystem): readonly (readonly CellValue[])[] {
  if (!used) return [];
  const { top, left, values, formats } = used;
  const before = Array.from({ length: top }, (): readonly CellValue[] => []);
  const margin = Array.from({ length: left }, () => null);
  const rows = values.map((row, index) => {
    const cells = row.map((raw, column) => cellValue(raw, formats[index]?.[column] ?? "General", system));
    return withoutBlankEnd([...margin, ...cells]);
  });
  return [...before, ...rows];
}

function withoutBlankEnd(cells: readonly CellValue[]): readonly CellValue[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length -= 1;
  return cells.slice(0, length);
}
