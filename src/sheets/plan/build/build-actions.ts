import { identifyActions } from "../../../domain/plan/identify-actions";
import type { ActionId } from "../../../domain/plan/ids";
import { milestoneIds, type MilestoneReferences } from "../../../domain/plan/milestones/milestone";
import type { Action, Activity } from "../../../domain/plan/plan";
import { readCrossReferences } from "../../../domain/plan/read-cross-references";
import { extractMilestones } from "../../../domain/plan/milestones/extract-milestones";
import { readMilestoneCell } from "../../../domain/plan/milestones/read-milestones";
import { read, type Reading, unread } from "../../../domain/shared/reading";
import { isErrorCell } from "../../cell-text";
import { plannedStatus, plannedTime } from "./activity-cells";
import { buildKpi } from "./build-kpi";
import { readDue } from "./due-cell";
import type { FoundCell } from "../found-cell";
import type { ReadOptions } from "./read-options";
import type { FoundAction, FoundActivity, FoundPlan } from "../found-plan";

/** The actions of a plan sheet, every cell read by the reader of its kind. */
export function buildActions(
  { actions }: Pick<FoundPlan, "actions">,
  options: ReadOptions,
): readonly Action[] {
  const numbered = actions.map(({ pillar, numbering }) => ({
    pillar: numbering?.pillar ?? pillar?.number ?? 1,
    numbering,
  }));
  const ids = identifyActions(numbered);
  return actions.map((found, place) => {
    const id = ids[place];
    const pillar = numbered[place]?.pillar;
    if (id === undefined || pillar === undefined) throw new Error("every action has an id");
    return buildAction(found, { id, pillar, options });
  });
}

function buildAction(
  found: FoundAction,
  { id, pillar, options }: { id: ActionId; pillar: number; options: ReadOptions },
): Action {
  const inline = extractMilestones(found.text);
  const number = found.numbering?.letter === undefined ? found.numbering?.number : undefined;
  return {
    id,
    pillar,
    text: inline.rest.replace(/\s+/g, " ").trim(),
    milestones: found.milestone
      ? readMilestones(found.milestone)
      : (inline.references ?? read({ references: [], specific: false })),
    timeframe: readDue(found.timeframe, options),
    timeframeText: found.timeframe?.text ?? "",
    kpis: found.kpis.map((kpi) => buildKpi(kpi, id, options)),
    activities: found.activities.map((activity) => buildActivity(activity, pillar, options)),
    source: found.source,
    ...(number === undefined ? {} : { sapNumber: number }),
    ...(found.owner === undefined ? {} : { owner: found.owner }),
    ...(found.levels.length === 0 ? {} : { levels: found.levels }),
    cells: found.cells,
  };
}

function readMilestones({ value, text }: FoundCell): Reading<MilestoneReferences> {
  if (isErrorCell(value)) return unread(text, "error-value");
  return readMilestoneCell(typeof value === "number" ? value : text);
}

function buildActivity(found: FoundActivity, pillar: number, options: ReadOptions): Activity {
  const { text, seeAlso, source } = found;
  const when = plannedTime(found.date, options);
  const status = plannedStatus(found.status);
  const inText = readCrossReferences(text, pillar);
  const inColumn = seeAlso === "" ? [] : readCrossReferences(`See also ${seeAlso}`, pillar).actions;
  return {
    text: inText.rest.replace(/\s+/g, " ").trim(),
    seeAlso: [...new Set([...inText.actions, ...inColumn])],
    source,
    ...(when === undefined ? {} : { when }),
    ...(status === undefined ? {} : { status }),
  };
}

/** The milestones of an action as ids, or none where they could not be read. */
export const milestonesOf = ({ milestones }: Pick<Action, "milestones">) =>
  milestones.kind === "read" ? milestoneIds(milestones.value) : [];
