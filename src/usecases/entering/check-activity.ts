import { largest } from "../../domain/shared/extremes";
import { count, dayText } from "../../domain/kpi/words";
import { likeness, tellingWords } from "../../domain/plan/compare/text-likeness";
import { type ActivityEntry, logCells } from "../../sheets/tables/activity-entry";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { closedUntil, periodClosed } from "../reviewing/closed-periods";
import type { EntryProblem } from "./entry-plan";

export type ActivityField = keyof ActivityEntry;
export type LogProblem = EntryProblem<ActivityField>;

/** What hinders an entry, and what a person should know before they say yes. */
export interface CheckedActivity {
  readonly problems: readonly LogProblem[];
  readonly warnings: readonly LogProblem[];
}

type Check = (entry: ActivityEntry, model: WorkbookModel) => readonly LogProblem[];

export const checkActivity = (model: WorkbookModel, entry: ActivityEntry): CheckedActivity => ({
  problems: hindering.flatMap((check) => check(entry, model)),
  warnings: telling.flatMap((check) => check(entry, model)),
});

const found = (field: ActivityField, code: string, text: string, next: string): readonly LogProblem[] => [
  { code, field, text, next },
];
const fine: readonly LogProblem[] = [];

/** Characters that a cell can hold: Excel's limit. */
const longestText = 32_767;
const usualTop = 5;

const hindering: readonly Check[] = [
  ({ date, status }) =>
    date === undefined && status !== "planned"
      ? found("date", "date-missing", "The date is missing.", "Choose the day of the activity.")
      : fine,
  ({ date }, model) => {
    const until = closedUntil(model);
    return date === undefined || until === undefined || date > until
      ? fine
      : [{ ...periodClosed(until, `${dayText(date)} lies in it`), field: "date" }];
  },
  ({ date, endDate }) =>
    date !== undefined && endDate !== undefined && endDate < date
      ? found(
          "endDate",
          "end-before-start",
          "The activity ends before it starts.",
          "Correct one of the two days.",
        )
      : fine,
  ({ activity }) =>
    activity.trim() === ""
      ? found("activity", "activity-blank", "The activity has no title.", "Write what was done.")
      : fine,
  ({ actions }, { plan }) => {
    const known = new Set<string>(plan?.actions.map(({ id }) => id));
    const strange = plan ? actions.filter((id) => !known.has(id)) : [];
    return strange.flatMap((id) =>
      found("actions", "unknown-action", `"${id}" is no action of the plan.`, "Choose actions of the plan."),
    );
  },
  ({ members }, { evidence }) => {
    const known = new Set<string>(evidence.members.map(({ name }) => name));
    return members
      .filter((name) => !known.has(name))
      .flatMap((name) =>
        found(
          "members",
          "unknown-member",
          `"${name}" is no Member of the register.`,
          "Choose Members of the list.",
        ),
      );
  },
  (entry) => [...checkCount(entry, "participants"), ...checkCount(entry, "respondents")],
  ({ score }, model) => {
    const top = scaleTop(model);
    return score === undefined || (score >= 0 && score <= top)
      ? fine
      : found(
          "score",
          "score-off-scale",
          `The score ${score} is outside the scale of 0 to ${top}.`,
          `Type a score from 0 to ${top}.`,
        );
  },
  (entry) =>
    Object.entries(logCells(entry))
      .filter(([, value]) => typeof value === "string" && value.length > longestText)
      .flatMap(([column]) =>
        found(
          column as ActivityField,
          "text-too-long",
          "The text is longer than a cell can hold.",
          "Shorten it.",
        ),
      ),
];

function checkCount(entry: ActivityEntry, field: "participants" | "respondents"): readonly LogProblem[] {
  const amount = entry[field];
  if (amount === undefined || (Number.isSafeInteger(amount) && amount >= 0)) return fine;
  return found(field, "not-a-count", `${amount} is no number of people.`, "Type a whole number, or nothing.");
}

/** The top of the scale that the plan's averages name ("4 out of 5"); the highest where they name several. */
export function scaleTop({ plan }: Pick<WorkbookModel, "plan">): number {
  const tops = (plan?.actions ?? [])
    .flatMap(({ kpis }) => kpis)
    .flatMap(({ target }) => (target.kind === "read" ? target.value.parts : []))
    .flatMap((part) => (part.kind === "average" && part.of !== undefined ? [part.of] : []));
  return tops.length > 0 ? largest(tops) : usualTop;
}

const telling: readonly Check[] = [
  alreadyLogged,
  ({ date, status }) =>
    date === undefined && status === "planned"
      ? found(
          "date",
          "plan-without-date",
          "A plan without a day counts only early in the year.",
          "Choose a day as soon as one is set.",
        )
      : fine,
  ({ actions }) =>
    actions.length === 0
      ? found("actions", "no-action", "It names no action, so it is counted for none.", "Choose the actions.")
      : fine,
  ({ participants, respondents }) =>
    participants !== undefined && respondents !== undefined && respondents > participants
      ? found(
          "respondents",
          "more-respondents-than-participants",
          `${count(respondents, "respondent")}, but only ${count(participants, "participant")}.`,
          "Look whether both are right.",
        )
      : fine,
  ({ requested, requestMet, expertsUsed }) =>
    requested !== true && (requestMet !== undefined || expertsUsed !== undefined)
      ? found(
          "requested",
          "not-requested",
          "Request met and Experts used count only where Requested is yes.",
          "Set Requested to yes if a Member asked for it.",
        )
      : fine,
];

/** From here on two titles of one day say the same. */
const nearlySame = 0.75;

function alreadyLogged(
  { date, activity }: ActivityEntry,
  { evidence }: WorkbookModel,
): readonly LogProblem[] {
  const wanted = tellingWords(activity);
  const there = evidence.activityLog.rows.find(
    (row) =>
      row.date === date &&
      (row.activity.trim().toLowerCase() === activity.trim().toLowerCase() ||
        likeness(tellingWords(row.activity), wanted) >= nearlySame),
  );
  return there === undefined
    ? fine
    : found(
        "activity",
        "already-logged",
        `Row ${there.row} of "${evidence.activityLog.sheet}" has this already: "${there.activity.slice(0, 80)}".`,
        "Rows of one day and one title count as one event; change that row instead.",
      );
}
