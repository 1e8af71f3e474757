import { type Clause, isLedDue, note, type Outcome } from "../clause";
import { wordOf } from "../main-figure";
import type { Item, When } from "../items/item";
import { isSign } from "../items/rewrite";
import {
  beWord,
  byRuleNouns,
  elsewhereHeads,
  inWord,
  withWord,
  dueWords,
  toWord,
  deliverables,
  keptWords,
  measureHeads,
  numberOfName,
  doingWords,
  doneWords,
  stateLeads,
  states,
  negations,
  noneWords,
  vagueHeads,
  vagueWords,
} from "../vocabulary";

/** "30 June 2020", "by FY2018/19 Q4": nothing but a day by which. */
export function byDate(clause: Clause): Outcome | undefined {
  const { deadline, items } = clause;
  if (deadline === undefined || items.some((item) => item.type === "figure" || item.type === "every"))
    return undefined;
  const when = items.find((item) => item.type === "when" && item.deadline !== undefined);
  if (when?.type !== "when" || items.some((item) => saysMore(item))) return undefined;
  const notes =
    when.doubt === undefined ? [note("deadline-said", "said", when)] : [note(when.doubt, "doubtful", when)];
  return { kind: "target", target: { kind: "date", deadline }, notes };
}

/** Words besides the date; a word such as "completed" or "deadline" says only that something is due. */
const saysMore = (item: Item): boolean =>
  (item.type === "word" && !dueWords.has(item.text)) || item.type === "name" || item.type === "broken";

/** "Strategy approved", "National Food Safety Strategy": done or not. Vague wishes are not. */
export function deliverable(clause: Clause): Outcome | undefined {
  const { items, deadline } = clause;
  // "At least equal to that of boys": it compares, and not with a number.
  if (items.some((item) => item.type === "figure" || comparesInWords(item)) || !isDeliverable(items))
    return undefined;
  const other = isSevered(clause);
  return {
    kind: "target",
    target: { kind: "boolean", ...(deadline === undefined || other ? {} : { deadline }) },
    notes: [note("deliverable", "assumed"), ...(other ? [note("two-dates", "doubtful", other)] : [])],
  };
}

/** "Drafted (2025), validated (2026)": one day for each step, none for the whole. */
function isSevered({ items, text }: Clause): When | undefined {
  const days = items
    .flatMap((item) => (item.type === "bracket" ? item.items : [item]))
    .filter((item): item is When => item.type === "when" && item.deadline !== undefined);
  return days.some((day) => isLedDue(text, day))
    ? undefined
    : days.find((day) => day.deadline !== days[0]?.deadline);
}

const comparesInWords = (item: Item): boolean => item.type === "compare" && item.end - item.start > 3;

function isDeliverable(items: readonly Item[]): boolean {
  const words = items.flatMap((item, index) => (item.type === "word" ? [wordOf(items, index)] : []));
  const [first = ""] = words;
  const [opening] = items;
  if (isSign(opening, "%")) return false;
  if (opening?.type === "name" ? opening.text === numberOfName : measureHeads.has(first)) return false;
  if (items.some((_, at) => isDenied(items, at)) || (first === toWord && words[1] === beWord)) return false;
  if (vagueHeads.has(first) && (elsewhereHeads.has(first) || !words.some((word) => doneWords.has(word))))
    return false;
  if (isByRule(words)) return false;
  const done = words.some((word, index) => isDone(word) || isState(words, index));
  const vague = words.some((word) => vagueWords.has(word));
  // "Cooperation agreement concluded".
  if (done) return !(vague && vagueWords.has(first)) || deliverables.has(words[1] ?? "");
  // "Certification maintained".
  if (vague) return words.some((word, at) => keptWords.has(word) && deliverables.has(words[at - 1] ?? ""));
  const verb = first === toWord ? (words[1] ?? "") : first;
  return doingWords.has(verb) || words.some((word) => deliverables.has(word));
}

/** "No reports", "not approved"; "Decree No. 12" denies nothing. */
const isDenied = (items: readonly Item[], at: number): boolean => {
  const word = wordOf(items, at);
  const numbered = isSign(items[at + 1], ".") || items[at + 1]?.type === "name";
  return negations.has(word) || (noneWords.has(word) && !numbered);
};

/** "In line with the approved plan", "in accordance with the law": told elsewhere. */
const isByRule = ([first = "", second = "", third = ""]: readonly string[]): boolean =>
  first === inWord && byRuleNouns.has(second) && third === withWord;

/** "Launched", and "relaunched" too. */
const isDone = (word: string): boolean =>
  doneWords.has(word) || (word.startsWith("re") && doneWords.has(word.slice(2)));

/** "In force", "into effect", "in use". */
const isState = (words: readonly string[], at: number): boolean =>
  stateLeads.has(words[at - 1] ?? "") && states.has(words[at] ?? "");
