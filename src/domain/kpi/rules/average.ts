import type { AverageTarget } from "../../target/target";
import { atLeast, isLimit, meets } from "../compare";
import { isClosed } from "../due";
import { isAt, noDay, placesWithin } from "../evidence/day-places";
import type { EvidenceIndex } from "../evidence/evidence-index";
import { type LogColumns, statusCode } from "../evidence/log-columns";
import { bare, type Judgement, type KpiRemark, noData, remarkIf } from "../result";
import type { SourceCell } from "../../shared/source-cell";
import { type DaySpan, termSoFar } from "../review/review";
import { numberSources } from "../evidence/sources";
import { count, meanText } from "../words";
import { attainmentOf, type Level } from "./level";
import type { RuleInput } from "./rule-input";
import { judgeRate } from "./shares/rate";
import { ofTiedRows } from "./shares/tied-rows";

/** How far below its target an average is still Behind. Source: RULES 5. */
export const nearBy = 0.25;

/** The mean score of delivered rows, weighted by respondents where every one has them. Source: RULES 5. */
export function judgeAverage(input: RuleInput<AverageTarget>): Judgement {
  const { target, due, review, index, kpi } = input;
  const log = index.evidence.activityLog;
  const span = termSoFar(review);
  const about = { index, action: kpi.action };
  const scores = foundScores(about, `${span.start} ${span.end} ${target.of}`, (rows) =>
    scoresOf(index, { rows, span, top: target.of }),
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

const foundScores = ofTiedRows<Scores>();

interface Scored {
  readonly rows: Int32Array;
  readonly span: DaySpan;
  readonly top: number | undefined;
}

function scoresOf({ log, evidence }: EvidenceIndex, { rows, span, top }: Scored): Scores {
  const { status, score, day, sheetRow } = log;
  const days = placesWithin(log.days, span);
  const scored = rows.filter((row) => status[row] === statusCode.delivered && !Number.isNaN(score[row]));
  const inTerm = scored.filter((row) => isAt(day[row] ?? noDay, days));
  const valid = inTerm.filter((row) => isOnScale(score[row] ?? NaN, top));
  const undated = scored.filter((row) => day[row] === noDay).length;
  const off = inTerm.length - valid.length;
  return {
    mean: valid.length === 0 ? undefined : meanOf(log, valid),
    remarks: [
      ...remarkIf(
        off,
        "score-off-scale",
        `${count(off, "score")} outside the scale of 0 to ${top ?? "the top"}, left out.`,
      ),
      ...remarkIf(undated, "row-without-date", `${count(undated, "score")} without a date, counted nowhere.`),
    ],
    sources: numberSources(
      evidence.activityLog,
      Array.from(valid, (row) => sheetRow[row] ?? 0),
    ),
  };
}

/** Sums in millionths of a point: whole numbers do not drift, so a tie stays a tie. */
function meanOf({ score, respondents }: LogColumns, rows: Int32Array): Mean {
  const isWeighted = rows.every((row) => (respondents[row] ?? 0) > 0);
  const weightOf = (row: number) => (isWeighted ? (respondents[row] ?? 0) : 1);
  const weight = rows.reduce((sum, row) => sum + weightOf(row), 0);
  const millionths = rows.reduce((sum, row) => sum + Math.round((score[row] ?? 0) * 1e6) * weightOf(row), 0);
  return {
    value: millionths / weight / 1e6,
    scores: rows.length,
    respondents: isWeighted ? weight : undefined,
  };
}

const isOnScale = (score: number, top: number | undefined): boolean =>
  score >= 0 && (top === undefined || score <= top);

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
