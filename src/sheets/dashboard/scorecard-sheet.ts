import { type CountedWord, usualWord } from "../../domain/member/counted-word";
import type { KpiReport } from "../../domain/kpi/report";
import { count, dayText } from "../../domain/kpi/words";
import type { Scorecard } from "../../domain/member/scorecard";
import { pageSetup } from "../frame";
import { palette, type StatusStyles, usualStatusStyles } from "../palette";
import type { DrawnRow, SheetDrawing } from "../sheet-drawing";
import { markStyles, marksInOrder } from "./marks";
import { clipped, heightOfAll, lineSpan, spanRow, titleSpans } from "../spans";
import { progressLinks } from "./progress-rows";
import {
  blockRows,
  blocksOf,
  headRows,
  kpisPerBlock,
  kpiWidth,
  nameWidth,
  totalWidth,
} from "./scorecard-block";

export const scorecardName = "Member Scorecard";

/** Title, plan and day, legend. */
const titleRows = 3;

interface Shown {
  readonly card: Scorecard;
  readonly report: KpiReport;
  /** What the office calls its Members. */
  readonly word?: CountedWord;
}

/** Member Scorecard: Members by KPIs, a mark and a colour per cell, with totals both ways. The same card gives the same drawing. */
export function scorecardSheet(
  { card, report, word = usualWord }: Shown,
  statusStyles: StatusStyles = usualStatusStyles,
): SheetDrawing {
  const blocks = blocksOf(card);
  const widest = Math.max(leastColumns, Math.min(card.kpis.length, kpisPerBlock));
  const last = widest + marksInOrder.length;
  const title = titleOf({ card, report, word }, statusStyles, last);
  const links = progressLinks(report);
  const rows: DrawnRow[] = [...title.rows];
  const pageStarts: number[] = [];
  for (const block of card.kpis.length === 0 ? [] : blocks) {
    if (block.first > 0) pageStarts.push(rows.length);
    for (const row of blockRows(block, { card, statusStyles, links, word })) rows.push(row);
  }
  const head = { first: 0, last: titleRows + headRows - 1 };
  const isOne = blocks.length === 1 && card.kpis.length > 0;
  return {
    name: scorecardName,
    columnWidths: [nameWidth, ...Array.from({ length: last }, (_, at) => widthOf(at, card.kpis.length))],
    ...{ rows, merges: title.merges },
    freeze: { rows: isOne ? titleRows + headRows : titleRows, columns: 1 },
    dataBars: [],
    print: pageSetup({
      footer: report.plan.title ?? scorecardName,
      asOf: report.asOf,
      ...(isOne ? { repeatRows: head } : { pageStarts }),
      ...(isOne && heightOfAll(rows) <= tallestPage ? { pagesTall: 1 } : {}),
    }),
    tabColour: palette.heading,
  };
}

/** More points of rows than this would be too small to read on one page. */
const tallestPage = 800;

/** Room for the title where there are few KPIs. */
const leastColumns = 16;

const widthOf = (at: number, kpis: number): number =>
  at >= Math.min(kpis, kpisPerBlock) && at < Math.min(kpis, kpisPerBlock) + marksInOrder.length
    ? Math.max(totalWidth, 8)
    : kpiWidth;

function titleOf(
  { card, report, word }: Required<Shown>,
  statusStyles: StatusStyles,
  last: number,
): { rows: readonly DrawnRow[]; merges: SheetDrawing["merges"] } {
  const styles = markStyles(statusStyles);
  const plan = clipped(report.plan.title ?? "Strategic Action Plan", 110).value;
  const size = `${count(card.memberCount, `active ${word.one}`, `active ${word.many}`)} by ${count(card.kpis.length, "KPI")} that count ${word.many}`;
  const legend = marksInOrder.map((mark) => `${styles[mark].symbol} ${styles[mark].word}`).join("   ");
  const words =
    card.kpis.length === 0
      ? `No KPI of the plan counts ${word.many}.`
      : `${legend}   ·   Numbers count yes; "no answer" is a blank or unreadable cell of Member Status. A note on each heading names its KPI.`;
  const lines = [
    spanRow(0, 28, titleSpans(`${word.one} Scorecard`, { split: Math.floor(last / 2), last })),
    spanRow(1, 16, [
      lineSpan(`${plan}   ·   As of ${dayText(report.asOf)}   ·   ${size}`, last, { size: 11 }),
    ]),
    spanRow(2, 18, [lineSpan(words, last, { size: 9 })]),
  ];
  return { rows: lines.map(({ row }) => row), merges: lines.flatMap(({ merges }) => merges) };
}
