import type { Evidence, LogRow } from "../../../src/domain/kpi/evidence/evidence";
import type { DaySpan } from "../../../src/domain/kpi/review/review";
import type { ActionId } from "../../../src/domain/plan/ids";

/**
 * The plain engine: the same questions as of the index, each answered by a walk through all rows, with no arrays of
 * numbers and nothing remembered. Slow, and short enough to be seen right.
 */
export interface PlainEvent {
  readonly date: LogRow["date"];
  readonly rows: readonly LogRow[];
}

/** The events of an action by status; delivered ones need a day. Source: RULES 2. */
export const plainEvents = (
  { activityLog }: Evidence,
  status: "planned" | "delivered",
  action: ActionId,
): readonly PlainEvent[] =>
  eventsOf(
    activityLog.rows.filter(
      (row) => row.status === status && (status === "planned" || row.date !== undefined),
    ),
  ).flatMap((event) => timesNamed(event, action).map(() => event));

/** A row of its own stands under an action as often as it names it, an event of several rows once. */
function timesNamed({ rows }: PlainEvent, action: ActionId): readonly ActionId[] {
  const named = rows.flatMap(({ actions }) => actions).filter((name) => name === action);
  return rows.length === 1 ? named : named.slice(0, 1);
}

function eventsOf(rows: readonly LogRow[]): readonly PlainEvent[] {
  const events: { date: LogRow["date"]; rows: LogRow[] }[] = [];
  for (const row of rows) {
    const known = events.find(({ date, rows: [first] }) => date === row.date && isSame(first, row));
    if (known) known.rows.push(row);
    else events.push({ date: row.date, rows: [row] });
  }
  return events;
}

const isSame = (first: LogRow | undefined, row: LogRow): boolean =>
  row.date !== undefined &&
  row.activity !== "" &&
  first?.activity.toLowerCase() === row.activity.toLowerCase();

export const plainRows = ({ activityLog }: Evidence, action: ActionId): readonly number[] =>
  activityLog.rows.flatMap(({ actions, row }) => actions.filter((name) => name === action).map(() => row));

export const isIn = (date: LogRow["date"], { start, end }: DaySpan): boolean =>
  date !== undefined && date >= start && date <= end;

/** The rows tied to an action, else all. */
export const plainTied = ({ activityLog: { rows } }: Evidence, action: ActionId): readonly LogRow[] => {
  const tied = rows.filter(({ actions }) => actions.includes(action));
  return tied.length > 0
    ? tied.flatMap((row) => row.actions.filter((one) => one === action).map(() => row))
    : rows;
};

/** The mean of valid scores, in millionths, weighted where every one has respondents; undefined where there is none. */
export function plainMean(rows: readonly LogRow[], span: DaySpan, top: number): number | undefined {
  const valid = rows.filter(
    ({ status, score, date }) =>
      status === "delivered" && score !== undefined && score >= 0 && score <= top && isIn(date, span),
  );
  const isWeighted = valid.every(({ respondents }) => (respondents ?? 0) > 0);
  const weightOf = ({ respondents }: LogRow) => (isWeighted ? (respondents ?? 0) : 1);
  const weight = valid.reduce((sum, row) => sum + weightOf(row), 0);
  const millionths = valid.reduce((sum, row) => sum + Math.round((row.score ?? 0) * 1e6) * weightOf(row), 0);
  return valid.length === 0 ? undefined : millionths / weight / 1e6;
}
