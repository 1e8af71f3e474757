import { assertNever } from "../../domain/shared/assert-never";
import type { Workbook, WorkbookChange } from "../../usecases/ports/workbook";
import { appendRows } from "./change/append-rows";
import type { CellEdit } from "./change/cell-edit";
import { editCells } from "./change/edit-cells";
import { patchCells } from "./change/patch-cells";
import { restyle, type SheetLooks } from "./change/restyle";
import { drawSheet } from "./draw/draw-sheet";
import { partsOf, type Parts } from "./package/parts";
import { recalculated } from "./package/recalculation";
import { readWorkbookPart } from "./package/workbook-part";
import { readWorkbook } from "./read/read-workbook";
import { checkIsXlsx, checkIsZip } from "./recognise";
import { readZip } from "./zip/read-zip";
import { writeZip } from "./zip/write-zip";

/** A workbook in the bytes of an .xlsx or .xlsm file. */
export interface XlsxWorkbook extends Workbook {
  /**
   * Writes what a person typed into a grid, all of it or nothing: nothing is expected of the cells. Refuses as `apply`
   * does, and ("formula-shared") to change one cell of a formula that fills several.
   */
  edit(edits: readonly CellEdit[]): Promise<void>;
  /** Gives cells and columns other looks, all of them or nothing. Refuses as `apply` does. */
  restyle(looks: readonly SheetLooks[]): Promise<void>;
  /** The file as it is now; the very bytes that were opened while nothing was written. */
  bytes(): Uint8Array;
}

/**
 * openXlsx(bytes): reads and draws without touching what it does not own; every other part stays byte for byte. Throws
 * a ProblemError for what is no readable workbook ("not-a-workbook", "password-protected", "old-format",
 * "binary-format", "opendocument-format", "empty-file", "too-large", "damaged"). Works in Node and in the browser. Its
 * name may tell the plan's years.
 */
export function openXlsx(bytes: Uint8Array, fileName?: string): XlsxWorkbook {
  let file = bytes;
  let parts = openParts(bytes);
  const keep = (changed: Parts): void => {
    file = writeZip([...changed.values()]);
    parts = changed;
  };
  return {
    read: async () => ({
      ...readWorkbook(parts, readWorkbookPart(parts)),
      ...(fileName === undefined ? {} : { fileName }),
    }),
    apply: async (changes) => keep(applyChanges(parts, changes)),
    edit: async (edits) => {
      if (edits.length > 0) keep(recalculated(editCells(parts, edits)));
    },
    restyle: async (looks) => {
      if (looks.length > 0) keep(restyle(parts, looks));
    },
    bytes: () => file,
  };
}

function openParts(bytes: Uint8Array): Parts {
  checkIsZip(bytes);
  const parts = partsOf(readZip(bytes));
  checkIsXlsx(parts);
  readWorkbookPart(parts);
  return parts;
}

/** All changes on a copy: a refusal half way leaves the workbook as it was. */
function applyChanges(parts: Parts, changes: readonly WorkbookChange[]): Parts {
  const changed = changes.reduce(applyChange, parts);
  return changes.length > 0 ? recalculated(changed) : changed;
}

function applyChange(parts: Parts, change: WorkbookChange): Parts {
  switch (change.kind) {
    case "draw":
      return drawSheet(parts, change.drawing);
    case "patch":
      return patchCells(parts, change);
    case "append":
      return appendRows(parts, change);
    default:
      return assertNever(change);
  }
}
