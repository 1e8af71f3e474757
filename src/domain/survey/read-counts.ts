import { isTotalRow } from "../shared/total-row";
import { isOther, choiceKey, usualFollowUpActions } from "./answers/choices";
import { readCount } from "./answers/count";
import { readSubmitted } from "./answers/submitted";
import type { SurveyForm } from "./form";
import { quoted, sortedIssues, type SurveyIssue } from "./issues";
import { columnsOfQuestion, type SurveyQuestion } from "./roles/questions";
import { wholeText } from "./read-answers";
import type { SurveyRecord, WorkshopCounts } from "./record";
import type { SurveyRole } from "./roles/role-words";
import { shareIssues, type WrittenCount } from "./tallies/written-shares";
import { workshopDate } from "./workshop-title";
import { cellAt } from "./survey-table";

const countRoles = ["invited", "replies", "effectsYes", "effectsNo", "projectYes", "projectNo"] as const;
type CountRole = (typeof countRoles)[number];

/** Reads a table of workshops that somebody counted: a record a workshop. A row of totals is none. */
export function countsReader(
  form: SurveyForm,
  rows: readonly (readonly string[])[],
): (row: readonly string[], number: number) => SurveyRecord | undefined {
  const of = (role: SurveyRole) => form.questions.find((matched) => matched.role === role)?.question;
  const workshop = of("workshop");
  const date = of("date");
  const counted = countRoles.flatMap((role) => {
    const question = of(role);
    return question ? [{ role, question }] : [];
  });
  const actions = actionColumns(form, rows);
  return (row, number) => {
    const title = workshop ? wholeText(workshop, row).replace(/\s+/g, " ") : "";
    if (isTotalRow(title, row)) return undefined;
    const issues: SurveyIssue[] =
      title === "" ? [{ code: "workshop-missing", text: "No workshop is named." }] : [];
    const amount = (text: string, heading: string): number | undefined => {
      const count = readCount(text);
      if (count === null)
        issues.push({ code: "count-unread", text: `${quoted(text)} under ${quoted(heading)} is no count.` });
      return count ?? undefined;
    };
    const counts = countsOf(counted, row, amount);
    issues.push(...shareIssues(writtenCounts(form, row), counts));
    const dated = (date && readSubmitted(wholeText(date, row), "day-first")?.date) ?? workshopDate(title);
    const taken = actions.flatMap(({ index, label }) => {
      const count = amount(cellAt(row, index), label);
      return count === undefined ? [] : [{ action: label, count }];
    });
    const all: WorkshopCounts = { ...counts, ...(dated ? { date: dated } : {}), actions: taken };
    const found = sortedIssues(issues);
    return {
      row: number,
      memberText: "",
      proposals: [],
      answers: { workshop: title, counts: all, ...roundOf(of("round"), row) },
      issues: found,
      status: title === "" ? "error" : found.length > 0 ? "warning" : "import",
    };
  };
}

const rateHeading = /^(?:response|reply|return) rate\b|^taux de r[ée]ponse\b/i;

const writtenCounts = ({ questions }: SurveyForm, row: readonly string[]): readonly WrittenCount[] =>
  questions.flatMap(({ role, question }): WrittenCount[] => {
    const asked = countRoles.find((one) => one === role);
    const found = asked ?? (role === undefined && rateHeading.test(question.title) ? "rate" : undefined);
    return found ? [{ role: found, heading: question.title, text: wholeText(question, row) }] : [];
  });

const roundOf = (question: SurveyQuestion | undefined, row: readonly string[]): { round?: string } => {
  const round = question ? wholeText(question, row) : "";
  return round === "" ? {} : { round };
};

function countsOf(
  counted: readonly { readonly role: CountRole; readonly question: SurveyQuestion }[],
  row: readonly string[],
  amount: (text: string, heading: string) => number | undefined,
): Partial<Record<CountRole, number>> {
  const counts: Partial<Record<CountRole, number>> = {};
  for (const { role, question } of counted) {
    const count = amount(wholeText(question, row), question.title);
    if (count !== undefined) counts[role] = count;
  }
  return counts;
}

/** The columns of follow-up actions: those of the question, else the free ones that sound like an action or hold counts. */
export function actionColumns(
  { questions }: SurveyForm,
  rows: readonly (readonly string[])[],
): readonly { readonly index: number; readonly label: string }[] {
  const asked = questions
    .filter(({ role }) => role === "actions")
    .flatMap(({ question }) => columnsOfQuestion(question));
  const free = questions
    .filter(({ role, reason }) => role === undefined && reason !== "You left it out.")
    .flatMap(({ question }) => columnsOfQuestion(question))
    .filter(
      ({ heading, index }) => isAction(heading) || (!totalHeading.test(heading) && holdsCounts(rows, index)),
    );
  return [...asked, ...free].map(({ index, option, heading }) => ({ index, label: option ?? heading }));
}

const usual = new Set(usualFollowUpActions.map(choiceKey));

const totalHeading = /^(?:grand |sub-?)?totals?\b|^sum\b/i;

const isAction = (heading: string): boolean => usual.has(choiceKey(heading)) || isOther(heading);

function holdsCounts(rows: readonly (readonly string[])[], index: number): boolean {
  const sample = rows
    .slice(0, 60)
    .map((row) => cellAt(row, index).trim())
    .filter(Boolean);
  return sample.length > 0 && sample.every((cell) => typeof readCount(cell) === "number");
}
