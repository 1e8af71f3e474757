import { addToList } from "../../domain/shared/add-to-list";
import type { RspMilestone } from "../../domain/map/rsp";
import type { ActionKpi } from "../../domain/kpi/report";
import { shownStatus } from "../../domain/kpi/decision";
import { worstOf } from "../../domain/kpi/status";
import type { ActionId } from "../../domain/plan/ids";
import type { Action } from "../../domain/plan/plan";
import { actualText } from "../kpi/actual-cell";
import { linesIn } from "../kpi/kpi-columns";
import { palette, type StatusStyles, type StatusStyle } from "../palette";
import { cellStyleOf } from "../status-styles";
import type { CellStyle, DrawnCell, DrawnRow } from "../sheet-drawing";
import { styleOver } from "../style-over";
import type { MapColumn, MapColumnKey } from "./map-layout";

/** A row of the map: a milestone and an action that serves it, or nobody. */
export interface MapLine {
  /** "2nd", "1.2.3"; "" where the row above has it. */
  readonly code: string;
  readonly rsp?: RspMilestone;
  readonly action?: Action;
  readonly isGap?: boolean;
  /** What else is to be said, in the place of the status or under the KPI. */
  readonly note?: string;
}

/** How an action stands: the worst of its KPIs, and the figure of each. */
export interface ActionStanding {
  readonly results: readonly ActionKpi[];
  readonly style: StatusStyle | undefined;
}

export type Standings = ReadonlyMap<ActionId, ActionStanding>;

export function standingsOf(results: readonly ActionKpi[], statusStyles: StatusStyles): Standings {
  const byAction = new Map<ActionId, ActionKpi[]>();
  for (const result of results) addToList(byAction, result.action.id, result);
  return new Map(
    [...byAction].map(([id, own]) => {
      const worst = worstOf(own.map(shownStatus));
      return [id, { results: own, style: worst && statusStyles[worst] }];
    }),
  );
}

/** "17"; of several KPIs a line each, "no figure" where nothing tells one. */
const actualLines = ({ results }: ActionStanding): string =>
  results.map((result) => actualText(result) ?? "no figure").join("\n");

const lineHeight = 13;
/** Widths count in digits of the default font, which are wider than most letters. */
const lettersPerDigit = 1.1;

const plain: CellStyle = {
  colour: palette.text,
  verticalAlign: "top",
  wrap: true,
  border: { sides: ["bottom"], colour: palette.rule },
};
const bold: CellStyle = { bold: true };
const figures: CellStyle = { align: "right" };
const indented: CellStyle = { indent: 1 };
const linked: CellStyle = { colour: palette.link };
const gap: CellStyle = { ...plain, fill: "#EFEFEF", hatch: true };

/** As tall as its longest text needs. The status cell is painted; a gap is hatched and says so. */
export function mapRow(line: MapLine, columns: readonly MapColumn[], standings: Standings): DrawnRow {
  const cells = cellsOf(line, standings);
  const lines = columns.map(({ key, width }) => {
    const { value } = cells[key];
    return typeof value === "string" ? linesIn(value, width * lettersPerDigit) : 1;
  });
  return {
    height: Math.max(18, Math.max(...lines) * lineHeight + 5),
    cells: columns.map(({ key }) => cells[key]),
  };
}

function cellsOf(
  { code, rsp, action, isGap, note }: MapLine,
  standings: Standings,
): Record<MapColumnKey, DrawnCell> {
  const style = isGap ? gap : plain;
  const words = (value: string | null, more?: CellStyle): DrawnCell => ({
    value: value === "" ? null : value,
    style: more ? styleOver(style, more) : style,
  });
  const standing = action && standings.get(action.id);
  const statusStyle = standing?.style;
  const place = action?.source ?? rsp?.source;
  return {
    milestone: words(code, bold),
    words: words(rsp?.text ?? null),
    action: words(action?.id ?? null, bold),
    text: words(action?.text ?? note ?? null, isGap ? bold : undefined),
    kpi: words([action ? kpiText(action) : "", action ? (note ?? "") : ""].filter(Boolean).join("\n")),
    actual: words(standing ? actualLines(standing) : null, figures),
    status: statusStyle
      ? {
          value: `${statusStyle.symbol} ${statusStyle.word}`,
          style: styleOver(styleOver(style, cellStyleOf(statusStyle)), indented),
        }
      : words(isGap ? "✖ nobody" : null, indented),
    cell: place ? { value: place.address, style: styleOver(style, linked), link: { ...place } } : words(null),
  };
}

const kpiText = ({ kpis }: Action): string =>
  kpis.map(({ label, targetText }) => [label, targetText].map(oneLine).filter(Boolean).join(": ")).join("\n");

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
