import type { PercentTarget, RatioTarget } from "../../target/target";
import type { SourceCell } from "../../shared/source-cell";
import { atLeast, meets } from "../compare";
import { isClosed } from "../due";
import type { FollowUpRow, LogRow } from "../evidence";
import { anyDayWithin, type EvidenceIndex } from "../evidence-index";
import type { Measure } from "../measure";
import { bare, type Judgement, type KpiRemark } from "../result";
import { type DaySpan, isWithin, termSoFar } from "../review";
import { rowSources } from "../sources";
import { count, percentText } from "../words";
import { attainmentOf, type Level } from "./level";
import type { Question } from "./question";
import { judgeRate } from "./rate";
import { rowsTiedTo } from "./tied-rows";

export type ShareTarget = PercentTarget | RatioTarget;
export type ShareMeasure = Extract<Measure, "positive replies" | "requests met" | "experts used">;

/** Numerators and denominators are summed first and divided then; percentages are never averaged. Source: RULES 4. */
interface Share {
  readonly sheet: string;
  /** Whether the sheet has any row dated in the term so far. */
  readonly hasRows: boolean;
  readonly numerator: number;
  readonly denominator: number;
  readonly remarks: readonly KpiRemark[];
  readonly sources: readonly SourceCell[];
}

/** The target as a share 0..1. */
export const shareOf = (target: ShareTarget): number =>
  target.kind === "percent" ? target.value / 100 : target.value / target.of;

export function judgeShare(question: Question<ShareTarget>, measure: ShareMeasure): Judgement {
  const { target, due, review, index, kpi } = question;
  const share =
    measure === "positive replies"
      ? replies(index, termSoFar(review), target)
      : requests(index, kpi.action, termSoFar(review), measure);
  if (!share.hasRows) return bare("no-data", `No data: ${share.sheet} has no row dated in the term so far.`);
  if (share.denominator === 0) {
    return {
      ...bare("no-request", `No request: ${share.sheet} has rows, but nothing to take a share of.`),
      denominator: 0,
      remarks: share.remarks,
    };
  }
  const level: Level = {
    actual: share.numerator / share.denominator,
    comparator: target.comparator,
    target: shareOf(target),
  };
  const attainment = attainmentOf(level);
  const isNear = attainment !== null && atLeast(attainment, review.cutOffs.shares);
  return {
    ...bare(judgeRate({ ...level, closed: isClosed(due, review), isNear }), shareWhy(share, level)),
    actual: level.actual,
    denominator: share.denominator,
    attainment,
    remarks: [...share.remarks, ...smallBase(share)],
    sources: share.sources,
  };
}

const requestWords = {
  "requests met": { done: ({ requestMet }: LogRow) => requestMet, column: "Request met" },
  "experts used": { done: ({ expertsUsed }: LogRow) => expertsUsed, column: "Experts used" },
} as const;

function requests(
  index: EvidenceIndex,
  action: LogAction,
  span: DaySpan,
  measure: keyof typeof requestWords,
): Share {
  const { done, column } = requestWords[measure];
  const log = index.evidence.activityLog;
  const asked = rowsTiedTo(index, action).filter(
    ({ requested, date }) => requested && date !== undefined && isWithin(date, span),
  );
  const blank = asked.filter((row) => done(row) === undefined).length;
  const text = `${column} is blank in ${count(blank, "row")}, counted as no.`;
  return {
    sheet: log.sheet,
    hasRows: anyDayWithin(index.logDays, span),
    numerator: asked.filter((row) => done(row) === true).length,
    denominator: asked.length,
    remarks: blank > 0 ? [{ code: "blank-counted-as-no", text }] : [],
    sources: rowSources(log, asked),
  };
}

type LogAction = Parameters<typeof rowsTiedTo>[1];

/** Valid answers are the base: blank and N/A are left out. Replies and invited are shown beside it. Source: RULES 4. */
function replies(index: EvidenceIndex, span: DaySpan, target: ShareTarget): Share {
  const table = index.evidence.followUp;
  const rows = table.rows.filter(({ date }) => date !== undefined && isWithin(date, span));
  const positive = sumOf(rows, ({ effectsYes }) => effectsYes);
  const valid = positive + sumOf(rows, ({ effectsNo }) => effectsNo);
  return {
    sheet: table.sheet,
    hasRows: anyDayWithin(index.followUpDays, span),
    numerator: positive,
    denominator: valid,
    remarks: replyRemarks({ positive, valid, rows, target }),
    sources: rowSources(table, rows),
  };
}

interface Replies {
  readonly positive: number;
  readonly valid: number;
  readonly rows: readonly FollowUpRow[];
  readonly target: ShareTarget;
}

function replyRemarks({ positive, valid, rows, target }: Replies): readonly KpiRemark[] {
  if (valid === 0) return [];
  const replied = sumOf(rows, (row) => row.replies ?? 0);
  const invited = sumOf(rows, (row) => row.invited ?? 0);
  const figures = {
    code: "replies",
    text: `${positive} positive of ${valid} valid answers, ${replied} replies, ${invited} invited.`,
  };
  const isMet = (base: number) => meets(positive / base, target.comparator, shareOf(target));
  const others = [
    ["replies", replied],
    ["invited", invited],
  ] as const;
  const changed = others.filter(([, base]) => base > 0 && isMet(base) !== isMet(valid));
  const warnings = changed.map(([name, base]) => ({
    code: "other-base-other-verdict",
    text: `Counted from the ${base} ${name} it would be ${percentText(positive / base, isMet(base))} and the verdict would change.`,
  }));
  return [figures, ...warnings];
}

const sumOf = (rows: readonly FollowUpRow[], amount: (row: FollowUpRow) => number): number =>
  rows.reduce((sum, row) => sum + amount(row), 0);

function smallBase({ denominator, numerator }: Share): readonly KpiRemark[] {
  return denominator < 5 ? [{ code: "small-base", text: `Small base: ${numerator} of ${denominator}.` }] : [];
}

function shareWhy({ numerator, denominator }: Share, { actual, comparator, target }: Level): string {
  const met = meets(actual, comparator, target);
  const asked = `${percentText(target, true)} asked`;
  const figures =
    denominator < 5
      ? `${numerator} of ${denominator}`
      : `${numerator} of ${denominator} (${percentText(actual, met)})`;
  if (met) return `${figures}, ${asked}: the target is met.`;
  return `${figures}, ${asked}: ${neededText(nextNeeded({ numerator, denominator }, target))}`;
}

/** How many in a row would reach the share; undefined where none can. Source: RULES 4. */
export function nextNeeded(
  { numerator, denominator }: Pick<Share, "numerator" | "denominator">,
  target: number,
): number | undefined {
  if (target >= 1) return undefined;
  return Math.max(0, Math.ceil((target * denominator - numerator) / (1 - target) - 1e-9));
}

const neededText = (needed: number | undefined): string =>
  needed === undefined ? "it cannot be made up." : `the next ${needed} in a row would reach it.`;
