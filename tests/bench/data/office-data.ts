import type { StatusAnswer, FollowUpRow } from "../../../src/domain/kpi/evidence/evidence";
import { type KpiId, kpiId } from "../../../src/domain/plan/ids";
import { answersOf, followUpRows, memberNames } from "./answers";
import { type AskedAction, askedActions } from "./asked";
import { type BenchLogRow, logRows } from "./log-rows";
import type { Size } from "./size";

/** A made-up office of some size: the same each time. Sheets, evidence and the peers' tables are made from it. */
export interface OfficeData {
  readonly actions: readonly AskedAction[];
  readonly members: readonly string[];
  /** The KPIs that have a column in Member Status, in its order. */
  readonly memberKpis: readonly KpiId[];
  /** By Member and column. */
  readonly answers: readonly (readonly (StatusAnswer | undefined)[])[];
  readonly log: readonly BenchLogRow[];
  readonly followUp: readonly FollowUpRow[];
}

export function officeData(size: Size): OfficeData {
  const actions = askedActions(size);
  const memberKpis = actions.filter(({ kind }) => kind === "members").flatMap(kpisOf);
  return {
    actions,
    members: memberNames(size),
    memberKpis,
    answers: answersOf(size, memberKpis.length),
    log: logRows(size, actions),
    followUp: followUpRows(size),
  };
}

const kpisOf = ({ id, hasTwoParts }: AskedAction): readonly KpiId[] =>
  hasTwoParts ? [kpiId(id, 1), kpiId(id, 2)] : [kpiId(id)];
