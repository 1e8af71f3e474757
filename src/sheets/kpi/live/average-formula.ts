import type { ActionId } from "../../../domain/plan/ids";
import type { AverageTarget } from "../../../domain/target/target";
import { cellNumber } from "../../cell-text";
import type { CellValue } from "../../sheet-snapshot";
import type { KpiCells } from "./kpi-cells";
import type { LiveBase, LiveCells } from "./live-cells";
import { type LiveLog, within } from "./log-table";
import { rateCells } from "./rate-cells";
import { tiedTo } from "./tied-rows";
import { isNumberSeen } from "./written-forms";

/** The mean score of delivered rows, weighted where every one of them has respondents. Source: RULES 5. */
export function averageFormula(
  { action, target }: { action: ActionId; target: AverageTarget },
  log: LiveLog,
  cells: KpiCells,
): LiveCells | undefined {
  const base = baseOf({ action, top: target.of }, log, cells);
  const level = { comparator: target.comparator, level: target.value, decimals: 2 };
  return base && { ...rateCells(level, cells), numberFormat: "0.00", base };
}

function baseOf(
  { action, top }: { action: ActionId; top: number | undefined },
  { table, dates, delivered, serving: servingOf }: LiveLog,
  { frame, base }: KpiCells,
): LiveBase | undefined {
  const serving = servingOf(action);
  const scores = table.range("score");
  if (serving === undefined || scores === undefined) return undefined;
  if (!table.cells("score").every(isScoreSeen) || !table.cells("respondents").every(isNumberSeen))
    return undefined;
  const onScale = `ISNUMBER(${scores})*(${scores}>=0)${top === undefined ? "" : `*(${scores}<=${top})`}`;
  const valid = `${within(dates, frame.termStart, frame.asOf)}*${delivered}*${tiedTo(serving)}*${onScale}`;
  const plain = { part: `SUMPRODUCT(${valid},${scores})`, whole: `SUMPRODUCT(${valid})` };
  const respondents = table.range("respondents");
  if (respondents === undefined) return { label: "Sum of scores, by scores", ...plain };
  const isWeighted = `${base.without}=0`;
  return {
    label: "Scores without respondents; sum of scores, by respondents or scores",
    without: `SUMPRODUCT(${valid}*(1-ISNUMBER(${respondents})*(${respondents}>0)))`,
    part: `IF(${isWeighted},SUMPRODUCT(${valid},${scores},${respondents}),${plain.part})`,
    whole: `IF(${isWeighted},SUMPRODUCT(${valid},${respondents}),${plain.whole})`,
  };
}

/** The engine counts in millionths of a point. */
function isScoreSeen(cell: CellValue): boolean {
  const score = cellNumber(cell);
  return (
    isNumberSeen(cell) && (score === undefined || Math.abs(score * 1e6 - Math.round(score * 1e6)) < 1e-6)
  );
}
