import type { ActionKpi } from "../../domain/kpi/report";
import { percentFloor } from "../../domain/kpi/words";
import { milestoneIds } from "../../domain/plan/milestone";
import { describeShort, describeTarget } from "../../domain/target/describe-target";
import type { Target } from "../../domain/target/target";
import { ink, type StatusLooks } from "../palette";
import { paintStyle } from "../status-looks";
import type { CellStyle, DrawnCell, DrawnRow } from "../sheet-drawing";
import { actualCell } from "./actual-cell";
import { type ColumnKey, columns, linesIn } from "./kpi-columns";

const lineHeight = 13;

const plain: CellStyle = {
  colour: ink.text,
  verticalAlign: "top",
  border: { sides: ["bottom"], colour: ink.rule },
};

/** A KPI's row: as tall as its longest text needs, and no taller. */
export function kpiRow(result: ActionKpi, looks: StatusLooks): DrawnRow {
  const cells: Record<ColumnKey, DrawnCell> = {
    number: { value: result.kpi.id, style: { ...plain, bold: true } },
    action: text(result.action.text),
    milestone: text(milestoneText(result)),
    kpi: text(result.kpi.label.replace(/\s+/g, " ")),
    target: targetCell(result),
    actual: { ...actualCell(result), style: { ...plain, align: "right", ...actualCell(result).style } },
    progress: progressCell(result),
    status: statusCell(result, looks),
    due: dueCell(result),
    why: text(result.why),
    evidence: evidenceCell(result),
  };
  const lines = Math.max(...columns.map(({ key, width }) => linesOf(cells[key], width)));
  return { height: Math.max(20, lines * lineHeight + 5), cells: columns.map(({ key }) => cells[key]) };
}

const text = (value: string): DrawnCell => ({ value, style: { ...plain, wrap: true } });

/** Widths count in digits of the default font, which are wider than most letters of a text one size smaller. */
const lettersPerDigit = 1.1;

const linesOf = ({ value }: DrawnCell, width: number): number =>
  typeof value === "string" ? linesIn(value, width * lettersPerDigit) : 1;

const milestoneText = ({ action }: ActionKpi): string =>
  action.milestones.kind === "unread"
    ? `? ${action.milestones.text}`
    : milestoneIds(action.milestones.value).join(", ");

/** Short in the cell; the planner's own words, and how they were understood, in a note. */
function targetCell({ kpi }: ActionKpi): DrawnCell {
  const { target, targetText } = kpi;
  const written = targetText.replace(/\s+/g, " ").trim();
  if (target.kind === "unread") return text(written === "" ? "none" : written);
  const [first] = target.value.parts;
  return { ...text(shortTarget(first)), note: `Written: ${written}\nUnderstood: ${describeTarget(first)}` };
}

/** A count without its unit could be of anything. */
const shortTarget = (target: Target): string =>
  target.kind === "count" && target.unit !== undefined
    ? `${describeShort(target)} ${target.unit}`
    : describeShort(target);

/** Rounded down below the target, so that 99.6 % is never shown as 100 %. */
function progressCell({ attainment }: ActionKpi): DrawnCell {
  const style: CellStyle = { ...plain, align: "right", numberFormat: "0%" };
  return { value: attainment === null ? null : percentFloor(attainment), style };
}

function statusCell({ status }: ActionKpi, looks: StatusLooks): DrawnCell {
  const paint = looks[status];
  return {
    value: `${paint.symbol} ${paint.word}`,
    style: { ...plain, ...paintStyle(paint), bold: true, align: "left", indent: 1 },
  };
}

/** What the KPI is judged by; a recurring one keeps its own clock, so the plan's words stand. */
function dueCell({ action, kpi, due, status }: ActionKpi): DrawnCell {
  const isRecurring = kpi.target.kind === "read" && kpi.target.value.parts[0].kind === "frequency";
  const { timeframe, timeframeText } = action;
  const written = timeframe.kind === "read" && "end" in timeframe.value ? timeframe.value.end : null;
  const end = isRecurring || status === "check-target" ? written : due;
  if (end !== null)
    return { value: { date: end }, style: { ...plain, align: "left", numberFormat: "d mmm yyyy" } };
  return text(timeframeText.replace(/\s+/g, " "));
}

function evidenceCell({ sources, measure, isEntered }: ActionKpi): DrawnCell {
  const [first] = sources;
  if (first === undefined)
    return { value: measure === "entered" ? "none" : "none yet", style: { ...plain, colour: ink.quiet } };
  const label = isEntered ? `${first.sheet} (entered)` : first.sheet;
  return { value: label, link: first, style: { ...plain, colour: ink.link, wrap: true } };
}
