import type { Mark } from "../../domain/member/scorecard";
import { ink, type StatusLooks } from "../palette";
import { paintStyle } from "../status-looks";
import type { CellStyle, DrawnCell } from "../sheet-drawing";

/** From best to worst: the order of legends and totals. */
export const marksInOrder = ["yes", "in-progress", "no", "unknown"] as const satisfies readonly Mark[];

interface MarkPaint {
  readonly symbol: string;
  readonly word: string;
  readonly style: CellStyle;
}

export type MarkPaints = Readonly<Record<Mark, MarkPaint>>;

/** Symbol, word and colour of each mark; the colours are those of the running statuses, whatever Settings say they are. */
export const markPaints = (looks: StatusLooks): MarkPaints => ({
  yes: { symbol: "✔", word: "yes", style: paintStyle(looks["on-track"]) },
  "in-progress": { symbol: "◐", word: "in progress", style: paintStyle(looks.behind) },
  no: { symbol: "✖", word: "not yet", style: paintStyle(looks["off-track"]) },
  unknown: { symbol: "?", word: "no answer", style: { colour: ink.quiet, fill: "#F3F4F6" } },
});

/** One cell per mark, shared by all that have it: a sheet of 55,500 marks has four of them. */
export function markCells(looks: StatusLooks): Readonly<Record<Mark, DrawnCell>> {
  const paints = markPaints(looks);
  const cell = (mark: Mark): DrawnCell => ({
    value: paints[mark].symbol,
    style: {
      ...paints[mark].style,
      align: "center",
      verticalAlign: "center",
      size: 9,
      border: { sides: ["left", "right", "top", "bottom"], colour: "#FFFFFF" },
    },
  });
  return { yes: cell("yes"), "in-progress": cell("in-progress"), no: cell("no"), unknown: cell("unknown") };
}
