import { recurringIn } from "../plan/time/recurring-phrases";
import type { Period } from "../target/target";
import { cardinalOfWord } from "../shared/ordinals";
import { workshopWords, meetingWords, publicationWords, surveyWords } from "./activity-type";

const nouns = `${workshopWords}|${meetingWords}|${publicationWords}|${surveyWords}|missions?`;
const numbers = "\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const numbered = new RegExp(`\\b(${numbers})(?: \\(\\d{1,2}\\))? (?:[\\w/&-]+ ){0,5}?(?:${nouns})\\b`);

/** How many a line says there are: "two national workshops on ..." -> 2; undefined where it gives no number. */
export function saidCount(clause: string): number | undefined {
  const word = numbered.exec(clause)?.[1];
  if (word === undefined) return undefined;
  const count = /^\d/.test(word) ? Number(word) : cardinalOfWord(word);
  return count !== undefined && count >= 1 ? count : undefined;
}

const forMembers = new RegExp(
  `\\bfor (${numbers}) (?:[\\w-]+ ){0,2}?(?:members?|administrations?|countr(?:y|ies))\\b`,
);

/** For how many Members, where they are not named: "for three Members" -> 3. */
export function saidMembers(clause: string): number | undefined {
  const word = forMembers.exec(clause)?.[1];
  if (word === undefined) return undefined;
  return /^\d/.test(word) ? Number(word) : cardinalOfWord(word);
}

/** How often an event comes round, and how many that makes in a fiscal year. */
export interface Recurrence {
  readonly every: Period;
  readonly times: number;
}

const opening =
  /\b(?:(?:at least |no less than )?(?:once|twice|thrice|(?:\d{1,2}|two|three|four|five|six|twelve) times|an?)(?: in)? (?:a|an|per|every|each) |(?:every|each) |per (?=month|quarter|year)|quarterly\b|monthly\b|bi-?monthly\b|weekly\b|annual(?:ly)?\b|yearly\b|bi-?annual(?:ly)?\b|semi-?annual(?:ly)?\b|half-?yearly\b)/g;

/** recurrenceIn("issue newsletters every 3 months and ...") -> every quarter, 4 times; undefined where nothing repeats. */
export function recurrenceIn(clause: string): Recurrence | undefined {
  for (const found of clause.matchAll(opening)) {
    const rest = clause.slice(found.index, found.index + 60);
    const every = recurringIn(rest)?.period;
    if (every === undefined) continue;
    return { every, times: Math.max(1, Math.round(timesWord(rest) * perYear(every))) };
  }
  return undefined;
}

function timesWord(text: string): number {
  if (/^(?:at least |no less than )?twice/.test(text)) return 2;
  if (/^(?:at least |no less than )?thrice/.test(text)) return 3;
  const word = /^(?:at least |no less than )?(\d{1,2}|[a-z]+) times/.exec(text)?.[1];
  return word === undefined ? 1 : (cardinalOfWord(word) ?? Math.max(1, Number.parseInt(word, 10) || 1));
}

const unitsPerYear: Readonly<Record<Period["unit"], number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
};

const perYear = ({ count, unit }: Period): number => unitsPerYear[unit] / count;
