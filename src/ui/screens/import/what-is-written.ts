import type { AppendChange, PatchChange, WorkbookChange } from "../../../usecases/ports/workbook";

/** Sheets that an import made stay, with their headings and nothing below. */
export const takenBack = (change: WorkbookChange): change is PatchChange | AppendChange =>
  change.kind !== "draw";

/** The names of the sheets that changes touch, in their order, each once. */
export const sheetsOf = (changes: readonly WorkbookChange[]): readonly string[] => [
  ...new Set(changes.map((change) => (change.kind === "draw" ? change.drawing.name : change.sheet))),
];
