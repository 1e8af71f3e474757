import { choiceKey, isOther, usualFollowUpActions } from "../answers/choices";
import type { SurveyColumn } from "../survey-column";
import type { FoundLayout } from "./find-layout";
import { roleOfHeading } from "../roles/role-words";
import { cellAt, type SurveyTable } from "../survey-table";

const sampleRows = 300;
const actions = new Set(usualFollowUpActions.map(choiceKey));

/**
 * Questions of several choices with a column per option whose heading is the option alone: the cell repeats the heading, or
 * is blank (Typeform). The question's own words are not in the file; neighbours are one question, by column.
 */
export function optionsAsHeadings(
  table: SurveyTable,
  { lastHeaderRow, layout }: FoundLayout,
  headings: readonly string[],
): ReadonlyMap<number, Pick<SurveyColumn, "question" | "option">> {
  const rows = table.rows.slice(lastHeaderRow + 1, lastHeaderRow + 1 + sampleRows);
  const kinds = headings.map((heading, column) =>
    kindOf(heading, column, rows, layout.optionsAsHeadings === true),
  );
  const found = new Map<number, Pick<SurveyColumn, "question" | "option">>();
  for (let start = 0; start < kinds.length;) {
    let end = start;
    while (kinds[end] !== undefined) end += 1;
    const own = headings.slice(start, end);
    // One column alone may hold anything; a group has two that repeat their heading, or is a usual action with yes and no.
    const group = kinds.slice(start, end);
    if (group.filter((kind) => kind === "repeats").length >= 2 || group.includes("answered"))
      own.forEach((option, place) =>
        found.set(start + place, { question: titleOf(own), option: withoutYesNo(option) }),
      );
    start = Math.max(end, start + 1);
  }
  return found;
}

/** What a column may be in such a group: repeats its heading; blank throughout, or what was typed under "Other". */
function kindOf(
  heading: string,
  column: number,
  rows: SurveyTable["rows"],
  isUsual: boolean,
): "repeats" | "answered" | "beside" | undefined {
  const cells = rows.map((row) => cellAt(row, column).trim()).filter((cell) => cell !== "");
  const key = choiceKey(withoutYesNo(heading));
  if (key === "") return undefined;
  if (isOther(heading)) return "beside";
  if (cells.length === 0) return isUsual && roleOfHeading(heading) === undefined ? "beside" : undefined;
  if (cells.every((cell) => choiceKey(cell) === key)) return "repeats";
  if (!actions.has(key)) return undefined;
  if (cells.every((cell) => /^(?:0|1|true|false)$/i.test(cell))) return "repeats";
  return cells.every((cell) => /^(?:yes|no|y|n|x|oui|non|s[ií])$/i.test(cell)) ? "answered" : undefined;
}

/** "Shared training materials (Y/N)" is one of the office's usual follow-up actions. */
export const isUsualAction = (heading: string): boolean => actions.has(choiceKey(withoutYesNo(heading)));

/** What answers are asked for is no part of an option. */
const withoutYesNo = (heading: string): string =>
  heading.replace(/\s*\((?:yes ?\/ ?no|y ?\/ ?n|oui ?\/ ?non|tick[^()]*|x)\)\s*$/i, "");

const titleOf = (options: readonly string[]): string =>
  options.some((option) => actions.has(choiceKey(withoutYesNo(option))) && !isOther(option))
    ? "Follow-up actions"
    : `One or more of: ${options.slice(0, 3).join(", ")}`;
