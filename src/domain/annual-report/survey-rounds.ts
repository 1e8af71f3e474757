import { addToList } from "../shared/add-to-list";
import { isTotalTitle } from "../shared/total-row";
import { fiscalYearOf } from "../kpi/periods";
import type { DaySpan } from "../kpi/review/review";
import { count, someOf } from "../kpi/words";
import { addMonths, type CalendarDate, laterOf, monthOf } from "../shared/calendar-date";
import type { WorkshopTally } from "../survey/tallies/tally";
import { noteIf, oneLine } from "./cells";
import { yearText } from "./year-words";

/** One run of the follow-up survey, whole. */
export interface SurveyRound {
  /** "Follow-up survey 2017 on the workshops of 2016/17" */
  readonly name: string;
  /** As the sheet has them: the office numbers them so. */
  readonly workshops: readonly WorkshopTally[];
  readonly notes: readonly string[];
}

export interface SurveyRounds {
  readonly rounds: readonly SurveyRound[];
  readonly notes: readonly string[];
}

export interface RoundsInput {
  readonly workshops: readonly WorkshopTally[];
  /** The reported year. */
  readonly span: DaySpan;
  /** Rows dated later are not known yet. */
  readonly until: CalendarDate;
}

/**
 * The rounds that a year's report shows: those on the workshops of the year before, since the survey goes out half a year
 * after a workshop, and those on the year's own as far as they have come. A round is shown whole, whatever single
 * dates in it say; without a round's name a fiscal year is one.
 */
export function surveyRounds({ workshops, span, until }: RoundsInput): SurveyRounds {
  const listed = workshops.filter(({ workshop }) => !isTotalTitle(workshop));
  const dated = listed.flatMap((tally) => (tally.date === undefined ? [] : [{ ...tally, date: tally.date }]));
  const undated = listed.length - dated.length;
  const startMonth = monthOf(span.start);
  const groups = new Map<string, DatedTally[]>();
  for (const tally of dated) {
    if (tally.date > until) continue;
    const key = tally.round.trim().toLowerCase() || `in ${fiscalYearOf(tally.date, startMonth).start}`;
    addToList(groups, key, tally);
  }
  const from = addMonths(span.start, -12);
  const rounds = [...groups.values()]
    .map((own) => ({ own, latest: latestOf(own) }))
    .filter(({ latest }) => latest >= from)
    .sort((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0));
  return {
    rounds: rounds.map(({ own, latest }) => roundOf(own, fiscalYearOf(latest, startMonth))),
    notes: noteIf(
      undated > 0,
      () => `${count(undated, "workshop")} of the survey without a date, counted nowhere.`,
    ),
  };
}

type DatedTally = WorkshopTally & { readonly date: CalendarDate };

const latestOf = (own: readonly DatedTally[]): CalendarDate => own.map(({ date }) => date).reduce(laterOf);

function roundOf(own: readonly DatedTally[], year: DaySpan): SurveyRound {
  // A name that was used again a year later is another run; the office's own titles are a year off at most.
  const workshops = own.filter(({ date }) => date >= addMonths(year.start, -12));
  const outside = workshops.filter(({ date }) => date < year.start);
  const older = own.length - workshops.length;
  const round = oneLine(own[0]?.round ?? "");
  return {
    name: `Follow-up survey${round === "" ? "" : ` ${round}`} on the workshops of ${yearText(year)}`,
    workshops,
    notes: [
      ...noteIf(outside.length > 0, () => {
        const names = someOf(
          outside.map(({ workshop }) => oneLine(workshop)),
          2,
        );
        return `${count(outside.length, "workshop")} of this round dated before ${yearText(year)}, shown with it; check the dates: ${names}.`;
      }),
      ...noteIf(
        older > 0,
        () => `${count(older, "workshop")} of an earlier run of the same name, not shown.`,
      ),
    ],
  };
}
