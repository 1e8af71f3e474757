import * as words from "../../vocabulary";
import type { Item, When } from "../item";
import { phraseAt, phraseTable } from "../phrase-table";
import { type Found, isGlued, isSign, type Mark, wordAt } from "../rewrite";
import { lastDayOf } from "./last-day";
import { documentNumber, isDateOfThing, lawOfYear, yearOfDocument } from "./document-numbers";
import { namedDay, numericDay } from "./when-days";
import { fiscalYearAt, type Moment, monthAt, type YearSetting, digitsAt } from "./when-parts";
import { yearMoment } from "./when-years";

const openTimes = phraseTable(words.openTimes);
const deadlineLeads = phraseTable(words.deadlineLeads);
const baselineLeads = phraseTable(words.baselineLeads);

/** Days, months, quarters and years with the words that lead them. First of all marks: "22/06/2020" is no ratio. */
export const markWhen =
  (setting: YearSetting): Mark =>
  (items, at) =>
    documentNumber(items, at) ??
    lawOfYear(items, at) ??
    yearOfDocument(items, at) ??
    openTime(items, at) ??
    led(items, at, setting) ??
    leadless(items, at, setting) ??
    malformed(items, at);

const found = (length: number, moment: Moment, role: When["role"], heads?: true): Found => ({
  length,
  make: (place) =>
    moment.impossible
      ? { type: "broken", reason: "no-such-day", ...place }
      : {
          type: "when",
          role,
          ...(heads === undefined ? {} : { heads }),
          ...place,
          ...(role === "deadline" && moment.end !== undefined ? { deadline: moment.end } : {}),
          ...(moment.doubt === undefined ? {} : { doubt: moment.doubt }),
          ...(moment.slip === undefined ? {} : { slip: moment.slip }),
        },
});

function openTime(items: readonly Item[], at: number): Found | undefined {
  const open = phraseAt(items, at, openTimes);
  return open && found(open.length, { length: open.length }, "deadline");
}

/** A moment, or a stretch from one to another ("Jan-Mar 2019"), which ends with its second. */
function momentAt(items: readonly Item[], at: number, setting: YearSetting): Moment | undefined {
  const alone = doubtSlip(items, at, oneMoment(items, at, setting));
  const first = alone ?? monthOfStretch(items, at);
  const link = at + (first?.length ?? 0);
  const framed = wordAt(items, at - 1) === words.between && words.and.has(wordAt(items, link) ?? "");
  if (first === undefined || !(framed || isSign(items[link], "-") || words.to.has(wordAt(items, link) ?? "")))
    return alone;
  const last = oneMoment(items, link + 1, setting);
  return last?.end === undefined ? alone : { ...last, length: link + 1 - at + last.length };
}

/** "Jnue 2026": June, or January? */
function doubtSlip(items: readonly Item[], at: number, moment: Moment | undefined): Moment | undefined {
  if (moment === undefined) return undefined;
  const slip = items
    .slice(at, at + moment.length)
    .find((item) => item.type === "word" && item.mended && item.raw.length < 5);
  return slip === undefined ? moment : { ...moment, slip };
}

const oneMoment = (items: readonly Item[], at: number, setting: YearSetting): Moment | undefined =>
  numericDay(items, at) ?? namedDay(items, at) ?? yearMoment(items, at, setting);

/** The first month of "Jan-Mar 2019", which alone would be no date. */
const monthOfStretch = (items: readonly Item[], at: number): Moment | undefined =>
  monthAt(items, at) === undefined ? undefined : { length: 1 };

const leads = [
  { table: baselineLeads, role: "baseline" },
  { table: deadlineLeads, role: "deadline" },
] as const;

