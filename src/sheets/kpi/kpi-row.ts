import { shownStatus } from "../../domain/kpi/decision";
import type { ActionKpi } from "../../domain/kpi/report";
import { percentFloor } from "../../domain/kpi/words";
import { milestoneIds } from "../../domain/plan/milestones/milestone";
import type { SourceCell } from "../../domain/shared/source-cell";
import { describeShort, describeTarget } from "../../domain/target/describe-target";
import type { Target } from "../../domain/target/target";
import { palette, type StatusStyles } from "../palette";
import { cellStyleOf } from "../status-styles";
import type { CellStyle, DrawnCell, DrawnRow } from "../sheet-drawing";
import { styleOver } from "../style-over";
import { actualCell } from "./actual-cell";
import { decidedWhy, decisionTexts } from "./decided-why";
import { type ColumnKey, type KpiColumn, linesIn } from "./kpi-columns";
import type { Trend } from "../../domain/kpi/review/trend";
import { sparkline } from "./sparkline";
import { withLine } from "./actual-line";
import type { History } from "../../domain/kpi/history/history";

const lineHeight = 13;

const plain: CellStyle = {
  colour: palette.text,
  verticalAlign: "top",
  border: { sides: ["bottom"], colour: palette.rule },
};

const bold: CellStyle = { ...plain, bold: true };
const wrapped: CellStyle = { ...plain, wrap: true };
const right: CellStyle = { ...plain, align: "right" };
const percent: CellStyle = { ...right, numberFormat: "0%" };
const day: CellStyle = { ...plain, align: "left", numberFormat: "d mmm yyyy" };
const linked: CellStyle = { ...plain, colour: palette.link, wrap: true };
const quiet: CellStyle = { ...plain, colour: palette.quiet };
/** An office's own words may be longer than ours: they go on in the next line, and are not cut at the column's edge. */
const ofStatus: CellStyle = { bold: true, align: "left", indent: 1, wrap: true };

/** A row that is taller than this cannot be: Excel's limit, in points. */
const tallest = 409;

/** A KPI's row: as tall as its longest text needs, and no taller. */
export function kpiRow(
  result: ActionKpi,
  statusStyles: StatusStyles,
  {
    columns,
    history = [],
  }: { readonly columns: readonly KpiColumn[]; readonly history?: History | undefined },
): DrawnRow {
  const actual = withLine(actualCell(result), result, history);
  const cells: Record<ColumnKey, DrawnCell> = {
    number: { value: result.kpi.id, style: bold },
    action: text(result.action.text),
    milestone: text(milestoneText(result)),
    kpi: text(labelText(result)),
    target: targetCell(result),
    actual: { ...actual, style: actual.style ? styleOver(right, actual.style) : right },
    progress: progressCell(result),
    status: statusCell(result, statusStyles),
    trend: text(result.trend === undefined ? "" : trendText(result.trend)),
    due: dueCell(result),
    why: text(decidedWhy(result, statusStyles)),
    evidence: evidenceCell(result),
  };
  const lines = Math.max(...columns.map(({ key, width }) => linesOf(cells[key], width)));
  const height = Math.min(tallest, Math.max(20, lines * lineHeight + 5));
  return { height, cells: columns.map(({ key }) => cells[key]) };
}

const text = (value: string): DrawnCell => ({ value, style: wrapped });

/** The indicator with the office's own id before it, where it has one. */
const labelText = ({ kpi }: ActionKpi): string =>
  [kpi.ownId, kpi.label.replace(/\s+/g, " ")].filter(Boolean).join(": ");

/** Widths count in digits of the default font, which are wider than most letters of a text one size smaller. */
const lettersPerDigit = 1.1;

/** Bold letters are as wide as digits, and an indent takes the room of one and a half. */
function linesOf({ value, style: { bold: isBold, indent = 0 } = {} }: DrawnCell, width: number): number {
  if (typeof value !== "string") return 1;
  return linesIn(value, (width - indent * 1.5) * (isBold ? 1 : lettersPerDigit));
}

