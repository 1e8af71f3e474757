import type { Evidence, EvidenceTable } from "../../domain/kpi/evidence/evidence";
import { count, dayText, someOf } from "../../domain/kpi/words";
import type { Term } from "../../domain/plan/plan";
import { addYears, type CalendarDate } from "../../domain/shared/calendar-date";
import type { Remark } from "../../domain/shared/remark";

/** Rows of evidence that no KPI counts for their day: none is left out without a word. Source: RULES-2 14. */
export const leftOutRemarks = (
  { activityLog, followUp }: Evidence,
  term: Term | undefined,
): readonly Remark[] =>
  term === undefined ? [] : [...ofTable(activityLog, term), ...ofTable(followUp, term)];

interface DatedRow {
  readonly row: number;
  readonly date: CalendarDate | undefined;
}

/** A date further from the term than this, in years, is taken for a slip of the pen. */
const farAway = 2;

function ofTable(table: EvidenceTable<DatedRow>, term: Term): readonly Remark[] {
  const [first, last] = [addYears(term.start, -farAway), addYears(term.end, farAway)];
  const far: DatedRow[] = [];
  const before: DatedRow[] = [];
  const after: DatedRow[] = [];
  for (const row of table.rows) {
    const { date } = row;
    if (date === undefined) continue;
    if (date < first || date > last) far.push(row);
    else if (date < term.start) before.push(row);
    else if (date > term.end) after.push(row);
  }
  return [
    ...far.map((row) => farRemark(table, row)),
    ...outsideRemark(table, before, "before the term"),
    ...outsideRemark(table, after, "after the term"),
  ];
}

const farRemark = ({ sheet, firstColumn }: EvidenceTable<DatedRow>, { row, date }: DatedRow): Remark => ({
  code: "date-far-outside",
  severity: "warning",
  source: { sheet, address: `${firstColumn}${row}` },
  text: `Row ${row} is dated ${date === undefined ? "" : dayText(date)}, more than two years outside the term: it is left out of every KPI.`,
  next: "Correct the year if it is a slip of the pen.",
});

function outsideRemark(
  { sheet, firstColumn }: EvidenceTable<DatedRow>,
  rows: readonly DatedRow[],
  where: string,
): readonly Remark[] {
  const [first] = rows;
  if (first === undefined) return [];
  const names = someOf(
    rows.map(({ row }) => String(row)),
    10,
  );
  return [
    {
      code: "rows-outside-term",
      severity: "info",
      source: { sheet, address: `${firstColumn}${first.row}` },
      text: `${count(rows.length, "row")} dated ${where} (${rows.length === 1 ? "row" : "rows"} ${names}): outside the term, so left out of its figures.`,
      next: "Correct the dates if they belong to the term; else nothing is to be done.",
    },
  ];
}