/** "by June 2020", "than in 2019", "from 2018 to 2020", "(baseline 2015)". */
function led(items: readonly Item[], at: number, setting: YearSetting): Found | undefined {
  for (const { table, role } of leads) {
    const lead = phraseAt(items, at, table);
    const hyphen = lead && isSign(items[at + lead.length], "-") && isGlued(items[at + lead.length]) ? 1 : 0;
    const start = at + (lead?.length ?? 0) + hyphen;
    const next = role === "baseline" && words.seasons.has(wordAt(items, start) ?? "") ? start + 1 : start;
    const moment = lead && (momentAt(items, next, setting) ?? timeOfProject(items, next));
    if (!lead || !moment) continue;
    const length = next - at + moment.length;
    if (moment.yearOnly && countsThings(items, at, at + length, role)) continue;
    const based = phraseBehind(items, at + length);
    if (role === "baseline" && based === 0 && isDeadlineAfterAll(items, at, lead.length, moment)) continue;
    const named = isNameOfThing(items, at, moment, at + length);
    const compared = based > 0 || isComparison(items, at, moment);
    const heads = role === "baseline" && words.baselineHeads.has(wordAt(items, at) ?? "") ? true : undefined;
    const is = compared ? "baseline" : named ? "name" : role;
    return found(
      length + based,
      is === "deadline" ? lastDayOf(items, at, lead.length, moment) : moment,
      is,
      heads,
    );
  }
  return undefined;
}

/** "No later than month 30", "by week 12": a day that only the project knows. */
function timeOfProject(items: readonly Item[], at: number): Moment | undefined {
  const short = wordAt(items, at) === words.monthLetter && isGlued(items[at + 1]);
  const numbered =
    (short || words.projectTimes.has(wordAt(items, at) ?? "")) && /^\d{1,2}$/.test(digitsAt(items, at + 1));
  return numbered && !isSign(items[at + 2], "%", "-") ? { length: 2 } : undefined;
}

/** "An increase of 8 % over 2024": beside a change a single year is what it is compared with. */
const isComparison = (items: readonly Item[], at: number, moment: Moment): boolean =>
  wordAt(items, at) === words.overWord &&
  moment.yearOnly === true &&
  moment.length === 1 &&
  items.slice(0, at).some(({ type }, index) => type === "word" && isChange(wordAt(items, index) ?? ""));

const isChange = (word: string): boolean => words.increaseCues.has(word) || words.decreaseCues.has(word);

/** "The 2030 Agenda adopted". */
function isTheYearsOwn(items: readonly Item[], at: number, moment: Moment, next: number): boolean {
  const after = wordAt(items, next);
  const opens = moment.yearOnly === true && wordAt(items, at) === words.theWord;
  return opens && after !== undefined && !words.unitStops.has(after);
}

/** "Budget for 2027 approved": the year belongs to the thing, nothing says by when. */
const isNameOfThing = (items: readonly Item[], at: number, moment: Moment, next: number): boolean =>
  isTheYearsOwn(items, at, moment, next) ||
  (at > 0 &&
    moment.yearOnly === true &&
    wordAt(items, at) === words.forWord &&
    words.doneWords.has(wordAt(items, next) ?? ""));

/**
 * "on 30 June 2020", "over 2022-2026": deadlines although the word may also lead a baseline; "up 15 % on 2023" is
 * measured against the year.
 */
const isDeadlineAfterAll = (items: readonly Item[], at: number, length: number, moment: Moment): boolean =>
  length === 1 &&
  // "At the level of 2010".
  !words.baselineNouns.has(wordAt(items, at - 1) ?? "") &&
  !(wordAt(items, at) === words.onWord && isWholeYear(items, at + 1, moment)) &&
  words.ambiguousLeads.has(wordAt(items, at) ?? "") &&
  !words.comparedCues.has(wordAt(items, at - 1) ?? "");

/** "On 2023", "on 2023/24". */
const isWholeYear = (items: readonly Item[], at: number, { length, yearOnly }: Moment): boolean =>
  (yearOnly === true && length === 1) || fiscalYearAt(items, at)?.length === length;

/** "from 2000 officers", "in 2000 schools": a plain number before the name of a thing. */
function countsThings(items: readonly Item[], at: number, next: number, role: When["role"]): boolean {
  const after = items[next];
  if (after?.type !== "word" || words.baselineNouns.has(after.text) || words.unitStops.has(after.text))
    return false;
  const digits = digitsAt(items, next - 1);
  return (
    digits.endsWith("00") &&
    (role === "baseline" || wordAt(items, at) === words.inWord) &&
    !words.doneWords.has(after.text)
  );
}

