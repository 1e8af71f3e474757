import { memberResolver } from "../../domain/member/resolve-member";
import { demandOf, type TopicDemand } from "../../domain/survey/demand";
import { type FollowUpFigures, followUpFigures } from "../../domain/survey/follow-up-figures";
import { dateFlags, type FootingFlag, footingFlags, keptTotalFlags } from "../../domain/survey/footing";
import type { NeedRow } from "../../domain/survey/needs";
import { type NeedsRound, needsRounds } from "../../domain/survey/needs-rounds";
import { byRound } from "../../domain/survey/rounds";
import { type WorkshopInTwoRounds, workshopsInTwoRounds } from "../../domain/survey/two-rounds";
import type { WorkshopTally } from "../../domain/survey/tally";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { followUpTable, readTallies } from "../../sheets/tables/follow-up-survey";
import { needsTable, readNeedsSurvey } from "../../sheets/tables/needs-survey";
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
  if (needs.length === 0 && tallies.length === 0) return undefined;
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
    twoRounds: workshopsInTwoRounds(tallies.map(({ round, workshop, rows }) => asRow(round, workshop, rows))),
  };
}

const asRow = (round: string, workshop: string, [row]: WorkshopTally["rows"]) =>
  row === undefined ? { round, workshop } : { round, workshop, row };

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
