import type { ActionKpi } from "../../../src/domain/kpi/report";
import type { AskedAction } from "../data/asked";
import type { Figures } from "../figures";
import type { QuestionName } from "./questions";

/** A row of an answer, by column. */
export type Row = Readonly<Record<string, unknown>>;
export type Answers = Readonly<Record<QuestionName, readonly Row[]>>;

/** A database's answers as the figures of every KPI, in the same order as the product's. */
export function figuresOfAnswers(
  answers: Answers,
  kpis: readonly ActionKpi[],
  actions: readonly AskedAction[],
): Figures {
  const kinds = new Map(actions.map(({ id, kind }) => [id, kind]));
  const by = (name: QuestionName) => new Map(answers[name].map((row) => [String(row["id"]), row]));
  const lists = {
    planned: by("planned"),
    members: by("members"),
    shares: by("shares"),
    averages: by("averages"),
  };
  const found: Lists = { ...lists, tied: by("tied"), periods: periodsOf(answers.events), answers };
  return Object.fromEntries(
    kpis.map(({ kpi, action }) => [kpi.id, figures(kpi.id, kinds.get(action.id) ?? "yearly", found)]),
  );
}

type ById = ReadonlyMap<string, Row>;

interface Lists {
  readonly planned: ById;
  readonly members: ById;
  readonly shares: ById;
  readonly averages: ById;
  readonly tied: ById;
  /** "1-(a) 0" -> events in the first period. */
  readonly periods: ReadonlyMap<string, number>;
  readonly answers: Answers;
}

const number = (row: Row | undefined, column: string): number => Number(row?.[column] ?? 0);

const periodsOf = (rows: readonly Row[]): ReadonlyMap<string, number> =>
  new Map(rows.map((row) => [`${String(row["id"])} ${number(row, "period")}`, number(row, "amount")]));

function figures(id: string, kind: AskedAction["kind"], lists: Lists): readonly number[] {
  const events = (period: number): number => lists.periods.get(`${id} ${period}`) ?? 0;
  const isTied = lists.tied.has(id);
  switch (kind) {
    case "members":
      return memberFigures(lists.members.get(id));
    case "yearly":
      return [events(0), events(1), number(lists.planned.get(id), "amount")];
    case "quarterly":
      return [0, 1, 2, 3, 4, 5].map(events);
    case "count":
      return [events(0)];
    case "average":
      return meanOf(isTied ? lists.averages.get(id) : lists.answers.averageOfAll[0]);
    case "replies":
      return shareOf(lists.answers.replies[0], "done");
    default:
      return isTied ? shareOf(lists.shares.get(id), "done") : shareOf(lists.answers.sharesOfAll[0], kind);
  }
}

function memberFigures(row: Row | undefined): readonly number[] {
  const today = number(row, "today");
  const trend = today >= number(row, "level") ? 2 : Math.sign(today - number(row, "earlier"));
  return [today, number(row, "baseline"), number(row, "ongoing") === 1 ? trend : 0];
}

const shareOf = (row: Row | undefined, done: string): readonly number[] => [
  number(row, "base"),
  number(row, done),
];

function meanOf(row: Row | undefined): readonly number[] {
  const respondents = number(row, "respondents");
  const isWeighted = number(row, "weighted") === number(row, "scores");
  return isWeighted
    ? [number(row, "product") / respondents / 100, respondents]
    : [number(row, "plain") / number(row, "scores") / 100, -1];
}
