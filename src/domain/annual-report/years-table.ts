import { addToList } from "../shared/add-to-list";
import { fiscalYearOf } from "../kpi/periods";
import type { DaySpan } from "../kpi/review/review";
import { addDays, addMonths, type CalendarDate, monthOf } from "../shared/calendar-date";
import type { ReportRow, TableDraft } from "./annual-report";
import { group } from "./cells";
import { deliveredEvents, type DeliveredEvent, type MembersOf, type ReportedRow } from "./delivered-events";
import { countsInAverages, isWorkshop } from "./event-kinds";
import { participationColumns, participationLine } from "./participation-table";
import { yearText } from "./year-words";

export interface YearsInput {
  /** The whole log: the years before the reported one are in it too. */
  readonly rows: readonly ReportedRow[];
  /** The reported year, and its events so far. */
  readonly span: DaySpan;
  readonly events: readonly DeliveredEvent[];
  /** The last day that counts. */
  readonly asOf: DaySpan["end"];
  readonly membersOf: MembersOf;
}

/** The reported year and at most four before it. */
const mostYears = 5;

/** The workshops of a fiscal year. */
export interface YearEvents {
  readonly start: CalendarDate;
  /** "2016/17" */
  readonly name: string;
  readonly workshops: readonly DeliveredEvent[];
}

/**
 * Workshops, participants and evaluation of fiscal years beside each other, as the office compares them: 26.8 participants per
 * workshop in 2016/17, 28.6 in 2017/18. undefined where the log holds workshops of one year only.
 */
export function yearsBeside(years: readonly YearEvents[], top: number): TableDraft | undefined {
  if (years.length < 2) return undefined;
  const kinds: readonly (readonly [string, (event: DeliveredEvent) => boolean])[] = [
    ["Regional and sub-regional workshops", countsInAverages],
    ["All workshops", isWorkshop],
  ];
  const blocks = kinds.map(([title, isOne]) => [
    group(title),
    ...years.map(({ name, workshops }): ReportRow => participationLine(name, workshops.filter(isOne), top)),
  ]);
  const columns = participationColumns(top, "Fiscal year");
  return {
    caption: `Workshops, participants and evaluation by fiscal year, ${years[0]?.name} to ${years.at(-1)?.name}`,
    columns,
    rows: blocks.flat(),
    empty: "",
    footnotes: [
      "Years without a workshop in the log are left out. A workshop belongs to the year of its first day.",
    ],
    chart: {
      title: "Participants per workshop",
      firstRow: 1,
      lastRow: years.length,
      column: columns.findIndex(({ heading }) => heading.endsWith("per workshop")),
    },
  };
}

/** The reported year and those before it that have workshops in the log, the oldest first. */
export function yearsOf({ rows, span, asOf, events, membersOf }: YearsInput): readonly YearEvents[] {
  const startMonth = monthOf(span.start);
  const first = addMonths(span.start, -12 * (mostYears - 1));
  const earlier = deliveredEvents(rows, { start: first, end: addDays(span.start, -1) }, membersOf).events;
  const byStart = new Map<CalendarDate, DeliveredEvent[]>();
  for (const event of [...earlier, ...events].filter(isWorkshop)) {
    const { start } = fiscalYearOf(event.date, startMonth);
    addToList(byStart, start, event);
  }
  return [...byStart].map(([start, workshops]) => {
    const name = yearText(fiscalYearOf(start, startMonth));
    return { start, name: start === span.start && asOf < span.end ? `${name} so far` : name, workshops };
  });
}
