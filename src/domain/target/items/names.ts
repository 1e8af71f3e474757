import {
  alwaysOpen,
  averageCues,
  codeLeads,
  currencyCodes,
  deliverables,
  eachWords,
  harmlessWords,
  physicalUnits,
  isVerb,
  and,
  linkWords,
  measureNouns,
  of,
  orWord,
  reachVerbs,
  numberOfName,
  per,
  doneWords,
  isComparatorWord,
  levelCues,
  nameLeads,
  numberAbbreviations,
  numberOf,
  percentWords,
  smallNumbers,
  timeUnits,
  unitStops,
} from "../vocabulary";
import type { Item, Word } from "./item";
import { phraseAt, phraseTable } from "./phrase-table";
import { type Found, isGlued, isSign, wordAt } from "./rewrite";

const labels = phraseTable(numberOf);
const percents: ReadonlySet<string> = new Set(percentWords.map(([phrase]) => phrase.split(" ")[0] ?? ""));
const fixed = alwaysOpen.map(([phrase]) => phrase.split(" "));
const fixedFirst: ReadonlySet<string> = new Set(fixed.map(([first = ""]) => first));

/** "ISO 9001:2015", "milestone 1.1.3", "Phase 2", "No. 5", "24/7": digits that name a thing. After dates. */
export function markName(items: readonly Item[], at: number): Found | undefined {
  return label(items, at) ?? idiom(items, at) ?? titled(items, at) ?? numberedThing(items, at);
}

/** "No. of Members": a label, not a zero. */
function label(items: readonly Item[], at: number): Found | undefined {
  const found = phraseAt(items, at, labels);
  return found && { length: found.length, make: (place) => ({ type: "name", text: numberOfName, ...place }) };
}

function idiom(items: readonly Item[], at: number): Found | undefined {
  if (!fixedFirst.has(textOf(items[at]) ?? "")) return undefined;
  const phrase = fixed.find((parts) => parts.every((part, index) => textOf(items[at + index]) === part));
  return (
    phrase && { length: phrase.length, make: (place) => ({ type: "name", text: phrase.join(""), ...place }) }
  );
}

const textOf = (item: Item | undefined): string | undefined =>
  item?.type === "word" || item?.type === "sign" || item?.type === "digits" ? item.text : undefined;

function numberedThing(items: readonly Item[], at: number): Found | undefined {
  const lead = wordAt(items, at) ?? "";
  const abbreviated = numberAbbreviations.has(lead) && isSign(items[at + 1], ".", "#", "\u00ba");
  const ordered = abbreviated || nameLeads.has(lead) || isSeveral(items, at, lead) || isCode(items, at, lead);
  if (isGrade(items, at)) return { length: 2, make: (place) => ({ type: "name", text: lead, ...place }) };
  if (!ordered) return undefined;
  let next = at + 1;
  if (numberAbbreviations.has(wordAt(items, next) ?? "")) next += 1;
  // "Objective - 40 bursaries": a dash with blanks around it ends a label.
  if (isSign(items[next], ".", "#") || (isSign(items[next], "-") && isGlued(items[next]))) next += 1;
  if (items[next]?.type !== "digits" || !isNamed(items, at, next)) return undefined;
  const last = chainEnd(items, next + 1, lead.endsWith("s"));
  // "Section 12(3)".
  const end = items[last]?.type === "bracket" && isGlued(items[last]) ? last + 1 : last;
  return { length: end - at, make: (place) => ({ type: "name", text: lead, ...place }) };
}

/** "Lines 1 to 4", "Years 7 and 9"; "in 3 years 40 clinics" counts years. */
function isSeveral(items: readonly Item[], at: number, lead: string): boolean {
  const [item, before] = [items[at], items[at - 1]];
  const one = lead.endsWith("s") && lead.length > 3 ? lead.slice(0, -1) : "";
  const counted = before?.type === "digits" || Object.hasOwn(smallNumbers, wordAt(items, at - 1) ?? "");
  const capital = item?.type === "word" && /^\p{Lu}/u.test(item.raw) && at > 0;
  const several = linkWords.has(wordAt(items, at + 2) ?? "") || isSign(items[at + 2], "-", "&", ",");
  return nameLeads.has(one) && !counted && several && (capital || !Object.hasOwn(timeUnits, one));
}

/** "Standing Order 47", "the Directive 12". */
const isCode = (items: readonly Item[], at: number, lead: string): boolean => {
  const item = items[at];
  return at > 0 && codeLeads.has(lead) && item?.type === "word" && /^\p{Lu}/u.test(item.raw);
};

/** "Grade 3 pupils", "Grade 7 science syllabus": which ones; "level 2 reached", "level 2 maturity" are levels to reach. */
const isGrade = (items: readonly Item[], at: number): boolean =>
  levelCues.has(wordAt(items, at) ?? "") &&
  items[at + 1]?.type === "digits" &&
  items[at + 2]?.type === "word" &&
  !isSaidOfLevel(wordAt(items, at + 2) ?? "");

