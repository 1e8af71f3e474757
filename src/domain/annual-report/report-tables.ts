import type { KpiReport, ActionKpi } from "../kpi/report";
import type { DaySpan } from "../kpi/review/review";
import { count, dayText } from "../kpi/words";
import { addYears, earlierOf } from "../shared/calendar-date";
import type { WorkshopTally } from "../survey/tallies/tally";
import type { AnnualReport, ReportCell, ReportTable, TableDraft } from "./annual-report";
import { noteIf, oneLine } from "./cells";
import { isWorkshop } from "./event-kinds";
import { eventsByPillar, missingParticipants } from "./event-tables";
import { countersByMonth } from "./counter-table";
import { expertEvents, expertOrigins, expertRequests } from "./expert-tables";
import { noRounds, roundTables } from "./follow-up-tables";
import { deliveredEvents, type MembersOf, type ReportedRow } from "./delivered-events";
import { byPartner, bySponsor, byVenue, eventsBy, eventsByTheme } from "./listed-tables";
import { type Counted, memberParticipation, tooFewTold } from "./member-participation";
import { workPlanProgress, type WorkPlanYear } from "./work-plan-table";
import { yearsBeside, yearsOf } from "./years-table";
import { executiveSummary, type SummarySentence } from "./executive-summary";
import type { StatusNames } from "../kpi/summary";
import type { Evidence } from "../kpi/evidence/evidence";
import { participation } from "./participation-table";
import { kpiResults, pillarResults, type StatusWords } from "./results-tables";
import { surveyRounds } from "./survey-rounds";
import { frameText, yearText } from "./year-words";

export interface AnnualReportInput {
  /** As of a day in the reported year, or its last. */
  readonly report: KpiReport;
  /** The whole Activity Log, and the name of its sheet; "" where there is none. */
  readonly log: { readonly sheet: string; readonly rows: readonly ReportedRow[] };
  /** Of the work plan that the workbook holds; another year's is no table of this one. */
  readonly workPlan: WorkPlanYear;
  readonly membersOf: MembersOf;
  readonly counted: Counted;
  readonly evidence: Pick<Evidence, "kpiValues">;
  /** The whole Follow-up Survey, as counted. */
  readonly survey: { readonly sheet: string; readonly workshops: readonly WorkshopTally[] };
  readonly statusWords: StatusWords;
  /** The statuses inside a sentence. */
  readonly statusNames: StatusNames;
  readonly actualOf: (result: ActionKpi) => ReportCell;
}

/**
 * The tables of a fiscal year's annual report, in the office's order: results, activities by pillar and theme, participation and
 * evaluation beside the years before, accredited experts, who paid and where, figures by month, follow-up survey. Evidence counts from the year's first day to the report's as-of.
 */
