import type { Evidence, LogRow } from "../kpi/evidence/evidence";
import type { ActionKpi, KpiReport } from "../kpi/report";
import type { CalendarDate } from "../shared/calendar-date";
import type { NeedRow } from "../survey/tallies/needs";
import { countsMembers, countsOf, type Mark, type MarkCounts, markOf } from "./scorecard";
import type { Member, MemberName } from "./member";

/** Everything that the workbook holds about one Member, for a visit. */
export interface MemberProfile {
  readonly member: Member;
  /** A KPI that counts Members each, in the plan's order. */
  readonly kpis: readonly MemberKpi[];
  readonly counts: MarkCounts;
  /** Delivered events that name it, the newest first. */
  readonly tookPart: readonly LogRow[];
  /** Events still planned that name it, the next first; without a day last. */
  readonly planned: readonly LogRow[];
  /** Its latest word on each topic, the strongest need first. */
  readonly needs: readonly NeedRow[];
  /** Every round of the needs survey, the newest first. */
  readonly rounds: readonly SurveyRound[];
}

export interface MemberKpi {
  readonly result: ActionKpi;
  readonly mark: Mark;
  /** Since when it is a yes; absent where the answer has no day. */
  readonly since?: CalendarDate;
}

export interface SurveyRound {
  readonly round: string;
  readonly isAnswered: boolean;
  /** The latest day of its answers. */
  readonly answered?: CalendarDate;
}

export interface ProfileInput {
  readonly member: Member;
  readonly report: KpiReport;
  readonly evidence: Evidence;
  /** Rows of all Members: they tell which rounds there were. */
  readonly needs: readonly NeedRow[];
  /** The Members that a row of the log names. */
  readonly membersOf: (row: LogRow) => readonly MemberName[];
}

export function memberProfile({ member, report, evidence, needs, membersOf }: ProfileInput): MemberProfile {
  const { asOf } = report;
  const { name } = member;
  const kpis = report.results
    .filter(countsMembers)
    .map((result) => memberKpi(result, { name, evidence, asOf }));
  const named = evidence.activityLog.rows.filter((row) => membersOf(row).includes(name));
  const own = needs.filter((row) => row.member === name);
  return {
    ...{ member, kpis },
    counts: countsOf(kpis.map(({ mark }) => mark)),
    tookPart: named.filter((row) => wasHeld(row, asOf)).sort((a, b) => byDay(b, a)),
    planned: named.filter((row) => isAhead(row, asOf)).sort(byDay),
    needs: latestOf(own).sort((a, b) => strength(b) - strength(a)),
    rounds: roundsOf(needs, own),
  };
}

interface Answering {
  readonly name: MemberName;
  readonly evidence: Evidence;
  readonly asOf: CalendarDate;
}

function memberKpi(result: ActionKpi, { name, evidence, asOf }: Answering): MemberKpi {
  const column = evidence.memberStatus.get(result.kpi.id);
  const mark = markOf(name, column, asOf);
  const answer = column?.answers.get(name);
  const since = mark === "yes" && answer?.kind === "yes" ? answer.since : undefined;
  return { result, mark, ...(since ? { since } : {}) };
}

const wasHeld = ({ status, date }: LogRow, asOf: CalendarDate): boolean =>
  status === "delivered" && date !== undefined && date <= asOf;

const isAhead = ({ status, date }: LogRow, asOf: CalendarDate): boolean =>
  status === "planned" ? date === undefined || date >= asOf : status === "delivered" && (date ?? "") > asOf;

/** A planned row without a day comes last. */
const byDay = (a: LogRow, b: LogRow): number => {
  const [first, second] = [a.date ?? "9999", b.date ?? "9999"];
  return first === second ? a.row - b.row : first < second ? -1 : 1;
};

/** Of one topic the latest answer counts. */
function latestOf(rows: readonly NeedRow[]): NeedRow[] {
  const latest = new Map<string, NeedRow>();
  for (const row of rows) {
    const key = row.topic.trim().toLowerCase();
    const known = latest.get(key);
    if (known === undefined || (row.date ?? "") >= (known.date ?? "")) latest.set(key, row);
  }
  return [...latest.values()];
}

const strengths = { high: 4, medium: 3, low: 2, none: 0 } as const;

/** A topic without a level stands between a low need and none. */
const strength = ({ need }: NeedRow): number => (need === undefined ? 1 : strengths[need]);

function roundsOf(all: readonly NeedRow[], own: readonly NeedRow[]): readonly SurveyRound[] {
  const names = [...new Set(all.map(({ round }) => round))].sort((a, b) => (a < b ? 1 : -1));
  return names.map((round) => {
    const answers = own.filter((row) => row.round === round);
    const answered = answers
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1);
    return { round, isAnswered: answers.length > 0, ...(answered ? { answered } : {}) };
  });
}
