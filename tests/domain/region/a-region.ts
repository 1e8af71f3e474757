import { rollUp } from "../../../src/domain/kpi/roll-up";
import type { Status } from "../../../src/domain/kpi/status";
import type { OfficeKpi, OfficeSummary } from "../../../src/domain/region/office-summary";
import type { RegionOffice } from "../../../src/domain/region/region";
import { calendarDate } from "../../../src/domain/shared/calendar-date";

/** An office of the term 2018-2020 as of 30 June 2019 with KPIs of these statuses. */
export function anOffice(
  office: string,
  statuses: readonly Status[],
  more: Partial<OfficeSummary> & { readonly kpi?: Partial<OfficeKpi> } = {},
): RegionOffice {
  const { kpi, ...own } = more;
  const kpis = statuses.map((status, place): OfficeKpi => ({
    id: `1-(${String.fromCharCode(97 + place)})`,
    action: "Hold workshops",
    indicator: "Number of workshops",
    milestones: ["1.1.3/10"],
    attainment: status === "no-data" ? null : 0.5,
    why: "2 of 4.",
    ...{ status, ...kpi },
  }));
  const summary: OfficeSummary = {
    title: `${office} plan`,
    planId: null,
    asOf: calendarDate("2019-06-30"),
    term: { start: calendarDate("2018-07-01"), end: calendarDate("2020-06-30") },
    rollUp: rollUp(kpis),
    kpis,
    members: [],
    reviews: [],
    newest: calendarDate("2019-05-01"),
    findings: 0,
    ...own,
  };
  return { office, path: `${office}.xlsx`, summary, doubts: [] };
}
