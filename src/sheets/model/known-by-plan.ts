import { figureKey } from "../../domain/kpi/evidence/evidence";
import type { OwnIds } from "../../domain/plan/own-ids";
import type { Plan } from "../../domain/plan/plan";
import type { HeadingRow } from "../headings";
import type { DayFrame } from "../tables/kpi-values/figure-days";
import { findFiguresOfPlan } from "../tables/kpi-values/figures-of-plan";
import { findOwnStatus } from "../tables/member-status";
import type { DataRole } from "../tables/sheet-table";
import { type FoundSheet, headingsOf } from "./sheet-roles";

interface Known {
  readonly own: OwnIds;
  readonly days: DayFrame;
}

/** Data sheets that only the plan's own ids and indicators tell: a status table headed by them, figures whose rows name them. */
export function knownByPlan(
  found: readonly FoundSheet[],
  plan: Plan | undefined,
  { own, days }: Known,
): readonly FoundSheet[] {
  const sheets = own.size === 0 ? found : found.map((sheet) => withOwnStatus(sheet, own));
  return plan === undefined || sheets.some(({ role }) => role === "kpi-values")
    ? sheets
    : withFigures(sheets, plan, days);
}

/** A table of Members whose columns are headed by the plan's own ids. */
function withOwnStatus(found: FoundSheet, own: OwnIds): FoundSheet {
  if (found.role !== "other" && found.role !== "members") return found;
  const heading = findOwnStatus(found.sheet, own);
  return heading === undefined ? found : as(found, "member-status", heading);
}

/** More rows than any office keeps figures in. */
const mostRows = 20_000;

function withFigures(found: readonly FoundSheet[], { actions }: Plan, days: DayFrame): readonly FoundSheet[] {
  const kpis = actions.flatMap((action) => action.kpis);
  const keys = new Set(kpis.flatMap(({ ownId = "", label }) => [figureKey(ownId), figureKey(label)]));
  keys.delete("");
  return found.map((one) => {
    if (one.role !== "other" || one.sheet.rows.length > mostRows) return one;
    const heading = findFiguresOfPlan(one.sheet, keys, days);
    return heading === undefined ? one : as(one, "kpi-values", heading);
  });
}

/** The plan tells what it is, so that nobody is asked whether it is one itself. */
function as({ sheet }: FoundSheet, role: DataRole, heading: HeadingRow<string>): FoundSheet {
  return { sheet, role, heading, headings: headingsOf(heading), planHeadings: [] };
}
