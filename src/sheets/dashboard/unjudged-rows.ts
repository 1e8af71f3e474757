import type { Attention } from "../../domain/kpi/attention/attention";
import type { ToDo } from "../../domain/kpi/to-do";
import { someOf } from "../../domain/kpi/words";
import { palette, type StatusStyles } from "../palette";
import { cellStyleOf } from "../status-styles";
import { at, lastColumn } from "./dashboard-grid";
import { headingStyle } from "../frame";
import { body, clipped, heightOf, sectionSpan } from "../spans";
import { gap, addRow, type RowBuilder } from "./row-builder";

const ids = at(0, 1);
const status = at(2, 3);
const what = at(4, lastColumn);

/** As many as stand under each other without hiding the rest: the most useful come first. */
const most = 20;
const mostIds = 6;

/** KPIs without a verdict: what to fill in so that they have one. Nothing where all have. */
export function addUnjudged(builder: RowBuilder, { unjudged }: Attention, statusStyles: StatusStyles): void {
  if (unjudged.length === 0) return;
  gap(builder, 10);
  addRow(builder, 22, [sectionSpan("Cannot be judged yet", lastColumn)]);
  addRow(builder, 18, [
    { ...ids, cell: { value: "KPI", style: headingStyle } },
    { ...status, cell: { value: "Status", style: headingStyle } },
    { ...what, cell: { value: "What to fill in", style: headingStyle } },
  ]);
  for (const toDo of unjudged.slice(0, most)) addToDo(builder, toDo, statusStyles);
  const left = unjudged.length - most;
  if (left > 0)
    addRow(builder, 18, [
      {
        ...at(0, lastColumn),
        cell: { value: `and ${left} more things to fill in`, style: { italic: true } },
      },
    ]);
}

function addToDo(builder: RowBuilder, toDo: ToDo, statusStyles: StatusStyles): void {
  const { kpis, source } = toDo;
  const statusStyle = statusStyles[toDo.status];
  const names = someOf(kpis, mostIds);
  const words = clipped(toDo.what, 420);
  const note = kpis.length > mostIds ? { note: clipped(kpis.join(", "), 2_000).value } : {};
  addRow(
    builder,
    heightOf([
      { text: names, width: ids.width },
      { text: words.value, width: what.width },
    ]),
    [
      {
        ...ids,
        cell: {
          value: names,
          style: { ...body, bold: true, ...(source ? { colour: palette.link } : {}) },
          ...note,
          ...(source ? { link: source } : {}),
        },
      },
      {
        ...status,
        cell: {
          value: `${statusStyle.symbol} ${statusStyle.word}`,
          style: { ...body, ...cellStyleOf(statusStyle), bold: true, indent: 1 },
        },
      },
      {
        ...what,
        cell: { ...words, style: body },
      },
    ],
  );
}
