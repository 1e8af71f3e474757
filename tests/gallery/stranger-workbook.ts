import { calendarDate } from "../../src/domain/shared/calendar-date";
import { columnIndex } from "../../src/sheets/cell-address";
import { isBlank } from "../../src/sheets/cell-text";
import type { CellPlace, CellRange, CellValue, SheetSnapshot } from "../../src/sheets/sheet-snapshot";

// A workbook of the gallery as it is written down: sheets as lists of rows, and what must be read of them.

type WrittenCell =
  string | number | boolean | null | { readonly date: string } | { readonly percent: number };

interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly merges?: readonly string[];
  /** Cells with a colour behind them. */
  readonly fills?: readonly string[];
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
}

/** A list means any of these. */
type AnyOf<T> = T | readonly T[];

export interface ExpectedKpi {
  readonly kpi: string;
  readonly action?: string;
  readonly row?: number;
  readonly at?: { readonly sheet: string; readonly row: number };
  readonly target?: {
    readonly value?: AnyOf<number>;
    readonly value2?: number;
    readonly of?: number;
    readonly kind?: AnyOf<string>;
    readonly comparator?: AnyOf<string>;
  };
  readonly actual?: AnyOf<number>;
  readonly status?: AnyOf<string>;
  readonly due?: AnyOf<string>;
  readonly owner?: string;
  readonly ownId?: string;
  /** A branch, a sex, a site that must be shown. */
  readonly shows?: string;
  /** It may be there or not. */
  readonly optional?: boolean;
}

export interface WrittenTerm {
  readonly start?: string;
  readonly end?: string;
  readonly any?: boolean;
}

export interface StrangerWorkbook {
  readonly kind: "plan" | "work-plan" | "not-a-plan";
  readonly asOf: string;
  readonly sheets: readonly WrittenSheet[];
  readonly expected: {
    readonly term?: AnyOf<WrittenTerm>;
    readonly kpis?: readonly ExpectedKpi[];
    readonly setAside?: readonly string[];
  };
}

export const anyOf = <T>(value: AnyOf<T>): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T]; // an AnyOf is a list or one

export function snapshotOf({
  name,
  rows,
  merges,
  fills = [],
  hiddenRows,
  hiddenColumns,
}: WrittenSheet): SheetSnapshot {
  const values = rows.map((cells) => cells.map(valueOf));
  const shaded = barsIn(values, fills.map(rangeOf));
  return {
    name,
    visibility: "visible",
    isProtected: false,
    rows: values,
    merges: (merges ?? []).map(rangeOf),
    ...(hiddenRows ? { hiddenRows: hiddenRows.map((row) => row - 1) } : {}),
    ...(hiddenColumns ? { hiddenColumns: hiddenColumns.map(columnIndex) } : {}),
    ...(shaded.length > 0 ? { shaded } : {}),
  };
}

function valueOf(cell: WrittenCell): CellValue {
  if (typeof cell !== "object" || cell === null) return cell === "" ? null : cell;
  return "date" in cell
    ? { kind: "date", date: calendarDate(cell.date) }
    : { kind: "percent", value: cell.percent };
}

function rangeOf(address: string): CellRange {
  const [from = "", to = from] = address.split(":");
  const place = (text: string): readonly [number, number] => [
    Number(/\d+/.exec(text)?.[0]) - 1,
    columnIndex(/[A-Z]+/.exec(text)?.[0] ?? "A"),
  ];
  const [[top, left], [bottom, right]] = [place(from), place(to)];
  return { top, left, bottom, right };
}

/** As a host tells them: coloured blanks in rows whose first text has no colour. */
function barsIn(rows: readonly (readonly CellValue[])[], fills: readonly CellRange[]): readonly CellPlace[] {
  const isFilled = (row: number, column: number): boolean =>
    fills.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  return rows.flatMap((cells, row) => {
    const first = cells.findIndex((cell) => !isBlank(cell));
    if (first < 0 || isFilled(row, first)) return [];
    return cells.flatMap((cell, column) => (isBlank(cell) && isFilled(row, column) ? [{ row, column }] : []));
  });
}
