import type { Attention, AttentionItem } from "../../domain/kpi/attention/attention";
import { sinceText } from "../../domain/kpi/attention/attention-since";
import type { ActionKpi, KpiReport } from "../../domain/kpi/report";
import { palette, type StatusStyles } from "../palette";
import { namesIn, cellStyleOf } from "../status-styles";
import type { CellStyle, DrawnCell } from "../sheet-drawing";
import { type Place, places } from "./dashboard-grid";
import { headingStyle } from "../frame";
import { body, clipped, heightOf, type Span, textOf } from "../spans";
import { progressLinks } from "./progress-rows";
import { addRow, type RowBuilder } from "./row-builder";

const headings = {
  kpi: "KPI",
  action: "Action",
  status: "Status",
  since: "Since when",
  due: "Due",
  why: "Why",
  turn: "What would turn it",
  who: "Who could change it",
} as const satisfies Record<keyof typeof places, string>;

type Key = keyof typeof places;

const keys = Object.keys(places) as readonly Key[]; // the names of a literal are its keys

/** In points. */
export const headingHeight = 22;

/** Lays the headings of the list; gives their row, which is repeated on every page. */
export const addListHeadings = (builder: RowBuilder): number =>
  addRow(
    builder,
    headingHeight,
    keys.map((key) => spanOf(key, { value: headings[key], style: headingStyle })),
  );

/** A row per KPI: from it alone one knows what is off track, why, since when, and who could change it. */
export function addWorst(
  builder: RowBuilder,
  { worst }: Attention,
  { report, statusStyles }: ListInput,
): void {
  const links = progressLinks(report);
  for (const item of worst) {
    const cells = cellsOf(item, statusStyles);
    const link = links.get(item.result.kpi.id);
    const kpi = link ? { ...cells.kpi, link } : cells.kpi;
    const height = heightOf(keys.map((key) => ({ text: textOf(cells[key]), width: places[key].width })));
    addRow(
      builder,
      height,
      keys.map((key) => spanOf(key, key === "kpi" ? kpi : cells[key])),
    );
  }
}

export interface ListInput {
  readonly report: KpiReport;
  readonly statusStyles: StatusStyles;
}

const spanOf = (key: Key, cell: DrawnCell): Span => {
  const { left, right }: Place = places[key];
  return { left, right, cell };
};

/** Texts longer than this are cut, with the whole in a note. */
const longest = { action: 150, why: 300, turn: 320, who: 420 } as const;

function cellsOf(item: AttentionItem, statusStyles: StatusStyles): Record<Key, DrawnCell> {
  const { result, status, since, turn, who } = item;
  const statusStyle = statusStyles[status];
  const words = (text: string, most: number): DrawnCell => ({ ...clipped(text, most), style: body });
  return {
    kpi: { value: result.kpi.id, style: { ...body, bold: true, colour: palette.link } },
    action: words(result.action.text, longest.action),
    status: {
      value: statusText(item, statusStyles),
      style: { ...body, ...cellStyleOf(statusStyle), bold: true },
    },
    since: { value: sinceText(since, namesIn(statusStyles)), style: body },
    due: dueCell(result),
    why: words(whyText(result), longest.why),
    turn: words(turn, longest.turn),
    who: words(who, longest.who),
  };
}

/** Symbol and word; a director's own says so, with the computed one under it. */
function statusText({ result, status }: AttentionItem, statusStyles: StatusStyles): string {
  const { decision } = result;
  const shown = `${statusStyles[status].symbol} ${statusStyles[status].word}`;
  if (decision?.status === undefined) return shown;
  const by = decision.by === "" ? "set by a director" : `set by ${clipped(decision.by, 40).value}`;
  return `${shown}\n${by}\ncomputed: ${statusStyles[result.status].symbol} ${statusStyles[result.status].word}`;
}

/** The reason, what changed since the last review, the forecast, and a person's own note. */
function whyText({ why, trend, forecast, decision }: ActionKpi): string {
  const note = decision === undefined || decision.note === "" ? "" : `Note: ${decision.note}`;
  return [note, why, trend?.sentence ?? "", forecast?.sentence ?? ""].filter((part) => part !== "").join(" ");
}

function dueCell({ due, action, kpi }: ActionKpi): DrawnCell {
  const style: CellStyle = { ...body, align: "left" };
  const target = kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined;
  if (target?.kind === "frequency") return { value: perPeriod[target.period.unit] ?? "recurring", style };
  if (due !== null)
    return { value: { date: due }, style: { ...style, wrap: false, numberFormat: "d mmm yyyy" } };
  return { value: clipped(kpi.timeframeText ?? action.timeframeText, 40).value || "on-going", style };
}

const perPeriod: Readonly<Record<string, string>> = {
  day: "every day",
  week: "every week",
  month: "every month",
  quarter: "every quarter",
  year: "every year",
};
