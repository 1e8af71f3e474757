import { type Clause } from "./clause";
import { wordOf } from "./main-figure";
import { phraseAt, phraseTable } from "./items/phrase-table";
import { isSign } from "./items/rewrite";
import {
  baselineHeads,
  baselineLinks,
  leadingArticles,
  multipliers,
  replacedPhrases,
  reportHeads,
  soFarPhrases,
  wishWords,
  yearLabels,
} from "./vocabulary";

/** "Baseline: 15/33", "Baseline 2022: 35 %" or "from a baseline of 40 %" beside a target is where it starts. */
export function isBaselineRemark(clause: Clause): boolean {
  // "Baseline + 15 %" is the target.
  if (isSign(clause.items[clause.main - 1], "+")) return false;
  return clause.main > 0 && (opensWithBaseline(clause) || isOfBaseline(clause) || isSoFar(clause));
}

/** "Pass rate: 2024 61 %" beside "goal 70 %": the level of a year, and not the one that is aimed at. */
export const isLevelOfYear = ({ items, main }: Clause): boolean =>
  items[main - 1]?.type === "when" && !items.some((_, at) => yearLabels.has(wordOf(items, at)));

const replaced = phraseTable(replacedPhrases);

/** "In place of five seminars, one web course": what is no longer asked, beside what is. */
export const isReplaced = ({ items }: Clause): boolean => phraseAt(items, 0, replaced) !== undefined;

const toldSoFar = phraseTable(soFarPhrases);

/** "Done so far 9/33": what is reached, not what is asked. */
const isSoFar = ({ items, main }: Clause): boolean =>
  items.slice(0, main).some((_, at) => phraseAt(items, at, toldSoFar) !== undefined);

/** "Achieved 2024: 120 ha", "Done: 12" beside another part: what is reached. */
export const isReported = ({ items, main }: Clause): boolean =>
  reportHeads.has(wordOf(items, 0)) &&
  (isSign(items[1], ":", "=") || items[1]?.type === "when") &&
  items.slice(1, main).every(({ type }) => type === "when" || type === "sign" || type === "compare");

/** "Ideally 6" behind another part: more is wished for, not asked. */
export const isWish = ({ items }: Clause): boolean => wishWords.has(wordOf(items, 0));

function opensWithBaseline({ items: [first] }: Clause): boolean {
  if (first?.type === "word") return baselineHeads.has(first.text);
  return first?.type === "when" && first.heads === true;
}

/** The only figure, and it is the baseline's: "20 % above the baseline of 12" has another. */
function isOfBaseline({ items, main }: Clause): boolean {
  const figures = items.filter((item) => item.type === "figure");
  // "From a baseline of 31 % to 50 %".
  if (figures.length > 1 || figures.some(({ upTo }) => upTo !== undefined)) return false;
  // "Halve complaints from the current 240".
  if (items.some((item) => item.type === "word" && Object.hasOwn(multipliers, item.text))) return false;
  let back = main - 1;
  while (isLink(items, back)) back -= 1;
  return baselineHeads.has(wordOf(items, back));
}

const isLink = (items: Clause["items"], at: number): boolean =>
  items[at]?.type === "compare" ||
  isSign(items[at], ":", "=") ||
  baselineLinks.has(wordOf(items, at)) ||
  leadingArticles.has(wordOf(items, at));
