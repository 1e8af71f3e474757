import type { Remark } from "../../shared/remark";
import type { ComparedAction, Difference } from "./compare-plans";
import type { Action } from "../plan";

/** A drift that leaves this much of the wording alone is a slip of the pen, for information. */
const nearlyTheSame = 0.75;

/**
 * What of a comparison a person should look at. That an action is missing on one side, or its milestones differ, is
 * said where the plans are joined (see sheets/plan/build/build-plan), so it is not said again.
 */
export const comparisonRemarks = (compared: readonly ComparedAction[]): readonly Remark[] =>
  compared.flatMap(({ sap, awp, differences }) =>
    sap && awp ? differences.flatMap((difference) => remarkOf(difference, sap, awp)) : [],
  );

function remarkOf(difference: Difference, sap: Action, awp: Action): readonly Remark[] {
  switch (difference.kind) {
    case "wording":
      return [
        {
          code: "wording-drifts",
          severity: difference.drift.alike >= nearlyTheSame ? "info" : "warning",
          source: sap.source,
          also: [awp.source],
          text: `${sap.id} reads ${quoted(difference.drift.here)} here and ${quoted(difference.drift.there)} in the work plan.`,
          next: "Write it the same in both plans.",
        },
      ];
    case "kpi-label":
      return [
        {
          code: "kpi-labels-differ",
          severity: "warning",
          source: labelCell(sap),
          also: [labelCell(awp)],
          text: `${sap.id} is measured by "${difference.sap}" here and by "${difference.awp}" in the work plan.`,
          next: "Write the same KPI in both plans; the Strategic Action Plan's is used.",
        },
      ];
    case "kpi-missing":
      return [
        {
          code: "kpi-only-in-one-plan",
          severity: "info",
          source: difference.side === "awp" ? awp.source : sap.source,
          also: [labelCell(difference.side === "awp" ? sap : awp)],
          text: `${sap.id} has the KPI "${difference.label}" in the other plan and none here.`,
          next: "Write it in both plans.",
        },
      ];
    default:
      return [];
  }
}

const labelCell = ({ kpis, source }: Action) => kpis[0]?.sources[0] ?? source;

const mostRuns = 3;

const quoted = (runs: readonly string[]): string => {
  if (runs.length === 0) return "nothing more";
  const shown = runs.slice(0, mostRuns).map((run) => `"${run.slice(0, 60)}"`);
  return `${shown.join(", ")}${runs.length > mostRuns ? " and more" : ""}`;
};
