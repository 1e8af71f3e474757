/** What a number shown in a format is to its reader. A pure time of day is plain. */
export type NumberKind = "plain" | "date" | "percent";

/**
 * numberKind("d mmm yyyy") -> date, numberKind("0%") -> percent, numberKind("h:mm") -> plain. Only the first section of
 * the format counts; quoted and escaped characters, colours and locales do not.
 */
export function numberKind(format: string): NumberKind {
  const bare = bareSection(format).toLowerCase();
  if (/general/.test(bare)) return "plain";
  if (/[yd]|b{2}|ge/.test(bare)) return "date";
  if (/m/.test(bare)) return /[hs]/.test(bare) ? "plain" : "date";
  return bare.includes("%") && !/[hs]/.test(bare) ? "percent" : "plain";
}

// [h], [mm] and [ss] count hours, minutes and seconds that passed: they keep their letter.
function bareSection(format: string): string {
  const unquoted = format
    .replace(/"[^"]*"?/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/\[(h+|m+|s+)\]/gi, "h")
    .replace(/\[[^\]]*\]?/g, "");
  return unquoted.split(";", 1)[0] ?? "";
}

/** A run of format numbers, first and last. */
type Run = readonly [number, number];

const builtInDates: readonly Run[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 58],
];
const builtInPercents: readonly Run[] = [[9, 10]];

/**
 * The kind of a format that has a number but no text. 27-36 and 50-58 differ between the languages of East Asia: 32 and
 * 33 are times in all of them, 34, 35, 55 and 56 are dates in some; a time alone is under one day, so it stays a number.
 * Source: ECMA-376 part 1, 18.8.30.
 */
export function builtInKind(id: number): NumberKind {
  const within = ([first, last]: Run): boolean => id >= first && id <= last;
  if (builtInDates.some(within)) return "date";
  return builtInPercents.some(within) ? "percent" : "plain";
}
