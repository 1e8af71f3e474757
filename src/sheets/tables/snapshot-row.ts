import { unitOf } from "../../domain/kpi/figure-unit";
import type { ActionKpi, KpiReport } from "../../domain/kpi/report";
import { rulesVersion } from "../../domain/kpi/rules-version";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { usualLooks } from "../palette";
import type { DateCell, PercentCell } from "../sheet-snapshot";
import type { SnapshotRole } from "./snapshots";

/** What is the same in every line of a review that is closed. */
export interface Closing {
  /** "30 June 2019" */
  readonly name: string;
  readonly who: string;
  readonly note: string;
  readonly today: CalendarDate;
}

type SnapshotValue = string | number | DateCell | PercentCell | null;

/**
 * A KPI's line as it is frozen; what is not there is blank, never zero. Statuses go by their usual words, so that a
 * later change of the labels changes no frozen line.
 */
export function snapshotCells(
  result: ActionKpi,
  { asOf, plan, term }: KpiReport,
  { name, who, note, today }: Closing,
): ReadonlyMap<SnapshotRole, SnapshotValue> {
  const { kpi, actual, attainment, status, decision } = result;
  const unit = unitOf(result);
  const set = decision?.status;
  const cells: Readonly<Record<SnapshotRole, SnapshotValue>> = {
    review: name,
    asOf: day(asOf),
    plan: plan.title ?? null,
    termStart: day(term.start),
    kpi: kpi.id,
    value: actual === null || unit !== "share" ? actual : share(actual),
    unit,
    attainment: attainment === null ? null : share(attainment),
    status: usualLooks[status].word,
    setStatus: set === undefined ? null : usualLooks[set].word,
    target: kpi.targetText.replace(/\s+/g, " ").trim(),
    rules: rulesVersion,
    who,
    note,
    frozenOn: day(today),
  };
  return new Map(Object.entries(cells) as [SnapshotRole, SnapshotValue][]); // the record's own keys
}

const day = (date: CalendarDate): DateCell => ({ kind: "date", date });
const share = (value: number): PercentCell => ({ kind: "percent", value });
