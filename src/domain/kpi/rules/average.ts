import type { AverageTarget } from "../../target/target";
import { atLeast, meets } from "../compare";
import { isClosed } from "../due";
import type { LogRow } from "../evidence";
import { bare, type Judgement, type KpiRemark } from "../result";
import { isWithin, termSoFar } from "../review";
import { rowSources } from "../sources";
import { count, meanText } from "../words";
import { attainmentOf, type Level } from "./level";
import type { Question } from "./question";
import { judgeRate } from "./rate";
import { rowsTiedTo } from "./tied-rows";

/** How far below its target an average is still Behind. Source: RULES 5. */
const nearBy = 0.25;

/** The mean score of delivered rows, weighted by respondents where every one has them. Source: RULES 5. */
export function judgeAverage(question: Question<AverageTarget>): Judgement {
  const { target, due, review, index, kpi } = question;
  const log = index.evidence.activityLog;
  const span = termSoFar(review);
  const delivered = rowsTiedTo(index, kpi.action).filter(
    ({ status, date, score }) =>
      status === "delivered" && score !== undefined && date !== undefined && isWithin(date, span),
  );
  const rows = delivered.filter(({ score }) => isOnScale(score, target.of));
  const remarks = offScale(delivered.length - rows.length, target.of);
  if (rows.length === 0)
    return {
      ...bare("no-data", `No data: ${log.sheet} has no delivered row with a valid score in the term so far.`),
      remarks,
    };
  const mean = meanOf(rows);
  const level: Level = { actual: mean.value, comparator: target.comparator, target: target.value };
  const isNear = atLeast(nearBy, target.value - mean.value);
  return {
    ...bare(
      judgeRate({ ...level, closed: isClosed(due, review), isNear }),
      averageWhy(mean, level, rows.length),
    ),
    actual: mean.value,
    denominator: mean.respondents ?? null,
    attainment: attainmentOf(level),
    remarks,
    sources: rowSources(log, rows),
  };
}

interface Mean {
  readonly value: number;
  /** Who answered, where the mean is weighted by them; undefined for a plain mean. */
  readonly respondents: number | undefined;
}

/** Sums in millionths of a point: whole numbers do not drift, so a tie stays a tie. */
function meanOf(rows: readonly LogRow[]): Mean {
  const isWeighted = rows.every(({ respondents }) => respondents !== undefined && respondents > 0);
  const weightOf = (row: LogRow) => (isWeighted ? (row.respondents ?? 0) : 1);
  const weight = rows.reduce((sum, row) => sum + weightOf(row), 0);
  const millionths = rows.reduce((sum, row) => sum + Math.round((row.score ?? 0) * 1e6) * weightOf(row), 0);
  return { value: millionths / weight / 1e6, respondents: isWeighted ? weight : undefined };
}

const isOnScale = (score: number | undefined, top: number | undefined): boolean =>
  score !== undefined && score >= 0 && (top === undefined || score <= top);

function offScale(rows: number, top: number | undefined): readonly KpiRemark[] {
  if (rows === 0) return [];
  return [
    {
      code: "score-off-scale",
      text: `${count(rows, "score")} outside the scale of 0 to ${top ?? "the top"}, left out.`,
    },
  ];
}

function averageWhy({ value, respondents }: Mean, level: Level, rows: number): string {
  const how =
    respondents === undefined
      ? `plain mean of ${count(rows, "score")}`
      : `mean of ${count(rows, "score")}, weighted by ${respondents} respondents`;
  const verdict = meets(level.actual, level.comparator, level.target)
    ? "the target is met"
    : `short by ${shortBy(level)}`;
  return `${meanText(value, level.target)}, ${level.target} asked (${how}): ${verdict}.`;
}

const shortBy = ({ actual, target }: Level): number => Math.ceil((target - actual) * 100 - 1e-9) / 100;
