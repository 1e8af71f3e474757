import { percentFormat } from "../../../domain/shared/percent";
import type { ShareMeasure } from "../../../domain/kpi/rules/shares/share";
import { decimalsOf, shareOf, type ShareTarget } from "../../../domain/kpi/rules/shares/tally";
import type { ActionId } from "../../../domain/plan/ids";
import type { LogColumn } from "../../tables/activity-log";
import type { FollowUpColumn } from "../../tables/follow-up-survey";
import type { FrameCells } from "./frame-cells";
import type { KpiCells } from "./kpi-cells";
import type { LiveBase, LiveCells } from "./live-cells";
import { type LiveLog, within } from "./log-table";
import type { LiveTable } from "./ranges";
import { rateCells } from "./rate-cells";
import { tiedTo } from "./tied-rows";
import { isDaySeen, isNumberSeen, isYesSeen, saysYes } from "./written-forms";

const answerRoles = { "requests met": "requestMet", "experts used": "expertsUsed" } as const satisfies Record<
  Exclude<ShareMeasure, "positive replies">,
  LogColumn
>;

/** Requested rows of the term so far, and those of them that were met or had experts. Source: RULES 4. */
export function requestsBase(
  { action, measure }: { action: ActionId; measure: keyof typeof answerRoles },
  log: LiveLog,
  frame: FrameCells,
): LiveBase | undefined {
  const { table, dates, serving: servingOf } = log;
  const role = answerRoles[measure];
  const requested = table.range("requested");
  const answered = table.range(role);
  const serving = servingOf(action);
  if (requested === undefined || answered === undefined || serving === undefined) return undefined;
  const isSeen = [...table.cells("requested"), ...table.cells(role)].every(isYesSeen);
  if (!isSeen) return undefined;
  const asked = `${within(dates, frame.termStart, frame.asOf)}*${saysYes(requested)}*${tiedTo(serving)}`;
  return {
    label:
      measure === "requests met" ? "Requests met, of requests" : "Requests with experts used, of requests",
    part: `SUMPRODUCT(${asked}*${saysYes(answered)})`,
    whole: `SUMPRODUCT(${asked})`,
  };
}

/** Positive replies of all valid answers, over workshops of the term so far. Source: RULES 4. */
export function repliesBase(table: LiveTable<FollowUpColumn>, frame: FrameCells): LiveBase | undefined {
  const dates = table.range("date");
  const positive = table.range("effectsYes");
  const negative = table.range("effectsNo");
  if (dates === undefined || positive === undefined || negative === undefined) return undefined;
  const isSeen =
    table.cells("date").every(isDaySeen) &&
    [...table.cells("effectsYes"), ...table.cells("effectsNo")].every(isNumberSeen);
  if (!isSeen) return undefined;
  const sumOf = (range: string): string =>
    `SUMIFS(${range},${dates},">="&${frame.termStart},${dates},"<"&${frame.asOf}+1,${range},">=0")`;
  return {
    label: "Positive replies, of valid answers",
    part: sumOf(positive),
    whole: `${sumOf(positive)}+${sumOf(negative)}`,
  };
}

/** The share as people read it; blank where there is nothing to take a share of. */
export const shareFormula = (base: LiveBase, target: ShareTarget, cells: KpiCells): LiveCells => ({
  ...rateCells(
    { comparator: target.comparator, level: shareOf(target), decimals: 2 + decimalsOf(target) },
    cells,
  ),
  numberFormat: percentFormat(decimalsOf(target)),
  base,
});
