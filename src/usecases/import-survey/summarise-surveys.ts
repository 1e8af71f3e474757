import { memberResolver } from "../../domain/member/resolve-member";
import { demandOf, type TopicDemand } from "../../domain/survey/tallies/demand";
import { type FollowUpFigures, followUpFigures } from "../../domain/survey/tallies/follow-up-figures";
import {
  dateFlags,
  type FootingFlag,
  footingFlags,
  keptTotalFlags,
} from "../../domain/survey/tallies/footing";
import type { NeedRow } from "../../domain/survey/tallies/needs";
import { type NeedsRound, needsRounds } from "../../domain/survey/tallies/needs-rounds";
import { type ActionByMember, actionsByMember } from "../../domain/survey/tallies/follow-up-by-member";
import { type KeptAnswer, keptQuestions } from "../../domain/survey/kept-answers";
import { byRound } from "../../domain/survey/tallies/rounds";
import {
  type QuestionOverRounds,
  roundsSideBySide,
  type RoundsRequest,
} from "../../domain/survey/tallies/rounds-side-by-side";
import { type WorkshopInTwoRounds, workshopsInTwoRounds } from "../../domain/survey/tallies/two-rounds";
import type { WorkshopTally } from "../../domain/survey/tallies/tally";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { followUpTable, readTallies } from "../../sheets/tables/follow-up-survey";
import { needsTable, readNeedsSurvey } from "../../sheets/tables/needs-survey";
import { readSurveyAnswers, surveyAnswersTable } from "../../sheets/tables/survey-answers";
import { rowsOf } from "../../sheets/tables/sheet-table";

/** What the surveys in a workbook tell, of one reading of it. */
export interface SurveySummary {
  /** The latest round first. */
  readonly needs: readonly NeedsRound[];
  /** What needs a decision first. */
  readonly demand: readonly TopicDemand[];
  /** A round is never added to another: one workshop may stand in both. */
  readonly followUps: readonly FollowUpRound[];
  /** Counts of the Follow-up Survey that cannot be right; nothing is changed for it. */
  readonly flags: readonly FootingFlag[];
  readonly twoRounds: readonly WorkshopInTwoRounds[];
  /** What was asked in two rounds or more, side by side. */
  readonly overRounds: readonly QuestionOverRounds[];
  /** Of the Survey Answers: who did what after workshops, and what people wrote. */
  readonly actions: readonly ActionByMember[];
  readonly quotes: readonly KeptAnswer[];
}

export interface FollowUpRound {
  readonly round: string;
  readonly figures: FollowUpFigures;
  readonly workshops: readonly WorkshopTally[];
}

/** undefined where no sheet holds an answer to a survey. */
export function summariseSurveys(model: WorkbookModel): SurveySummary | undefined {
  const needs = needsIn(model);
  const { tallies, totals } = readTallies(rowsOf(model.sheets, followUpTable));
  const kept = keptIn(model);
  if (needs.length === 0 && tallies.length === 0 && kept.length === 0) return undefined;
  return {
    needs: needsRounds(needs, model.evidence.members),
    demand: needs.length === 0 ? [] : demandIn(model, needs),
    followUps: byRound(tallies).map((rows) => ({
      round: rows[0]?.round ?? "",
      figures: followUpFigures(rows),
      workshops: rows,
    })),
    flags: [
      ...footingFlags(tallies),
      ...keptTotalFlags(totals, tallies),
      ...dateFlags(tallies, model.settings.fiscalYearStartMonth),
    ],
    overRounds: overRoundsIn(model, { needs, tallies, kept }),
    actions: actionsByMember(kept, model.evidence.members),
    quotes: kept.filter(({ question }) => question === keptQuestions.comment),
    twoRounds: workshopsInTwoRounds(tallies.map(({ round, workshop, rows }) => asRow(round, workshop, rows))),
  };
}

const asRow = (round: string, workshop: string, [row]: WorkshopTally["rows"]) =>
  row === undefined ? { round, workshop } : { round, workshop, row };

const keptIn = ({ sheets, evidence }: WorkbookModel): readonly KeptAnswer[] =>
  readSurveyAnswers(rowsOf(sheets, surveyAnswersTable), memberResolver(evidence.members));

/** Questions of two rounds or more, side by side. */
export function overRoundsIn(
  model: WorkbookModel,
  {
    needs = needsIn(model),
    tallies = readTallies(rowsOf(model.sheets, followUpTable)).tallies,
    kept = keptIn(model),
  }: Partial<Pick<RoundsRequest, "needs" | "tallies" | "kept">> = {},
): readonly QuestionOverRounds[] {
  const titles = new Map((model.plan?.actions ?? []).map(({ id, text }) => [id as string, text] as const)); // a topic is any text
  return roundsSideBySide({
    ...{ needs, tallies, kept },
    log: model.evidence.activityLog.rows,
    fiscalYearStartMonth: model.settings.fiscalYearStartMonth,
    titleOf: (topic) => `${topic} ${titles.get(topic) ?? ""}`.trim().slice(0, 90),
  });
}

/** Every topic that somebody asks for or that is planned; none where the workbook has no answers. */
export const demandIn = (model: WorkbookModel, needs = needsIn(model)): readonly TopicDemand[] =>
  needs.length === 0
    ? []
    : demandOf({
        needs,
        register: model.evidence.members,
        plan: model.plan,
        log: model.evidence.activityLog.rows,
      });

/** The rows of the Needs Survey that can be used. */
export const needsIn = ({ sheets, evidence }: WorkbookModel): readonly NeedRow[] =>
  readNeedsSurvey(rowsOf(sheets, needsTable), memberResolver(evidence.members));
