import type { Note } from "../../shared/reading";
import { type Clause, note, type Outcome, refused, qualifiersOf } from "../clause";
import { isQualifier, wordOf } from "../main-figure";
import { comparedAt } from "../compared";
import type { Figure } from "../items/item";
import { isGlued, isSign } from "../items/rewrite";
import type { Comparator, Target } from "../target";
import { isOfSubject, unitBehind } from "../unit";
import {
  doneWords,
  isVerb,
  inWord,
  memberWord,
  withWord,
  of as ofWord,
  moreWords,
  per as perWord,
  periodLeads,
  timesSign,
  harmlessWords,
  levelNouns,
  toWord,
  people,
  unitStops,
  vagueWords,
} from "../vocabulary";
import { leadOf } from "./change-cues";
import { isAhead, isCapped, isLasting, isWork, loweredTo, raisedTo } from "./which-side";

/** "10-15 workshops", "between 75 and 80 %", "24-28/33". */
export function range(clause: Clause): Outcome | undefined {
  const { figure, main } = clause;
  if (figure?.upTo === undefined) return undefined;
  const said = clause.items.find((item) => item.type === "compare");
  const unit = figure.shape === "percent" ? "%" : (figure.unit ?? unitBehind(clause, main));
  return {
    kind: "target",
    target: {
      kind: "range",
      value: figure.value,
      value2: figure.upTo,
      ...(figure.of === undefined ? {} : { of: figure.of }),
      ...qualifiersOf(clause, unit),
    },
    notes: [
      ...doubts(figure),
      ...(said && !(said.close && said.comparator === "<=")
        ? [note("comparator-beside-range", "doubtful", said)]
        : []),
    ],
  };
}

/** "22/33 Members", "two-thirds of the requests", "5 per 1,000". */
export function ratio(clause: Clause): Outcome | undefined {
  const { figure } = clause;
  if (figure?.of === undefined) return undefined;
  const { value, of } = figure;
  const share = figure.shape === "share" ? ({ share: true } as const) : {};
  return level(clause, (comparator, unit) => ({
    kind: "ratio",
    comparator,
    value,
    of,
    ...share,
    ...qualifiersOf(clause, unit),
  }));
}

/** "75 % of the requests", "all Members". */
export function percent(clause: Clause): Outcome | undefined {
  const { figure } = clause;
  if (figure === undefined || (figure.shape !== "percent" && figure.shape !== "whole")) return undefined;
  if (isWithAll(clause.items, clause.main, clause.every)) return undefined;
  if (figure.value > 100) return refused("share-above-hundred");
  return level(clause, (comparator, unit) => ({
    kind: "percent",
    comparator,
    value: figure.value,
    ...(unit !== "" && isOfSubject(clause, clause.main, unit) ? { measured: true } : {}),
    ...qualifiersOf(clause, unit),
  }));
}

/** "Monthly dialogue with every director": how often comes first, and the number says with whom. */
export function isWithAll(items: Clause["items"], main: number, every: Clause["every"]): boolean {
  const figure = items[main];
  const paced = every?.adjective !== undefined && items.indexOf(every) === 0;
  return (
    paced && figure?.type === "figure" && figure.shape === "whole" && wordOf(items, main - 1) === withWord
  );
}

/** "5 workshops", "USD 1.5 million", "within 30 days", "no overdue reports". */
export function count(clause: Clause): Outcome | undefined {
  const { figure, main } = clause;
  if (figure === undefined) return undefined;
  const counts = figure.shape === "number" || figure.shape === "times";
  if (counts && !Number.isInteger(figure.value)) {
    if (people.has(wordOf(clause.items, main + 1))) return refused("part-of-a-member");
  }
  const ahead = isAhead(clause);
  const usual =
    !ahead && figure.shape === "duration" && !isWork(clause) && !isLasting(clause) && !raisedTo(clause)
      ? "<="
      : ">=";
  return level(
    clause,
    (said, unit) => ({
      kind: "count",
      comparator: ahead && said === "<=" ? ">=" : said,
      value: figure.value,
      ...qualifiersOf(clause, unit),
    }),
    usual,
  );
}

/** The clause's figure as a level: its comparator, unit and notes. */
export function level(
  clause: Clause,
  make: (comparator: Comparator, unit: string) => Target,
  usual: Comparator = ">=",
): Outcome {
  const { figure, main } = clause;
  if (figure === undefined) return refused("no-figure");
  const compared = comparedAt(clause, main, loweredTo(clause) || isCapped(clause) ? "<=" : usual);
  if (compared.clash) return refused("contradictory-comparators");
  if (compared.comparator === "<" && figure.value === 0) return refused("negative");
  const unit = figure.unit ?? unitBehind(clause, main);
  const oddities = odditiesOf(clause, compared.notes[0]?.certainty === "assumed");
  const notes = [
    ...compared.notes,
    ...doubts(figure),
    ...oddities.map((code) => note(code, "doubtful", figure)),
  ];
  return { kind: "target", target: make(compared.comparator, unit), notes };
}

