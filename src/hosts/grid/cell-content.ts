import { formatOfShare } from "../../domain/shared/percent";
import type { CellValue } from "../../sheets/sheet-snapshot";
import { numberKind } from "../xlsx-file/number-format";
import { dateOfSerial, serialOfDate } from "../../domain/shared/serial-date";

/** Whether the grid would take a text for something else: a number, a date, an answer, a formula, a link, an error. */
export type TextTest = (text: string) => boolean;

/** What is typed into the grid to get a value: texts that look like something else get a leading apostrophe. */
export function contentOf(value: CellValue, looksOtherwise: TextTest): string {
  if (value === null) return "";
  if (typeof value === "string") return quoted(value, looksOtherwise);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  if (value.kind === "error") return value.code;
  if (value.kind === "percent") return String(value.value);
  return String(serialOfDate(value.date, 1900) ?? value.date);
}

const quoted = (text: string, looksOtherwise: TextTest): string =>
  /^['=+[#-]/.test(text) || looksOtherwise(text) ? `'${text}` : text;

/** The format a written value needs in a cell that has none. */
export function formatOf(value: CellValue): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (value.kind === "date") return "d mmm yyyy";
  return value.kind === "percent" ? formatOfShare(value.value) : undefined;
}

/** What the grid makes of a cell: its type, its value, and the format it is shown in. */
export interface EvaluatedValue {
  readonly type: string;
  readonly value: string | number | boolean | null;
  readonly format?: string | undefined;
}

/** The value as a reader sees it. Dates in the grid count as in a workbook that begins in 1900. */
export function valueOf({ type, value, format }: EvaluatedValue): CellValue {
  if (type === "error") return { kind: "error", code: String(value) };
  if (typeof value === "number") return shownNumber(value, format);
  return value === "" ? null : value;
}

function shownNumber(value: number, format: string | undefined): CellValue {
  const kind = format === undefined ? "plain" : numberKind(format);
  if (kind === "percent") return { kind: "percent", value };
  const date = kind === "date" ? dateOfSerial(value, 1900) : undefined;
  return date ? { kind: "date", date } : value;
}
