import { evaluateKpi } from "../domain/kpi/evaluate-kpi";
import { indexEvidence } from "../domain/kpi/evidence/evidence-index";
import type { KpiResult } from "../domain/kpi/result";
import { type Review, usualCutOffs } from "../domain/kpi/review/review";
import { defaultRegister } from "../domain/member/register";
import { actionId, kpiId } from "../domain/plan/ids";
import type { Action, EnteredActual, Kpi, Term } from "../domain/plan/plan";
import type { Timeframe } from "../domain/plan/time/timeframe";
import { type CalendarDate, calendarDate } from "../domain/shared/calendar-date";
import { read, type Reading } from "../domain/shared/reading";
import type { TargetSentence } from "../domain/target/read-target";
import { fiscalYear } from "./fiscal-year";
import { kept, keptBy } from "./kept";

/** What the arguments of a function say of one KPI: the actual is entered, as in the plan's own Actual column. */
export interface Asked {
  readonly targetText: string;
  readonly target: Reading<TargetSentence>;
  readonly entered: EnteredActual | undefined;
  readonly baseline: number | undefined;
}

/** The days by which it is judged. */
export interface Frame {
  readonly asOf: CalendarDate;
  readonly term: Term;
  readonly timeframe: Timeframe;
}

const id = actionId(1, "a");
const source = { sheet: "", address: "" };
const noRows = { sheet: "", firstColumn: "A", lastColumn: "A", rows: [] };
const index = indexEvidence({
  members: defaultRegister,
  memberStatus: new Map(),
  activityLog: noRows,
  followUp: noRows,
});

const known = keptBy<KpiResult>();

/** Judges by the same rules as the KPI sheet; there is no evidence beside the entered actual. */
export const judgeEntered = (asked: Asked, frame: Frame): KpiResult =>
  known(keyOf(asked, frame), () => judge(asked, frame));

/** The kind tells apart what was read in two ways: 0.85 as a share, "0.85" as a number; a year's level, and one in each year. */
function keyOf({ targetText, target, entered, baseline }: Asked, { asOf, term, timeframe }: Frame): string {
  const kind = target.kind === "read" ? target.value.parts[0].kind : "";
  const due = "end" in timeframe ? timeframe.end : timeframe.type;
  const actual = entered && `${typeof entered.value} ${entered.value} ${entered.isShare ?? ""}`;
  return `${asOf} ${term.start} ${term.end} ${due} ${kind} ${baseline ?? ""} ${actual ?? ""} ${targetText}`;
}

function judge(asked: Asked, frame: Frame): KpiResult {
  const kpi = kpiOf(asked);
  const action: Action = {
    id,
    pillar: 1,
    text: "",
    milestones: read({ references: [], specific: false }),
    timeframe: read(frame.timeframe),
    timeframeText: "",
    kpis: [kpi],
    activities: [],
    source,
  };
  return evaluateKpi(kpi, action, { review: reviewOf(frame), index, chosenMeasure: () => "entered" });
}

/** One review for all cells that name the same days: what the rules remember of a review is found again. */
const reviewOf = ({ asOf, term }: Frame): Review => reviews(`${asOf} ${term.start} ${term.end}`);

const reviews = kept((key): Review => {
  const [asOf, start, end] = key.split(" ").map(calendarDate);
  if (asOf === undefined || start === undefined || end === undefined)
    throw new Error(`no three days: ${key}`);
  return { asOf, term: { start, end }, cutOffs: usualCutOffs, ...fiscalYear };
});

const kpiOf = ({ targetText, target, entered, baseline }: Asked): Kpi => ({
  id: kpiId(id),
  action: id,
  label: "",
  targetText,
  target,
  sources: [],
  ...(entered === undefined ? {} : { entered }),
  ...(baseline === undefined ? {} : { baseline }),
});
