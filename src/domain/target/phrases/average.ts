import { type Clause, note, type Outcome, refused, qualifiersOf } from "../clause";
import { wordOf } from "../main-figure";
import { comparedAt } from "../compared";
import { plainDecimal } from "../items/percent";
import type { Figure } from "../items/item";
import { isSign } from "../items/rewrite";
import type { Note } from "../../shared/reading";
import {
  pointNames,
  levelLinks,
  scoreBehind,
  scoredThings,
  scoreNouns,
  scoreVerbs,
  averageCues,
  harmlessWords,
  levelCues,
  meanCues,
  onWord,
  of as ofWord,
  people,
  ratedWords,
  unitOpeners,
  unitStops,
  withWord,
} from "../vocabulary";
import { unitBehind } from "../unit";
import { isLasting, raisedTo } from "./which-side";

/** "Average of 4 out of 5", "rating ≥ 4.0 (5-point scale)", "4.2/5", "Level 3". Before ratios: 4/5 beside "score" is one. */
export function average(clause: Clause): Outcome | undefined {
  const { figure, main, items } = clause;
  if (figure === undefined || figure.upTo !== undefined) return undefined;
  const cue = cueOf(clause, main, figure);
  if (cue === undefined || (isOpen(clause) && figure.shape === "duration")) return undefined;
  const score = figure.shape === "duration" || figure.shape === "money" ? figure : plainDecimal(figure);
  if (score.of !== undefined && score.decimal && cue === "decimal" && people.has(wordOf(items, main + 1)))
    return refused("part-of-a-member");
  const compared = comparedAt(
    clause,
    main,
    figure.shape === "duration" && !raisedTo(clause) && !isLasting(clause) ? "<=" : ">=",
  );
  if (compared.clash) return refused("contradictory-comparators");
  const top = score.of ?? clause.scale;
  if (top !== undefined && score.value > top) return refused("numerator-above-denominator");
  const unit = unitOf(clause, main, figure, cue);
  return {
    kind: "target",
    target: {
      kind: "average",
      comparator: compared.comparator,
      value: score.value,
      ...(top === undefined ? {} : { of: top }),
      ...qualifiersOf(clause, unit),
    },
    notes: [...compared.notes, ...scaleNotes(clause), ...doubtsOf(score, cue, top)],
  };
}

/** "20 hours a day on average": how long in each day, and no limit. */
const isOpen = ({ every, items, main }: Clause): boolean =>
  every !== undefined && every.adjective === undefined && items.indexOf(every) === main + 1;

type Cue = "mean" | "score" | "level" | "decimal" | "scale";

function scaleNotes(clause: Clause): readonly Note[] {
  const scale = clause.items.find((item) => item.type === "scale");
  return scale ? [note("said-of-scale", "said", scale)] : [];
}

function doubtsOf(score: Figure, cue: Cue, top: number | undefined): readonly Note[] {
  const odd = cue === "decimal" && top !== undefined && ![3, 4, 5, 6, 7, 10, 20, 100].includes(top);
  return [...(score.doubts ?? []), ...(odd ? ["score-or-ratio"] : [])].map((code) =>
    note(code, "doubtful", score),
  );
}

