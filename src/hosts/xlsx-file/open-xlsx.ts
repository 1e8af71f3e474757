import type { Workbook, WorkbookChange } from "../../usecases/ports/workbook";
import { drawSheet } from "./draw/draw-sheet";
import { partsOf, type Parts } from "./package/parts";
import { readWorkbookPart } from "./package/workbook-part";
import { readWorkbook } from "./read/read-workbook";
import { checkIsXlsx, checkIsZip } from "./recognise";
import { readZip } from "./zip/read-zip";
import { writeZip } from "./zip/write-zip";

/** A workbook in the bytes of an .xlsx or .xlsm file. */
export interface XlsxWorkbook extends Workbook {
  /** The file as it is now; the very bytes that were opened while nothing was applied. */
  bytes(): Uint8Array;
}

/**
 * openXlsx(bytes): reads and draws without touching what it does not own; every other part stays byte for byte. Throws
 * a ProblemError for what is no readable workbook ("not-a-workbook", "password-protected", "old-format",
 * "binary-format", "opendocument-format", "empty-file", "too-large", "damaged"). Works in Node and in the browser.
 */
export function openXlsx(bytes: Uint8Array): XlsxWorkbook {
  let file = bytes;
  let parts = openParts(bytes);
  return {
    read: async () => readWorkbook(parts, readWorkbookPart(parts)),
    apply: async (changes) => {
      const changed = applyChanges(parts, changes);
      file = writeZip([...changed.values()]);
      parts = changed;
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
const applyChanges = (parts: Parts, changes: readonly WorkbookChange[]): Parts =>
  changes.reduce((drawn, { drawing }) => drawSheet(drawn, drawing), parts);
