import type { Note } from "../../shared/reading";
import { type Clause, note, type Outcome, refused } from "../clause";
import { isQualifier, wordOf } from "../main-figure";
import type { Every } from "../items/item";
import { daysIn } from "../period";
import { nameFrom, unitBehind } from "../unit";
import { deliverables, doneWords, isVerb, leadingArticles, oneOfThem, unitStops } from "../vocabulary";
import { isWithAll, level } from "./levels";

/** "Twice per year", "5 workshops per fiscal year", "no more than one mission per Member per year". */
export function frequency(clause: Clause): Outcome | undefined {
  const { figure, every } = clause;
  if (figure === undefined || every === undefined || figure.upTo !== undefined) return undefined;
  if (saysWhere(clause)) return everyPeriod(clause);
  if (!["number", "times", "duration"].includes(figure.shape) || !repeats(clause, every)) return undefined;
  const outcome = level(clause, (comparator, unit) => ({
    kind: "frequency",
    comparator,
    value: figure.value * (every.times ?? 1),
    period: every.period,
    ...(unit === "" ? {} : { unit }),
    ...(clause.deadline === undefined ? {} : { deadline: clause.deadline }),
  }));
  return outcome.kind === "target"
    ? { ...outcome, notes: [...outcome.notes, ...doubtsOf(every, figure.value)] }
    : outcome;
}

/** "Air quality measured daily at 6 stations": how often comes first, and the number only says where. */
const saysWhere = ({ items, main, every }: Clause): boolean =>
  every !== undefined &&
  every.needsNumber !== true &&
  items.indexOf(every) < main &&
  (isQualifier(items, main) || isWithAll(items, main, every));

/** "4 quarterly reports" are four reports; "one annual workshop" is one a year. */
function repeats({ figure }: Clause, every: Every): boolean {
  if (every.adjective === undefined || figure?.shape === "times") return true;
  return (
    figure?.shape === "number" &&
    (figure.value === 1 || (every.period.unit === "year" && every.period.count === 1))
  );
}

function doubtsOf(every: Every, value: number): readonly Note[] {
  const describing = every.adjective !== undefined && value > 1;
  return [
    ...(every.doubt === undefined ? [] : [note(every.doubt, "doubtful", every)]),
    ...(describing ? [note("adjective-as-period", "doubtful", every)] : []),
  ];
}

/** "Every quarter", "annual survey conducted", "a newsletter each month": once in each period. */
export function everyPeriod(clause: Clause): Outcome | undefined {
  const { every, figure } = clause;
  if (every === undefined || (figure !== undefined && !saysWhere(clause))) return undefined;
  if (every.needsNumber && !oneOfThem.has(wordOf(clause.items, 0))) return refused("number-missing");
  const value = every.times ?? 1;
  const at = clause.items.indexOf(every);
  if (every.adjective && clause.deadline !== undefined && isPieceOfWork(clause.items, at)) return undefined;
  const unit = every.adjective ? named(clause, at) : leadingName(clause);
  return {
    kind: "target",
    target: {
      kind: "frequency",
      comparator: ">=",
      value,
      period: every.period,
      ...(unit === "" ? {} : { unit }),
      ...(clause.deadline === undefined ? {} : { deadline: clause.deadline }),
    },
    notes: [
      note("once-assumed", "assumed", every),
      ...(every.doubt === undefined ? [] : [note(every.doubt, "doubtful", every)]),
      ...(figure === undefined ? [] : [note("number-may-qualify", "doubtful", figure)]),
      ...otherPace(clause.items, every).map((other) => note("second-period", "doubtful", other)),
    ],
  };
}

/** "Monthly bulletin and quarterly brief": each at a pace of its own. */
const otherPace = (items: Clause["items"], every: Every): readonly Every[] =>
  items.filter(
    (item): item is Every =>
      item.type === "every" && item.adjective !== undefined && daysIn(item.period) !== daysIn(every.period),
  );

/** "Annual report published by 31 March 2027": one report, whose name says for how long. */
const isPieceOfWork = (items: Clause["items"], at: number): boolean =>
  (deliverables.has(wordOf(items, at + 1)) || deliverables.has(wordOf(items, at - 1))) &&
  items.some((_, index) => doneWords.has(wordOf(items, index)));

/** The thing that the adjective describes: behind it, in French before it. */
const named = (clause: Clause, at: number): string => {
  const before = clause.items[at - 1];
  const noun =
    before?.type === "word" &&
    !isVerb(before.text) &&
    !unitStops.has(before.text) &&
    !leadingArticles.has(before.text);
  return noun ? leadingName({ ...clause, items: clause.items.slice(0, at) }) : unitBehind(clause, at);
};

function leadingName(clause: Clause): string {
  const start = leadingArticles.has(wordOf(clause.items, 0)) ? 1 : 0;
  return nameFrom(clause, start);
}
