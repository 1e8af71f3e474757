import type { CalendarDate } from "../../../shared/calendar-date";
import type { Comparator } from "../../../target/target";
import { isLimit, meets } from "../../compare";
import type { Due } from "../../due";
import type { Status } from "../../status";
import { dayText, limitText } from "../../words";
import type { AskedMembers } from "./asked-members";

interface Figures {
  readonly status: Status;
  /** As the target compares: a limit has no pace. */
  readonly comparator: Comparator;
  readonly actual: number;
  readonly asked: AskedMembers;
  readonly expected: number | null;
  readonly earlier: number | undefined;
  readonly due: Due;
  readonly asOf: CalendarDate;
}

/** "17 of 33 Members, 22 asked: 18 expected by 30 Jun 2019, short by 1." */
export function memberCountWhy(figures: Figures): string {
  const { actual: there, asked, comparator, expected } = figures;
  if (expected === null && isLimit(comparator, asked.level)) return limitWhy(figures);
  return `${there} of ${asked.denominator} Members, ${asked.level} asked${tail(figures, there)}`;
}

/** "2 of 33 Members, 3 at most: the limit is kept." Source: RULES-2 12. */
function limitWhy({ actual, asked, comparator }: Figures): string {
  const verdict = meets(actual, comparator, asked.level) ? "kept" : "passed";
  return `${actual} of ${asked.denominator} Members, ${limitText(comparator, String(asked.level))}: the limit is ${verdict}.`;
}

function tail({ status, asked, expected, earlier, due, asOf }: Figures, there: number): string {
  if (status === "achieved") return ": the target is reached.";
  if (due.end === undefined) return ongoingTail(there, earlier);
  if (asOf > due.end) return `: ${asked.level - there} short when it fell due on ${dayText(due.end)}.`;
  if (expected === null) return ".";
  if (there >= expected) return `: ${expected} expected by ${dayText(asOf)}, so the pace is kept.`;
  return `: ${expected} expected by ${dayText(asOf)}, short by ${expected - there}.`;
}

function ongoingTail(there: number, earlier: number | undefined): string {
  if (earlier === undefined) return ": on-going, no earlier value to compare with.";
  if (there > earlier) return `: on-going and improving, ${earlier} a year ago.`;
  return there === earlier
    ? ": on-going, no change within a year."
    : `: on-going and slipped, ${earlier} a year ago.`;
}
