import { isShorterThanYear, periodsOfTerm } from "../../../domain/kpi/periods";
import type { ActionKpi, KpiReport } from "../../../domain/kpi/report";
import type { Target } from "../../../domain/target/target";
import { addressOf } from "../../cell-address";
import type { WorkbookModel } from "../../model/read-workbook-model";
import { kpiPlaces } from "../kpi-places";
import { averageFormula } from "./average-formula";
import { plainCountFormula, yearlyFormula } from "./events-formula";
import { type FrameCells, frameCells } from "./frame-cells";
import { baseCells, type KpiCells } from "./kpi-cells";
import type { LiveCells } from "./live-cells";
import { liveEvidence, type LiveEvidence } from "./live-evidence";
import { membersFormula } from "./members-formula";
import { periodsFormula } from "./periods-formula";
import { repliesBase, requestsBase, shareFormula } from "./share-formula";
import { periodBounds, periodDays } from "./term-periods";

/** What KPI Progress computes by itself: liveFormulas(office, report).get(result)?.actual -> 'SUMPRODUCT(...)'. */
export type LiveFormulas = ReadonlyMap<ActionKpi, LiveCells>;

/** Excel's limit of a formula is 8,192 characters. */
const longest = 8000;
const actualColumn = 5;

/**
 * Native formulas for the KPIs whose evidence stands in the data sheets in forms that a formula reads as the product
 * does; the others keep their values. None is volatile, none newer than Excel 2019.
 */
export function liveFormulas(model: WorkbookModel, report: KpiReport): LiveFormulas {
  const evidence = liveEvidence(model);
  const places = kpiPlaces(report);
  const frame = frameCells(places.end);
  const review: Review = { term: report.term, fiscalYearStartMonth: model.settings.fiscalYearStartMonth };
  const formulas = new Map<ActionKpi, LiveCells>();
  let bases = 0;
  for (const [result, row] of places.rows) {
    const cells = { frame, actual: addressOf(row, actualColumn), base: baseCells(places.end, bases) };
    const live = formulaOf(result, { evidence, review, cells });
    if (live === undefined || lengthOf(live) > longest) continue;
    formulas.set(result, live);
    if (live.base) bases += 1;
  }
  return formulas;
}

const lengthOf = ({ actual, attainment = "", base }: LiveCells): number =>
  Math.max(
    ...[actual, attainment, base?.part, base?.whole, base?.without].map((formula = "") => formula.length),
  );

type Review = Parameters<typeof periodsOfTerm>[1];

interface EvaluationContext {
  readonly evidence: LiveEvidence;
  readonly review: Review;
  readonly cells: KpiCells;
}

function formulaOf(result: ActionKpi, bench: EvaluationContext): LiveCells | undefined {
  const { kpi, status, measure } = result;
  if (status === "check-target" || kpi.target.kind === "unread" || isBeyondFormulas(result)) return undefined;
  const [target] = kpi.target.value.parts;
  const { evidence, cells } = bench;
  switch (measure) {
    case "members":
      return isMembersTarget(target) && evidence.members
        ? membersFormula({ kpi: kpi.id, target }, evidence.members, cells)
        : undefined;
    case "events":
      return eventsFormula(result, target, bench);
    case "score":
      return target.kind === "average" && evidence.log
        ? averageFormula({ action: kpi.action, target }, evidence.log, cells)
        : undefined;
    case "positive replies":
    case "requests met":
    case "experts used":
      return rateFormula({ ...result, measure }, target, bench);
    default:
      return undefined;
  }
}

/** Groups of Members, phases, periods and ways down from a baseline are the rules' own: these KPIs keep their values. */
const isBeyondFormulas = ({ kpi, group, phases = [], direction }: ActionKpi): boolean =>
  group !== undefined ||
  phases.length > 0 ||
  kpi.periods !== undefined ||
  (direction === "less" && kpi.baseline !== undefined);

const isMembersTarget = (target: Target) =>
  target.kind === "percent" || target.kind === "ratio" || target.kind === "count";

function eventsFormula(
  { kpi: { action }, due }: ActionKpi,
  target: Target,
  { evidence, review, cells }: EvaluationContext,
) {
  const { log } = evidence;
  if (log === undefined) return undefined;
  if (target.kind === "count" || target.kind === "ratio")
    return plainCountFormula({ action, target, due }, log, cells);
  if (target.kind !== "frequency") return undefined;
  const { period } = target;
  const periods = periodDays(periodsOfTerm(period, review), review.term.start);
  if (isShorterThanYear(period)) return periodsFormula({ action, target }, log, { cells, periods });
  // Twelve months are shown as periods met although they are judged as a year.
  if (period.unit !== "year") return undefined;
  const year = period.count === 1 ? fiscalYear(cells.frame) : periodBounds(periods, cells.frame);
  return yearlyFormula({ action, target }, log, { cells, year });
}

const fiscalYear = ({ yearStart, yearEnd }: FrameCells) => ({ start: yearStart, end: yearEnd });

type RateMeasure = "positive replies" | "requests met" | "experts used";

function rateFormula(
  { kpi: { action }, measure }: ActionKpi & { readonly measure: RateMeasure },
  target: Target,
  { evidence: { log, followUp }, cells }: EvaluationContext,
): LiveCells | undefined {
  if (target.kind !== "percent" && target.kind !== "ratio") return undefined;
  const base =
    measure === "positive replies"
      ? followUp && repliesBase(followUp, cells.frame)
      : log && requestsBase({ action, measure }, log, cells.frame);
  return base && shareFormula(base, target, cells);
}
