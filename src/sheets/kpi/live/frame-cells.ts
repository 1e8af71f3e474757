import { absoluteAddress } from "./ranges";

/** The cells of KPI Progress that its formulas count between: absolute addresses of dates. */
export interface FrameCells {
  readonly asOf: string;
  readonly termStart: string;
  readonly termEnd: string;
  /** Of the as-of day's fiscal year, cut by the term; after the term its last one. */
  readonly yearStart: string;
  readonly yearEnd: string;
}

/** The column of Status, whose width holds a date; the column of trends comes after it, so it never moves. */
export const frameColumn = 7;
/** The row of the plan's title and day. */
export const asOfRow = 1;

/** The as-of day stands on top, where people look for it; the bounds under the table, whose end is `end` (from 0). */
export function frameCells(end: number): FrameCells {
  const below = (more: number): string => absoluteAddress(firstBound(end) + more, frameColumn);
  return {
    asOf: absoluteAddress(asOfRow, frameColumn),
    termStart: below(0),
    termEnd: below(1),
    yearStart: below(2),
    yearEnd: below(3),
  };
}

/** Under the table a blank row and a line that says what follows. */
export const firstBound = (end: number): number => end + 2;

/** Under the bounds a line that says what the bases are. */
export const firstBase = (end: number): number => firstBound(end) + 5;
