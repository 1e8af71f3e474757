import type { FoundAction, FoundActivity, FoundKpi, FoundPlan } from "../found-plan";

/**
 * A plan without targets as a plan of work: each activity is what is judged. undefined where the sheet has targets, or
 * says neither when nor how far. Source: RULES-2 15.
 */
export function asWork(found: FoundPlan): FoundPlan | undefined {
  const { headings } = found;
  if (headings.some(({ kind }) => kind === "targets")) return undefined;
  if (headings.every(({ kind }) => kind === "work")) return found;
  const roles = ["timeframe", "start", "date", "status", "percent"] as const;
  const isTold = headings.some(({ columns }) => roles.some((role) => columns.has(role)));
  if (!isTold) return undefined;
  const couldTell = headings.some(({ columns }) => columns.has("status") || columns.has("percent"));
  return { ...found, actions: found.actions.map((action) => withWork(action, couldTell)) };
}

/** An action's own row where it lists no activity. */
function withWork(action: FoundAction, couldTell: boolean): FoundAction {
  if (action.kpis.some(({ work }) => work !== undefined)) return action;
  const activities: readonly FoundActivity[] =
    action.activities.length > 0 ? action.activities : [{ text: "", seeAlso: "", source: action.source }];
  return {
    ...action,
    kpis: activities.map((activity, at) =>
      workKpi(activity, { at, of: activities.length, action, couldTell }),
    ),
  };
}

interface Place {
  readonly at: number;
  readonly of: number;
  readonly action: FoundAction;
  readonly couldTell: boolean;
}

const workKpi = (
  { text, source, date, status, work }: FoundActivity,
  { at, of, action, couldTell }: Place,
): FoundKpi => ({
  part: of > 1 ? at + 1 : undefined,
  label: text,
  targetText: "",
  targetCell: null,
  baseline: undefined,
  actual: undefined,
  measure: undefined,
  sources: [source],
  ownId: undefined,
  unit: undefined,
  timeframe: undefined,
  owner: undefined,
  further: [],
  periods: [],
  work: {
    start: work?.start,
    due: date ?? work?.due ?? action.timeframe,
    done: work?.done,
    status: status ?? work?.status,
    percent: work?.percent,
    couldTell,
  },
});
