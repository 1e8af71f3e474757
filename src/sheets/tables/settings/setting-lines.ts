import { measures } from "../../../domain/kpi/measure/measure";
import { usualCutOffs } from "../../../domain/kpi/review/review";
import { type Status, statusesInOrder } from "../../../domain/kpi/status";
import type { Term } from "../../../domain/plan/plan";
import type { PlanIdentity } from "../../../domain/plan/plan-identity";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import { type StatusStyle, usualStatusStyles } from "../../palette";
import { columnNames, planColumns, type PlanColumn } from "../../plan/column-names";
import type { BlankValue } from "../data-drawing";
import { yesNo } from "../words";

export interface KnownSettings {
  /** undefined leaves its cells blank: the plan's own title is read then. */
  readonly term: Term | undefined;
  /** 1 to 12. */
  readonly fiscalYearStartMonth: number;
  /** undefined where the workbook gets none yet. */
  readonly identity?: PlanIdentity | undefined;
}

/** A row of the Settings sheet. */
export interface BlankSetting {
  readonly name: string;
  readonly value?: BlankValue | null;
  /** What it does, and what a blank value stands for. */
  readonly note: string;
  readonly choices?: readonly string[];
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** Every setting there is, a line each, the most needed first. */
export const settingLines = (known: KnownSettings): readonly BlankSetting[] => [
  ...termLines(known),
  ...cutOffLines,
  ...sheetLines,
  {
    name: "Measure 1-(a)",
    choices: measures,
    note: 'What KPI 1-(a) is measured by; a row for each KPI. Blank: "Measured by" in the plan, or its words.',
  },
  ...figureLines,
  {
    name: "Need scale 1-5",
    note: 'What the places of a survey\'s scale become, the weakest first: "none, low, medium, high, high"; a row for each scale. Blank: low, low, medium, high, high; see docs/surveys.md.',
  },
  ...planColumns.map(columnLine),
  ...statusesInOrder.map(labelLine),
  ...statusesInOrder.map(colourLine),
  ...statusesInOrder.map(textColourLine),
  ...identityLines(known),
];

const termLines = ({ term, fiscalYearStartMonth }: KnownSettings): readonly BlankSetting[] => [
  {
    name: "Term start",
    value: day(term?.start),
    note: "The plan's first day, or a month. Blank: read from the years in the plan's title.",
  },
  { name: "Term end", value: day(term?.end), note: "The plan's last day, or a month. Blank: likewise." },
  {
    name: "Fiscal year starts in",
    value: months[fiscalYearStartMonth - 1] ?? null,
    choices: months,
    note: "The month; years, quarters and terms are counted from it. Blank: July.",
  },
  { name: "As of", note: "The day by which KPIs are judged. Blank: today. The pane's own day wins over it." },
];

export const planIdSetting = "Plan id";
export const fingerprintSetting = "Plan fingerprint";

const identityLines = ({ identity }: KnownSettings): readonly BlankSetting[] => [
  {
    name: planIdSetting,
    value: identity?.id ?? null,
    note: "By what RSP Tracker knows this workbook and its copies again; given once, at random. Leave it as it is.",
  },
  {
    name: fingerprintSetting,
    value: identity?.fingerprint ?? null,
    note: "Of the plan as it was when it got its id: tells a copy whose plan went another way. Leave it as it is.",
  },
];

const cutOffLines: readonly BlankSetting[] = [
  {
    name: "Cut-off counts",
    value: { share: usualCutOffs.counts },
    note: "A count with less than this share of what is expected by now is Off track, from it on Behind.",
  },
  {
    name: "Cut-off shares",
    value: { share: usualCutOffs.shares },
    note: "The same for shares and averages: this share of the target.",
  },
];

const sheetLines: readonly BlankSetting[] = [
  {
    name: "Strategic Action Plan sheet",
    note: "The name of the sheet that is the plan. Blank: found by its headings.",
  },
  {
    name: "Annual Work Plan sheet",
    note: "The name of the sheet with the year's activities. Blank: found by its headings.",
  },
  {
    name: "Live formulas",
    choices: yesNo,
    note: "yes: KPI Progress computes by native formulas, also without RSP Tracker. Blank: no.",
  },
];

const figureLines: readonly BlankSetting[] = [
  {
    name: "Counted are",
    note: "What the office calls what it counts: Branches, Ports. Blank: Members.",
  },
  {
    name: "Evaluation scale",
    note: "The top of the scale of the log's evaluation scores. Blank: 5.",
  },
  {
    name: "Periods 1-(a)",
    choices: ["add up", "level"],
    note: "Whether figures of KPI 1-(a) by period add up, or each is how it stood then; a row for each KPI. Blank: by its words.",
  },
  {
    name: "Aggregate 1-(a)",
    choices: ["sum", "mean", "latest", "greatest"],
    note: "How several rows of KPI Values become one figure of KPI 1-(a). Blank: by what they count.",
  },
];

const columnLine = (column: PlanColumn): BlankSetting => ({
  name: `Column ${columnNames[column]}`,
  note:
    column === "ignored"
      ? "A heading of a plan that means nothing here; a row for each."
      : `A heading of a plan that means ${columnNames[column]} and is not understood so by itself.`,
});

const usualStyleOf = (status: Status): StatusStyle => usualStatusStyles[status];

const labelLine = (status: Status): BlankSetting => ({
  name: `Label ${usualStyleOf(status).word}`,
  note: `Another word for the status, of 24 characters at most. Blank: ${usualStyleOf(status).word}.`,
});

const colourLine = (status: Status): BlankSetting => ({
  name: `Colour ${usualStyleOf(status).word}`,
  note: `Its fill, as #RRGGBB. Blank: ${usualStyleOf(status).fill ?? "none"}. Text that could not be read on it turns black or white.`,
});

const textColourLine = (status: Status): BlankSetting => ({
  name: `Text colour ${usualStyleOf(status).word}`,
  note: `Of its text, as #RRGGBB, where it can be read on the fill. Blank: ${usualStyleOf(status).colour}.`,
});

const day = (date: CalendarDate | undefined): BlankValue | null =>
  date === undefined ? null : { day: date };
