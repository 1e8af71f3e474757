import type { Evidence, StatusColumn } from "../kpi/evidence/evidence";
import type { ActionKpi } from "../kpi/report";
import type { CalendarDate } from "../shared/calendar-date";
import type { Member, MemberName } from "./member";

/** Where a Member stands in one KPI. unknown: no answer, or one that can't be read. */
export type Mark = "yes" | "in-progress" | "no" | "unknown";

export type MarkCounts = Readonly<Record<Mark, number>>;

/** The active Members by sub-region, each with its mark in every KPI that counts Members. */
export interface Scorecard {
  /** The columns, in the plan's order. */
  readonly kpis: readonly ActionKpi[];
  /** In the register's order. */
  readonly groups: readonly ScoreGroup[];
  /** Of all Members together, a KPI each. */
  readonly totals: readonly MarkCounts[];
  readonly memberCount: number;
}

export interface ScoreGroup {
  /** "" where the register gives none. */
  readonly subRegion: string;
  readonly scores: readonly MemberScore[];
  /** A KPI each. */
  readonly totals: readonly MarkCounts[];
}

export interface MemberScore {
  readonly member: Member;
  /** A KPI each. */
  readonly marks: readonly Mark[];
  readonly counts: MarkCounts;
}

export interface ScorecardInput {
  readonly results: readonly ActionKpi[];
  readonly evidence: Pick<Evidence, "members" | "memberStatus">;
  readonly asOf: CalendarDate;
}

/** Linear in Members times KPIs. Only active Members are counted. Source: RULES 1. */
export function memberScorecard({ results, evidence, asOf }: ScorecardInput): Scorecard {
  const kpis = results.filter(countsMembers);
  const columns = kpis.map(({ kpi }) => evidence.memberStatus.get(kpi.id));
  const groups = new Map<string, OpenGroup>();
  const totals = kpis.map(noCounts);
  const active = evidence.members.filter((member) => member.active);
  for (const member of active) {
    const { subRegion } = member;
    const group = groups.get(subRegion) ?? { subRegion, scores: [], totals: kpis.map(noCounts) };
    groups.set(subRegion, group);
    const marks = columns.map((column) => markOf(member.name, column, asOf));
    marks.forEach((mark, place) => {
      addTo(group.totals[place], mark);
      addTo(totals[place], mark);
    });
    group.scores.push({ member, marks, counts: countsOf(marks) });
  }
  return { kpis, groups: [...groups.values()], totals, memberCount: active.length };
}

interface OpenGroup extends ScoreGroup {
  readonly scores: MemberScore[];
  readonly totals: OpenCounts[];
}

type OpenCounts = Record<Mark, number>;

const noCounts = (): OpenCounts => ({ yes: 0, "in-progress": 0, no: 0, unknown: 0 });

function addTo(counts: OpenCounts | undefined, mark: Mark): void {
  if (counts) counts[mark] += 1;
}

/** Whether a KPI is about Members: only such have a column of answers. */
export const countsMembers = ({ measure }: ActionKpi): boolean => measure === "members";

/** A yes of a later day is not one yet. Source: RULES 1. */
export function markOf(name: MemberName, column: StatusColumn | undefined, asOf: CalendarDate): Mark {
  const answer = column?.answers.get(name);
  if (answer === undefined || answer.kind === "unread") return "unknown";
  if (answer.kind !== "yes") return answer.kind;
  return answer.since === undefined || answer.since <= asOf ? "yes" : "no";
}

export function countsOf(marks: readonly Mark[]): MarkCounts {
  const counts = noCounts();
  for (const mark of marks) counts[mark] += 1;
  return counts;
}
