import { measures } from "../../domain/kpi/measure/measure";
import { dayText } from "../../domain/kpi/words";
import { actionId, kpiId } from "../../domain/plan/ids";
import type { Term } from "../../domain/plan/plan";
import { addMonths, dayBefore, earlierOf, yearOf } from "../../domain/shared/calendar-date";
import type { SheetDrawing } from "../sheet-drawing";
import { statusHeading } from "../tables/status-heading";
import { type PlanColumn, planDrawing } from "./plan-drawing";

const pillar = "1. Support Members in carrying out the Regional Strategic Plan";
const actions = [
  "Help Members to put risk management (RM) in place",
  "Hold workshops on data analysis",
] as const;
const kpis = ["Number of Members with risk management", "Number of workshops"] as const;
const hint =
  "The pillar and the two lines under it are examples: write over them. Pillar and letter make an action's id, 1-(a).";
const blank = [null, null] as const;

const numberAndAction: readonly PlanColumn[] = [
  {
    heading: "No.",
    width: 7,
    examples: ["a", "b"],
    note: "The action's letter in its pillar: a, b ... z, aa, bb.",
  },
  {
    heading: "Specific action",
    width: 46,
    examples: actions,
    note: "What the office does, an action a line.",
  },
];

/** A Strategic Action Plan to be written, for a term; `members` is how many the example's target counts from. */
export const actionPlanDrawing = (term: Term, members: number): SheetDrawing =>
  planDrawing({
    name: "Strategic Action Plan",
    title: `Strategic Action Plan ${yearsOf(term)}`,
    hint,
    pillar,
    columns: [
      ...numberAndAction,
      {
        heading: "RSP milestone",
        width: 18,
        examples: ["1.1.1 - 1st milestone", "ROCB A/P specific"],
        note: 'The milestone of the Regional Strategic Plan that it answers to, or "ROCB A/P specific".',
      },
      {
        heading: "KPI",
        width: 26,
        examples: kpis,
        note: "What is counted or measured; several as (1) ... (2) ...",
      },
      {
        heading: "Target",
        width: 24,
        examples: [twoThirdsOf(members), "At least twice per year"],
        note: "How much, in words: At least 22/33 Members; At least once every quarter; At least 75% of the requests.",
      },
      {
        heading: "Timeframe",
        width: 14,
        examples: [dayText(term.end), "On-going"],
        note: "Until when: On-going, June 2020, or a date.",
      },
      { heading: "Owner", width: 16, examples: blank, note: "Who answers for it." },
      {
        heading: "Baseline",
        width: 10,
        examples: blank,
        note: "The figure on the day before the term, if known.",
      },
      {
        heading: "Actual",
        width: 10,
        examples: blank,
        note: "The figure now, only where no data sheet measures it: it wins over every other source.",
      },
      {
        heading: "Measured by",
        width: 15,
        examples: blank,
        choices: measures,
        note: "Where the actual comes from; where it is blank, the words of the KPI decide.",
      },
      { heading: "Note", width: 26, examples: blank, note: "Anything else; it is not computed with." },
    ],
  });

/** An Annual Work Plan to be written for the term's first year, with the same two actions. */
export const workPlanDrawing = (term: Term): SheetDrawing =>
  planDrawing({
    name: "Annual Work Plan",
    title: `Annual Work Plan ${yearsOf(firstYearOf(term))}`,
    hint,
    pillar,
    columns: [
      ...numberAndAction,
      {
        heading: "Activities",
        width: 50,
        examples: ["- National workshop on risk management", "- Regional workshop on data analysis"],
        note: "What is planned under the action, an activity a line.",
      },
      { heading: "KPI", width: 26, examples: kpis, note: "The KPI, as the action plan has it." },
      { heading: "See also", width: 12, examples: blank, note: "Further actions that it serves, as 1-(y)." },
      { heading: "Date", width: 14, examples: blank, note: "When it is planned." },
      {
        heading: "Status",
        width: 14,
        examples: blank,
        note: "How far it is; what counts is the Activity Log.",
      },
    ],
  });

/** The heading of the one column that the example needs in Member Status. */
export const exampleStatusHeadings: readonly string[] = [statusHeading(kpiId(actionId(1, "a")), actions[0])];

/** "At least 22/33 Members" */
const twoThirdsOf = (members: number): string =>
  `At least ${Math.ceil((members * 2) / 3)}/${members} Members`;

const firstYearOf = ({ start, end }: Term): Term => ({
  start,
  end: earlierOf(end, dayBefore(addMonths(start, 12))),
});

const yearsOf = ({ start, end }: Term): string =>
  yearOf(start) === yearOf(end) ? String(yearOf(start)) : `${yearOf(start)}-${yearOf(end)}`;
