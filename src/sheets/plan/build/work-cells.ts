import type { PlannedWork } from "../../../domain/plan/plan";
import type { Timeframe } from "../../../domain/plan/time/timeframe";
import { readWorkState } from "../../../domain/plan/work-state";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import { saysNothing } from "../../../domain/shared/plain-text";
import type { Remark } from "../../../domain/shared/remark";
import { cellNumber, isPercentCell } from "../../cell-text";
import { type DueReading, readDue } from "./due-cell";
import type { FoundCell } from "../found-cell";
import { doneMark, isMark } from "../views/period-marks";
import { type PeriodFrame, spanOfPeriod } from "./period-spans";
import type { FoundPeriod, FoundWork } from "../found-plan";

/** An activity's days and state, as its row tells them. */
export function workOf(
  work: FoundWork,
  periods: readonly FoundPeriod[],
  reading: DueReading & { readonly frame: PeriodFrame },
): PlannedWork {
  const due = timeOf(work.due, reading);
  const start = timeOf(work.start, reading)?.start;
  const marked = periods
    .filter(({ what }) => what === "planned")
    .flatMap(({ period }) => spanOfPeriod(period, reading.frame) ?? []);
  const last = work.due === undefined ? latest(marked.map(({ end }) => end)) : undefined;
  const first =
    start ??
    due?.start ??
    (work.start === undefined ? earliest(marked.map((span) => span.start)) : undefined);
  const end = due?.end ?? last;
  const done = timeOf(work.done, reading)?.end;
  const told = { ...doneByMarks(periods), ...statusOf(work, periods, reading.frame) };
  return {
    // A due day alone says nothing of a start; one that a column names does, also on the day itself.
    ...(first === undefined || (start === undefined && first === end) ? {} : { start: first }),
    ...(end === undefined ? {} : { due: end }),
    ...(done === undefined ? {} : { done }),
    ...told,
    couldTell: work.couldTell,
  };
}

/** Months marked as planned and as done: all done is done, some is begun. */
function doneByMarks(periods: readonly FoundPeriod[]): Pick<PlannedWork, "state"> {
  const marks = periods.flatMap(({ what, cell }) =>
    what === "planned" && isMark(cell.text) ? [cell.text] : [],
  );
  const done = marks.filter((mark) => mark === doneMark).length;
  return done === 0 ? {} : { state: done === marks.length ? "done" : "in-progress" };
}

const latest = (days: readonly CalendarDate[]): CalendarDate | undefined => [...days].sort().at(-1);
const earliest = (days: readonly CalendarDate[]): CalendarDate | undefined => [...days].sort()[0];

function timeOf(
  cell: FoundCell | undefined,
  reading: DueReading,
): { start?: CalendarDate; end: CalendarDate } | undefined {
  if (cell === undefined || saysNothing(cell.text)) return undefined;
  const found = readDue(cell, reading);
  return found.kind === "read" ? daysOf(found.value) : undefined;
}

function daysOf(value: Timeframe): { start?: CalendarDate; end: CalendarDate } | undefined {
  if (value.type === "date")
    return {
      ...(value.start === undefined || value.start === value.end ? {} : {}),
      start: value.start ?? value.end,
      end: value.end,
    };
  return value.type === "period" ? { start: value.start, end: value.end } : undefined;
}

function statusOf(
  { status, percent, done }: FoundWork,
  periods: readonly FoundPeriod[],
  frame: PeriodFrame,
): Pick<PlannedWork, "state" | "stateText" | "share"> {
  const byPeriod = periods
    .filter(
      ({ what, period }) =>
        (what === "status" || what === "actual") && (spanOfPeriod(period, frame)?.start ?? "9") <= frame.asOf,
    )
    .at(-1)?.cell;
  const said = status ?? (done && readWorkState(done.text) !== undefined ? done : undefined) ?? byPeriod;
  const state = said && readWorkState(said.text);
  const share = shareOf(percent) ?? shareOf(said);
  return {
    ...(state === undefined ? {} : { state }),
    ...(said === undefined || saysNothing(said.text)
      ? {}
      : { stateText: said.text.replace(/\s+/g, " ").slice(0, 60) }),
    ...(share === undefined ? {} : { share }),
  };
}

/** "60 %", 0.6 or 60: above one only per cent can be meant. */
function shareOf(cell: FoundCell | undefined): number | undefined {
  const number = cell && cellNumber(cell.value);
  if (cell === undefined || number === undefined || number < 0) return undefined;
  const share = isPercentCell(cell.value) || /%/.test(cell.text) || number <= 1 ? number : number / 100;
  return share <= 10 ? Math.min(1, share) : undefined;
}

/** Days and states of activities that say something and can't be read. */
export function workRemarks({ work }: { readonly work?: FoundWork }, reading: DueReading): readonly Remark[] {
  if (work === undefined) return [];
  const days = [work.start, work.due].flatMap((cell) => {
    if (cell === undefined || saysNothing(cell.text)) return [];
    const found = readDue(cell, reading);
    return found.kind === "unread" ? [unreadDay(cell)] : [];
  });
  const { status } = work;
  const isLost =
    status !== undefined &&
    !saysNothing(status.text) &&
    readWorkState(status.text) === undefined &&
    shareOf(status) === undefined;
  return isLost ? [...days, unreadState(status)] : days;
}

const unreadDay = ({ text, source }: FoundCell): Remark => ({
  code: "activity-date-unread",
  severity: "warning",
  source,
  text: `"${short(text)}" is no day that can be read; the activity stands as if it had none.`,
  next: 'Type a date, or words such as "March 2025" or "Q3 2025".',
});

const unreadState = ({ text, source }: FoundCell): Remark => ({
  code: "activity-status-unread",
  severity: "warning",
  source,
  text: `"${short(text)}" names no state that is known; the activity stands as if it said nothing.`,
  next: "Write not started, in progress, delayed, completed, on hold or cancelled, or a per cent.",
});

const short = (text: string): string => text.replace(/\s+/g, " ").slice(0, 80);
