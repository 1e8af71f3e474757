import { count } from "../../domain/kpi/words";
import { statusesInOrder } from "../../domain/kpi/status";
import type { SharedKpi } from "../../domain/region/shared-kpis";
import { usualStatusStyles } from "../palette";
import type { DrawnCell, SheetDrawing } from "../sheet-drawing";
import { statusHeadingStyle } from "../status-styles";
import { figure, regionTable, share, words } from "./region-table";

export const sharedKpisName = "Same Milestones and KPIs";

/** How many offices a cell names. */
const mostNamed = 4;

/** A row for each milestone and each indicator that several offices write alike. */
export function sharedKpisSheet(shared: readonly SharedKpi[], offices: number): SheetDrawing {
  const statuses = statusesInOrder.filter((status) => shared.some(({ counts }) => counts[status] > 0));
  return regionTable({
    name: sharedKpisName,
    title: "The same milestone or indicator over offices",
    lines: [
      `${count(offices, "office")}. Counts are of KPIs; figures themselves are not added up, because one name may count other things in another office.`,
    ],
    columns: [
      { heading: "Kind", width: 12 },
      { heading: "Milestone or indicator", width: 42 },
      { heading: "Offices", width: 9, style: { align: "center" } },
      { heading: "KPIs", width: 8, style: { align: "center" } },
      ...statuses.map((status) => ({
        heading: `${usualStatusStyles[status].symbol} ${usualStatusStyles[status].word}`,
        width: 9.5,
        style: statusHeadingStyle(usualStatusStyles[status]),
      })),
      { heading: "Mean attainment", width: 11, style: { align: "center" } },
      { heading: "The worst first", width: 50 },
    ],
    rows: shared.map(({ kind, name, offices: many, kpis, counts, meanAttainment, troubles }) => [
      words(kind === "milestone" ? "Milestone" : "Indicator"),
      words(name, { bold: true }),
      figure(many),
      figure(kpis),
      ...statuses.map((status): DrawnCell => figure(counts[status])),
      share(meanAttainment),
      words(worstText(troubles)),
    ]),
    empty: "No plan names a milestone, and no two offices have the same indicator.",
  });
}

function worstText(troubles: SharedKpi["troubles"]): string {
  const named = troubles
    .slice(0, mostNamed)
    .map(({ office: { office }, kpi }) => `${office} ${kpi.id}: ${usualStatusStyles[kpi.status].word}`);
  const more = troubles.length > named.length ? `; ${troubles.length - named.length} more` : "";
  return named.join("; ") + more;
}
