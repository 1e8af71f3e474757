import { parseCalendarDate } from "../../../domain/shared/calendar-date";
import type { CellValue, DateCell } from "../../../sheets/sheet-snapshot";
import { dateOfSerial, type DateSystem } from "../../../domain/shared/serial-date";
import { refuseDamaged } from "../damaged";
import { decodeCellText } from "../xml/xml-text";
import type { CellFormats } from "./cell-formats";
import type { CellLooks } from "./cell-looks";
import { checkedText, type ReadingBudget, spendText } from "./reading-budget";

/** What the cells of every sheet of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly looks: CellLooks;
  readonly dateSystem: DateSystem;
  /** Dates met so far, by serial: a log has few days and many rows. */
  readonly dates: Map<number, DateCell | null>;
  readonly budget: ReadingBudget;
  /** Told of every cell that has a formula. */
  readonly onFormula?: () => void;
}

/** The value of a cell from its type, its format's place and what stands between <v> and </v>. */
export function cellValue(type: string, style: number, raw: string, context: CellContext): CellValue {
  if (raw === "") return null;
  switch (type) {
    case "s":
      return sharedText(Number(raw), context);
    case "b":
      return raw === "1" || raw === "true";
    case "e":
      return { kind: "error", code: decodeCellText(raw) };
    case "str":
    case "inlineStr":
      return cellText(raw);
    case "d":
      return isoValue(raw);
    default: {
      const value = Number(raw);
      return Number.isFinite(value) ? numberCell(value, style, context) : cellText(raw);
    }
  }
}

const cellText = (raw: string): string | null => checkedText(decodeCellText(raw)) || null;

/** The shared text of that place. A place without a text: the file was damaged, and a blank would hide it. */
export function sharedText(place: number, { strings, budget }: CellContext): string | null {
  const text = strings[place] ?? refuseDamaged();
  spendText(budget, text.length);
  return text || null;
}

/** What a number means under its format. */
export function numberCell(value: number, style: number, context: CellContext): CellValue {
  const kind = context.formats[style];
  if (kind === "percent") return { kind: "percent", value };
  return kind === "date" ? (dateCell(value, context) ?? value) : value;
}

function dateCell(serial: number, { dates, dateSystem }: CellContext): DateCell | null {
  const known = dates.get(serial);
  if (known !== undefined) return known;
  const date = dateOfSerial(serial, dateSystem);
  const cell: DateCell | null = date ? { kind: "date", date } : null;
  dates.set(serial, cell);
  return cell;
}

// The strict flavour may write dates out: "2019-06-30T00:00:00". What is no day stays a text.
function isoValue(raw: string): CellValue {
  const date = parseCalendarDate(raw.slice(0, 10));
  return date ? { kind: "date", date } : raw;
}
