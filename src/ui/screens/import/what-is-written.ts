import type { WorkbookChange } from "../../../usecases/ports/workbook";

/** The names of the sheets that changes touch, in their order, each once. */
export const sheetsOf = (changes: readonly WorkbookChange[]): readonly string[] => [
  ...new Set(changes.map((change) => (change.kind === "draw" ? change.drawing.name : change.sheet))),
];
