import type { CellStyle, CellValue, DataValidation, WriteSheet } from "hucre";

import { columnLetters } from "../../../src/sheets/cell-address";
import { looks, printed } from "./looks";
import { toWriteSheet, type Painted } from "./painted-sheet";

export interface DataColumn {
  readonly heading: string;
  readonly width: number;
  readonly style?: CellStyle;
  /** The words that the cells may hold; others are warned about, not refused. */
  readonly choices?: readonly string[];
}

export interface DataSheet {
  readonly name: string;
  /** The name of the Excel table. */
  readonly table: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly frozenColumns?: number;
}

/** A sheet that is one Excel table from A1: headings, filters, real dates, drop-downs where words are few. */
export function dataSheet({ name, table, columns, rows, frozenColumns = 0 }: DataSheet): WriteSheet {
  const body = rows.map((row) =>
    columns.map(({ style = looks.cell }, at) => ({
      value: row[at] === "" ? null : (row[at] ?? null),
      style,
    })),
  );
  const range = `A1:${columnLetters(columns.length - 1)}${rows.length + 1}`;
  return toWriteSheet({
    name,
    widths: columns.map(({ width }) => width),
    grid: [columns.map(headingOf), ...body],
    plain: looks.cell,
    tables: [
      {
        ...{ name: table, displayName: table, range, style: "TableStyleLight1", showRowStripes: false },
        columns: columns.map(({ heading }) => ({ name: heading })),
      },
    ],
    dataValidations: columns.flatMap((column, at) => choicesOf(column, at, rows.length)),
    freezePane: { rows: 1, columns: frozenColumns },
    ...printed(columns.length < 5 ? "portrait" : "landscape"),
  });
}

/** A heading stands as its column does: left, centred or right. */
const headingOf = ({ heading, style }: DataColumn): Painted => ({
  value: heading,
  style: { ...looks.heading, alignment: { ...style?.alignment, ...looks.heading.alignment } },
});

const choicesOf = ({ choices }: DataColumn, at: number, rows: number): DataValidation[] =>
  choices === undefined
    ? []
    : [
        {
          type: "list",
          values: [...choices],
          range: `${columnLetters(at)}2:${columnLetters(at)}${rows + 1}`,
          allowBlank: true,
          errorStyle: "warning",
          showErrorMessage: true,
        },
      ];

/** The date cell of an ISO text; blank stays blank. */
export const dateCell = (iso: string): CellValue => (iso === "" ? null : new Date(`${iso}T00:00:00Z`));
