import { fiscalYearOf } from "../domain/kpi/periods";
import type { Status } from "../domain/kpi/status";
import type { Timeframe } from "../domain/plan/time/timeframe";
import { addDays, type CalendarDate, calendarDate, laterOf, yearOf } from "../domain/shared/calendar-date";
import { saysNothing } from "../domain/shared/plain-text";
import { type Answer, andThen, answer, quoted, slip } from "./answer";
import { type Argument, argumentOf, textOf } from "./argument";
import { baselineOf } from "./baseline";
import { type Asked, type Frame, judgeEntered } from "./evaluate";
import { enteredActual } from "./entered-actual";
import { dayOf, inReach, timeframeOf } from "./excel-day";
import { fiscalYear } from "./fiscal-year";
import { keptBy } from "./kept";
import { readingOf } from "./target-reading";

/** The arguments of RSP.STATUS as they come from Excel. */
export interface StatusArguments {
  readonly target: unknown;
  readonly actual: unknown;
  readonly asOf?: unknown;
  readonly start?: unknown;
  readonly due?: unknown;
  readonly baseline?: unknown;
}

type DayArguments = Readonly<Record<"asOf" | "start" | "due", Argument>>;

interface Days {
  readonly asOf: CalendarDate | undefined;
  readonly start: CalendarDate | undefined;
  /** undefined where no due is given: on-going. */
  readonly due: Timeframe | undefined;
}

/**
 * RSP.STATUS: the status word by the same rules as the KPI sheet, the actual taken as entered. Functions never read the clock:
 * a day that is missing is no matter where the status is the same whatever the day; elsewhere the cell says which to give.
 */
export const statusWord = (given: StatusArguments): Answer<string> =>
  andThen(askedOf(given), (asked) =>
    andThen(possibleOf(given, isRecurring(asked)), (possible) => oneStatus(asked, possible)),
  );

const isRecurring = ({ target }: Asked): boolean =>
  target.kind === "read" && target.value.parts[0].kind === "frequency";

const known = keptBy<Answer<Possible>>();

/** The days of a column are the same in every row. */
function possibleOf({ asOf, start, due }: StatusArguments, recurs: boolean): Answer<Possible> {
  const given = { asOf: argumentOf(asOf), start: argumentOf(start), due: argumentOf(due) };
  const key = [recurs, given.asOf, given.start, given.due]
    .map((argument) => `${typeof argument} ${argument}`)
    .join("\n");
  return known(key, () =>
    andThen(daysOf(given), (days) => (recurs ? recurringFrames(days) : answer(frames(days)))),
  );
}

function askedOf({ target, actual, baseline }: StatusArguments): Answer<Asked> {
  const wanted = argumentOf(target);
  const reading = readingOf(wanted);
  const part = reading.kind === "read" ? reading.value.parts[0] : undefined;
  // A target that cannot be read is Check target, whatever was reached.
  const entered = part ? enteredActual(argumentOf(actual), part) : answer(undefined);
  return andThen(entered, (value) =>
    andThen(baselineOf(baseline), (from) =>
      answer({ targetText: textOf(wanted), target: reading, entered: value, baseline: from }),
    ),
  );
}

const daysOf = ({ asOf, start, due }: DayArguments): Answer<Days> =>
  andThen(dayOf(asOf, { name: "as-of", edge: "end" }), (asOfDay) =>
    andThen(dayOf(start, { name: "start", edge: "start" }), (startDay) =>
      andThen(dueOf(due), (timeframe) => answer({ asOf: asOfDay, start: startDay, due: timeframe })),
    ),
  );

function dueOf(due: Argument): Answer<Timeframe | undefined> {
  if (due === undefined || saysNothing(textOf(due))) return answer(undefined);
  return andThen(timeframeOf(due, "due"), (timeframe) =>
    timeframe.type === "recurring"
      ? slip(`due: ${quoted(textOf(due))} names no last day; give the last day of the term.`)
      : inReach(timeframe, "due"),
  );
}

/** Frames that may be meant, and what to ask for where they lead to different statuses. */
interface Possible {
  readonly frames: readonly Frame[];
  readonly ask: string;
}

function oneStatus(asked: Asked, { frames: possible, ask }: Possible): Answer<string> {
  const statuses = new Set(possible.map((frame) => judgeEntered(asked, frame).status));
  const [only] = statuses;
  return statuses.size === 1 && only !== undefined ? answer(wordOf(only)) : slip(ask);
}

/** "on-track" -> "On track": the words of the KPI sheet. */
const wordOf = (status: Status): string => status.charAt(0).toUpperCase() + status.slice(1).replace("-", " ");

const longAgo = calendarDate("1900-03-01");
const someDay = calendarDate("2001-07-01");
const atTheEnd = calendarDate("9999-12-31");
/** The periods of a term are counted one by one; no plan is longer. */
const longestTerm = 50;
const ongoing: Timeframe = { type: "ongoing" };

/** Without an as-of date: as the first day of the term begins and when all is over. Without a start: long ago, or as of today. */
function frames({ asOf, start, due }: Days): Possible {
  const timeframe = due ?? ongoing;
  const end = "end" in timeframe ? timeframe.end : undefined;
  const term = (from: CalendarDate): Frame["term"] => ({ start: from, end: laterOf(end ?? from, from) });
  if (asOf === undefined) {
    const from = start ?? longAgo;
    return {
      frames: [from, atTheEnd].map((day) => ({ asOf: day, term: term(from), timeframe })),
      ask: "Give the as-of date: how it stands depends on the day.",
    };
  }
  const starts = start === undefined ? [longAgo, asOf] : [start];
  return {
    frames: starts.map((from) => ({ asOf, term: term(from), timeframe })),
    ask: "Give the start of the plan's term: the pace is measured from there.",
  };
}

/** A target per year or quarter keeps its own clock; without start and due it is the fiscal year that holds the as-of date. */
function recurringFrames({ asOf, start, due }: Days): Answer<Possible> {
  const year = fiscalYearOf(asOf ?? start ?? someDay, fiscalYear.fiscalYearStartMonth);
  const from = start ?? year.start;
  const end = due !== undefined && "end" in due ? due.end : laterOf(year.end, from);
  const term = { start: from, end: laterOf(end, from) };
  if (yearOf(term.end) - yearOf(term.start) > longestTerm)
    return slip(`start and due are more than ${longestTerm} years apart.`);
  const days = asOf === undefined ? [term.start, addDays(term.end, 1)] : [asOf];
  return answer({
    frames: days.map((day) => ({ asOf: day, term, timeframe: due ?? ongoing })),
    ask: "Give the as-of date: how it stands depends on the day.",
  });
}
