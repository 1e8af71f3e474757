import type { Term } from "../../domain/plan/plan";
import { type TermWords } from "../../domain/plan/time/term-words";
import { termOfWords, type YearReading } from "../../domain/plan/time/term-of-words";
import type { FoundPlan } from "../plan/found-plan";
import type { HeadedPeriod } from "../plan/headings/period-words";

/** The years that have targets of their own in the plan's columns. */
export const targetYears = (plan: FoundPlan | undefined): readonly number[] =>
  yearsIn(
    columnsOf(plan).flatMap(({ period, meaning, role }) =>
      role === "target" ? (period ?? meaning?.period ?? []) : [],
    ),
  );

/** The term that a plan's columns of years span; undefined where none names a year. */
export function termOfColumns(plan: FoundPlan | undefined, reading: YearReading): Term | undefined {
  const periods = columnsOf(plan).flatMap(
    ({ period, meaning, role }) => period ?? (role === "target" ? (meaning?.period ?? []) : []),
  );
  // Last year's actuals may stand beside this year's target: the targets say which years are planned.
  const planned = targetYears(plan);
  const years = planned.length > 0 ? planned : yearsIn(periods);
  if (years.length === 0) return undefined;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const words: TermWords = periods.some(({ isFiscal }) => isFiscal)
    ? { kind: "fiscal", from, to: to + 1 }
    : from === to
      ? { kind: "year", year: from }
      : { kind: "years", from, to };
  // Columns of 2024 and 2025 are two calendar years, no fiscal year of both.
  const apart = { ...reading, isFiscal: false };
  return words.kind === "years"
    ? termOfWords(words, { ...apart, fiscalYearStartMonth: 1 })
    : termOfWords(words, apart);
}

const columnsOf = (plan: FoundPlan | undefined) => plan?.headings.flatMap(({ assigned }) => assigned) ?? [];

const yearsIn = (periods: readonly HeadedPeriod[]): readonly number[] =>
  periods.flatMap(({ year }) => year ?? []);
