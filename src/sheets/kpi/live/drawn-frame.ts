import { dayText } from "../../../domain/kpi/words";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import { palette } from "../../palette";
import type { CellRange } from "../../sheet-snapshot";
import type { CellStyle, DrawnCell, DrawnRow } from "../../sheet-drawing";
import { asOfRow, firstBound, frameCells, frameColumn } from "./frame-cells";

/** What the frame is made of: the report's days, and the sheet that it stands on. */
export interface LiveFrame {
  readonly asOf: CalendarDate;
  readonly term: { readonly start: CalendarDate; readonly end: CalendarDate };
  readonly yearStart: CalendarDate;
  readonly yearEnd: CalendarDate;
  readonly fiscalYearStartMonth: number;
  /** The row after the table's last, from 0. */
  readonly end: number;
  readonly lastColumn: number;
}

const day = (date: CalendarDate, formula?: string): DrawnCell => ({
  value: { date },
  ...(formula === undefined ? {} : { formula }),
  style: { numberFormat: "d mmm yyyy", align: "left", indent: 1, colour: palette.text },
});

const label = (value: string, style: CellStyle = {}): DrawnCell => ({
  value,
  style: { colour: palette.quiet, align: "right", ...style },
});

const asOfLabelColumn = 5;

/** The cells of the as-of row from its label on: the day that formulas count up to, and how old the statuses are. */
export function asOfCells({ asOf, end }: LiveFrame): readonly (DrawnCell | null)[] {
  const { style, ...cell } = day(asOf);
  const { asOf: address } = frameCells(end);
  const fresh = `Status and Why are as of the last refresh, ${dayText(asOf)}.`;
  const old = `Status and Why are still as of ${dayText(asOf)}: refresh to judge anew.`;
  return [
    label("Computed as of", { bold: true }),
    null,
    {
      ...cell,
      style: {
        ...style,
        bold: true,
        border: { sides: ["left", "right", "top", "bottom"], colour: palette.rule },
      },
      note: asOfNote,
    },
    {
      value: fresh,
      formula: `IF(${address}=${dateFormula(asOf)},"${fresh}","${old}")`,
      style: { colour: palette.quiet, size: 9, indent: 1 },
    },
  ];
}

const asOfNote =
  "Type another day: Actual and Progress compute anew from the data sheets. Status, Why and the totals of pillars wait for a refresh, which sets this day back.";

export const asOfMerges = ({ lastColumn }: LiveFrame): readonly CellRange[] => [
  across(asOfRow, 0, asOfLabelColumn - 1),
  across(asOfRow, asOfLabelColumn, frameColumn - 1),
  across(asOfRow, frameColumn + 1, lastColumn),
];

const across = (row: number, left: number, right: number): CellRange => ({
  top: row,
  left,
  bottom: row,
  right,
});

/** The rows under the table: the days between which formulas count. */
export function boundRows(frame: LiveFrame): readonly DrawnRow[] {
  const { term, yearStart, yearEnd, end } = frame;
  const { start, end: last } = yearFormulas(frame);
  const rows: readonly (readonly [string, DrawnCell])[] = [
    ["The term begins", day(term.start)],
    ["and ends", day(term.end)],
    [`The year of the day in ${frameCells(end).asOf.replaceAll("$", "")} begins`, day(yearStart, start)],
    ["and ends", day(yearEnd, last)],
  ];
  return [
    { cells: [] },
    {
      cells: [
        label("The formulas of Actual and Progress count between these days.", {
          italic: true,
          align: "left",
        }),
      ],
    },
    ...rows.map(([text, cell]) => ({ cells: [label(text), ...blanks(frameColumn - 1), cell] })),
  ];
}

export const boundMerges = ({ end }: LiveFrame): readonly CellRange[] =>
  [0, 1, 2, 3].map((more) => across(firstBound(end) + more, 0, frameColumn - 1));

const blanks = (amount: number): readonly null[] => Array.from({ length: amount }, () => null);

/** The fiscal year of the as-of day, before the term of its first and after it of its last day, cut by the term. */
function yearFormulas({ end, fiscalYearStartMonth: month }: LiveFrame): { start: string; end: string } {
  const { asOf, termStart, termEnd } = frameCells(end);
  const within = `MIN(MAX(${asOf},${termStart}),${termEnd})`;
  const year = `YEAR(${within})-(MONTH(${within})<${month})`;
  return {
    start: `MAX(${termStart},DATE(${year},${month},1))`,
    end: `MIN(${termEnd},DATE(${year}+1,${month},0))`,
  };
}

const dateFormula = (date: CalendarDate): string => `DATE(${date.split("-").map(Number).join(",")})`;
