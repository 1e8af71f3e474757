import type { GridLocale } from "../engine";

/**
 * The library's own locale with dates in the order of a language: "en-GB" writes 30/06/2019. Numbers and formulas stay
 * as they are written in English.
 */
export function gridLocale(usual: GridLocale, language: string): GridLocale {
  const dateFormat = formats[orderIn(language)];
  return dateFormat === undefined ? usual : { ...usual, dateFormat };
}

function orderIn(language: string): string {
  try {
    return new Intl.DateTimeFormat(language, { day: "numeric", month: "numeric", year: "numeric" })
      .formatToParts(new Date(2019, 5, 30))
      .map(({ type }) => type)
      .filter((type) => type in parts)
      .join("-");
  } catch {
    return ""; // a browser may call its language what is no language tag: "en-US@posix"
  }
}

const parts = { day: true, month: true, year: true };

const formats: Readonly<Record<string, string>> = {
  "day-month-year": "d/m/yyyy",
  "year-month-day": "yyyy/m/d",
  "month-day-year": "m/d/yyyy",
};
