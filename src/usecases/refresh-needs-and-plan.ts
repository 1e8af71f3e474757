import { memberResolver } from "../domain/member/resolve-member";
import { demandOf, type TopicDemand } from "../domain/survey/demand";
import { ownedSheets } from "../sheets/kpi/owned-sheets";
import { readOffice } from "../sheets/office/read-office";
import { needsAndPlanName, needsAndPlanSheet } from "../sheets/survey/needs-and-plan";
import { readNeedsSurvey } from "../sheets/survey/read-needs";
import type { Workbook } from "./ports/workbook";
import { refuse } from "./problem";

/** Draws Needs and Plan from the Needs Survey, the plan and the log. Throws a ProblemError ("no-needs", "sheet-not-ours"). */
export async function refreshNeedsAndPlan(workbook: Workbook): Promise<readonly TopicDemand[]> {
  const { sheets } = await workbook.read();
  const office = readOffice({ sheets });
  const register = office.evidence.members;
  const survey = office.sheets.find(({ role }) => role === "needs-survey")?.sheet;
  const needs = survey ? readNeedsSurvey(survey, memberResolver(register)) : [];
  if (needs.length === 0)
    return refuse(
      "no-needs",
      "The workbook has no answers to a needs survey.",
      "Import one, then try again.",
    );
  const there = sheets.find(({ name }) => name.toLowerCase() === needsAndPlanName.toLowerCase());
  if (there && !ownedSheets.mayDraw(there))
    return refuse(
      "sheet-not-ours",
      `The workbook has a sheet "${there.name}" that RSP Tracker did not draw.`,
      "Rename that sheet, then try again; it was left as it is.",
    );
  const demand = demandOf({ needs, register, plan: office.plan, log: office.evidence.activityLog.rows });
  const subRegions = [...new Set(register.map(({ subRegion }) => subRegion))];
  await workbook.apply([{ kind: "draw", drawing: needsAndPlanSheet(demand, subRegions) }]);
  return demand;
}
