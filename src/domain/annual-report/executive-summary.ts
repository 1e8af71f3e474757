import type { RollUp } from "../kpi/roll-up";
import type { DaySpan } from "../kpi/review/review";
import { type StatusNames, summarySentence } from "../kpi/summary";
import { count, dayText } from "../kpi/words";
import { addYears, type CalendarDate } from "../shared/calendar-date";
import type { Tally } from "../workplan/progress-tally";
import { cellText, figure, shareCell, sumOf } from "./cells";
import { type DeliveredEvent, hadExperts } from "./delivered-events";
import { countsInAverages, isWorkshop, kindNames, kindsInOrder } from "./event-kinds";
import { meanScore } from "./mean-score";
import type { SurveyRound } from "./survey-rounds";
import { yearText } from "./year-words";

/** What the summary is told from, and in which tables its reader finds it. */
export interface SummaryInput {
  readonly span: DaySpan;
  readonly asOf: CalendarDate;
  readonly kpis: RollUp;
  readonly statusNames: StatusNames;
  readonly events: readonly DeliveredEvent[];
  /** The workshops of the fiscal year before; none where the log does not reach so far. */
  readonly yearBefore: readonly DeliveredEvent[];
  /** The top of the evaluation's scale. */
  readonly top: number;
  readonly workPlan: Tally | undefined;
  readonly rounds: readonly SurveyRound[];
}

/** A sentence from figures, and the kind of table that shows them. */
export interface SummarySentence {
  readonly text: string;
  readonly shownIn?: "results" | "activities" | "participation" | "work plan" | "experts" | "survey";
  /** How that table's caption begins, where several tables are of the kind. */
  readonly caption?: string;
}

/** The year in sentences, as the office's report begins; what the workbook does not tell is not in it. */
export function executiveSummary(question: SummaryInput): readonly SummarySentence[] {
  return [
    { text: `This report covers fiscal year ${yearText(question.span)}, ${coverText(question)}.` },
    {
      text: `KPIs: ${summarySentence(question.kpis, question.statusNames)}.`,
      shownIn: "results",
    },
    ...heldSentence(question),
    ...participationSentences(question),
    ...workPlanSentence(question),
    ...expertsSentence(question),
    ...surveySentence(question),
  ];
}

const coverText = ({ span, asOf }: SummaryInput): string =>
  asOf < span.end
    ? `from ${dayText(span.start)} so far, as of ${dayText(asOf)}`
    : `${dayText(span.start)} to ${dayText(span.end)}`;

function heldSentence({ events }: SummaryInput): readonly SummarySentence[] {
  if (events.length === 0) return [];
  const workshops = events.filter(isWorkshop);
  const kinds = kindsInOrder.flatMap((kind) => {
    const amount = workshops.filter(({ type }) => type === kind).length;
    return amount === 0 ? [] : [`${amount} ${kindNames[kind].toLowerCase()}`];
  });
  const others = events.length - workshops.length;
  const parts = [
    ...(workshops.length === 0 ? [] : [`${count(workshops.length, "workshop")} (${kinds.join(", ")})`]),
    ...(others === 0 ? [] : [count(others, "other activity")]),
  ];
  const verb = events.length === 1 ? "was" : "were";
  return [{ text: `${parts.join(" and ")} ${verb} held.`, shownIn: "activities" }];
}

/** As the office compares: regional and sub-regional workshops, beside the year before. */
function participationSentences({ events, yearBefore, span, top }: SummaryInput): readonly SummarySentence[] {
  const now = participationOf(events.filter(countsInAverages), top);
  const then = participationOf(yearBefore.filter(countsInAverages), top);
  const before = yearText({ start: addYears(span.start, -1), end: addYears(span.end, -1) });
  const against = (figureText: string | undefined): string =>
    figureText === undefined ? "" : `, against ${figureText} in ${before}`;
  const { people, each, told, all, score } = now;
  return [
    ...(people === undefined || each === undefined
      ? []
      : [
          {
            text: `${people} people took part in ${told === all ? "" : `${told} of `}${all} regional and sub-regional workshops, ${each} in each on average${against(then.each)}.`,
            shownIn: "participation",
          } as const,
        ]),
    ...(score === undefined
      ? []
      : [
          {
            text: `Their evaluation is ${score} of ${top}${against(then.score)}.`,
            shownIn: "participation",
          } as const,
        ]),
  ];
}

function participationOf(events: readonly DeliveredEvent[], top: number) {
  const given = events.filter(({ participants }) => participants !== undefined);
  const people = sumOf(given.map(({ participants }) => participants));
  const mean = meanScore(events, top)?.value;
  return {
    people,
    each: people === undefined ? undefined : cellText(figure(people / given.length, "tenths")),
    told: given.length,
    all: events.length,
    score: mean === undefined ? undefined : cellText(figure(mean, "hundredths")),
  };
}

function workPlanSentence({ workPlan }: SummaryInput): readonly SummarySentence[] {
  if (workPlan === undefined || workPlan.planned === 0) return [];
  const { planned, delivered, unplanned, onRequest } = workPlan;
  const besides = unplanned + onRequest;
  const more = besides === 0 ? "" : `; ${besides} more were held that no line of it promised`;
  return [
    {
      text: `${delivered} of ${count(planned, "planned activity")} of the work plan were delivered${more}.`,
      shownIn: "work plan",
    },
  ];
}

function expertsSentence({ events }: SummaryInput): readonly SummarySentence[] {
  const helped = events.filter(hadExperts).length;
  return helped === 0
    ? []
    : [{ text: `Accredited experts served ${count(helped, "activity")}.`, shownIn: "experts" }];
}

/** Of the latest round: who was asked, who answered, and what they saw. */
function surveySentence({ rounds }: SummaryInput): readonly SummarySentence[] {
  const round = rounds.at(-1);
  if (round === undefined) return [];
  const of = (key: "invited" | "replies" | "effectsYes" | "projectYes"): number | undefined =>
    sumOf(round.workshops.map((workshop) => workshop[key]));
  const [invited, replies] = [of("invited"), of("replies")];
  if (replies === undefined) return [];
  const share = shareCell(replies, invited);
  const asked = share === null || invited === undefined ? "" : ` of ${invited} invited (${cellText(share)})`;
  const seen = [
    ...told(of("effectsYes"), "tell of direct effects"),
    ...told(of("projectYes"), "of a project begun"),
  ];
  const effects = seen.length === 0 ? "" : `; ${seen.join(", ")}`;
  return [
    { text: `${round.name}: ${replies} replies${asked}${effects}.`, shownIn: "survey", caption: round.name },
  ];
}

const told = (amount: number | undefined, words: string): readonly string[] =>
  amount === undefined ? [] : [`${amount} ${words}`];
