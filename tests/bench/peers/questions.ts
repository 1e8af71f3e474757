import { addYears, yearOf } from "../../../src/domain/shared/calendar-date";
import { asOf, term } from "../data/days";

/** What two databases say differently. */
export interface Dialect {
  /** Statements that leave "named", a table or a view: the log's rows once for each action that they name. */
  readonly explode: readonly string[];
  /** Months since the year 0 of a day. */
  readonly monthNumber: (day: string) => string;
  /** What tells an event of a row from others: its day and name. */
  readonly event: (row: string) => string;
}

const day = (text: string): string => `date '${text}'`;
const startOfSecondYear = addYears(term.start, 1);
const soFar = (column: string): string => `${column} between ${day(term.start)} and ${day(asOf)}`;

/** The questions that all KPIs ask, each for all KPIs at once: what a person who knows SQL would write. */
export const questions = ({ monthNumber, event }: Dialect) =>
  ({
    // Rows of the same day and name are one event, and it counts once for each action.
    events: `select k.id, case k.kind
        when 'yearly' then case when n.date < ${day(startOfSecondYear)} then 0 else 1 end
        when 'quarterly' then (${monthNumber("n.date")} - ${yearOf(term.start) * 12 + 7}) / 3
        else 0 end as period, count(distinct ${event("n")}) as amount
      from named n join kpis k on k.action = n.action
      where k.kind in ('yearly', 'quarterly', 'count') and n.status = 'delivered' and ${soFar("n.date")}
      group by 1, 2`,
    planned: `select k.id, count(distinct case when n.date is null then 'row ' || n.row
        else n.date || lower(n.activity) end) as amount
      from named n join kpis k on k.action = n.action
      where k.kind = 'yearly' and n.status = 'planned'
        and (n.date is null or (n.date > ${day(asOf)} and n.date <= ${day(term.end)}))
      group by 1`,
    members: `select k.id, k.ongoing, k.level,
        count(*) filter (where a.since is null or a.since <= ${day(asOf)}) as today,
        count(*) filter (where a.since is null or a.since < ${day(term.start)}) as baseline,
        count(*) filter (where a.since is null or a.since <= ${day(addYears(asOf, -1))}) as earlier
      from answers a join members m on m.name = a.member join kpis k on k.id = a.kpi
      where m.active = 1 and a.answer = 'yes'
      group by 1, 2, 3`,
    tied: `select id from kpis
      where kind in ('requests', 'experts', 'average') and action in (select action from named)`,
    shares: `select k.id, count(*) as base,
        count(*) filter (where case k.kind when 'requests' then n.requests else n.experts end = 1) as done
      from named n join kpis k on k.action = n.action
      where k.kind in ('requests', 'experts') and n.requested = 1 and ${soFar("n.date")}
      group by 1`,
    sharesOfAll: `select count(*) as base, count(*) filter (where requests = 1) as requests,
        count(*) filter (where experts = 1) as experts
      from log where requested = 1 and ${soFar("date")}`,
    averages: `select k.id, ${meanFigures} from named n join kpis k on k.action = n.action
      where k.kind = 'average' and n.status = 'delivered' and n.score between 0 and 5 and ${soFar("n.date")}
      group by 1`,
    averageOfAll: `select ${meanFigures} from log n
      where n.status = 'delivered' and n.score between 0 and 5 and ${soFar("n.date")}`,
    replies: `select sum(yes) as done, sum(yes + no) as base from follow_up where ${soFar("date")}`,
  }) as const;

export type QuestionName = keyof ReturnType<typeof questions>;

/** Scores in hundredths: whole numbers add up without drift, as in the product. */
const meanFigures = `count(*) as scores, count(*) filter (where n.respondents > 0) as weighted,
  sum(round(n.score * 100)) as plain, sum(round(n.score * 100) * n.respondents) as product,
  sum(n.respondents) as respondents`;