/** What a bare number may hide: the version of a thing, a missing whole, a share. */
function odditiesOf({ figure, items, main }: Clause, bare: boolean): readonly string[] {
  if (figure?.shape === "ratio" && figure.value === 1 && figure.of !== undefined && figure.of < 5)
    return wordOf(items, main + 1) === memberWord ? ["part-of-a-member"] : [];
  if (qualifiesThings(items, main) || isWishAbout(items, main)) return ["number-may-qualify"];
  if (figure?.shape === "times" && (unknownPeriod(items, main) || isOddBehind(items, main)))
    return ["period-unknown"];
  const multiple = timesSign.has(wordOf(items, main + 1)) ? 2 : figure?.shape === "times" ? 1 : 0;
  const glued = multiple === 2 && isGlued(items[main + 1]);
  // "10x"; "4 x workshops" are four.
  if (multiple > 0 && (moreWords.has(wordOf(items, main + multiple)) || glued)) return ["multiple-or-count"];
  if (figure?.shape !== "number") return [];
  // "Accounts published, audited, no qualifications": done or not, and a condition.
  if (figure.implied === "=" && isSign(items[main - 1], ",") && items.slice(0, main).some(isDoing))
    return ["number-may-qualify"];
  const before = wordOf(items, main - 1);
  const behindWord =
    bare &&
    (main === items.length - 1 || (isCapital(items[main - 1]) && doneWords.has(wordOf(items, main + 1)))) &&
    before !== "" &&
    !unitStops.has(before) &&
    !levelNouns.has(before) &&
    before !== ofWord;
  return [
    ...(behindWord ? ["number-behind-words"] : []),
    ...(bare && isYear(figure.value) && items[main + 1]?.type !== "word" ? ["year-or-number"] : []),
    ...(wordOf(items, main + 1) === ofWord ? ["whole-missing"] : []),
    ...(isRateOf(items, main) ? ["rate-between-things"] : []),
    ...(items.length === 1 && figure.value > 0 && figure.value < 1 ? ["number-or-share"] : []),
  ];
}

const isDoing = (item: Clause["items"][number]): boolean =>
  item.type === "word" && (isVerb(item.text) || doneWords.has(item.text));

/** "T3 2027": nothing is counted behind it. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2060;

/** "40 pupils per 1 teacher", "3 visits per 2 staff": so many for each so many. */
function isRateOf(items: Clause["items"], main: number): boolean {
  const per = items.findIndex((item, at) => at > main && item.type === "word" && item.text === perWord);
  const next = items[per + 1];
  const words = items.slice(main + 1, Math.max(per, 0)).every(({ type }) => type === "word");
  return per > 0 && words && next?.type === "figure" && next.shape === "number";
}

/** "Once a term", "twice per season": how long that is, nobody says. */
const unknownPeriod = (items: Clause["items"], main: number): boolean =>
  !items.some(isEvery) &&
  ((periodLeads.has(wordOf(items, main + 1)) && wordOf(items, main + 2) !== "") ||
    // "Once in a five-year period".
    (wordOf(items, main + 1) === inWord && periodLeads.has(wordOf(items, main + 2))));

/** "2 times anualy": a word that should be a period. */
const isOddBehind = (items: Clause["items"], main: number): boolean => {
  const word = wordOf(items, main + 1);
  return (
    word !== "" &&
    !items.some(isEvery) &&
    !unitStops.has(word) &&
    !harmlessWords.has(word) &&
    !doneWords.has(word) &&
    !periodLeads.has(word)
  );
};

const isEvery = ({ type }: Clause["items"][number]): boolean => type === "every";

/** "Windows 11 deployed": the number may be the thing's name. */
const isCapital = (item: Clause["items"][number] | undefined): boolean =>
  item?.type === "word" && /^\p{Lu}/u.test(item.raw);

/** "Firms with more than 50 employees registered", "projects over USD 5 million audited": which ones, not how many. */
function qualifiesThings(items: Clause["items"], main: number): boolean {
  const [before, lead] = [items[main - 1], wordOf(items, main - 2)];
  const figure = items[main];
  if (before?.type !== "compare" || figure?.type !== "figure" || main < 2) return false;
  if (figure.shape !== "number" && figure.shape !== "money") return false;
  const which = lead === withWord && !doneWords.has(wordOf(items, main - 3));
  return which || (before.close === true && doneWords.has(wordOf(items, main + 1)));
}

/** "Effective coordination among the 12 ministries", "improved services in 9 districts": a wish, and where. */
const isWishAbout = (items: Clause["items"], main: number): boolean =>
  vagueWords.has(wordOf(items, 0)) &&
  isPlain(items[main]) &&
  isQualifier(items, main) &&
  wordOf(items, leadOf(items, main)) !== toWord;

const isPlain = (item: Clause["items"][number] | undefined): boolean =>
  item?.type === "figure" && item.shape === "number";

const doubts = (figure: Figure): readonly Note[] =>
  (figure.doubts ?? []).map((code) => note(code, "doubtful", figure));
