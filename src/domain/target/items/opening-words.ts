import * as comparators from "../vocabulary/comparators";
import * as cues from "../vocabulary/cues";
import * as dates from "../vocabulary/dates";
import * as measures from "../vocabulary/measures";
import * as names from "../vocabulary/names";
import * as numbers from "../vocabulary/numbers";
import * as periods from "../vocabulary/periods";
import * as smallWords from "../vocabulary/small-words";

const tables = [comparators, cues, dates, measures, names, numbers, periods, smallWords];

/**
 * Every word that a mark may begin with, in small letters. Most words of a target are the planner's own ("villages",
 * "boreholes") and begin nothing: the marks pass them over unlooked, which halves the time of a reading. What a text
 * without a figure says (deeds, wishes) is read later, from the items.
 */
const openingWords: ReadonlySet<string> = new Set(
  tables.flatMap((table) => Object.values(table).flatMap(wordsIn)).map((word) => word.toLowerCase()),
);

/** The words of a list, of the rows of a table, or of the keys of a record. */
function wordsIn(entry: unknown): readonly string[] {
  if (typeof entry === "string") return entry.split(" ");
  if (entry instanceof Set || Array.isArray(entry)) return [...entry].flatMap(wordsIn);
  return typeof entry === "object" && entry !== null ? Object.keys(entry) : [];
}

/** isOpening("at") -> true, isOpening("boreholes") -> false. */
export const isOpening = (word: string): boolean => openingWords.has(word);
