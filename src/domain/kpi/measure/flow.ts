import { isDoneInPeriod } from "../../plan/flow-or-level";
import { plainText } from "../../shared/plain-text";
import type { Kpi, PlanPeriods } from "../../plan/plan";
import type { Target } from "../../target/target";
import { arePeopleReached } from "./measure-words";
import { isCounted, quantityOf } from "./quantity";
import type { Measure } from "./measure";

/** Things that happen are added up; a level is looked at as it stands. `because` says what decided. Source: RULES-2 12. */
export interface FlowOrLevel {
  readonly isFlow: boolean;
  /** Nobody chose and no word says it. */
  readonly isAssumed: boolean;
  /** A person chose it in Settings. */
  readonly isChosen?: true;
}

const perYear =
  /\b(?:per|each|every|a) (?:year|annum|quarter|month|half-?year)\b|\bannual(?:ly)?\b|\bin total\b|\baltogether\b/;
const stock =
  /\b(?:cumulative(?:ly)?|cumulated|to date|so far|running total|in force|in place|stock|total|currently|at any time|active|existing|enrolment|membership|holding|possessing|outstanding|on treatment|on (?:the )?roll|in post|headcount|actifs?|encours)\b/;
const heldLevels = /\b(?:time|duration|age|length|delay|period|turnaround)\b/;
/** A mean or a share is looked at as it stands, whatever unit stands beside it. */
const means =
  /\b(?:average|mean|median|ratio|rate|index|moyen(?:ne)?|median(?:e)?|taux|indice|delai|duree|part)\b/;
const balances = /\b(?:balance|reserve|debt|arrears|assets|stock)s?\b/;

export interface FlowFacts {
  readonly kpi: Kpi;
  readonly target: Target;
  /** What the target counts by its words. */
  readonly proposed: Measure;
  readonly baseline: number | undefined;
  readonly chosen: boolean | undefined;
}

/** The first that decides: what people chose, the words, a total column, the unit, the baseline. Never the actual. */
export function flowOf({ kpi, target, proposed, baseline, chosen }: FlowFacts): FlowOrLevel {
  const sure = (isFlow: boolean): FlowOrLevel => ({ isFlow, isAssumed: false });
  if (chosen !== undefined) return { ...sure(chosen), isChosen: true };
  // Target and actual never come about in two ways.
  if (kpi.periods?.wholeIs !== undefined) return sure(kpi.periods.wholeIs === "sum");
  const words = plainText(`${kpi.label} ${kpi.targetText}`).toLowerCase();
  const rates = isRate(target, proposed);
  if (!rates && (target.kind === "frequency" || perYear.test(words))) return sure(true);
  if (stock.test(words)) return sure(false);
  const byTotal = kpi.periods && flowByTotal(kpi.periods);
  if (byTotal !== undefined) return sure(byTotal);
  if (isHappening(proposed)) return sure(true);
  if (rates) return sure(false);
  const quantity = quantityOf(kpi, target);
  const plainLabel = words.normalize("NFD").replace(/\p{M}/gu, "");
  if (quantity === "rate" || means.test(plainLabel)) return sure(false);
  if (isCounted(quantity) && isDoneInPeriod(words)) return sure(true);
  if (quantity === "duration") return { isFlow: !heldLevels.test(words), isAssumed: true };
  if (isCounted(quantity) && arePeopleReached(words)) return sure(true);
  if (quantity === "money" && balances.test(words)) return sure(false);
  return { isFlow: baseline === undefined, isAssumed: true };
}

/** Events and people who take part happen: they are added up, whatever a baseline says. */
export const isHappening = (measure: Measure): boolean => measure === "events" || measure === "participants";

const isRate = (target: Target, proposed: Measure): boolean =>
  target.kind === "percent" ||
  target.kind === "average" ||
  (target.kind === "ratio" && target.share === true) ||
  proposed === "members";

/** A total column that is the sum of the periods is of a flow, one that is the last of them of a level. */
function flowByTotal({ periods, total }: PlanPeriods): boolean | undefined {
  const of = (column: "target" | "actual"): boolean | undefined => {
    const whole = total?.[column]?.value;
    const values = periods.flatMap((period) => period[column]?.value ?? []);
    const last = values.at(-1);
    if (whole === undefined || last === undefined || values.length < 2) return undefined;
    const sum = values.reduce((one, other) => one + other, 0);
    if (Math.abs(sum - last) < 1e-9) return undefined;
    if (Math.abs(sum - whole) < 1e-9) return true;
    return Math.abs(last - whole) < 1e-9 ? false : undefined;
  };
  return of("target") ?? of("actual");
}
