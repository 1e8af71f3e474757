import type { ValuesColumn } from "../../sheets/tables/kpi-values/kpi-values";
import type { EntryProblem } from "./entry-plan";

/** What is wrong with a figure that was typed, by its column, and what to type instead. */
export type FigureProblem = EntryProblem<ValuesColumn>;

export const told = (field: ValuesColumn, code: string, text: string, next: string): FigureProblem => ({
  ...{ field, code, text, next },
});

export const unknownKpi = (text: string): FigureProblem =>
  text === ""
    ? told("kpi", "unknown-kpi", "No KPI is named.", "Choose the KPI that it is a figure of.")
    : told(
        "kpi",
        "unknown-kpi",
        `"${text.slice(0, 60)}" is no KPI of the plan.`,
        "Write an id of the plan, such as 1-(a), or the indicator's own words.",
      );

export const dateUnread = (text: string): FigureProblem =>
  text === ""
    ? told("date", "date-unread", "The day or period is missing.", "Type 2025-03-31, Q1 2025 or FY 2024/25.")
    : told(
        "date",
        "date-unread",
        `"${text.slice(0, 60)}" is no day or period that can be read.`,
        "Type 2025-03-31, June 2025, Q1 2025 or FY 2024/25.",
      );

export const valueUnread = (text: string): FigureProblem =>
  text === ""
    ? told("value", "value-unread", "The value is missing.", "Type a number, 64 %, a day, or yes or no.")
    : told(
        "value",
        "value-unread",
        `"${text.slice(0, 60)}" is no figure.`,
        "Type a number without its unit, 64 %, a day, or yes or no.",
      );

export const ofUnread = (text: string): FigureProblem =>
  told(
    "of",
    "of-unread",
    `"${text.slice(0, 60)}" is no number above zero.`,
    "Type how many it is of, or nothing.",
  );

export const aboveOf = (value: string, of: string): FigureProblem =>
  told(
    "value",
    "numerator-above-of",
    `${value} is more than the ${of} that it is of.`,
    "Look whether the two were exchanged.",
  );

export const aggregateUnread = (text: string): FigureProblem =>
  told(
    "aggregate",
    "aggregate-unread",
    `"${text.slice(0, 60)}" is no way to make one figure of several.`,
    "Write sum, mean, latest or greatest, or nothing.",
  );

export const tooLong = (column: ValuesColumn): FigureProblem =>
  told(column, "text-too-long", "The text is longer than a cell can hold.", "Shorten it.");

export const unknownMember = (text: string): FigureProblem =>
  told(
    "member",
    "member-unknown",
    `"${text.slice(0, 60)}" is no Member of the register; the figure counts under that name.`,
    "Write the name as in the Members sheet.",
  );
