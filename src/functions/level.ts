import type { KpiResult } from "../domain/kpi/result";
import { calendarDate } from "../domain/shared/calendar-date";
import type { Reading } from "../domain/shared/reading";
import { isFlagged, type TargetSentence } from "../domain/target/read-target";
import type { Target } from "../domain/target/target";
import { type Answer, andThen, answer, nothing, quoted, slip } from "./answer";
import { type Argument, argumentOf, textOf } from "./argument";
import { baselineOf } from "./baseline";
import { type Frame, judgeEntered } from "./evaluate";
import { inWords } from "../domain/shared/code-words";
import { enteredActual } from "./entered-actual";
import { sentenceOf } from "./target-reading";

/** A target and what was reached, as they come from Excel. */
export interface LevelArguments {
  readonly target: unknown;
  readonly actual: unknown;
  readonly baseline?: unknown;
}

/** RSP.MET: whether the actual reaches the level that is asked, whenever. For a target per year or quarter: in one of them. */
export const isMet = (given: LevelArguments): Answer<boolean> =>
  andThen(judged(given), (result) =>
    result.status === "no-data" ? nothing(result.why) : answer(result.status === "achieved"),
  );

/** RSP.PROGRESS: actual over target, 0.77; never capped. #N/A where there is no such figure: limits, ranges, done or not. */
export const attainment = (given: LevelArguments): Answer<number> =>
  andThen(judged(given), (result) => {
    if (result.status === "no-data") return nothing(result.why);
    return result.attainment === null
      ? nothing("A target of this kind has no progress in per cent; use RSP.MET or RSP.STATUS.")
      : answer(result.attainment);
  });

/** Everything is over: what is reached now is reached, and no pace counts. */
const atTheEnd: Frame = {
  asOf: calendarDate("9999-12-31"),
  term: { start: calendarDate("1900-01-01"), end: calendarDate("9999-12-30") },
  timeframe: { type: "date", end: calendarDate("9999-12-30") },
};

function judged(given: LevelArguments): Answer<KpiResult> {
  const target = argumentOf(given.target);
  return andThen(sureSentence(target), (reading) => {
    const part = reading.value.parts[0];
    return andThen(enteredActual(argumentOf(given.actual), part), (entered) => {
      if (entered === undefined) return nothing("There is no actual.");
      return andThen(baselineOf(given.baseline), (baseline) =>
        answer(
          judgeEntered(
            { targetText: textOf(target), target: ofOnePeriod(reading), entered, baseline },
            atTheEnd,
          ),
        ),
      );
    });
  });
}

/** A doubtful reading is not computed with: a wrong number is worse than none. */
const sureSentence = (target: Argument): ReturnType<typeof sentenceOf> =>
  andThen(sentenceOf(target), (reading) => {
    const doubt = reading.notes.find(({ certainty }) => certainty === "doubtful");
    if (!isFlagged(reading) || doubt === undefined) return answer(reading);
    return slip(
      `The target ${quoted(textOf(target))} is in doubt: ${inWords(doubt.code)}. See RSP.TARGET, and write it plainer.`,
    );
  });

/** What one year or quarter asks is a plain number of things. */
function ofOnePeriod(
  reading: Extract<Reading<TargetSentence>, { kind: "read" }>,
): Extract<Reading<TargetSentence>, { kind: "read" }> {
  const [first] = reading.value.parts;
  return { ...reading, value: { parts: [withoutPeriod(first)] } };
}

function withoutPeriod(target: Target): Target {
  if (target.kind !== "frequency") return target;
  const { comparator, value, unit } = target;
  return { kind: "count", comparator, value, ...(unit === undefined ? {} : { unit }) };
}
