import type { Action, Kpi } from "../domain/plan/plan";
import { milestoneIds } from "../domain/plan/milestones/milestone";
import { explainTimeframeReading } from "../domain/plan/time/explain-timeframe";
import type { Remark } from "../domain/shared/remark";
import { explainTargetReading } from "../domain/target/explain-target";
import { readingOfSheet } from "../sheets/model/reading-of-sheet";
import type { CheckedPlan } from "../usecases/check-plan";

/** The document of `check --json`; its fields are settled in docs/command-line.md. */
export function checkJson({ model, plan, remarks }: CheckedPlan) {
  return {
    sheets: model.sheets.map((found) => ({
      name: found.sheet.name,
      role: found.role,
      headings: found.headings,
      reading: readingOfSheet(found),
    })),
    plan: {
      title: plan.title ?? null,
      term: model.term ?? null,
      pillars: plan.pillars,
      actions: plan.actions.map(actionJson),
    },
    remarks: remarks.map(remarkJson),
  };
}

export const remarkJson = ({ code, severity, source, text, next, also }: Remark) => ({
  code,
  severity,
  ...source,
  text,
  next,
  ...(also === undefined ? {} : { also }),
});

const actionJson = (action: Action) => ({
  id: action.id,
  sapNumber: action.sapNumber ?? null,
  text: action.text,
  milestones: action.milestones.kind === "read" ? milestoneIds(action.milestones.value) : [],
  timeframe: explainTimeframeReading(action.timeframe, action.timeframeText),
  ...(action.owner === undefined ? {} : { owner: action.owner }),
  ...(action.levels === undefined ? {} : { levels: action.levels }),
  kpis: action.kpis.map(kpiJson),
  activities: action.activities.map(({ text, seeAlso }) => ({ text, seeAlso })),
  source: action.source,
});

const kpiJson = ({ id, label, targetText, target, ...own }: Kpi) => ({
  id,
  kpi: label,
  targetText,
  target: own.work === undefined ? explainTargetReading(target, targetText) : null,
  ...(own.ownId === undefined ? {} : { ownId: own.ownId }),
  ...(own.unit === undefined ? {} : { unit: own.unit }),
  ...(own.owner === undefined ? {} : { owner: own.owner }),
  ...(own.timeframe === undefined
    ? {}
    : { timeframe: explainTimeframeReading(own.timeframe, own.timeframeText ?? "") }),
  ...(own.baseline === undefined ? {} : { baseline: own.baseline }),
  ...(own.entered === undefined ? {} : { actual: own.entered.value }),
  ...(own.distinguishedBy === undefined ? {} : { distinguishedBy: own.distinguishedBy }),
  ...(own.periods === undefined ? {} : { periods: own.periods }),
  ...(own.work === undefined ? {} : { work: own.work }),
});
