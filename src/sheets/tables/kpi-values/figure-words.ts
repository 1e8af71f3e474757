import type { Aggregate } from "../../../domain/kpi/evidence/evidence";
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
