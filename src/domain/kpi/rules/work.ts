import type { Kpi, PlannedWork } from "../../plan/plan";
import { type CalendarDate, daysInclusive } from "../../shared/calendar-date";
import { atLeast } from "../compare";
import { bare, type Judgement, type KpiRemark, type KpiResult, noData } from "../result";
import { type Elapsed, elapsed, hasPassed, type Review } from "../review/review";
import { count, dayText, percentText, roundingOf } from "../words";

/** An activity of a plan without targets: its row is what is judged. */
export type WorkKpi = Kpi & { readonly work: PlannedWork };

/**
 * Judges an activity as a deliverable: by its own status, per cent and days. What a row leaves blank is not done only where
 * the sheet has a column that could say it. Source: RULES-2 15.
 */
export function judgeWork(kpi: WorkKpi, review: Review): KpiResult {
  const facts = factsOf(kpi.work, review);
  const { judged, remarks } = judgedOf(facts);
  return {
    ...judged,
    actual: facts.isDone ? 1 : (kpi.work.share ?? judged.actual),
    attainment: facts.isDone ? 1 : (kpi.work.share ?? null),
    remarks: [...remarks, ...contradiction(facts)],
    sources: [],
    kpi,
    measure: "work",
    measureReason: "Work done, because the plan has activities and no targets",
    isEntered: false,
    due: facts.due,
    unit: "",
  };
}

interface Facts {
  readonly work: PlannedWork;
  readonly review: Review;
  /** The term's end where the row names no day. */
  readonly due: CalendarDate;
  /** What is done, by status, day or per cent. */
  readonly isDone: boolean;
  /** Of the way from start (or the term's) to due. */
  readonly gone: Elapsed;
}

function factsOf(work: PlannedWork, review: Review): Facts {
  const due = work.due ?? review.term.end;
  const isDoneBy = work.done !== undefined && work.done <= review.asOf;
  const isFull = work.share !== undefined && work.share >= 1 && work.state === undefined;
  return {
    work,
    review,
    due,
    isDone: work.state === "done" || ((isDoneBy || isFull) && !isStopped(work)),
    gone: elapsed({ start: work.start ?? review.term.start, end: due }, review.asOf),
  };
}

const isStopped = ({ state }: PlannedWork): boolean => state === "cancelled" || state === "on-hold";

interface Judged {
  readonly judged: Judgement;
  readonly remarks: readonly KpiRemark[];
}

const only = (judged: Judgement): Judged => ({ judged, remarks: [] });

function judgedOf(facts: Facts): Judged {
  const { work, due, review } = facts;
  if (work.start !== undefined && work.due !== undefined && work.start > work.due)
    return only(
      bare(
        "check-target",
        `Check target: it starts on ${dayText(work.start)}, after its due day, ${dayText(work.due)}.`,
      ),
    );
  if (work.state === "cancelled")
    return only(bare("cancelled", `The plan says that it is cancelled${said(work)}.`));
  if (work.state === "on-hold")
    return only(bare("on-hold", `The plan says that it is on hold${said(work)}.`));
  if (facts.isDone) return only(doneJudged(facts));
  if (!work.couldTell) return only(untold(facts));
  if (hasPassed(due, review.asOf)) return only(overdue(facts));
  return work.share === undefined || work.state === "not-started"
    ? only(openByState(facts))
    : only(openByShare(facts, work.share));
}

const said = ({ stateText }: PlannedWork): string => (stateText === undefined ? "" : ` ("${stateText}")`);

function doneJudged({ work, due, review }: Facts): Judgement {
  const day = work.done !== undefined && work.done <= review.asOf ? work.done : undefined;
  if (day === undefined) return bare("achieved", `Done${said(work)}.`);
  const late = daysBetween(due, day);
  return late > 0
    ? bare(
        "partly-achieved",
        `Done on ${dayText(day)}, ${count(late, "day")} late: it was due by ${dayText(due)}.`,
      )
    : bare("achieved", `Done on ${dayText(day)}, due by ${dayText(due)}.`);
}

/** No column of the sheet could say that it is done. */
function untold({ due, review }: Facts): Judgement {
  return hasPassed(due, review.asOf)
    ? noData(
        "rows",
        `No data: it was due by ${dayText(due)}, and nothing says whether it was done: add a Status column.`,
      )
    : bare("not-started", `Due by ${dayText(due)}; nothing says that it has begun.`);
}

function overdue({ work, due, review }: Facts): Judgement {
  const late = `${count(daysBetween(due, review.asOf), "day")} overdue: it was due by ${dayText(due)}${said(work)}.`;
  return hasPassed(review.term.end, review.asOf)
    ? bare("not-achieved", `Not done; ${late}`)
    : bare("off-track", `Not done, ${late}`);
}

/** While so little of the time has gone, nothing is worse than Behind. */
const early = 0.25;
const late = 0.75;

function openByShare({ work, due, review, gone }: Facts, share: number): Judgement {
  if (work.start !== undefined && review.asOf < work.start && share === 0) return waiting(work.start);
  const asked = gone.days / gone.of;
  const isOn = atLeast(share * gone.of, gone.days);
  const isNear = asked < early || atLeast(share * gone.of, late * gone.days);
  const status = isOn ? (work.state === "delayed" ? "behind" : "on-track") : isNear ? "behind" : "off-track";
  return bare(
    status,
    `${percentText(share, roundingOf(share >= 1))} done, ${percentText(asked)} of the time to ${dayText(due)} gone${said(work)}.`,
  );
}

function openByState({ work, due, review, gone }: Facts): Judgement {
  const { state, start } = work;
  if (state === "delayed") return bare("behind", `Delayed${said(work)}; due by ${dayText(due)}.`);
  if (state === "in-progress") return bare("on-track", `In progress${said(work)}; due by ${dayText(due)}.`);
  if (start !== undefined && review.asOf < start) return waiting(start);
  const begun = start !== undefined || atLeast(gone.days, late * gone.of);
  if (!begun)
    return bare("not-started", `Due by ${dayText(due)}; nothing says that it has begun${said(work)}.`);
  const since =
    start === undefined ? "most of its time has gone" : `its start, ${dayText(start)}, has passed`;
  return bare("behind", `Nothing says that it has begun${said(work)}, and ${since}; due by ${dayText(due)}.`);
}

const waiting = (start: CalendarDate): Judgement => bare("not-started", `It starts on ${dayText(start)}.`);

/** Days after a day up to another. */
const daysBetween = (from: CalendarDate, to: CalendarDate): number => daysInclusive(from, to) - 1;

/** A status beats a per cent that says otherwise. */
function contradiction({ work }: Facts): readonly KpiRemark[] {
  const { state, share } = work;
  if (share === undefined || state === undefined) return [];
  const apart =
    (state === "done" && share < 1) ||
    (share >= 1 && state !== "done" && !isStopped(work)) ||
    (state === "not-started" && share > 0);
  return apart
    ? [
        {
          code: "status-beats-percent",
          text: `The status${said(work)} and ${percentText(share)} do not fit; the status counts.`,
        },
      ]
    : [];
}
