import { addToList } from "../../shared/add-to-list";
import { yearOf } from "../../shared/calendar-date";
import { fiscalYearOf } from "../../kpi/periods";
import type { LogRow } from "../../kpi/evidence/evidence";
import { followUpFigures } from "./follow-up-figures";
import type { KeptAnswer } from "../kept-answers";
import type { NeedRow } from "./needs";
import { byRound } from "./rounds";
import { shareText } from "./share-text";
import type { WorkshopTally } from "./tally";

/** One question in the rounds in which it was asked, the oldest first. */
export interface QuestionOverRounds {
  readonly question: string;
  readonly rounds: readonly { readonly round: string; readonly text: string; readonly answers: number }[];
}

export interface RoundsRequest {
  readonly tallies: readonly WorkshopTally[];
  readonly needs: readonly NeedRow[];
  readonly kept: readonly KeptAnswer[];
  readonly log: readonly LogRow[];
  readonly fiscalYearStartMonth: number;
  /** The title of a topic: an action's words beside its id. */
  readonly titleOf: (topic: string) => string;
}

type Values = QuestionOverRounds["rounds"];

/** Whatever was asked in two rounds or more: shares of a follow-up survey, scores, who asks for a topic, and answers that are kept. */
export const roundsSideBySide = (request: RoundsRequest): readonly QuestionOverRounds[] =>
  [
    ...scoresByYear(request),
    ...followUpRounds(request),
    ...needRounds(request),
    ...keptRounds(request),
  ].filter(({ rounds }) => rounds.length > 1);

/** The mean of evaluations of the log by fiscal year, weighted by respondents where every row has them. Source: RULES 5. */
function scoresByYear({ log, fiscalYearStartMonth }: RoundsRequest): readonly QuestionOverRounds[] {
  const byYear = new Map<string, LogRow[]>();
  for (const row of log) {
    if (row.score === undefined || row.date === undefined || row.status !== "delivered") continue;
    const { start, end } = fiscalYearOf(row.date, fiscalYearStartMonth);
    const years = [yearOf(start), yearOf(end)];
    const name = years[0] === years[1] ? String(years[0]) : `${years[0]}/${String(years[1]).slice(2)}`;
    addToList(byYear, name, row);
  }
  const rounds = [...byYear]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([round, rows]) => {
      const isWeighted = rows.every(({ respondents }) => respondents !== undefined && respondents > 0);
      const weights = rows.map(({ respondents = 1 }) => (isWeighted ? respondents : 1));
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const sum = rows.reduce((total, { score = 0 }, at) => total + score * (weights[at] ?? 1), 0);
      return { round, text: (sum / all).toFixed(2), answers: isWeighted ? all : rows.length };
    });
  return [{ question: "Evaluation score", rounds }];
}

function followUpRounds({ tallies }: RoundsRequest): readonly QuestionOverRounds[] {
  const rounds = oldestFirst(tallies).map(({ round, rows }) => ({ round, figures: followUpFigures(rows) }));
  const over = (
    question: string,
    of: (figures: (typeof rounds)[number]["figures"]) => readonly [number | undefined, number | undefined],
  ): QuestionOverRounds => ({
    question,
    rounds: rounds.flatMap(({ round, figures }) => {
      const [share, answers] = of(figures);
      return share === undefined ? [] : [{ round, text: shareText(share), answers: answers ?? 0 }];
    }),
  });
  return [
    over("Response rate", ({ responseRate, invited }) => [responseRate, invited]),
    over("Direct effects, yes", ({ effects }) => [effects?.ofValid, effects && effects.yes + effects.no]),
    over("Projects started, yes", ({ projects }) => [
      projects?.ofValid,
      projects && projects.yes + projects.no,
    ]),
  ];
}

function needRounds({ needs, titleOf }: RoundsRequest): readonly QuestionOverRounds[] {
  const rounds = oldestFirst(needs);
  const topics = [...new Set(needs.map(({ topic }) => topic))];
  return topics.map((topic) => ({
    question: `Asked for: ${titleOf(topic)}`,
    rounds: rounds.flatMap(({ round, rows }): Values => {
      const own = rows.filter((row) => row.topic === topic && row.need !== undefined);
      const asking = new Set(own.filter(({ need }) => need !== "none").map(({ member }) => member));
      const said = new Set(own.map(({ member }) => member));
      return said.size === 0
        ? []
        : [{ round, text: `${asking.size} of ${said.size} Members`, answers: said.size }];
    }),
  }));
}

/** Of numbers the mean, of yes and no the share of yes; words are no figure. */
function keptRounds({ kept }: RoundsRequest): readonly QuestionOverRounds[] {
  const rounds = oldestFirst(kept);
  const questions = [...new Set(kept.map(({ question }) => question))];
  return questions.map((question) => ({
    question,
    rounds: rounds.flatMap(({ round, rows }): Values => {
      const answers = rows.filter((row) => row.question === question).map(({ answer }) => answer.trim());
      const text = figureOf(answers);
      return text === undefined ? [] : [{ round, text, answers: answers.length }];
    }),
  }));
}

function figureOf(answers: readonly string[]): string | undefined {
  if (answers.length === 0) return undefined;
  if (answers.every((answer) => /^-?\d{1,6}(?:[.,]\d+)?$/.test(answer)))
    return (
      answers.reduce((sum, answer) => sum + Number(answer.replace(",", ".")), 0) / answers.length
    ).toFixed(2);
  const isYesNo = answers.every((answer) => /^(?:yes|no)$/i.test(answer));
  return isYesNo
    ? `${shareText(answers.filter((answer) => /^yes$/i.test(answer)).length / answers.length)} yes`
    : undefined;
}

const oldestFirst = <Row extends { readonly round: string }>(
  rows: readonly Row[],
): readonly { readonly round: string; readonly rows: readonly Row[] }[] =>
  [...byRound(rows)].reverse().map((group) => ({ round: group[0]?.round ?? "", rows: group }));
