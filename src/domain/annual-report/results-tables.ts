import { shownStatus } from "../kpi/decision";
import { type ActionKpi, type KpiReport, resultsByPillar } from "../kpi/report";
import type { RollUp } from "../kpi/roll-up";
import { type Status, statusesInOrder } from "../kpi/status";
import { someOf } from "../kpi/words";
import type { Pillar } from "../plan/plan";
import type { ReportCell, ReportRow, TableDraft } from "./annual-report";
import { figure, group, left, noteIf, oneLine, right, row, total } from "./cells";

/** Word and symbol of a status: a setting of the workbook. */
export type StatusWords = Readonly<Record<Status, { readonly word: string; readonly symbol: string }>>;

export interface ResultsInput {
  readonly report: KpiReport;
  readonly statusWords: StatusWords;
  /** The actual as KPI Progress shows it. */
  readonly actualOf: (result: ActionKpi) => ReportCell;
  readonly frame: string;
}

/** How the KPIs of each pillar stand: a column for each status that occurs. */
export function pillarResults({ report, statusWords, frame }: ResultsInput): TableDraft {
  const { pillars, summary } = report;
  const statuses = statusesInOrder.filter((status) => summary.counts[status] > 0);
  const figures = ({ total: all, measured, counts, meanAttainment }: RollUp): readonly ReportCell[] => [
    figure(all),
    figure(measured),
    ...statuses.map((status) => figure(counts[status])),
    meanAttainment === null ? null : figure(Math.floor(meanAttainment * 100 + 1e-9) / 100, "percent"),
  ];
  return {
    caption: `Results by pillar, ${frame}`,
    columns: [
      left("No.", 14),
      left("Pillar", 46),
      right("KPIs", 10),
      right("Measured", 12),
      ...statuses.map((status) => right(statusWords[status].word, 10)),
      right("Mean attainment", 13),
    ],
    rows:
      summary.total === 0
        ? []
        : [
            ...pillars.map((pillar) =>
              row(String(pillar.pillar.number), pillarName(pillar.pillar), ...figures(pillar)),
            ),
            total("", "All pillars", ...figures(summary)),
          ],
    empty: "The plan has no KPIs.",
    footnotes: noteIf(
      summary.total > 0,
      () =>
        "A KPI is measured where the workbook has data for it and its target can be read. Mean attainment is of the measured KPIs, each counted as 100 % at most.",
    ),
  };
}

export const pillarName = ({ number, name }: Pillar): string => oneLine(name) || `Pillar ${number}`;

export const pillarTitle = (pillar: Pillar): string => `Pillar ${pillar.number}: ${pillarName(pillar)}`;

/** A line for each KPI: what was asked, in the plan's own words, what was reached, and how it stands. */
export function kpiResults(question: ResultsInput): TableDraft {
  const { report, frame } = question;
  const byPillar = resultsByPillar(report.results);
  const rows = report.plan.pillars.flatMap((pillar): readonly ReportRow[] => {
    const own = byPillar.get(pillar.number) ?? [];
    return own.length === 0
      ? []
      : [group(pillarTitle(pillar)), ...own.map((result) => kpiLine(result, question))];
  });
  return {
    caption: `Actual, target and status of each KPI, ${frame}`,
    columns: [
      left("No.", 14),
      left("Action", 46),
      left("KPI", 20),
      left("Target", 18),
      right("Actual", 10),
      left("Status", 16),
    ],
    rows,
    empty: "The plan has no KPIs.",
    footnotes: [
      ...enteredNote(report.results),
      ...report.results.flatMap((result) => decisionNote(result, question)),
    ],
  };
}

function kpiLine(result: ActionKpi, { statusWords, actualOf }: ResultsInput): ReportRow {
  const { kpi, action } = result;
  const status = shownStatus(result);
  return row(kpi.id, oneLine(action.text), oneLine(kpi.label), oneLine(kpi.targetText), actualOf(result), {
    kind: "status",
    status,
    text: statusText(status, statusWords),
  });
}

const statusText = (status: Status, words: StatusWords): string =>
  `${words[status].symbol} ${words[status].word}`;

function enteredNote(results: readonly ActionKpi[]): readonly string[] {
  const entered = results.filter(({ isEntered }) => isEntered).map(({ kpi }) => kpi.id);
  return noteIf(entered.length > 0, () => `Actuals entered by hand in the plan: ${someOf(entered, 20)}.`);
}

/** The computed status stays visible beside a director's own. Source: RULES 0.10. */
function decisionNote(
  { kpi, status, decision }: ActionKpi,
  { statusWords }: ResultsInput,
): readonly string[] {
  if (decision?.status === undefined) return [];
  const by = decision.by === "" ? "" : ` by ${oneLine(decision.by)}`;
  return [
    `${kpi.id}: status set${by}; computed: ${statusText(status, statusWords)}. ${oneLine(decision.note)}`,
  ];
}