/** "2015 baseline", "2010 levels": how many items more. */
function phraseBehind(items: readonly Item[], at: number): number {
  return words.baselineNouns.has(wordAt(items, at) ?? "") ? 1 : 0;
}

/** A date without a leading word: a full date is a deadline; a bare year depends on its neighbours. */
function leadless(items: readonly Item[], at: number, setting: YearSetting): Found | undefined {
  const moment = momentAt(items, at, setting);
  if (moment === undefined) return undefined;
  const next = at + moment.length;
  const based = phraseBehind(items, next);
  if (based > 0) return found(moment.length + based, moment, "baseline");
  if (isDateOfThing(items, at - 1, moment)) return found(moment.length, moment, "name");
  if (!moment.yearOnly) return found(moment.length, moment, "deadline");
  return yearAlone(items, at, moment);
}

function yearAlone(items: readonly Item[], at: number, moment: Moment): Found | undefined {
  const before = items[at - 1];
  const after = items[at + moment.length];
  if (digitsAt(items, at).endsWith("00") && after?.type === "word" && !words.baselineNouns.has(after.text))
    return undefined;
  const leads =
    before === undefined || (isSign(before, ",", ";") && /\d/.test(digitsAt(items, at + moment.length + 1)));
  const labelled = words.yearLabels.has(wordAt(items, at - 1) ?? "") && isSign(after, ":");
  if (labelled || (leads && isSign(after, "-") && !isGlued(after)))
    return found(moment.length + 1, moment, "deadline");
  // "2024 61 %": the year of a level.
  if (
    after?.type === "digits" &&
    isSign(items[at + moment.length + 1], "%") &&
    (before === undefined || isSign(before, ":", ",", ";", "("))
  )
    return found(moment.length, moment, "deadline");
  if (before?.type === "word" && /^\p{Lu}/u.test(before.raw) && !isFirstVerb(before.text))
    return found(moment.length, moment, "name");
  // "Annual report 2026 published".
  if (
    before?.type === "word" &&
    !words.unitStops.has(before.text) &&
    words.doneWords.has(wordAt(items, at + moment.length) ?? "")
  )
    return found(moment.length, moment, "name");
  // "45 % below 2010".
  if (words.comparedCues.has(wordAt(items, at - 1) ?? "") && isSign(items[at - 2], "%"))
    return found(moment.length, moment, "baseline");
  const closing = after === undefined || after.type === "sign";
  // "Act No. 5 of 2010" as well as "the Act of 2010".
  if (wordAt(items, at - 1) === words.of && (closing || isSign(items[at - 3], ".", "#")))
    return found(moment.length, moment, "name");
  if (before?.type === "sign" && isGlued(items[at]) && isSign(before, ":", "-", "/", "#", "$"))
    return undefined;
  if (
    isSign(after, ":", before === undefined ? "=" : ":") ||
    (after?.type === "word" && after.text === words.targetWord)
  )
    return found(moment.length + 1, moment, "deadline");
  if (moment.length === 3)
    return found(moment.length, moment, before === undefined && after === undefined ? "deadline" : "name");
  if (before === undefined && after === undefined)
    return found(1, { ...moment, doubt: "year-or-number" }, "deadline");
  const trailing = after === undefined || after.type === "sign";
  return trailing && before?.type === "word" && !isCountVerb(before.text)
    ? found(1, moment, "deadline")
    : undefined;
}

const isFirstVerb = (word: string): boolean =>
  words.doingWords.has(word) || words.unitStops.has(word) || words.isComparatorWord(word);
const isCountVerb = (word: string): boolean =>
  words.isComparatorWord(word) || words.unitStops.has(word) || word === words.of;

/** "22/33/44" and its like are neither dates nor ratios. */
function malformed(items: readonly Item[], at: number): Found | undefined {
  if (!isSign(items[at + 1], "/") || !isSign(items[at + 3], "/") || digitsAt(items, at + 4) === "")
    return undefined;
  if (digitsAt(items, at) === "" || digitsAt(items, at + 2) === "") return undefined;
  if (digitsAt(items, at) === "24" && digitsAt(items, at + 2) === "7") return undefined;
  return { length: 5, make: (place) => ({ type: "broken", reason: "malformed-ratio", ...place }) };
}
