import type { Candidate, HeadingCell } from "./candidates";
import { type Evidence, fitOf, isOutcomeOfEach, turned } from "./evidence";
import { type ColumnRole, meaningOf } from "./meaning";

const things = new Set<ColumnRole>(["kpi", "action", "activities", "level", "pillar", "milestone"]);
const leastWeight = 0.15;

/** The roles that a heading may have by its words and the cells below it. */
export function candidatesOf(heading: HeadingCell, evidence: Evidence): Candidate {
  const meaning = meaningOf(heading.text);
  if (heading.said !== undefined) {
    const role = heading.said === "ignored" ? "other" : heading.said;
    return { heading, meaning, evidence, options: [{ role, weight: saidWeight }] };
  }
  const words = meaning?.all ?? [];
  // "Progress" over counts is what was reached, no share of it.
  const isCount = meaning?.concept === "progress" && evidence.percents < 0.9;
  const own = words.map(({ role, weight }) => ({
    role,
    weight: weight * fitOf(role, evidence) * (isCount && role === "percent" ? 0.5 : 1),
  }));
  const more = words.flatMap(({ role, weight }) => {
    const other = turned(role, evidence);
    return other ? [{ role: other.role, weight: other.weight * weight }] : [];
  });
  if (
    meaning?.concept === "result" &&
    evidence.filled > 0 &&
    evidence.numbers < 0.3 &&
    evidence.states < 0.5 &&
    evidence.dates < 0.5 &&
    !isOutcomeOfEach(evidence)
  )
    more.push({ role: "level", weight: 0.9 });
  // "Planned | Delivered" over figures: how many were.
  const isCounted = meaning?.concept === "status" && evidence.numbers >= 0.6 && evidence.percents < 0.5;
  if (isCounted && countedAsDone.test(heading.text)) more.push({ role: "actual", weight: 0.85 });
  // "From | To" over figures: what a KPI is to reach.
  if (loneTo.test(heading.text) && evidence.asks >= 0.6 && evidence.dates < 0.3)
    more.push({ role: "target", weight: 0.85 });
  // "Goal" over figures is what a KPI is to reach.
  if (meaning?.concept === "objective" && evidence.asks >= 0.7 && !/strategic/i.test(heading.text))
    more.push({ role: "target", weight: 0.85 });
  // Beside a target date the completion date is the day on which it was done.
  const isDone =
    meaning?.concept === "timeframe" &&
    /complet|achievement/i.test(heading.text) &&
    !/target|planned|expected|due|estimated/i.test(heading.text);
  if (isDone) more.push({ role: "actual", weight: 0.6 });
  // Whatever heads them, different codes down a column are the rows' own ids: "Obj." over QO-1, QO-2.
  const isId = evidence.ids >= 0.8 && evidence.distinct >= 0.9 && evidence.filled >= fewestIds;
  const isOpen = [...own, ...more].every(({ role, weight }) => weight < 0.5 || things.has(role));
  if (isId && isOpen && own.every(({ role }) => role !== "ownId")) more.push({ role: "ownId", weight: 0.6 });
  const earlier = meaning?.isEarlier === true;
  const options = [...own, ...more]
    .filter(({ role, weight }) => weight >= leastWeight && !(earlier && ofAnotherYear.has(role)))
    .sort((a, b) => b.weight - a.weight);
  return { heading, meaning, evidence, options };
}

/** "Next year's target", "Status previous year" are of no use to this year's. */
const ofAnotherYear = new Set<ColumnRole>(["actual", "target", "status", "percent"]);
const loneTo = /^\s*to\s*$/i;
const countedAsDone = /deliver|complet|done|finish|submit|implement|launch|realis|achev/i;
export const saidWeight = 9;
const fewestIds = 3;
