import type { CalendarDate } from "../../domain/shared/calendar-date";
import { plainText } from "../../domain/shared/plain-text";
import { dayInWords } from "../../domain/target/describe-words";
import { periodKinds } from "../../sheets/tables/closed-periods";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { planChoice } from "../entering/choice-row";
import { type RowChange, type EntryPlan, type EntryProblem, nothingPlanned } from "../entering/entry-plan";

/** The last day of a closed period, and why it is opened again. */
export interface ReopenRequest {
  readonly asOf: CalendarDate;
  /** Needed. */
  readonly reason: string;
  /** Who, as they sign; may be blank. */
  readonly by: string;
  readonly today: CalendarDate;
}

/**
 * Plans the row of Choices that opens a closed period again; what was frozen stays. Nothing is written here. Problems by
 * code: "not-closed"; "reason-missing" (field "reason"); those of `planChoice`. Warning "later-period-closed".
 */
export function planReopenPeriod(
  model: WorkbookModel,
  { asOf, reason, by, today }: ReopenRequest,
): EntryPlan<RowChange> {
  const problems = [
    ...(model.closedPeriods.includes(asOf) ? [] : [notClosed(model, asOf)]),
    ...(plainText(reason) === "" ? [reasonMissing] : []),
  ];
  if (problems.length > 0) return nothingPlanned(problems);
  const plan = planChoice(model, {
    ...{ kind: periodKinds.reopened, subject: dayInWords(asOf), value: "reopened", isLogged: true },
    ...{ note: reason.trim(), by, today },
  });
  return { ...plan, warnings: [...plan.warnings, ...laterClosed(model, asOf)] };
}

function notClosed({ closedPeriods }: WorkbookModel, asOf: CalendarDate): EntryProblem {
  const days = closedPeriods.map(dayInWords).join(", ");
  return {
    code: "not-closed",
    text: `The period until ${dayInWords(asOf)} is not closed.`,
    next: days === "" ? "No period is closed." : `Choose one that is: ${days}.`,
  };
}

const reasonMissing: EntryProblem = {
  code: "reason-missing",
  field: "reason",
  text: "A closed period is opened again only with a reason.",
  next: "Write why it is opened.",
};

function laterClosed({ closedUntil }: WorkbookModel, asOf: CalendarDate): readonly EntryProblem[] {
  if (closedUntil === undefined || closedUntil <= asOf) return [];
  return [
    {
      code: "later-period-closed",
      text: `The period until ${dayInWords(closedUntil)} stays closed, and this one lies in it.`,
      next: "Reopen that one too, or nothing can be written here.",
    },
  ];
}
