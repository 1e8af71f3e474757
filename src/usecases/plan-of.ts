import type { Plan } from "../domain/plan/plan";
import type { WorkbookModel } from "../sheets/model/read-workbook-model";
import { readingOfSheet } from "../sheets/model/reading-of-sheet";
import type { FoundSheet } from "../sheets/model/sheet-roles";
import type { SheetReading } from "../sheets/plan/sheet-reading";
import { refuse } from "./problem";

/**
 * The plan of a workbook. Throws a ProblemError where no sheet has one for sure: it names the row that came nearest to
 * headings, what its cells were taken for, what is missing, and the ways on.
 */
export function planOf({ plan, sheets }: WorkbookModel): Plan {
  if (plan) return plan;
  const read = sheets
    .filter(({ role }) => role !== "owned")
    .map((found) => ({ found, reading: readingOfSheet(found) }))
    .sort((a, b) => nearness(b) - nearness(a));
  const names = sheets.map(({ sheet }) => `"${sheet.name}"`).slice(0, mostNamed);
  const [nearest] = read;
  const none = `No sheet was read as a plan (looked at ${names.join(", ") || "no sheet at all"}).`;
  if (nearest === undefined || nearest.reading.columns.length === 0 || !mayBePlan(nearest.found))
    return refuse("no-plan", none, needs);
  const others = read.slice(1).filter(({ found }) => found.asked !== undefined);
  const also =
    others.length === 0
      ? ""
      : ` Also asked: ${others
          .map(({ found }) => `"${found.sheet.name}"`)
          .slice(0, mostNamed)
          .join(", ")}.`;
  const { sheet } = nearest.found;
  return refuse(
    "no-plan",
    `${none} ${nearestText(sheet.name, nearest.reading)}${also}`,
    wayOn(nearest.found, nearest.reading),
  );
}

const mostNamed = 10;
const mostColumns = 8;

const needs =
  'A plan needs a row of headings with an action, an activity or an indicator, and a target, a due day or a status, such as "Activity", "KPI", "Target", "Deadline".';

/** Data sheets are what they are; only what is not known may be somebody's plan. */
const mayBePlan = ({ role, asked }: FoundSheet): boolean => role === "other" || asked !== undefined;

const nearness = ({
  found,
  reading,
}: {
  readonly found: FoundSheet;
  readonly reading: SheetReading;
}): number =>
  mayBePlan(found)
    ? (found.asked === undefined ? 0 : 100) + reading.columns.filter(({ role }) => role !== "other").length
    : -1;

function nearestText(name: string, { headingRows, columns, doubts }: SheetReading): string {
  const taken = columns
    .slice(0, mostColumns)
    .map(({ heading, role }) => `"${heading.slice(0, 40)}" (${role === "other" ? "not known" : role})`);
  const why = doubts.length === 0 ? "" : `: ${doubts.join("; ")}`;
  return `The nearest heading row is row ${headingRows[0] ?? 1} of "${name}", with ${taken.join(", ")}${why}.`;
}

/** Where it only has to be confirmed the sheet's name is enough, else its headings have to be named. */
const wayOn = ({ sheet, asked }: FoundSheet, { columns }: SheetReading): string =>
  asked === undefined
    ? `Name the columns in Settings, a line each, such as "Column Action" = "${columns[0]?.heading.slice(0, 40) ?? ""}" and "Column Target" = the heading of your targets; or point to them in the pane.`
    : `If it is the plan, write in Settings "Plan sheet" = "${sheet.name}" (Setting, Value), or say so in the pane.`;
