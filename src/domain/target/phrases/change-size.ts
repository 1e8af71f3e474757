import { type Clause, everyOfFigure, note, type Outcome, refused, qualifiersOf } from "../clause";
import { comparedAt } from "../compared";
import type { Figure } from "../items/item";
import type { ChangeTarget } from "../target";
import { unitBehind } from "../unit";
import { wordOf } from "../main-figure";
import { negations } from "../vocabulary";
import type { Direction } from "./directions";
import { holdsBack } from "./refusals";

/** The change whose size is the figure at a place. */
export function changeOf(clause: Clause, at: number, figure: Figure, direction: Direction): Outcome {
  const said = comparedAt(clause, at, ">=");
  const held = clause.items.slice(0, at).some((_, index) => isHeld(clause.items, index));
  const compared = held ? { ...said, comparator: "<=" as const } : said;
  if (compared.clash) return refused("contradictory-comparators");
  if (figure.upTo !== undefined) return rangeOf(clause, figure);
  const notes = [...compared.notes, ...(figure.doubts ?? []).map((code) => note(code, "doubtful", figure))];
  const target: ChangeTarget = {
    kind: "change",
    comparator: compared.comparator,
    ...sizeOf(clause, at, figure),
    direction,
  };
  return { kind: "target", target, notes, figures: [figure] };
}

const isHeld = (items: Clause["items"], at: number): boolean =>
  negations.has(wordOf(items, at)) && holdsBack(items, at);

/** "Emissions reduced by 26-28 %": within these two; a person should look, since the sentence loses which way. */
function rangeOf(clause: Clause, figure: Figure): Outcome {
  const sized = figure.shape === "percent" || figure.shape === "points";
  const named = unitBehind(
    { ...clause, items: clause.items.slice(0, clause.items.indexOf(figure) + 1) },
    clause.items.indexOf(figure),
  );
  if (!sized || named === "") return refused("range-of-change");
  return {
    kind: "target",
    target: {
      kind: "range",
      value: figure.value,
      value2: figure.upTo ?? figure.value,
      ...qualifiersOf(clause, figure.shape === "percent" ? "%" : figure.unit),
    },
    notes: [note("range-of-change", "doubtful", figure)],
    figures: [figure],
  };
}

function sizeOf(
  clause: Clause,
  at: number,
  figure: Figure,
): Pick<ChangeTarget, "value" | "mode" | "unit" | "period" | "deadline"> {
  const part = figure.shape === "share" || figure.shape === "ratio";
  const relative = figure.shape === "percent" || part;
  const value = part && figure.of !== undefined ? partsOfHundred(figure.value, figure.of) : figure.value;
  const unit = relative ? "%" : (figure.unit ?? unitBehind(clause, at));
  const period = everyOfFigure(clause.items, at)?.period;
  return {
    value,
    mode: relative ? "relative" : "absolute",
    ...qualifiersOf({ ...clause, every: undefined }, unit),
    ...(period ? { period } : {}),
  };
}

/** A third is 33.33 %: two decimals are enough to say it and to read it back. */
const partsOfHundred = (value: number, of: number): number => Math.round((value * 10_000) / of) / 100;
