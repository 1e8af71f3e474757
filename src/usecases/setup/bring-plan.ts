import { defaultRegister } from "../../domain/member/register";
import { memberName, type Register } from "../../domain/member/member";
import type { Plan, Term } from "../../domain/plan/plan";
import type { PlanIdentity } from "../../domain/plan/plan-identity";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { cellText, isBlank } from "../../sheets/cell-text";
import { drawingAsRead, drawnValue } from "../../sheets/drawing-as-read";
import { readWorkbookModel, type WorkbookModel } from "../../sheets/model/read-workbook-model";
import { readingOfSheet } from "../../sheets/model/reading-of-sheet";
import { sheetCopy } from "../../sheets/new-workbook/sheet-copy";
import { readingChoice } from "../../sheets/plan/build/confirm-readings";
import { columnNames, type PlanColumn } from "../../sheets/plan/column-names";
import type { SheetReading } from "../../sheets/plan/sheet-reading";
import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import { type BlankSheet, dataDrawing } from "../../sheets/tables/data-drawing";
import { choicesTable } from "../../sheets/tables/choices";
import { membersSheet } from "../../sheets/tables/members";
import { settingsSheet } from "../../sheets/tables/settings/settings-table";
import { type DoubtfulTarget, doubtfulTargets } from "../doubtful-targets";
import { createDataSheets } from "./create-data-sheets";
import type { EntryPlan } from "../entering/entry-plan";
import { planNewSheets } from "../entering/new-sheets";
import { withEveryHeading } from "./every-heading";
import { proposedTerm } from "./new-planning-workbook";
import { identityOf } from "./plan-identity";
import type { DrawChange } from "../ports/workbook";

/** A table from elsewhere: pasted, or out of a file. */
export type BroughtRows = readonly (readonly CellValue[])[];

/** Who is counted where a target speaks of Members: those named, or nobody. Source: PLAN-SHAPES 5. */
export type Counted =
  { readonly kind: "named"; readonly names: readonly string[] } | { readonly kind: "nobody" };

export interface BringAnswers {
  readonly term: Term;
  /** 1 to 12. */
  readonly fiscalYearStartMonth: number;
  readonly counted: Counted;
  /** What was corrected: roles by the heading's own text. */
  readonly columns: ReadonlyMap<string, PlanColumn>;
  /** What doubtful targets ask, by their texts: kept in Choices. Source: READING, "Confirm once". */
  readonly readings: ReadonlyMap<string, string>;
}

/** What was corrected of how a table is read. */
export type Corrections = Pick<BringAnswers, "columns" | "readings">;

/** How a table would be read with some corrections, and the answers that are filled in at first. */
export interface BroughtPlan {
  readonly reading: SheetReading;
  /** undefined where it is no plan yet: a heading has to be told. */
  readonly plan: Plan | undefined;
  /** Targets that could not be read, or are doubtful. */
  readonly doubtful: readonly DoubtfulTarget[];
  readonly proposed: Omit<BringAnswers, keyof Corrections>;
}

export const broughtName = "Strategic Action Plan";

/** Reads a brought table as the only plan of a workbook. */
export function readBrought(rows: BroughtRows, corrections: Corrections, today: CalendarDate): BroughtPlan {
  const model = modelWith(rows, corrections, undefined, today);
  const { fiscalYearStartMonth } = model.settings;
  return {
    reading: model.plan === undefined ? withEveryHeading(readingOf(model), rows) : readingOf(model),
    plan: model.plan,
    doubtful: model.plan === undefined ? [] : doubtfulTargets(model.plan, model.settings),
    proposed: {
      term: model.term ?? proposedTerm(today, fiscalYearStartMonth),
      fiscalYearStartMonth,
      counted: countedIn(rows),
    },
  };
}

/**
 * Plans the sheets of a workbook around a table that was brought: the plan in clean looks, and the data sheets, without an
 * example in any. Problem "name-taken" where the workbook has sheets of these names.
 */
export function bringPlan(
  { sheets }: WorkbookSnapshot,
  rows: BroughtRows,
  answers: BringAnswers,
  { today, newId }: { readonly today: CalendarDate; readonly newId: string },
): EntryPlan<DrawChange> {
  const model = modelWith(rows, answers, answers, today);
  const brought = model.sheets.find(({ sheet }) => sheet.name === broughtName);
  if (brought === undefined) throw new Error("the brought sheet is not in the model made of it");
  // A plan that lies otherwise is written as the table that was read of it.
  const found = brought.view ? { ...brought, sheet: brought.view.sheet } : brought;
  const own = ownSheets(answers, answers, identityOf(model, newId)).map((sheet) => dataDrawing(sheet));
  const others = createDataSheets(model, { newId }).changes.map(({ drawing }) => drawing);
  const taken = { sheets: sheets.map((sheet) => ({ sheet })) };
  return planNewSheets(taken, [asTable(sheetCopy(found), found.planHeadings), ...own, ...others]);
}

