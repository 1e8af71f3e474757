import { type Clause, note, type Outcome, qualifiersOf } from "../clause";
import { wordOf } from "../main-figure";
import { isSign } from "../items/rewrite";
import {
  as as asWord,
  asMany,
  by as byWord,
  foldWord,
  multipliers,
  notMultipliers,
  sameThing,
  unitStops,
} from "../vocabulary";
import { directionBefore, leadOf } from "./change-cues";

/** "Halve the number of deaths", "triple capacity", "a three-fold increase", "twice as many": 50 % down, 200 % up. */
export function multiplied(clause: Clause): Outcome | undefined {
  const at = clause.items.findIndex((item) => item.type === "word" && Object.hasOwn(multipliers, item.text));
  if (at < 0) return fold(clause) ?? asManyAs(clause) ?? byTimes(clause);
  const size = multipliers[wordOf(clause.items, at)];
  const next = wordOf(clause.items, isSign(clause.items[at + 1], "-") ? at + 2 : at + 1);
  if (
    size === undefined ||
    notMultipliers.has(next) ||
    (clause.main >= 0 && clause.main < at && !isOfThem(clause, at))
  )
    return undefined;
  return changed(clause, size.value, size.direction, clause.items[at]);
}

/** "Backlog of 4,200 cases halved": what is halved stands before, and nothing behind. */
function isOfThem({ items, main, figure }: Clause, at: number): boolean {
  const closes = items.slice(at + 1).every(({ type }) => type === "when" || type === "bracket");
  const things = items.slice(main + 1, at);
  return (
    figure?.shape === "number" &&
    closes &&
    things.length > 0 &&
    things.every((item) => item.type === "word" && !unitStops.has(item.text)) &&
    wordOf(items, at).endsWith("d")
  );
}

function fold(clause: Clause): Outcome | undefined {
  const { figure, items, main } = clause;
  const next = isSign(items[main + 1], "-") ? main + 2 : main + 1;
  if (figure?.shape !== "number" || wordOf(items, next) !== foldWord || figure.value <= 1) return undefined;
  return changed(clause, Math.round(figure.value * 10_000 - 10_000) / 100, "increase", figure);
}

/** "Increase by one and a half times": 150 % more, or up to so much? */
function byTimes(clause: Clause): Outcome | undefined {
  const { figure, items, main } = clause;
  const lead = leadOf(items, main);
  const direction = wordOf(items, lead) === byWord ? directionBefore(clause, lead) : undefined;
  if (figure?.shape !== "times" || clause.every !== undefined || direction === undefined) return undefined;
  const outcome = changed(clause, Math.round(figure.value * 10_000) / 100, direction, figure);
  if (outcome.kind !== "target") return outcome;
  return { ...outcome, notes: [...outcome.notes, note("multiple-or-addition", "doubtful", figure)] };
}

/** "Twice as many officers as in 2020", "half as many complaints". */
function asManyAs(clause: Clause): Outcome | undefined {
  const { figure, items, main } = clause;
  const ofBefore =
    figure?.shape === "times" &&
    (sameThing.has(wordOf(items, main + 1)) ||
      isEarlier(items[main + 1]) ||
      items[main + 1]?.type === "name") &&
    clause.every === undefined;
  if (!ofBefore && (wordOf(items, main + 1) !== asWord || !asMany.has(wordOf(items, main + 2))))
    return undefined;
  if (figure?.shape === "times" && figure.value > 1)
    return changed(clause, Math.round((figure.value - 1) * 10_000) / 100, "increase", figure);
  const half = figure?.shape === "share" && figure.value === 1 && figure.of === 2;
  return half ? changed(clause, 50, "decrease", figure) : undefined;
}

/** "Twice the 2018 number". */
const isEarlier = (item: Clause["items"][number] | undefined): boolean =>
  item?.type === "when" && item.deadline === undefined;

/** "Double the apprentices (2024: 160)": the year of what there is. */
const isDayOfLevel = ({ items, deadline, text }: Clause): boolean =>
  items.some(
    (item, at) =>
      item.type === "when" &&
      item.deadline === deadline &&
      text.charAt(item.end - 1) === ":" &&
      items[at + 1]?.type === "figure",
  );

function qualifiersBeside(clause: Clause): ReturnType<typeof qualifiersOf> {
  const all = qualifiersOf(clause, "%");
  if (!isDayOfLevel(clause)) return all;
  return { unit: "%", ...(all.period === undefined ? {} : { period: all.period }) };
}

function changed(
  clause: Clause,
  value: number,
  direction: "increase" | "decrease",
  place: Clause["items"][number] | undefined,
): Outcome {
  const limit = place && clause.items[clause.items.indexOf(place) - 1];
  return {
    kind: "target",
    target: {
      kind: "change",
      comparator: ">=",
      value,
      direction,
      mode: "relative",
      ...qualifiersBeside(clause),
    },
    notes: [
      note("multiple-as-per-cent", "assumed", place),
      // "Below twice the average": no change at all.
      ...(limit?.type === "compare" && limit.comparator.startsWith("<")
        ? [note("comparator-unaccounted", "doubtful", limit)]
        : []),
    ],
    figures: place?.type === "figure" ? [place] : [],
  };
}
