import { logMemberReader } from "../../workplan/log-members";
import { memberResolver } from "../../member/resolve-member";
import type {
  CountTarget,
  FrequencyTarget,
  AverageTarget,
  RangeTarget,
  RatioTarget,
} from "../../target/target";
import { addYears, type CalendarDate, earlierOf } from "../../shared/calendar-date";
import { remembered } from "../../shared/remembered";
import { isAt, noDay, placesWithin } from "../evidence/day-places";
import { anyDayWithin, type EvidenceIndex, rowsNaming } from "../evidence/evidence-index";
import { eventsOf, rowsOf } from "../evidence/logged-events";
import { bare, type Judgement, type KpiRemark, noData, remarkIf } from "../result";
import { type DaySpan, termSoFar } from "../review/review";
import { count, dayText } from "../words";
import { eventRemarks, eventSources } from "./events";
import { judgeAmounts } from "./amounts";
import { judgeFigure } from "./figure";
import { judgeRangeOf } from "./figure-ways";
import type { RuleInput } from "./rule-input";

/** Who took part in some events: summed where it is told, and how many events do not tell. */
interface TookPart {
  readonly people: number;
  readonly told: number;
  readonly blank: number;
  readonly events: readonly number[];
}

/** People who took part in delivered events of the action, in a span up to as-of. Source: RULES-2 10. */
function tookPart({ kpi, index, review }: RuleInput<unknown>, { start, end }: DaySpan): TookPart {
  const days = placesWithin(index.logDays, { start, end: earlierOf(end, review.asOf) });
  const { delivered, log } = index;
  const events: number[] = [];
  let people = 0;
  let told = 0;
  for (const event of eventsOf(delivered, kpi.action)) {
    if (!isAt(delivered.day[event] ?? noDay, days)) continue;
    events.push(event);
    // Rows of one event tell of the same people.
    const given = rowsOf(delivered, [event]).flatMap((row) => {
      const found = log.participants[row] ?? NaN;
      return Number.isNaN(found) ? [] : [found];
    });
    if (given.length === 0) continue;
    told += 1;
    people += Math.max(...given);
  }
  return { people, told, blank: events.length - told, events };
}

const isUntold = ({ told, events }: TookPart): boolean => events.length > 0 && told === 0;

/** "At least 300 participants per year", "1,200 officers trained". */
export function judgeParticipants(
  input: RuleInput<FrequencyTarget | CountTarget | RatioTarget | RangeTarget>,
): Judgement {
  const { target, index, review } = input;
  const span = termSoFar(review);
  if (!anyDayWithin(index.logDays, span))
    return noData("rows", "No data: the Activity Log has no row dated in the term so far.");
  const all = tookPart(input, span);
  if (isUntold(all))
    return noData("participants", "No data: Participants is blank in every delivered row of the action.");
  const judged =
    target.kind === "frequency" ? perPeriod({ ...input, target }) : overTerm({ ...input, target }, all);
  return {
    ...judged,
    remarks: [...judged.remarks, ...blankRemarks(all), ...eventRemarks(input, all.events)],
    sources: eventSources(index, all.events),
  };
}

const blankRemarks = ({ blank }: TookPart): readonly KpiRemark[] =>
  remarkIf(blank, "participants-blank", `${count(blank, "event")} without participants, not in the sum.`);

function perPeriod(input: RuleInput<FrequencyTarget>): Judgement {
  const { index } = input;
  const inSpan = (span: DaySpan): number | undefined => {
    if (!anyDayWithin(index.logDays, span)) return undefined;
    const found = tookPart(input, span);
    return isUntold(found) ? undefined : found.people;
  };
  const found = judgeAmounts(input, { what: "participants", inSpan });
  return found
    ? { ...bare("no-data", ""), ...found }
    : noData("rows", "No data: the Activity Log tells of no participants in this period.");
}

