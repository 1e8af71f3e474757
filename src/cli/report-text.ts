import { shownStatus } from "../domain/kpi/decision";
import type { ActionKpi } from "../domain/kpi/report";
import { countsText, setText, summarySentence } from "../domain/kpi/summary";
import { dayText } from "../domain/kpi/words";
import { decidedWhy } from "../sheets/kpi/decided-why";
import { usualStatusStyles } from "../sheets/palette";
import type { PlanPicture } from "../usecases/plan-picture";

/** The same for people: the summary, then every KPI with its status and why. */
export function reportText(
  { report, remarks }: Pick<PlanPicture, "report" | "remarks">,
  written: { out: string | undefined; csv: string | undefined },
): string {
  const { plan, term, asOf, summary, changes, pillars, results } = report;
  const findings = remarks.filter(({ severity }) => severity !== "info").length;
  return [
    `${plan.title ?? "The plan"}, term ${dayText(term.start)} to ${dayText(term.end)}, as of ${dayText(asOf)}`,
    summarySentence(summary),
    ...(changes === undefined ? [] : [changes.sentence]),
    ...pillars.flatMap((pillar) => [
      "",
      `${pillar.pillar.number}. ${pillar.pillar.name} (${countsText(pillar)}${setText(pillar)})`,
      ...results.filter(({ action }) => action.pillar === pillar.pillar.number).map(kpiText),
    ]),
    "",
    ...(findings > 0
      ? [`${findings} ${findings === 1 ? "cell" : "cells"} to look at: rsp-tracker check lists them.`]
      : []),
    ...(written.out === undefined
      ? []
      : [`The workbook with KPI Progress and the other drawn sheets is in ${written.out}`]),
    ...(written.csv === undefined ? [] : [`The table is in ${written.csv}`]),
    "",
  ].join("\n");
}

/** The action, with the office's own id before it and what tells the KPI apart after it. */
const titleText = ({ kpi, action }: ActionKpi): string => {
  const apart = (kpi.distinguishedBy ?? []).map(({ text }) => text).join(", ");
  return [kpi.ownId, action.text, apart === "" ? "" : `(${apart})`].filter(Boolean).join(" ");
};

function kpiText(result: ActionKpi): string {
  const { kpi } = result;
  const { symbol, word } = usualStatusStyles[shownStatus(result)];
  const why = decidedWhy(result, usualStatusStyles);
  return `  ${kpi.id.padEnd(9)} ${`${symbol} ${word}`.padEnd(17)} ${titleText(result).slice(0, 46).padEnd(46)}  ${why}`;
}
