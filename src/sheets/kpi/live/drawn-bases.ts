import type { ActionKpi } from "../../../domain/kpi/report";
import { palette } from "../../palette";
import type { CellRange } from "../../sheet-snapshot";
import type { CellStyle, DrawnCell, DrawnRow } from "../../sheet-drawing";
import { firstBase, frameColumn } from "./frame-cells";
import type { LiveBase } from "./live-cells";
import type { LiveFormulas } from "./live-formulas";

const quiet: CellStyle = { colour: palette.quiet, verticalAlign: "top" };

/** Under the bounds: what every share and mean divides by what, so that its formula stays one that can be read. */
export function baseRows(formulas: LiveFormulas): readonly DrawnRow[] {
  const rows = [...formulas].flatMap(([result, { base }]) => (base ? [baseRow(result, base)] : []));
  const caption = { value: "Shares and averages divide these.", style: { ...quiet, italic: true } };
  return rows.length === 0 ? [] : [{ cells: [caption] }, ...rows];
}

/** The label's cells of each row. */
export const baseMerges = (formulas: LiveFormulas, end: number): readonly CellRange[] =>
  [...formulas.values()]
    .filter(({ base }) => base !== undefined)
    .map((_, down) => ({
      top: firstBase(end) + down,
      bottom: firstBase(end) + down,
      left: 1,
      right: frameColumn - 3,
    }));

function baseRow(
  { kpi, actual, denominator }: ActionKpi,
  { label, without, part, whole }: LiveBase,
): DrawnRow {
  // What the engine does not tell stays blank until the sheet is computed: the base of a plain mean.
  const sum = actual === null || denominator === null ? null : actual * denominator;
  const cell = (formula: string, value: number | null): DrawnCell => ({
    value,
    formula,
    style: { ...quiet, align: "right", numberFormat: "0.##" },
  });
  return {
    height: 15,
    cells: [
      { value: kpi.id, style: quiet },
      { value: label, style: quiet },
      null,
      null,
      null,
      without === undefined ? null : cell(without, denominator === null ? null : 0),
      cell(part, sum === null ? null : Math.round(sum * 1e6) / 1e6),
      cell(whole, denominator),
    ],
  };
}