export function annualReport(question: AnnualReportInput, span: DaySpan): AnnualReport {
  const { report, log, survey } = question;
  const asOf = earlierOf(report.asOf, span.end);
  const soFar: DaySpan = { start: span.start, end: asOf };
  const frame = frameText(span, asOf);
  const { events, notes } = deliveredEvents(log.rows, soFar, question.membersOf);
  const results = { ...question, frame };
  const byPillar = {
    pillars: report.plan.pillars,
    frame,
    sheet: log.sheet,
    counted: question.counted.word,
  };
  const [workshops, others] = [events.filter(isWorkshop), events.filter((event) => !isWorkshop(event))];
  const rounds = surveyRounds({ workshops: survey.workshops, span, until: asOf });
  const top = topOfScale(report);
  const years = yearsOf({ rows: log.rows, span, asOf, events, membersOf: question.membersOf });
  const workPlan = question.workPlan.fiscalYear.start === span.start ? question.workPlan : undefined;
  const sections: readonly Section[] = [
    { heading: "Results", tells: "results", tables: [pillarResults(results), kpiResults(results)] },
    {
      heading: "Activities",
      tells: "activities",
      tables: [
        withNotes(eventsByPillar({ ...byPillar, events: workshops, what: "Workshops" }), [
          ...missingParticipants(workshops),
          ...notes,
          ...notDelivered(log.rows, soFar),
        ]),
        others.length === 0
          ? undefined
          : eventsByPillar({ ...byPillar, events: others, what: "Other activities" }),
        eventsByTheme(events, frame),
      ],
    },
    {
      heading: "Work plan",
      tells: "work plan",
      tables: [workPlan && workPlanProgress(workPlan, byPillar, question.counted.word)],
    },
    {
      heading: "Participation and evaluation",
      tells: "participation",
      tables: [
        withNotes(participation({ events, top, frame }), [tooFewTold(events, question.counted) ?? []].flat()),
        yearsBeside(years, top),
        memberParticipation(events, question.counted, frame),
      ],
    },
    {
      heading: "Accredited experts",
      tells: "experts",
      tables: [
        expertRequests({ rows: log.rows, span: soFar, frame, sheet: log.sheet }),
        expertEvents(events, frame),
        expertOrigins(events, frame),
      ],
    },
    {
      heading: "Sponsors, partners and places",
      tables: [bySponsor, byPartner, byVenue].map((listing) => eventsBy(listing, events, frame)),
    },
    {
      heading: "Figures by month",
      tables: [countersByMonth({ report, evidence: question.evidence, span: soFar, frame })],
    },
    {
      heading: "Follow-up survey",
      tells: "survey",
      tables:
        rounds.rounds.length === 0
          ? [noRounds(survey.sheet, frame, rounds.notes)]
          : rounds.rounds.flatMap((round, at) =>
              roundTables(
                at === 0 ? { ...round, notes: [...round.notes, ...rounds.notes] } : round,
                `as of ${dayText(asOf)}`,
              ),
            ),
    },
  ];
  const tables = sections
    .flatMap(({ heading, tables: own }) =>
      own.flatMap((draft) => (draft ? [{ ...draft, section: heading }] : [])),
    )
    .map((draft, at) => ({ ...draft, number: at + 1 }));
  const summary = executiveSummary({
    ...{ span, asOf, events, top },
    kpis: report.summary,
    statusNames: question.statusNames,
    yearBefore: years.find(({ start }) => start === addYears(span.start, -1))?.workshops ?? [],
    workPlan: workPlan?.tallies.total,
    rounds: rounds.rounds,
  });
  return {
    title: `Annual Report ${yearText(span)}`,
    plan: oneLine(report.plan.title ?? ""),
    span,
    asOf,
    summary: summary.map((sentence) => withTable(sentence, { sections, tables })),
    tables,
  };
}

/** Tables that stand under one heading, and what of the summary they show. */
interface Section {
  readonly heading: string;
  readonly tells?: SummarySentence["shownIn"];
  readonly tables: readonly (TableDraft | undefined)[];
}

/** "315 people took part ... (Table 6)." */
function withTable(
  { text, shownIn, caption: begins = "" }: SummarySentence,
  { sections, tables }: { readonly sections: readonly Section[]; readonly tables: readonly ReportTable[] },
): string {
  const section = sections.find(({ tells }) => tells !== undefined && tells === shownIn);
  const table = tables.find(
    ({ section: heading, caption }) => heading === section?.heading && caption.startsWith(begins),
  );
  return table === undefined ? text : `${text.replace(/\.$/, "")} (Table ${table.number}).`;
}

const withNotes = (draft: TableDraft, notes: readonly string[]): TableDraft => ({
  ...draft,
  footnotes: [...draft.footnotes, ...notes],
});

/** What the log has of the year and the table leaves out, so that nobody looks for it in vain. */
function notDelivered(rows: readonly ReportedRow[], { start, end }: DaySpan): readonly string[] {
  const inYear = rows.filter(({ date }) => date !== undefined && date >= start && date <= end);
  const of = (wanted: string): number => inYear.filter(({ status }) => status === wanted).length;
  const counts = (["planned", "postponed", "cancelled"] as const).map(
    (status) => [status, of(status)] as const,
  );
  const words = counts.filter(([, amount]) => amount > 0).map(([status, amount]) => `${amount} ${status}`);
  const undated = rows.filter(({ date, status }) => date === undefined && status === "delivered").length;
  return [
    ...noteIf(
      words.length > 0,
      () => `Rows of the year that were not held are not listed: ${words.join(", ")}.`,
    ),
    ...noteIf(undated > 0, () => `${count(undated, "delivered row")} without a date, counted nowhere.`),
  ];
}

/** The scale of the plan's own averages ("4 out of 5"); 5 where it names none. */
function topOfScale({ results }: KpiReport): number {
  for (const { kpi } of results) {
    const target = kpi.target.kind === "read" ? kpi.target.value.parts[0] : undefined;
    if (target?.kind === "average" && target.of !== undefined) return target.of;
  }
  return 5;
}
