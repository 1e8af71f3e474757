import type { Remark } from "../../shared/remark";
import type { Action } from "../plan";
import type { PlanSides } from "./plan-sides";

/** What the plan leaves open: an action without a timeframe among others that have one, a work plan with nothing in it, or without days. */
export const openEndRemarks = ({ sap, awp }: PlanSides): readonly Remark[] => [
  ...timeframeRemarks(sap.actions),
  ...workPlanRemarks(awp?.actions ?? sap.actions, awp !== undefined),
];

/** A plan that gives most of its actions a timeframe has forgotten the others. */
const most = 0.5;

function timeframeRemarks(actions: readonly Action[]): readonly Remark[] {
  const isOpen = ({ timeframe }: Action): boolean =>
    timeframe.kind === "read" && timeframe.value.type === "none";
  const open = actions.filter(isOpen);
  if (open.length > actions.length * most) return [];
  return open.map(({ id, cells, source }) => ({
    code: "timeframe-missing",
    severity: "warning",
    source: cells?.timeframe ?? source,
    text: `${id} has no timeframe; it is treated as due at the end of the term.`,
    next: 'Write "On-going", "June 2020" or a date.',
  }));
}

const namesATime =
  /\b(?:19|20)\d\d\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\bq[1-4]\b/i;

function workPlanRemarks(actions: readonly Action[], isOwnSheet: boolean): readonly Remark[] {
  const activities = actions.flatMap((action) => action.activities);
  const [first] = activities;
  const [action] = actions;
  if (first === undefined) {
    if (!isOwnSheet || action === undefined) return [];
    return [
      {
        code: "work-plan-empty",
        severity: "warning",
        source: action.source,
        text: "The work plan has no activity under any of its actions.",
        next: "Write what is planned, a line each, in the column of activities.",
      },
    ];
  }
  if (activities.some(({ text, when }) => when !== undefined || namesATime.test(text))) return [];
  return [
    {
      code: "activities-undated",
      severity: "info",
      source: first.source,
      text: `None of the ${activities.length} activities names a time: nothing in the work plan itself can be overdue before the fiscal year ends.`,
      next: "Log what is agreed as planned rows with a date in the Activity Log.",
    },
  ];
}
