import type { ActionKpi } from "../report";
import { isMeasured } from "../status";
import { count, someOf } from "../words";
import { answerRequests, settlePlanned } from "./log-wants";
import type { ToDoInput, Want } from "./item";

/** What would make the figures of a judged KPI surer: it has them already. */
export function betterFigures(result: ActionKpi, input: ToDoInput): readonly Want[] {
  if (result.status === "no-request") return result.measure === "positive replies" ? [addReplies(input)] : [];
  if (!isMeasured(result.status)) return [];
  return [
    unknownMembers(result),
    hasRemark(result, "planned-day-passed") ? settlePlanned(input) : undefined,
    result.measure === "requests met" || result.measure === "experts used"
      ? blankAnswers(result, result.measure, input)
      : undefined,
    timeframe(result),
  ].filter((want) => want !== undefined);
}

const hasRemark = ({ remarks }: ActionKpi, code: string): boolean =>
  remarks.some((remark) => remark.code === code);

const blankAnswers = (
  result: ActionKpi,
  measure: "requests met" | "experts used",
  input: ToDoInput,
): Want | undefined =>
  hasRemark(result, "blank-counted-as-no") ? answerRequests(input, measure) : undefined;

function unknownMembers({ kpi, members, sources }: ActionKpi): Want | undefined {
  if (members === null || members.unknown.length === 0) return undefined;
  const { yes, no, unknown } = members;
  const all = count(yes.length + no.length + unknown.length, "Member");
  return {
    ...{ id: `tick-members ${kpi.id}`, kind: "tick-members", turns: false },
    source: sources.at(-1),
    say: () =>
      `${unknown.length} of ${all} of ${kpi.id} ${unknown.length === 1 ? "is" : "are"} unknown (${someOf(unknown)}): tick those that have it, and no for those that don't.`,
  };
}

/** The survey has workshops, but nobody's answer. */
const addReplies = ({ places }: ToDoInput): Want => ({
  ...{ id: "add-survey", kind: "add-survey", turns: true },
  source: places.followUp,
  say: () => "The Follow-up Survey has no answers yet: fill in Effects yes and Effects no.",
});

function timeframe(result: ActionKpi): Want | undefined {
  const { action } = result;
  const source = action.cells?.timeframe ?? action.source;
  if (hasRemark(result, "timeframe-unread"))
    return {
      ...{ id: `set-timeframe ${action.id}`, kind: "set-timeframe", turns: false, source },
      say: () =>
        `The timeframe "${action.timeframeText}" of ${action.id} could not be read, so the end of the term is its deadline: write "On-going", "June 2020" or a date.`,
    };
  if (!hasRemark(result, "no-timeframe")) return undefined;
  return {
    ...{ id: "set-timeframe", kind: "set-timeframe", turns: false, source },
    say: (results) => {
      const actions = new Set(results.map(({ action: { id } }) => id)).size;
      return `${count(actions, "action")} without a timeframe, so the end of the term is the deadline: write "On-going", "June 2020" or a date.`;
    },
  };
}