const milestoneText = ({ action }: ActionKpi): string =>
  action.milestones.kind === "unread"
    ? `? ${action.milestones.text}`
    : milestoneIds(action.milestones.value).join(", ");

/** Short in the cell; the planner's own words, and how they were understood, in a note. */
function targetCell({ kpi }: ActionKpi): DrawnCell {
  const { target, targetText } = kpi;
  const written = targetText.replace(/\s+/g, " ").trim();
  // An activity has no target; its own words for how it stands are what a reader looks for there.
  if (kpi.work !== undefined) return text(kpi.work.stateText ?? "");
  if (target.kind === "unread") return text(written === "" ? "none" : written);
  const [first] = target.value.parts;
  return { ...text(shortTarget(first)), note: `Written: ${written}\nUnderstood: ${describeTarget(first)}` };
}

/** A count without its unit could be of anything; one that is told with it ("≤ 10 days") says it once. */
function shortTarget(target: Target): string {
  const short = describeShort(target);
  const isBare = target.kind === "count" && target.unit !== undefined && !short.includes(target.unit);
  return isBare ? `${short} ${target.unit}` : short;
}

/** Rounded down below the target, so that 99.6 % is never shown as 100 %. */
function progressCell({ attainment }: ActionKpi): DrawnCell {
  return { value: attainment === null ? null : percentFloor(attainment), style: percent };
}

/** A director's status says so, with who and why in a note; the computed one stands beside it, in Why. Source: RULES 0.10. */
function statusCell(result: ActionKpi, statusStyles: StatusStyles): DrawnCell {
  const { decision } = result;
  const statusStyle = statusStyles[shownStatus(result)];
  const style = styleOver(styleOver(plain, cellStyleOf(statusStyle)), ofStatus);
  const shown = `${statusStyle.symbol} ${statusStyle.word}`;
  if (decision === undefined) return { value: shown, style };
  const note = decisionTexts(decision, statusStyles).join("\n");
  return decision.status === undefined
    ? { value: shown, style, note }
    : { value: `${shown} (set)`, style, note };
}

/** What the KPI is judged by; a recurring one keeps its own clock, so the plan's words stand. */
function dueCell({ action, kpi, due, status }: ActionKpi): DrawnCell {
  const isRecurring = kpi.target.kind === "read" && kpi.target.value.parts[0].kind === "frequency";
  const { timeframe = action.timeframe, timeframeText = action.timeframeText } = kpi;
  const written = timeframe.kind === "read" && "end" in timeframe.value ? timeframe.value.end : null;
  const end = isRecurring || status === "check-target" ? written : due;
  if (end !== null) return { value: { date: end }, style: day };
  return text(timeframeText.replace(/\s+/g, " "));
}

const linkTo = (source: SourceCell | undefined) => (source === undefined ? {} : { link: source });

function evidenceCell({ kpi, sources, measure, isEntered }: ActionKpi): DrawnCell {
  const [first] = sources;
  if (first === undefined && measure === "work")
    return {
      value: kpi.sources[0]?.sheet ?? "",
      ...linkTo(kpi.sources[0]),
      style: linked,
    };
  if (first === undefined) return { value: measure === "entered" ? "none" : "none yet", style: quiet };
  const label = isEntered ? `${first.sheet} (entered)` : first.sheet;
  return { value: label, link: first, style: linked };
}

const arrows = { up: "↑", level: "→", down: "↓", none: "" } as const satisfies Record<
  Trend["direction"],
  string
>;

/** "↑ ▂▃▅ Behind since 31 December 2018; 15 Members then, 17 now." */
export const trendText = ({ direction, points, sentence }: Trend): string =>
  `${arrows[direction]} ${sparkline(points)} ${sentence}`.trim();
