import type { LogRow } from "../domain/kpi/evidence/evidence";
import { fiscalYearOf } from "../domain/kpi/periods";
import type { KpiReport } from "../domain/kpi/report";
import { type DaySpan, isWithin } from "../domain/kpi/review/review";
import { inCountedWord } from "../domain/member/counted-word";
import { memberResolver } from "../domain/member/resolve-member";
import type { PlanSides } from "../domain/plan/compare/plan-sides";
import { termOf } from "../domain/plan/time/read-term";
import { workPlanYears } from "../domain/plan/time/work-plan-year";
import { type FollowUpDue, followUpsDue } from "../domain/workplan/follow-up-due";
import { logMemberReader } from "../domain/workplan/log-members";
import { type LogMatch, matchLog, noEvent, rowName } from "../domain/workplan/match-log";
import { oneRowAnEvent, type ProgressItem, progressItems } from "../domain/workplan/progress";
import { type ProgressTallies, tallyProgress } from "../domain/workplan/progress-tally";
import { type StillToAdd, stillToAdd } from "../domain/workplan/still-to-add";
import { type WorkPlan, workPlan } from "../domain/workplan/work-plan";
import type { WorkbookModel } from "../sheets/model/read-workbook-model";
import { wordIn } from "../sheets/tables/settings/settings";
import { mappingChoices } from "./mapping/mapping-choices";

/** How far a fiscal year's work plan has come, as of a day. */
export interface WorkPlanProgress {
  readonly fiscalYear: DaySpan;
  readonly plan: WorkPlan;
  /** Rows of the log and the planned events that they are; the surer ones count, the others wait for a yes. */
  readonly matches: readonly LogMatch[];
  /** Those that a person has not confirmed yet: first the ones that do not count without it. */
  readonly toConfirm: readonly LogMatch[];
  /** Rows of the year that fit no planned event; a person may know better. */
  readonly unmatched: readonly LogRow[];
  /** Rows of which a person said that they are no planned event. */
  readonly saidNone: readonly LogRow[];
  readonly items: readonly ProgressItem[];
  readonly tallies: ProgressTallies;
  readonly stillToAdd: readonly StillToAdd[];
  readonly followUps: readonly FollowUpDue[];
}

/** Follows the work plan of an office that was read and reported on: its plan, its log, the same day. */
export function trackWorkPlan(model: WorkbookModel, report: KpiReport): WorkPlanProgress {
  const { settings, evidence, sides } = model;
  const { fiscalYearStartMonth } = settings;
  const { asOf } = report;
  const register = evidence.members;
  const book = { register, resolve: memberResolver(register), fiscalYearStartMonth };
  const plan = workPlan(report.plan.actions, book);
  const fiscalYear = yearOfPlan(sides, fiscalYearStartMonth) ?? fiscalYearOf(asOf, fiscalYearStartMonth);
  const membersOf = logMemberReader(book);
  const rows = oneRowAnEvent(rowsOfYear(evidence.activityLog.rows, fiscalYear));
  const confirmed = mappingChoices(model).events;
  const { matches, unmatched } = matchLog({ plan, rows, membersOf, confirmed });
  const isNone = (row: LogRow): boolean => confirmed.size > 0 && confirmed.get(rowName(row)) === noEvent;
  const counted = matches.filter(({ certainty }) => certainty !== "possible");
  const items = progressItems({ plan, matches: counted, rows, membersOf, fiscalYear, asOf });
  const review = { asOf, term: report.term, fiscalYearStartMonth, cutOffs: settings.cutOffs };
  return {
    fiscalYear,
    plan,
    matches,
    toConfirm: matches
      .filter(({ certainty }) => certainty !== "confirmed")
      .sort((a, b) => a.score - b.score || a.row.row - b.row.row),
    unmatched: unmatched.filter((row) => row.status !== undefined && !isNone(row)),
    saidNone: unmatched.filter(isNone),
    items,
    tallies: tallyProgress(items, register),
    stillToAdd: stillToAdd(report.results, { items, review, fiscalYear, register }).map((line) => ({
      ...line,
      why: inCountedWord(line.why, wordIn(settings)),
    })),
    followUps: followUpsDue({ rows: evidence.activityLog.rows, followUp: evidence.followUp.rows, asOf }),
  };
}

/** "Annual Work Plan (2018-2019)", in its title, its headings or its sheet's name: July 2018 to June 2019. */
function yearOfPlan(sides: PlanSides | undefined, startMonth: number): DaySpan | undefined {
  const awp = sides?.awp;
  if (awp === undefined) return undefined;
  const texts = [...awp.titles, ...awp.headings].map(({ text }) => text);
  const years = workPlanYears([awp.sheet, ...texts]);
  if (years === undefined) return undefined;
  const { start } = termOf(years, startMonth);
  return fiscalYearOf(start, startMonth);
}

/** Rows dated in the year, and planned ones whose day is open. */
const rowsOfYear = (rows: readonly LogRow[], year: DaySpan): readonly LogRow[] =>
  rows.filter(({ date, status }) => (date === undefined ? status === "planned" : isWithin(date, year)));
