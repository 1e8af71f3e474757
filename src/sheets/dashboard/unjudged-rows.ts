import type { Attention } from "../../domain/kpi/attention";
import type { ToDo } from "../../domain/kpi/to-do";
import { someOf } from "../../domain/kpi/words";
import { ink, type StatusLooks } from "../palette";
import { paintStyle } from "../status-looks";
import { at, lastColumn } from "./dashboard-grid";
import { body, clipped, headingStyle, heightOf, sectionSpan } from "./paper";
import { gap, lay, type RowPile } from "./row-pile";

const ids = at(0, 1);
const status = at(2, 3);
const what = at(4, lastColumn);

/** As many as stand under each other without hiding the rest: the most useful come first. */
const most = 20;
const mostIds = 6;

/** KPIs without a verdict: what to fill in so that they have one. Nothing where all have. */
export function layUnjudged(pile: RowPile, { unjudged }: Attention, looks: StatusLooks): void {
  if (unjudged.length === 0) return;
  gap(pile, 10);
  lay(pile, 22, [sectionSpan("Cannot be judged yet", lastColumn)]);
  lay(pile, 18, [
    { ...ids, cell: { value: "KPI", style: headingStyle } },
    { ...status, cell: { value: "Status", style: headingStyle } },
    { ...what, cell: { value: "What to fill in", style: headingStyle } },
  ]);
  for (const toDo of unjudged.slice(0, most)) layToDo(pile, toDo, looks);
  const left = unjudged.length - most;
  if (left > 0)
    lay(pile, 18, [
      {
        ...at(0, lastColumn),
        cell: { value: `and ${left} more things to fill in`, style: { italic: true } },
      },
    ]);
}

function layToDo(pile: RowPile, toDo: ToDo, looks: StatusLooks): void {
  const { kpis, source } = toDo;
  const paint = looks[toDo.status];
  const names = someOf(kpis, mostIds);
  const words = clipped(toDo.what, 420);
  const note = kpis.length > mostIds ? { note: clipped(kpis.join(", "), 2_000).value } : {};
  lay(
    pile,
    heightOf([
      { text: names, width: ids.width },
      { text: words.value, width: what.width },
    ]),
    [
      {
        ...ids,
        cell: {
          value: names,
          style: { ...body, bold: true, ...(source ? { colour: ink.link } : {}) },
          ...note,
          ...(source ? { link: source } : {}),
        },
      },
      {
        ...status,
        cell: {
          value: `${paint.symbol} ${paint.word}`,
          style: { ...body, ...paintStyle(paint), bold: true, indent: 1 },
        },
      },
      {
        ...what,
        cell: { ...words, style: body },
      },
    ],
  );
}
