import { readingOfSheet } from "../sheets/model/reading-of-sheet";
import type { FoundSheet } from "../sheets/model/sheet-roles";
import { columnNames } from "../sheets/plan/column-names";
import type { StatusWord } from "../sheets/plan/status-words";
import type { ColumnReading, SetAsideRows } from "../sheets/plan/sheet-reading";

/** "How I read your sheet": its role, the heading row, and for plans each column's role, with what is not sure and what was set aside. */
export function readingText(found: FoundSheet): readonly string[] {
  const { sheet, role, planHeadings, asked } = found;
  const isPlan = planHeadings.length > 0 || asked !== undefined;
  const name = asked === undefined ? role.replaceAll("-", " ") : "perhaps a plan";
  if (!isPlan) return [`  ${sheet.name}: ${name}`];
  const { headingRows, columns, setAside, legend, doubts } = readingOfSheet(found);
  const rows = `heading row${headingRows.length === 1 ? "" : "s"} ${listed(headingRows)}`;
  return [
    `  ${sheet.name}: ${name}, ${rows}`,
    ...doubts.map((doubt) => `      asked: ${doubt}`),
    ...columns.map(columnText),
    ...legend.map(legendText),
    ...setAside.map(asideText),
  ];
}

const mostRows = 8;

const listed = (rows: readonly number[]): string =>
  rows.slice(0, mostRows).join(", ") + (rows.length > mostRows ? ` and ${rows.length - mostRows} more` : "");

const names: Readonly<Record<string, string>> = {
  ...columnNames,
  derived: "reckoned, not used",
  budget: "money, not used",
  contact: "address, not used",
  event: "of events, not used",
  other: "not used",
  planned: "planned then",
};

const columnText = ({ column, heading, role, period, certainty }: ColumnReading): string => {
  const doubt = certainty === "sure" ? "" : ` (${certainty})`;
  return `      ${column.padEnd(3)} ${heading.slice(0, 40).padEnd(40)} ${names[role] ?? role}${period === null ? "" : `, ${period}`}${doubt}`;
};

/** "status: "Ongoing" (4) is in progress" */
const legendText = ({ word, cells, means }: StatusWord): string =>
  `      status: "${word}" (${cells}): ${means}`;

const asideText = ({ rows, why }: SetAsideRows): string =>
  `      set aside: row${rows.length === 1 ? "" : "s"} ${listed(rows)} (${why})`;
