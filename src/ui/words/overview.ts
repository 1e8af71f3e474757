import type { ReportComparison } from "../../domain/kpi/review/compare-reports";
import { count } from "../../domain/shared/plural";

/** Sentences of the charts and changes of Review. */
export const overviewWords = {
  byPillar: "KPIs by pillar",
  pillar: (number: number, name: string) => (name === "" ? `Pillar ${number}` : `${number}  ${name}`),
  shortPillar: (number: number) => `Pillar ${number}`,
  statusesOf: (pillar: string) => `${pillar}: choose a status to see its KPIs`,
  measured: (measured: number, total: number) => `${measured} of ${total} measured`,
  time: "Time passed and attainment",
  timeHint: "Mean attainment of the measured KPIs, each counted up to 100 %.",
  elapsed: "Term passed",
  attained: "Attained",
  noAttainment: "nothing measured yet",
  percent: (percent: number) => `${percent} %`,
  attention: "Needs attention",
  nothing: "No KPI is behind, off track or missed.",
  /** Where nothing is measured, nothing can be said of how the KPIs stand. */
  notMeasured: (total: number) => `None of the ${total} KPIs is measured yet: nobody can say how they stand.`,
  partlyMeasured: (measured: number, total: number) =>
    `Of the ${measured} KPIs that are measured, none is behind, off track or missed; ${total - measured} have no figure yet.`,
  more: (amount: number) => `Show all ${amount}`,
  reviews: "Reviews",
  noReviews:
    "No earlier review is closed. Close one under Reports, and the next will show what changed since.",
  reviewsHint: "Statuses at each closed review, and today.",
  today: "Now",
} as const;

/** Sentences that set one day beside another. */
export const compareWords = {
  title: "Compare with",
  hint: "Judged by what the sheets hold today.",
  lastReview: "the last review",
  threeMonths: "three months ago",
  start: "the start of the term",
  anyDay: "any day",
  day: "Day to compare with",
  choose: "Choose a day before the one of the review.",
  count: (status: string, then: number, now: number) => `${status} ${then}, now ${now}`,
  byStatus: ({ better, worse }: Pick<ReportComparison, "better" | "worse">, counts: readonly string[]) =>
    `By status: ${better} better, ${worse} worse${counts.length === 0 ? "" : ` (${counts.join("; ")})`}.`,
  byFigure: ({ nearer, farther }: Pick<ReportComparison, "nearer" | "farther">) =>
    `By figure, the status the same: ${nearer} nearer to the target, ${farther} farther.`,
  measured: ({ newlyMeasured, noLongerMeasured }: ReportComparison) =>
    `${newlyMeasured} newly measured, ${noLongerMeasured} no longer.`,
  unknown: (amount: number) => `${count(amount, "figure")} typed in by hand: not known for that day.`,
} as const;
