import { type BlankSheet, dataDrawing } from "../../sheets/tables/data-drawing";
import { ownedSheets } from "../../sheets/kpi/owned-sheets";
import { findRole, type FoundSheet } from "../../sheets/model/sheet-roles";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";
import { type SheetTable, existingTable, type ExistingTable } from "../../sheets/tables/sheet-table";
import type { DrawChange } from "../ports/workbook";
import { protectedSheet } from "./data-sheet";
import { drawnPreview } from "./drawn-preview";
import type { EntryProblem, PreviewLine } from "./entry-plan";

/** A data sheet to write in: the one that is there, or the one that is about to be drawn. */
export interface ExistingOrNew<Column extends string> {
  /** As it stands, or will stand before anything is written in it; undefined where `problems` say why not. */
  readonly existing: ExistingTable<Column> | undefined;
  /** Its drawing, where it is new. */
  readonly changes: readonly DrawChange[];
  readonly preview: readonly PreviewLine[];
  /** "sheet-protected", "name-taken". */
  readonly problems: readonly EntryProblem[];
}

interface Wanted {
  /** As it is drawn where it is new; the table's own blank sheet where absent. */
  readonly blank?: BlankSheet;
  /** How many rows are to be written at once: a new sheet is drawn with the looks for them; one where absent. */
  readonly rows?: number;
}

export function existingOrNew<Column extends string>(
  sheets: readonly FoundSheet[],
  table: SheetTable<Column>,
  { blank = table.blank, rows: amount = 1 }: Wanted = {},
): ExistingOrNew<Column> {
  const nothing = { changes: [], preview: [] };
  const existing = existingTable(sheets, table);
  if (existing?.sheet.isProtected)
    return { existing: undefined, ...nothing, problems: [protectedSheet(existing.sheet)] };
  if (existing) return { existing, ...nothing, problems: [] };
  const { name } = blank;
  const there = sheets.find(({ sheet }) => sheet.name.toLowerCase() === name.toLowerCase())?.sheet;
  if (there && !ownedSheets.mayDraw(there))
    return { existing: undefined, ...nothing, problems: [nameTaken(there, blank)] };
  const drawing = dataDrawing({ ...blank, rows: Array.from({ length: amount }, () => []) });
  return {
    existing: existingTable([findRole(headingsOnly(blank))], table),
    changes: [{ kind: "draw", drawing }],
    preview: [drawnPreview(drawing)],
    problems: [],
  };
}

const headingsOnly = ({ name, columns }: BlankSheet): SheetSnapshot => ({
  ...{ name, visibility: "visible", isProtected: false, merges: [] },
  rows: [columns.map(({ heading }) => heading)],
});

const nameTaken = ({ name }: SheetSnapshot, blank: BlankSheet): EntryProblem => ({
  code: "name-taken",
  text: `The workbook has a sheet "${name}" that is not read as ${blank.name}; it is left as it is.`,
  next: `Rename it, or give it the headings ${blank.columns
    .slice(0, 6)
    .map(({ heading }) => heading)
    .join(", ")}, then try again.`,
});
