import { byPattern, type HeadingNames } from "../headings";
import type { SheetSnapshot } from "../sheet-snapshot";
import { type DataTable, dataTable, findHeading } from "./data-table";

export type NeedsRole = "round" | "date" | "member" | "topic" | "need" | "implemented" | "comment" | "source";

const needsHeadings: HeadingNames<NeedsRole> = byPattern([
  ["round", /^(?:round|survey round)$/],
  ["date", /^(?:dates?|day|answered)$/],
  ["member", /^(?:members?|member (?:customs )?administrations?|administrations?|countr(?:y|ies)|economy)$/],
  ["topic", /^(?:topics?|themes?|subject|area)$/],
  ["need", /^(?:needs?|need level|level of need)$/],
  ["implemented", /^(?:implemented|implementation)$/],
  ["comment", /^(?:comments?|remarks?)$/],
  ["source", /^(?:source|file)$/],
]);

export const findNeedsSurvey = (sheet: SheetSnapshot) =>
  findHeading(sheet, needsHeadings, ["member", "topic", "need"]);

/** The Needs Survey's rows by what each column is for, or undefined where the sheet is none. */
export function needsTable(sheet: SheetSnapshot): DataTable<NeedsRole> | undefined {
  const heading = findNeedsSurvey(sheet);
  return heading && dataTable(sheet, heading);
}