const isSaidOfLevel = (word: string): boolean =>
  doneWords.has(word) ||
  reachVerbs.has(word) ||
  unitStops.has(word) ||
  linkWords.has(word) ||
  measureNouns.has(word) ||
  isComparatorWord(word) ||
  word === of ||
  word === orWord;

/**
 * "Windows 11 deployed", "SOC 2 certificate", "curriculum 2.0": a capital, or a version that ends in nought, and what
 * became of the thing. "Officers 25 trained" counts.
 */
function titled(items: readonly Item[], at: number): Found | undefined {
  const [item, digits, next] = [items[at - 1], items[at], items[at + 1]];
  // "Convention n° 182".
  if (
    digits?.type === "digits" &&
    isSign(item, "\u00b0", "\u00ba") &&
    /^n\u00b7?$/.test(wordAt(items, at - 2) ?? "")
  )
    return { length: 1, make: (place) => ({ type: "name", text: digits.text, ...place }) };
  if (item?.type !== "word" || digits?.type !== "digits" || isGlued(digits)) return undefined;
  const version =
    /^\d\.0$/.test(digits.text) && !isSign(next, "%") && !physicalUnits.has(wordAt(items, at + 1) ?? "");
  const capital = at > 1 ? /^\p{Lu}/u.test(item.raw) : /^\p{Lu}{2,}$/u.test(item.raw);
  const named =
    next?.type === "word" &&
    (doneWords.has(next.text) ||
      deliverables.has(next.text) ||
      isTypeName(next) ||
      (isLoud(item.raw) && deliverables.has(wordAt(items, at + 2) ?? "")));
  const short = isLoud(item.raw) ? /^\d{1,5}$/ : /^\d{1,2}$/;
  const titled =
    capital &&
    named &&
    !isVerb(item.text) &&
    (!item.text.endsWith("s") || isLoud(item.raw)) &&
    short.test(digits.text);
  if (!isNoun(item) || !(version || titled)) return undefined;
  return { length: 1, make: (place) => ({ type: "name", text: digits.text, ...place }) };
}

const isLoud = (raw: string): boolean => /^\p{Lu}{2,}$/u.test(raw);

const isNoun = ({ text, raw }: Word): boolean =>
  ![measureNouns, averageCues, reachVerbs, unitStops, harmlessWords].some((words) => words.has(text)) &&
  text !== of &&
  !isComparatorWord(text) &&
  !currencyCodes.has(raw);

/** "Type II report", "Phase III": a name goes on behind a name. */
const isTypeName = ({ raw, text }: Word): boolean => nameLeads.has(text) && /^\p{Lu}/u.test(raw);

/** A capital, or a short run of digits behind a word that counts its own kind: "phase 2". */
function isNamed(items: readonly Item[], at: number, next: number): boolean {
  const digits = items[next];
  const after = items[next + 1];
  const measured =
    isSign(after, "%") ||
    (isSign(after, "/") && isGlued(after)) ||
    percents.has(wordAt(items, next + 1) ?? "");
  return (
    digits?.type === "digits" &&
    !measured &&
    !digits.text.includes(",") &&
    // "Every month 4 audits".
    wordAt(items, at - 1) !== per &&
    !eachWords.has(wordAt(items, at - 1) ?? "")
  );
}

/** "Phase 1 and 2 completed": nothing is counted behind the second number. */
const closesList = (item: Item | undefined): boolean =>
  item === undefined ||
  item.type === "sign" ||
  (item.type === "word" && (doneWords.has(item.text) || unitStops.has(item.text)));

/** "Phases 1 and 2", "1 and 3"; not "10 sites in phase 1 and 25 in phase 2". */
const followsOn = (one: Item | undefined, other: Item): boolean =>
  one?.type === "digits" &&
  other.type === "digits" &&
  Number(other.text) > Number(one.text) &&
  Number(other.text) <= Number(one.text) + 3;

/** "Scope 1 and 2 emissions". */
const isNextTo = (one: Item | undefined, other: Item): boolean =>
  one?.type === "digits" &&
  other.type === "digits" &&
  (Number(other.text) === Number(one.text) + 1 || isStandardCode(one.text, other.text));

/** "ISO 9001 and 14001". */
const isStandardCode = (one: string, other: string): boolean =>
  /^\d{4,5}$/.test(one) && /^\d{5}$/.test(other);

function chainEnd(items: readonly Item[], at: number, plural: boolean): number {
  const link = items[at];
  const [last, next] = [items[at - 1], items[at + 1]];
  if (
    (and.has(wordAt(items, at) ?? "") || isSign(link, "+", "&")) &&
    next?.type === "digits" &&
    ((closesList(items[at + 2]) && followsOn(last, next)) || isNextTo(last, next))
  )
    return at + 2;
  const tight = isSign(link, "-", "/", ":", ".") && isGlued(link) && isGlued(items[at + 1]);
  const listed = plural && (linkWords.has(wordAt(items, at) ?? "") || isSign(link, "&", ","));
  return (tight || listed) && items[at + 1]?.type === "digits" ? chainEnd(items, at + 2, plural) : at;
}