function overTerm(
  input: RuleInput<CountTarget | RatioTarget | RangeTarget>,
  { people }: TookPart,
): Judgement {
  const { target, review, due } = input;
  const before: CalendarDate = addYears(review.asOf, -1);
  const earlier =
    due.end === undefined ? tookPart(input, { start: review.term.start, end: before }).people : undefined;
  // Sums end on the earlier of as-of and the due day. Source: RULES-2 12.
  const inTime =
    due.end !== undefined && due.end < review.asOf
      ? tookPart(input, { start: review.term.start, end: due.end }).people
      : people;
  const figure = { actual: inTime, how: "participants", earlier };
  const later = remarkIf(
    people - inTime,
    "after-due",
    `${count(people - inTime, "participant")} after ${due.end === undefined ? "" : dayText(due.end)}, too late to count.`,
  );
  const judged =
    target.kind === "range"
      ? judgeRangeOf({ ...input, target }, figure)
      : judgeFigure({ ...input, target }, figure);
  return { ...judged, remarks: [...judged.remarks, ...later] };
}

interface PerEvent {
  readonly mean: number | undefined;
  readonly told: number;
  readonly sum: number;
  readonly events: readonly number[];
}

const known = remembered<PerEvent>();

/** The mean of participants, or of distinct Members, of delivered events: those of the action, else all. Source: RULES-2 10. */
export function judgePerEvent(
  input: RuleInput<AverageTarget | CountTarget>,
  what: "participants" | "Members",
): Judgement {
  const { index, review, kpi } = input;
  const span = termSoFar(review);
  const isTied = rowsNaming(index, kpi.action).length > 0;
  const found = isTied
    ? perEventOf(index, what, { events: eventsOf(index.delivered, kpi.action), span })
    : known(index, `${what} ${span.start} ${span.end}`, () =>
        perEventOf(index, what, { events: allEvents(index), span }),
      );
  if (found.mean === undefined)
    return noData(
      what === "Members" ? "log-members" : "participants",
      `No data: no delivered row of the term so far has ${what}.`,
    );
  const how = `${what} per event, ${found.sum} in ${count(found.told, "event")}`;
  const judged = judgeFigure(
    { ...input, meaning: { ...input.meaning, quantity: "rate" } },
    { actual: found.mean, how },
  );
  const blank = found.events.length - found.told;
  return {
    ...judged,
    remarks: [
      ...judged.remarks,
      ...remarkIf(blank, "per-event-blank", `${count(blank, "event")} without ${what}, not in the mean.`),
    ],
    sources: eventSources(index, found.events),
  };
}

const allEvents = ({ delivered }: EvidenceIndex): Int32Array =>
  Int32Array.from({ length: delivered.day.length }, (_, event) => event);

function perEventOf(
  index: EvidenceIndex,
  what: "participants" | "Members",
  { events, span }: { events: Int32Array; span: DaySpan },
): PerEvent {
  const days = placesWithin(index.logDays, span);
  const counted = [...events].filter((event) => isAt(index.delivered.day[event] ?? noDay, days));
  const numberOf = what === "Members" ? membersIn(index) : participantsIn(index);
  const numbers = counted.flatMap((event) => numberOf(event) ?? []);
  const sum = numbers.reduce((one, other) => one + other, 0);
  return {
    mean: numbers.length === 0 ? undefined : sum / numbers.length,
    told: numbers.length,
    sum,
    events: counted,
  };
}

function participantsIn({ delivered, log }: EvidenceIndex): (event: number) => number | undefined {
  return (event) => {
    const given = rowsOf(delivered, [event])
      .map((row) => log.participants[row] ?? NaN)
      .filter((found) => !Number.isNaN(found));
    return given.length === 0 ? undefined : Math.max(...given);
  };
}

function membersIn({ delivered, evidence }: EvidenceIndex): (event: number) => number | undefined {
  const { members, activityLog } = evidence;
  const read = logMemberReader({ register: members, resolve: memberResolver(members) });
  return (event) => {
    const names = new Set(
      rowsOf(delivered, [event]).flatMap((row) => {
        const found = activityLog.rows[row];
        return found === undefined ? [] : read(found);
      }),
    );
    return names.size === 0 ? undefined : names.size;
  };
}