function cueOf(clause: Clause, main: number, figure: Figure): Cue | undefined {
  const { items } = clause;
  if (figure.shape === "whole" || figure.shape === "times") return undefined;
  const before = items
    .slice(0, main)
    .flatMap((item, at) =>
      item.type === "word" && !scoredThings.has(wordOf(items, at + 1)) ? [item.text] : [],
    );
  if (figure.unit !== undefined && pointNames.has(figure.unit)) {
    if (before.some((word) => meanCues.has(word))) return "mean";
    const scored = [...before, ...wordsBehind(clause, main)].some((word) => scoreNouns.has(word));
    return scored || figure.of !== undefined || clause.scale !== undefined ? "score" : undefined;
  }
  if (figure.shape === "percent" || figure.shape === "money" || figure.shape === "duration") {
    if (figure.shape !== "percent" && isOnAverage(wordsBehind(clause, main))) return "mean";
    if (before.some((word) => meanCues.has(word))) return "mean";
    // "A score of at least 42 for 80 % of households" asks for the share.
    const scored = figure.shape === "percent" && wordOf(items, main + 1) !== ofWord;
    return scored && before.some((word) => scoreNouns.has(word)) ? "score" : undefined;
  }
  const after = wordsBehind(clause, main);
  if (isOnAverage(after) || before.some((word) => meanCues.has(word))) return "mean";
  if (isOfThings(figure, after)) return undefined;
  if (
    before.some((word) => averageCues.has(word)) ||
    (isScore(figure) && !ratesThings(figure, after) && after.some((word) => averageCues.has(word)))
  )
    return "score";
  if (clause.scale !== undefined && figure.shape === "number") return "scale";
  if (isLevel(clause, main)) return "level";
  return figure.shape === "ratio" && figure.decimal
    ? "decimal"
    : after.some((word) => scoreBehind.has(word)) && figure.of === undefined
      ? "score"
      : undefined;
}

/** "Guests stay 5 nights on average", "18 hours avg". */
const isOnAverage = (behind: readonly string[]): boolean =>
  behind.some((word, at) => word === onWord && meanCues.has(behind[at + 1] ?? "")) ||
  meanCues.has(behind[0] ?? "");

/** "3 out of 4 litres", "1 programme in every 5": so many of the things, whatever stands before. */
const isOfThings = (figure: Figure, [first = ""]: readonly string[]): boolean =>
  (figure.shape === "ratio" || figure.shape === "share") &&
  figure.decimal !== true &&
  figure.of !== undefined &&
  (figure.unit !== undefined || isThing(first));

const isThing = (word: string): boolean =>
  word !== "" &&
  !averageCues.has(word) &&
  !unitStops.has(word) &&
  !pointNames.has(word) &&
  !harmlessWords.has(word);

/** "3 out of 4 projects rated satisfactory": so many projects, not a rating of three. */
function ratesThings({ decimal }: Figure, [first = "", ...rest]: readonly string[]): boolean {
  const thing = isThing(first);
  const cue = rest.find((word) => averageCues.has(word)) ?? "";
  return thing && decimal !== true && ratedWords.has(cue);
}

/** What is rated stands before a word such as "with". */
function wordsBehind({ items }: Clause, main: number): readonly string[] {
  const behind = items.slice(main + 1, main + 6).map((_, index) => wordOf(items, main + 1 + index));
  const end = behind.indexOf(withWord);
  return end < 0 ? behind : behind.slice(0, end);
}

const isScore = (figure: Figure): boolean => figure.of !== undefined || figure.decimal === true;

/** "Level 3", "level of at least 3": the word stands right before the figure. */
function isLevel({ items }: Clause, main: number): boolean {
  let back = main - 1;
  while (
    back >= 0 &&
    (items[back]?.type === "compare" || levelLinks.has(wordOf(items, back)) || isSign(items[back], ":"))
  )
    back -= 1;
  return levelCues.has(wordOf(items, back));
}

/** The name of the score before the figure, or the unit of the amount itself. */
function unitOf(clause: Clause, main: number, figure: Figure, cue: Cue): string {
  if (figure.shape === "percent") return "%";
  if (figure.unit !== undefined) return figure.unit;
  if (cue === "level") return "level";
  if (cue === "decimal") return "";
  return nameBefore(clause, main) || (cue === "mean" ? unitBehind(clause, main) : "");
}

function nameBefore({ items, text }: Clause, main: number): string {
  let last = main - 1;
  while (last >= 0 && !isCue(wordOf(items, last))) last -= 1;
  if (last < 0) return "";
  let first = last;
  while (first > 0 && isPartOfName(items, first - 1)) first -= 1;
  return text.slice(items[first]?.start, items[last]?.end).replace(/[\n\u00A0]/g, " ");
}

const isCue = (word: string): boolean => averageCues.has(word) && !meanCues.has(word);

function isPartOfName(items: Clause["items"], at: number): boolean {
  const word = wordOf(items, at);
  return word !== "" && !meanCues.has(word) && !unitOpeners.has(word) && !scoreVerbs.has(word);
}
