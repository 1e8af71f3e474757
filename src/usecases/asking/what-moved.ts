import { shownStatus } from "../../domain/kpi/decision";
import { figureText, isReached, shareDecimals, unitOf } from "../../domain/kpi/measure/figure-unit";
import type { ActionKpi, KpiReport } from "../../domain/kpi/report";
import { usualStatusStyles } from "../../sheets/palette";

/** A line for each KPI that some answers moved: "3-(i): 65 to 68 %, still On track". */
export function whatMoved(before: KpiReport, after: KpiReport): readonly string[] {
  const then = new Map(before.results.map((result) => [result.kpi.id, result]));
  return after.results.flatMap((now) => {
    const was = then.get(now.kpi.id);
    if (was === undefined) return [];
    const isSame = was.actual === now.actual && shownStatus(was) === shownStatus(now);
    return isSame ? [] : [`${now.kpi.id}: ${figuresText(was, now)}, ${statusText(was, now)}`];
  });
}

function figuresText(was: ActionKpi, now: ActionKpi): string {
  const [before, after] = [was, now].map(figureOf);
  if (before === after) return after ?? "";
  // What is counted is said once: "17 to 18 Members".
  const [number, ...unit] = before?.split(" ") ?? [];
  const isSameUnit =
    unit.join(" ").replace(/s$/, "") === after?.split(" ").slice(1).join(" ").replace(/s$/, "");
  return `${(isSameUnit ? number : before) ?? ""} to ${after ?? ""}`;
}

const figureOf = (result: ActionKpi): string =>
  result.actual === null
    ? "no figure"
    : figureText(result.actual, unitOf(result), isReached(result.attainment), shareDecimals(result));

function statusText(was: ActionKpi, now: ActionKpi): string {
  const [before, after] = [was, now].map((result) => usualStatusStyles[shownStatus(result)].word);
  return before === after ? `still ${after ?? ""}` : `${before ?? ""} before, now ${after ?? ""}`;
}
