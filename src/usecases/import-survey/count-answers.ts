import type { MemberResolver } from "../../domain/member/resolve-member";
import { withFooting } from "../../domain/survey/flagged-records";
import { followUpFigures } from "../../domain/survey/tallies/follow-up-figures";
import { dateFlags, footingFlags, totalFlags } from "../../domain/survey/tallies/footing";
import { columnsOfQuestion } from "../../domain/survey/roles/questions";
import type { AnswerScale } from "../../domain/survey/scales/answer-scale";
import type { SurveyForm } from "../../domain/survey/form";
import { needRows } from "../../domain/survey/tallies/needs";
import { workshopScores } from "../../domain/survey/tallies/scores";
import { tallyWorkshops, type WorkshopTally } from "../../domain/survey/tallies/tally";
import { type WorkshopInTwoRounds, workshopsInTwoRounds } from "../../domain/survey/tallies/two-rounds";
import { workshopKey } from "../../domain/survey/workshop-title";
import { cellText } from "../../sheets/cell-text";
import { actionLabels, type ImportContext } from "./import-context";
import type { ReadAnswers } from "./read-answers";
import { matchScores } from "./write-scores";
import { statusUpdates } from "./write-status";

export type CountedAnswers = ReturnType<typeof countAnswers>;

interface Ways {
  /** Records that a person left out, by row. */
  readonly dropped: ReadonlySet<number>;
  readonly resolve: MemberResolver;
}

/** What the answers come to, held against what the workbook says: tallies, needs, scores, implementation. Writes nothing. */
export function countAnswers(
  { form, records, round }: ReadAnswers,
  context: ImportContext,
  { dropped, resolve }: Ways,
) {
  const { model, log, memberStatus, matchTopic } = context;
  const isFollowUp = form.kind === "follow-up" || form.kind === "workshop-counts";
  const tallies = isFollowUp
    ? tallyWorkshops({ records, round, dropped, labels: actionLabels(context) })
    : [];
  const footing = [
    ...footingFlags(tallies),
    ...totalFlags(form, tallies),
    ...dateFlags(tallies, model.settings.fiscalYearStartMonth),
  ];
  const needs = form.kind === "needs" ? needRows({ records, round, dropped, matchTopic }) : [];
  const topics = new Set(records.flatMap(({ answers }) => (answers.needs ?? []).map(({ topic }) => topic)));
  return {
    records: withFooting(records, footing),
    tallies,
    figures: isFollowUp ? followUpFigures(tallies) : undefined,
    footing,
    topics: [...topics].map(matchTopic),
    needs,
    scores: matchScores(workshopScores(records, dropped, scoreScale(form)), log),
    statusUpdates: statusUpdates({ needs, plan: model.plan, memberStatus, resolve }),
    twoRounds: roundsOf(tallies, context),
  };
}

function scoreScale({ questions, scales }: SurveyForm): AnswerScale | undefined {
  const score = questions.find(({ role }) => role === "score")?.question;
  return score && scales.get(columnsOfQuestion(score)[0]?.index ?? -1);
}

/** Workshops of this import that stand, or would then stand, under two rounds. */
function roundsOf(
  tallies: readonly WorkshopTally[],
  { followUp }: ImportContext,
): readonly WorkshopInTwoRounds[] {
  const existing = (followUp?.rows ?? []).map(({ row, cell }) => ({
    row,
    round: cellText(cell("round")),
    workshop: cellText(cell("workshop")),
  }));
  const mine = new Set(tallies.map(({ workshop }) => workshopKey(workshop)));
  const concerned = existing.filter(({ workshop }) => mine.has(workshopKey(workshop)));
  return workshopsInTwoRounds([...concerned, ...tallies.map(({ round, workshop }) => ({ round, workshop }))]);
}
