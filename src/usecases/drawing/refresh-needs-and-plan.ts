import type { TopicDemand } from "../../domain/survey/tallies/demand";
import { needsRounds } from "../../domain/survey/tallies/needs-rounds";
import { type WorkbookModel, readWorkbookModel } from "../../sheets/model/read-workbook-model";
import type { SheetDrawing } from "../../sheets/sheet-drawing";
import { wordIn } from "../../sheets/tables/settings/settings";
import { needsAndPlanSheet } from "../../sheets/survey/needs-and-plan";
import { refuseForeignSheet } from "./foreign-sheet";
import { demandIn, needsIn, overRoundsIn } from "../import-survey/summarise-surveys";
import type { PlanPicture } from "../plan-picture";
import type { DrawChange, Workbook } from "../ports/workbook";
import { refuse } from "../problem";

/** The sheet Needs and Plan, or undefined where the workbook has no answers to a needs survey. */
export function needsDrawing(model: WorkbookModel): SheetDrawing | undefined {
  const needs = needsIn(model);
  const register = model.evidence.members;
  if (needs.length === 0) return undefined;
  return needsAndPlanSheet({
    demand: demandIn(model, needs),
    rounds: needsRounds(needs, register),
    overRounds: overRoundsIn(model, { needs }),
    word: wordIn(model.settings),
    subRegions: [...new Set(register.map(({ subRegion }) => subRegion))],
  });
}

/** What drawing it takes, of a workbook that was read. Throws a ProblemError ("no-needs", "sheet-not-ours"). */
export function drawNeedsAndPlan({
  snapshot,
  model,
}: Pick<PlanPicture, "snapshot" | "model">): readonly DrawChange[] {
  const drawing = needsDrawing(model);
  if (drawing === undefined)
    return refuse(
      "no-needs",
      "The workbook has no answers to a needs survey.",
      "Import one, then try again.",
    );
  refuseForeignSheet(snapshot, drawing.name);
  return [{ kind: "draw", drawing }];
}

/** Reads the Needs Survey, the plan and the log, and draws Needs and Plan. Throws as `drawNeedsAndPlan`. */
export async function refreshNeedsAndPlan(workbook: Workbook): Promise<readonly TopicDemand[]> {
  const snapshot = await workbook.read();
  const model = readWorkbookModel(snapshot);
  await workbook.apply(drawNeedsAndPlan({ snapshot, model }));
  return demandIn(model);
}
