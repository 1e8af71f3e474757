import type { AverageTarget } from "../../target/target";
import { atLeast, isLimit, meets } from "../compare";
import { isClosed } from "../due";
import type { EvidenceTable, LogRow } from "../evidence";
import { remembered } from "../../shared/remembered";
import { bare, type Judgement, type KpiRemark, noData, remarkIf } from "../result";
import type { SourceCell } from "../../shared/source-cell";
import { type DaySpan, isWithin, termSoFar } from "../review";
import { rowSources } from "../sources";
import { count, meanText } from "../words";
import { attainmentOf, type Level } from "./level";
import type { Question } from "./question";
import { judgeRate } from "./rate";
import { rowsTiedTo } from "./tied-rows";

/** How far below its target an average is still Behind. Source: RULES 5. */
export const nearBy = 0.25;

/** The mean score of delivered rows, weighted by respondents where every one has them. Source: RULES 5. */
export function judgeAverage(question: Question<AverageTarget>): Judgement {
  const { target, due, review, index, kpi } = question;
  const log = index.evidence.activityLog;
  const span = termSoFar(review);
  const rows = rowsTiedTo(index, kpi.action);
  const scores = known(rows, `${span.start} ${span.end} ${target.of}`, () =>
    scoresOf(log, { rows, span, top: target.of }),
  );
  const { mean, remarks, sources } = scores;
  if (mean === undefined) {
    const why = `No data: ${log.sheet} has no delivered row with a valid score in the term so far.`;
    return { ...noData("score", why), remarks };
  }
  const level: Level = { actual: mean.value, comparator: target.comparator, target: target.value };
  const isNear = atLeast(nearBy, target.value - mean.value);
  return {
    ...bare(judgeRate({ ...level, closed: isClosed(due, review), isNear }), averageWhy(mean, level)),
    actual: mean.value,
    denominator: mean.respondents ?? null,
    attainment: attainmentOf(level),
    remarks,
    sources,
  };
}

interface Scores {
  /** undefined where there is no valid score. */
  readonly mean: Mean | undefined;
  readonly remarks: readonly KpiRemark[];
  readonly sources: readonly SourceCell[];
}

interface Mean {
  readonly value: number;
  readonly scores: number;
  /** Who answered, where the mean is weighted by them; undefined for a plain mean. */
  readonly respondents: number | undefined;
}

const known = remembered<Scores>();

interface Scored {
  readonly rows: readonly LogRow[];
  readonly span: DaySpan;
  readonly top: number | undefined;
}

function scoresOf(log: EvidenceTable<LogRow>, { rows, span, top }: Scored): Scores {
  const scored = rows.filter(({ status, score }) => status === "delivered" && score !== undefined);
  const inTerm = scored.filter(({ date }) => date !== undefined && isWithin(date, span));
  const valid = inTerm.filter(({ score }) => isOnScale(score, top));
  const undated = scored.filter(({ date }) => date === undefined).length;
  const off = inTerm.length - valid.length;
  return {
    mean: valid.length === 0 ? undefined : meanOf(valid),
    remarks: [
      ...remarkIf(
        off,
        "score-off-scale",
        `${count(off, "score")} outside the scale of 0 to ${top ?? "the top"}, left out.`,
      ),
      ...remarkIf(undated, "row-without-date", `${count(undated, "score")} without a date, counted nowhere.`),
    ],
    sources: rowSources(log, valid),
  };
}

/** Sums in millionths of a point: whole numbers do not drift, so a tie stays a tie. */
function meanOf(rows: readonly LogRow[]): Mean {
  const isWeighted = rows.every(({ respondents }) => respondents !== undefined && respondents > 0);
  const weightOf = (row: LogRow) => (isWeighted ? (row.respondents ?? 0) : 1);
  const weight = rows.reduce((sum, row) => sum + weightOf(row), 0);
  const millionths = rows.reduce((sum, row) => sum + Math.round((row.score ?? 0) * 1e6) * weightOf(row), 0);
  return {
    value: millionths / weight / 1e6,
    scores: rows.length,
    respondents: isWeighted ? weight : undefined,
  };
}

const isOnScale = (score: number | undefined, top: number | undefined): boolean =>
  score !== undefined && score >= 0 && (top === undefined || score <= top);

function averageWhy({ scores, respondents }: Mean, level: Level): string {
  const base = count(scores, "score");
  const how =
    respondents === undefined
      ? `plain mean of ${base}`
      : `mean of ${base}, weighted by ${respondents} respondents`;
  const limit = isLimit(level.comparator, level.target);
  const missed = limit ? "the limit is passed" : `short by ${shortBy(level)}`;
  const verdict = meets(level.actual, level.comparator, level.target) ? "the target is met" : missed;
  return `${meanText(level.actual, level.target)}, ${level.target} ${limit ? "at most" : "asked"} (${how}): ${verdict}.`;
}

const shortBy = ({ actual, target }: Level): number => Math.ceil((target - actual) * 100 - 1e-9) / 100;
