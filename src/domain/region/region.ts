import type { Status } from "../kpi/status";
import type { CalendarDate } from "../shared/calendar-date";
import { goodOf, type OfficeKpi, type OfficeSummary } from "./office-summary";

/** An office's workbook that was judged. */
export interface RegionOffice {
  /** The name by which it is told from the others. */
  readonly office: string;
  /** The file, as it was named or found. */
  readonly path: string;
  readonly summary: OfficeSummary;
  /** What should be known before its figures are put beside the others'. */
  readonly doubts: readonly string[];
}

/** A file that is not among the figures, with the reason and what to do. */
export interface FileLeftOut {
  readonly path: string;
  readonly reason: string;
  readonly next: string;
}

export interface Region {
  /** The worst first. */
  readonly offices: readonly RegionOffice[];
  readonly leftOut: readonly FileLeftOut[];
}

/** How many of the measured KPIs of an office stand so badly that somebody has to act, 0 to 1; null where none is measured. */
export const troubleOf = ({ rollUp: { counts, measured } }: OfficeSummary): number | null =>
  measured === 0 ? null : (counts["not-achieved"] + counts["off-track"]) / measured;

/** Achieved and on track, 0 to 1 of what is measured. */
export const goodShareOf = ({ rollUp: { counts, measured } }: OfficeSummary): number | null =>
  measured === 0 ? null : goodOf(counts) / measured;

/** The most trouble first, then what stands well least; one of which nothing is measured comes last. */
export const worstFirst = (offices: readonly RegionOffice[]): readonly RegionOffice[] =>
  [...offices].sort((a, b) => {
    const [first, second] = [a.summary, b.summary];
    return (
      (troubleOf(second) ?? -1) - (troubleOf(first) ?? -1) ||
      (goodShareOf(first) ?? 2) - (goodShareOf(second) ?? 2) ||
      byName(a.office, b.office)
    );
  });

export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** From when on an office should have something to tell: its last closed review, else the first day of its term. */
export const owedSince = ({ reviews, term }: OfficeSummary): CalendarDate =>
  reviews.at(-1)?.asOf ?? term.start;

/** silent: its newest day is before what it owes; undated: something was entered, and nothing has a day. */
export type Reporting = "reported" | "silent" | "undated" | "nothing";

export function reportingOf(summary: OfficeSummary): Reporting {
  const { newest, rollUp } = summary;
  if (newest === null) return rollUp.measured === 0 ? "nothing" : "undated";
  return newest > owedSince(summary) || (summary.reviews.length === 0 && newest >= summary.term.start)
    ? "reported"
    : "silent";
}

/** A KPI and whose it is. */
export interface OfficeTrouble {
  readonly office: RegionOffice;
  readonly kpi: OfficeKpi;
}

const bad: readonly Status[] = ["not-achieved", "off-track", "partly-achieved", "behind"];

/** Those that are late or missed, the worst status first, then the least attained. */
export const badFirst = (found: readonly OfficeTrouble[]): readonly OfficeTrouble[] =>
  found
    .filter(({ kpi: { status } }) => bad.includes(status))
    .sort(
      (a, b) =>
        bad.indexOf(a.kpi.status) - bad.indexOf(b.kpi.status) ||
        (a.kpi.attainment ?? 0) - (b.kpi.attainment ?? 0) ||
        byName(a.office.office, b.office.office) ||
        byName(a.kpi.id, b.kpi.id),
    );

export const troublesOf = (offices: readonly RegionOffice[]): readonly OfficeTrouble[] =>
  badFirst(offices.flatMap((office) => office.summary.kpis.map((kpi) => ({ office, kpi }))));