function modelWith(
  rows: BroughtRows,
  corrections: Corrections,
  answers: Omit<BringAnswers, keyof Corrections> | undefined,
  today: CalendarDate,
): WorkbookModel {
  const sheet: SheetSnapshot = {
    ...{ name: broughtName, visibility: "visible", isProtected: false, merges: [] },
    rows,
  };
  const around = ownSheets(corrections, answers).map((own) => drawingAsRead(dataDrawing(own)));
  return readWorkbookModel({ sheets: [sheet, ...around] }, today);
}

/** Settings and Choices with what was said, and who is counted; the latter only once it was answered. */
function ownSheets(
  { columns, readings }: Corrections,
  answers: Omit<BringAnswers, keyof Corrections> | undefined,
  identity?: PlanIdentity,
): readonly BlankSheet[] {
  const { term, fiscalYearStartMonth = 7 } = answers ?? {};
  const blank = settingsSheet({ term, fiscalYearStartMonth, identity });
  const said = [...columns].map(([heading, role]) => [`Column ${columnNames[role]}`, heading, null] as const);
  // A line that was answered stands once, at the end.
  const answered = new Set<unknown>(said.map(([name]) => name));
  const rows = (blank.rows ?? []).flatMap(([name = null, value = null, note = null]) => {
    if (answered.has(name) || (answers === undefined && name === "Fiscal year starts in")) return [];
    return [[name, name === "Strategic Action Plan sheet" ? broughtName : value, note]];
  });
  const settings: BlankSheet = { ...blank, rows: [...rows, ...said], cellChoices: undefined };
  const kept = readings.size === 0 ? [] : [choicesWith(readings)];
  return answers === undefined
    ? [settings, ...kept]
    : [settings, membersSheet(registerOf(answers.counted)), ...kept];
}

const choicesWith = (readings: Corrections["readings"]): BlankSheet => ({
  ...choicesTable.blank,
  rows: [...readings].map(([text, meant]) => [readingChoice, text, meant]),
});

/** Names of the usual register bring their sub-regions and other names along. */
function registerOf(counted: Counted): Register {
  if (counted.kind === "nobody") return [];
  const usual = new Map(defaultRegister.map((member) => [member.name.toLowerCase(), member]));
  return counted.names.map(
    (name) =>
      usual.get(name.toLowerCase()) ?? {
        name: memberName(name),
        subRegion: "",
        otherNames: [],
        active: true,
      },
  );
}

/** As many names of the usual register as this, or the office's own, make it the register of a plan. */
const enoughNames = 3;

/** The Asia/Pacific Members only where the plan's own words name them. Source: PLAN-SHAPES 5. */
function countedIn(rows: BroughtRows): Counted {
  const text = rows.flatMap((cells) => cells.map(cellText)).join("\n");
  const named = defaultRegister.filter(({ name }) => text.includes(name));
  return named.length >= enoughNames || /\bROCB\b/.test(text)
    ? { kind: "named", names: defaultRegister.map(({ name }) => name) }
    : { kind: "nobody" };
}

function readingOf(model: WorkbookModel): SheetReading {
  const found = model.sheets.find(({ sheet }) => sheet.name === broughtName);
  if (found === undefined) throw new Error("the brought sheet is not in the model made of it");
  return readingOfSheet(found);
}

/** Where its headings allow: a table, so that a row typed under it gets its looks and its place in the filter. */
function asTable(
  drawing: SheetDrawing,
  headings: readonly { readonly row: number; readonly lastRow: number }[],
): SheetDrawing {
  const [heading, ...others] = headings;
  if (heading === undefined || others.length > 0 || heading.row !== heading.lastRow) return drawing;
  const cells = drawing.rows[heading.row]?.cells ?? [];
  const names = cells.map((cell) => (typeof cell?.value === "string" ? cell.value.trim().toLowerCase() : ""));
  const isPlain = names.every((name) => name !== "" && !name.includes("\n"));
  const last = lastFilled(drawing);
  if (!isPlain || new Set(names).size < names.length || last <= heading.row) return drawing;
  const range = { top: heading.row, left: 0, bottom: last, right: names.length - 1 };
  return { ...drawing, table: { name: "ActionPlan", range } };
}

const lastFilled = ({ rows }: SheetDrawing): number =>
  rows.reduce((last, { cells }, row) => (cells.some((cell) => !isBlank(drawnValue(cell))) ? row : last), -1);
