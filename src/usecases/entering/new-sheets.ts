import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { DrawChange } from "../ports/workbook";
import { drawnPreview } from "./drawn-preview";
import { type EntryPlan, type EntryProblem, nothingPlanned } from "./entry-plan";

/** Plans sheets that the workbook does not have yet. Problem "name-taken": it has sheets of these names, and none is drawn. */
export function planNewSheets(
  { sheets }: { readonly sheets: readonly { readonly sheet: { readonly name: string } }[] },
  drawings: readonly SheetDrawing[],
): EntryPlan<DrawChange> {
  const names = new Set(drawings.map(({ name }) => name.toLowerCase()));
  const taken = sheets.map(({ sheet }) => sheet.name).filter((name) => names.has(name.toLowerCase()));
  if (taken.length > 0) return nothingPlanned([nameTaken(taken)]);
  return {
    changes: drawings.map((drawing) => ({ kind: "draw", drawing })),
    preview: drawings.map(drawnPreview),
    problems: [],
    warnings: [],
  };
}

function nameTaken(taken: readonly string[]): EntryProblem {
  const [sheets, them] = taken.length === 1 ? ["a sheet", "it"] : ["sheets", "them"];
  const names = taken.map((name) => `"${name}"`).join(", ");
  return {
    code: "name-taken",
    text: `The workbook has ${sheets} called ${names} already, and nothing is written over ${them}.`,
    next: `Rename ${them}, or start in an empty workbook.`,
  };
}
