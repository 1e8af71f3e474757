import type { SheetSnapshot } from "../../sheet-snapshot";
import type { PlanHeading } from "../plan-tables";
import { brokenRows } from "./broken-rows";
import { cards } from "./cards";
import type { TableSheet } from "./laid-sheet";
import { linesInTurn } from "./lines-in-turn";
import { colours, letters } from "./period-marks";
import { rowsInPairs } from "./paired-rows";
import { splitLines } from "./split-lines";
import { turned } from "./turned";

type Lay = (sheet: SheetSnapshot, headings: readonly PlanHeading[]) => TableSheet | undefined;

/** These say what other cells mean, so they come before what a plain reading finds. */
const always: readonly Lay[] = [rowsInPairs, turned, letters, colours, brokenRows];
/** These are looked for only where a plain reading finds no table for sure. */
const otherwise: readonly Lay[] = [splitLines, cards, linesInTurn];

/** The sheet brought to a table, in each way that its cells speak for; `headings` is what a plain reading found. */
export function* laidOut(sheet: SheetSnapshot, headings: readonly PlanHeading[]): Generator<TableSheet> {
  const isSure = headings.some(({ certainty }) => certainty !== "asked");
  for (const lay of isSure ? always : [...always, ...otherwise]) {
    const found = lay(sheet, headings);
    if (found) yield found;
  }
}
