import { plainText } from "./plain-text";

const ordinals = new Map([
  ["first", "1st"],
  ["second", "2nd"],
  ["third", "3rd"],
  ["fourth", "4th"],
  ["last", "last"],
]);
const romans = new Map([
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
]);
const weekday =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b[.,]?(?= \d)/g;
const timeOfDay = /[t ]?\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m\b)?z?/g;

/**
 * A date phrase in the few words that the patterns know: dateWords("The Second Quarter of FY 2019/20") ->
 * "q2 fy 2019/20". Lower case; "the", "of", commas, weekdays and hours dropped.
 */
export const dateWords = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/\b\d{4}-\d{2}-\d{2}t/g, (day) => `${day.slice(0, -1)} `)
    .replace(timeOfDay, " ")
    .replace(weekday, " ")
    .replace(/(\d) ?([/.]) ?(?=\d)/g, "$1$2")
    .replace(/(\d)\.(?= ?[a-z])/g, "$1 ")
    .replace(/\bf\. ?y\./g, "fy")
    .replace(/([a-z])\.(?!\w)/g, "$1 ")
    .replace(/\b(?:first|second|third|fourth)\b/g, (word) => ordinals.get(word) ?? word)
    .replace(/\b(?:fiscal|financial|fin|budget)[ -]?(?:year|yr)s?\b|\bfy(?=\d|\b)/g, "fy ")
    .replace(/\b(?:calendar[ -]?year|cy|year)s?(?= ?\d{4})/g, " ")
    .replace(/\bmonths? (?=of\b)/g, " ")
    .replace(/\b(?:the|of)\b|[,]/g, " ")
    .replace(/\blast ?(?:quarter|qtr)\b/g, "q4")
    .replace(/\b([1-4])q(?=\d{4}\b)/g, "q$1 ")
    .replace(/\b([1-9])(?:st|nd|rd|th)?[ -]?(?:quarter|qtr|q)\b/g, "q$1")
    .replace(
      /\b(?:quarter|qtr|q)[ -]?([1-9]|iv|i{1,3})(?![\w])/g,
      (_, which: string) => `q${romans.get(which) ?? which}`,
    )
    .replace(/\b([1-9])(?:st|nd|rd|th)?[ -]?(?:half(?:[ -]?year)?|semester|h)\b/g, "h$1")
    .replace(/\b(?:half(?:[ -]?year)?|semester|h)[ -]?([1-9])(?![\w])/g, "h$1")
    .replace(/\s+/g, " ")
    .trim();
