import { type BlankSheet, dataDrawing } from "../../sheets/tables/data-drawing";
import { ownedSheets } from "../../sheets/kpi/owned-sheets";
import type { Office } from "../../sheets/office/read-office";
import type { SheetRole } from "../../sheets/office/sheet-roles";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { DrawChange } from "../ports/workbook";
import { protectedSheet, sheetWithRole } from "./data-sheet";
import { drawnPreview } from "./drawn-preview";
import type { EntryProblem, PreviewLine } from "./entry-plan";

/** A data sheet to write in: the one that is there, or the one that is about to be drawn. */
export interface StandingOrNew {
  /** As it stands, or will stand before anything is written in it. */
  readonly sheet: SheetSnapshot;
  /** Its drawing, where it is new. */
  readonly changes: readonly DrawChange[];
  readonly preview: readonly PreviewLine[];
  /** "sheet-protected", "name-taken". */
  readonly problems: readonly EntryProblem[];
}

interface Wanted {
  readonly role: SheetRole;
  readonly blank: BlankSheet;
  /** How many rows are to be written at once: a new sheet is drawn with the looks for them; one where absent. */
  readonly rows?: number;
}

export function standingOrNew(office: Office, { role, blank, rows: amount = 1 }: Wanted): StandingOrNew {
  const standing = sheetWithRole(office, role);
  const nothing = { changes: [], preview: [] };
  if (standing)
    return { sheet: standing, ...nothing, problems: standing.isProtected ? [protectedSheet(standing)] : [] };
  const { name, columns } = blank;
  const rows = [columns.map(({ heading }) => heading)];
  const sheet: SheetSnapshot = { name, visibility: "visible", isProtected: false, rows, merges: [] };
  const there = office.sheets.find((found) => found.sheet.name.toLowerCase() === name.toLowerCase())?.sheet;
  if (there && !ownedSheets.mayDraw(there)) return { sheet, ...nothing, problems: [nameTaken(there, blank)] };
  const drawing = dataDrawing({ ...blank, rows: Array.from({ length: amount }, () => []) });
  return { sheet, changes: [{ kind: "draw", drawing }], preview: [drawnPreview(drawing)], problems: [] };
}

const nameTaken = ({ name }: SheetSnapshot, blank: BlankSheet): EntryProblem => ({
  code: "name-taken",
  text: `The workbook has a sheet "${name}" that is not read as ${blank.name}; it is left as it is.`,
  next: `Rename it, or give it the headings of ${blank.name}, then try again.`,
});
