import { usualCutOffs } from "../../../domain/kpi/review";
import type { Term } from "../../../domain/plan/plan";
import type { BlankSheet, BlankValue } from "./data-drawing";

/** Choices without a row: what people decide lands here, and no redrawing loses it. */
export const choicesSheet: BlankSheet = {
  name: "Choices",
  table: "Choices",
  columns: [
    {
      heading: "Kind",
      width: 20,
      note: "What was decided: an override, a mapping, an alias, a closed period.",
    },
    { heading: "Subject", width: 24, note: "What it is about: a KPI, an action, a name, a period." },
    { heading: "Value", width: 24, note: "What was chosen." },
    { heading: "Note", width: 44, note: "Why it was chosen." },
    { heading: "By", width: 18, note: "Who decided." },
    { heading: "When", width: 13, holds: "day", note: "The day of the decision." },
  ],
};

export interface KnownSettings {
  /** undefined leaves its cells blank: the plan's own title is read then. */
  readonly term: Term | undefined;
  /** 1 to 12. */
  readonly fiscalYearStartMonth: number;
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** Settings with what is known already and the usual values. */
export const settingsSheet = ({ term, fiscalYearStartMonth }: KnownSettings): BlankSheet => ({
  name: "Settings",
  table: "Settings",
  columns: [
    {
      heading: "Setting",
      width: 28,
      note: 'The name of a setting. More may be added: "Measure 1-(a)", "Strategic Action Plan sheet".',
    },
    { heading: "Value", width: 18, holds: "word", note: "Its value; a blank one stands for the usual." },
  ],
  rows: [
    ["Term start", day(term?.start)],
    ["Term end", day(term?.end)],
    ["Fiscal year starts in", months[fiscalYearStartMonth - 1] ?? null],
    ["As of", null],
    ["Cut-off counts", { share: usualCutOffs.counts }],
    ["Cut-off shares", { share: usualCutOffs.shares }],
  ],
});

const day = (date: Term["start"] | undefined): BlankValue | null =>
  date === undefined ? null : { day: date };
