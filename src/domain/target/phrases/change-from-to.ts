import { type Clause, note, type Outcome, refused, qualifiersOf } from "../clause";
import { wordOf } from "../main-figure";
import { comparedAt } from "../compared";
import type { Figure, Item } from "../items/item";
import { unitBehind } from "../unit";
import { isSign } from "../items/rewrite";
import {
  averageCues,
  baselineHeads,
  from as fromWord,
  presentWords,
  to as toWords,
  upDown,
} from "../vocabulary";
import { directionBefore, directionOf, leadOf } from "./change-cues";

interface Journey {
  readonly from: number;
  readonly to: number;
  /** Index of the figure whose comparator and unit count. */
  readonly at: number;
  readonly figure: Figure;
  /** "Up from", "down from". */
  readonly told?: true;
  /** What it is read from. */
  readonly figures: readonly Item[];
}

/** "From 3 to 10", "from 10 days to 6", "from 40 % to at least 60 %": the level reached, and where it starts. */
export function changeFromTo(clause: Clause): Outcome | undefined {
  const journey = inOneFigure(clause) ?? inTwoFigures(clause);
  if (
    journey === undefined ||
    ((isRepeated(clause) || journey.figure.bounded === true) &&
      directionBefore(clause, journey.at) === undefined)
  )
    return undefined;
  if (journey.from === journey.to) return refused("no-change");
  const down = journey.to < journey.from;
  const said = directionBefore(clause, journey.at);
  if (said !== undefined && (said === "decrease") !== down) return refused("direction-contradicts-levels");
  const compared = comparedAt(clause, journey.at, down ? "<=" : ">=");
  const unit = unitOf(clause, journey);
  return {
    kind: "target",
    target: {
      kind: "change",
      comparator: compared.comparator,
      value: journey.to,
      from: journey.from,
      direction: down ? "decrease" : "increase",
      mode: "level",
      ...qualifiersOf(clause, unit),
    },
    figures: journey.figures,
    notes: [
      ...compared.notes,
      ...(said === undefined && journey.told === undefined && !isPlainly(clause, journey, down)
        ? [note("from-to-taken-as-change", "doubtful", journey.figure)]
        : []),
      ...(journey.figure.of === undefined
        ? []
        : [note("whole-left-out", journey.figure.per ? "assumed" : "doubtful", journey.figure)]),
      ...(journey.figure.doubts ?? []).map((code) => note(code, "doubtful", journey.figure)),
    ],
  };
}

/** "From 3 to 5 visits a year" is a range; the period of "daily active teams" only describes them. */
const isRepeated = ({ every }: Clause): boolean => every !== undefined && every.adjective === undefined;

/** "Coverage: from 55 % to 70 %", "from 60 to 45", "12 -> 20": no range is told like that. */
const isPlainly = ({ items }: Clause, { at, figure }: Journey, down: boolean): boolean =>
  down ||
  figure.arrow === true ||
  items.slice(0, at).some((item) => isBaselineBeside(item) || isSign(item, ":") || isScore(item));

/** "NPS from 32 to 45". */
const isScore = (item: Item): boolean => item.type === "word" && averageCues.has(item.text);

/** "From 58 % (2019) to 80 %": a year stands beside where it starts. */
const isBaselineBeside = (item: Item): boolean =>
  item.type === "bracket" && item.items.some(({ type }) => type === "when");

function unitOf(clause: Clause, { at, figure }: Journey): string {
  if (figure.shape === "percent") return "%";
  return figure.unit ?? unitBehind(clause, at);
}

function inOneFigure(clause: Clause): Journey | undefined {
  const at = clause.items.findIndex(
    (item, index) =>
      item.type === "figure" &&
      item.upTo !== undefined &&
      (item.arrow === true || isFrom(clause.items, index)),
  );
  const figure = clause.items[at];
  if (figure?.type !== "figure" || figure.upTo === undefined) return undefined;
  return { from: figure.value, to: figure.upTo, at, figure, figures: [figure] };
}

function inTwoFigures({ items }: Clause): Journey | undefined {
  const places = items.flatMap((item, index) => (item.type === "figure" ? [index] : []));
  for (const [index, first] of places.entries()) {
    const second = places[index + 1];
    const back = second === undefined ? undefined : backwards(items, first, second);
    if (back !== undefined) return back;
    if (
      second === undefined ||
      !(isFrom(items, first) || isAtBaseline(items, first + 1)) ||
      !toWords.has(wordOf(items, leadOf(items, isSign(items[second - 1], "+") ? second - 1 : second)))
    )
      continue;
    const [start, end] = [items[first], items[second]];
    if (start?.type !== "figure" || end?.type !== "figure" || start.of !== end.of) continue;
    return {
      from: start.value,
      to: end.value,
      at: second,
      figures: [start, end],
      figure: { ...end, ...((end.unit ?? start.unit) ? { unit: end.unit ?? start.unit ?? "" } : {}) },
    };
  }
  return undefined;
}

/** "30 % up from 12 %": the level, and where it comes from. */
function backwards(items: Clause["items"], first: number, second: number): Journey | undefined {
  const [end, start] = [items[first], items[second]];
  const lead = leadOf(items, second);
  const before = leadOf(items, first);
  // "80 % up from 55 %", "up to 80 % from 55 %".
  const up =
    (upDown.has(wordOf(items, lead - 1)) &&
      items.slice(first + 1, lead - 1).every(({ type }) => type === "word")) ||
    (toWords.has(wordOf(items, before)) &&
      items.slice(0, before).some((_, at) => directionOf(wordOf(items, at)) !== undefined) &&
      lead === first + 1);
  if (end?.type !== "figure" || start?.type !== "figure" || wordOf(items, lead) !== fromWord || !up)
    return undefined;
  if (start.shape !== end.shape || start.of !== end.of) return undefined;
  return { from: start.value, to: end.value, at: first, figures: [end, start], figure: end, told: true };
}

/** "60 % at baseline to 80 %". */
const isAtBaseline = (items: Clause["items"], at: number): boolean =>
  baselineHeads.has(wordOf(items, at)) || baselineHeads.has(wordOf(items, at + 1));

function isFrom(items: Clause["items"], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1) {
    if (wordOf(items, back) === fromWord) return true;
    // "Increase the present 8 Members to 12".
    if (
      presentWords.has(wordOf(items, back)) &&
      items.slice(0, back).some((_, i) => directionOf(wordOf(items, i)))
    )
      return true;
    if (items[back]?.type !== "word" && !isSign(items[back], "+")) return false;
  }
  return false;
}
