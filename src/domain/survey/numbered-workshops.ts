import { isTotalTitle } from "../shared/total-row";
import { choiceKey, usualFollowUpActions } from "./answers/choices";
import { readCount } from "./answers/count";
import { numberHeading } from "./headings/number-heading";
import type { SurveyColumn } from "./survey-column";
import type { MatchedQuestion } from "./roles/match-roles";
import type { SurveyRole } from "./roles/role-words";
import { cellAt } from "./survey-table";

const counts = new Set<SurveyRole>([
  "invited",
  "replies",
  "effectsYes",
  "effectsNo",
  "projectYes",
  "projectNo",
]);
const actions = new Set(usualFollowUpActions.map(choiceKey));

interface Table {
  readonly columns: readonly SurveyColumn[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table of counts that names its workshops by their numbers alone, as the published table of follow-up actions does: the
 * column of numbers is that of workshops. Which ones they are, the Follow-up Survey says.
 */
export function withNumberedWorkshops(
  matched: readonly MatchedQuestion[],
  table: Table,
): readonly MatchedQuestion[] {
  const { columns, rows } = table;
  const settled = countsActions(matched, rows) ? matched.map(withoutRoleOfAction) : matched;
  if (settled.some(({ role }) => role === "workshop" || role === "member")) return settled;
  const number = columns.find(
    ({ heading, index }) =>
      numberHeading.test(heading.trim()) &&
      holds(rows, index, (text) => isNumber(text) || isTotalTitle(text)),
  );
  const counted = settled.filter(({ role }) => role !== undefined && counts.has(role));
  if (number === undefined || (counted.length < 2 && !countsActions(settled, rows))) return settled;
  const workshop: MatchedQuestion = {
    question: { title: number.heading, whole: number, options: [] },
    role: "workshop",
    certainty: "likely",
    reason: "It numbers the workshops, whose counts stand beside it.",
  };
  return [workshop, ...settled.filter(({ question }) => question.whole?.index !== number.index)];
}

/** Whether two columns or more, headed by usual follow-up actions, hold counts: somebody counted, and no row is a person's. */
export function countsActions(matched: readonly MatchedQuestion[], rows: Table["rows"]): boolean {
  if (matched.some(({ role, certainty }) => role === "member" && certainty !== "likely")) return false;
  const columns = matched.flatMap(({ question: { title, whole } }) =>
    isAction(title) && whole ? [whole.index] : [],
  );
  const held = columns.filter((index) => holds(rows, index, (text) => typeof readCount(text) === "number"));
  const isMoreThanTicks = held.some((index) => rows.some((row) => (readCount(cellAt(row, index)) ?? 0) > 1));
  return held.length >= 2 && isMoreThanTicks;
}

const isAction = (title: string): boolean => actions.has(choiceKey(title));

/** "Organized in-house workshop" sounds like the workshop's own column. */
const withoutRoleOfAction = (matched: MatchedQuestion): MatchedQuestion =>
  isAction(matched.question.title) && matched.certainty !== "chosen"
    ? {
        question: matched.question,
        role: undefined,
        certainty: "none",
        reason: "A follow-up action, counted.",
      }
    : matched;

/** "3" and "3." */
export const isNumber = (text: string): boolean => /^\(?\d{1,2}[.)]?$/.test(text.trim());

function holds(rows: Table["rows"], column: number, test: (text: string) => boolean): boolean {
  const cells = rows.map((row) => cellAt(row, column).trim()).filter((cell) => cell !== "");
  return cells.length > 0 && cells.every(test);
}
