import type { Aggregate, KpiValue } from "../../../domain/kpi/evidence/evidence";
import type { Direction } from "../../../domain/kpi/measure/direction";

const aggregates: Readonly<Record<string, Aggregate>> = {
  sum: "sum",
  total: "sum",
  "add up": "sum",
  added: "sum",
  mean: "mean",
  average: "mean",
  latest: "latest",
  last: "latest",
  newest: "latest",
  greatest: "greatest",
  highest: "greatest",
  maximum: "greatest",
  max: "greatest",
};

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");

/** readAggregate("Average") -> "mean"; undefined where the words name none. */
export const readAggregate = (text: string): Aggregate | undefined => {
  const words = plain(text);
  return Object.hasOwn(aggregates, words) ? aggregates[words] : undefined;
};

const flows: Readonly<Record<string, boolean>> = {
  flow: true,
  "add up": true,
  sum: true,
  added: true,
  total: true,
  level: false,
  latest: false,
  last: false,
  stock: false,
  cumulative: false,
  "to date": false,
};

/** Whether figures by period add up; undefined where the words do not tell. */
export const readFlow = (text: string): boolean | undefined => {
  const words = plain(text);
  return Object.hasOwn(flows, words) ? flows[words] : undefined;
};

/** readDirection("less is better") -> "less" */
export function readDirection(text: string): Direction | undefined {
  const words = plain(text);
  if (/^(?:less|lower|fewer|down|decrease)\b/.test(words)) return "less";
  return /^(?:more|higher|up|increase)\b/.test(words) ? "more" : undefined;
}

const newInPeriod =
  /\b(?:new|added|additional|achieved|reached|done) (?:in|during|for|within|over) (?:the|this|each|every) (?:reporting )?(?:period|month|quarter|half|semester|year)\b|\b(?:non|not) cumulat|\bper (?:reporting )?period\b|\bof the (?:reporting )?period (?:only|alone)\b|\bthis period\b|\bincremental\b|\bnouveaux? (?:dans|sur|de|pendant) la periode\b|\b(?:au cours|pendant la duree) de la periode\b|\bpar periode\b|\bnon cumul/;
const soFar =
  /\bcumul|\brunning total|\bto date\b|\bsince the (?:start|beginning)\b|\bdepuis le (?:debut|demarrage)\b/;

/** What titles, notes and headings of figures say of their counts: "numbers: new in the period" -> "new", "cumulative" -> "so-far". */
export function countsIn(texts: readonly string[]): KpiValue["counts"] {
  const words = plain(texts.join(" \n ")).normalize("NFD").replace(/\p{M}/gu, "");
  const isNew = newInPeriod.test(words);
  const isSoFar = soFar.test(words.replace(newInPeriod, " "));
  // Where both are said, nothing tells which of them is meant.
  if (isNew === isSoFar) return undefined;
  return isNew ? "new" : "so-far";
}
