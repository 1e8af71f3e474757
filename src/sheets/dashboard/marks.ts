import type { Mark } from "../../domain/member/scorecard";
import { palette, type StatusStyles } from "../palette";
import { cellStyleOf } from "../status-styles";
import type { CellStyle, DrawnCell } from "../sheet-drawing";

/** From best to worst: the order of legends and totals. */
export const marksInOrder = ["yes", "in-progress", "no", "unknown"] as const satisfies readonly Mark[];

interface MarkStyle {
  readonly symbol: string;
  readonly word: string;
  readonly style: CellStyle;
}

export type MarkStyles = Readonly<Record<Mark, MarkStyle>>;

/** Symbol, word and colour of each mark; the colours are those of the running statuses, whatever Settings say they are. */
export const markStyles = (statusStyles: StatusStyles): MarkStyles => ({
  yes: { symbol: "✔", word: "yes", style: cellStyleOf(statusStyles["on-track"]) },
  "in-progress": { symbol: "◐", word: "in progress", style: cellStyleOf(statusStyles.behind) },
  no: { symbol: "✖", word: "not yet", style: cellStyleOf(statusStyles["off-track"]) },
  unknown: { symbol: "?", word: "no answer", style: { colour: palette.quiet, fill: "#F3F4F6" } },
});

/** One cell per mark, shared by all that have it: a sheet of 55,500 marks has four of them. */
export function markCells(statusStyles: StatusStyles): Readonly<Record<Mark, DrawnCell>> {
  const styles = markStyles(statusStyles);
  const cell = (mark: Mark): DrawnCell => ({
    value: styles[mark].symbol,
    style: {
      ...styles[mark].style,
      align: "center",
      verticalAlign: "center",
      size: 9,
      border: { sides: ["left", "right", "top", "bottom"], colour: "#FFFFFF" },
    },
  });
  return { yes: cell("yes"), "in-progress": cell("in-progress"), no: cell("no"), unknown: cell("unknown") };
}
