import type { WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import { openXlsx } from "../xlsx-file/open-xlsx";
import { checkCells, checkFileSize } from "./grid-limits";

/**
 * What a file holds, where a grid can show it. Throws a ProblemError as openXlsx does, ("too-large-for-grid") for what a browser
 * should not be asked to show, and ("stopped") where whoever reads it can be stopped, and was.
 */
export type ReadForGrid = (bytes: Uint8Array, signal?: AbortSignal) => Promise<WorkbookSnapshot>;

/** Where the one who asks stands; it cannot be stopped. */
export const readForGrid: ReadForGrid = async (bytes) => {
  checkFileSize(bytes.length);
  const snapshot = await openXlsx(bytes).read();
  checkCells(snapshot);
  return snapshot;
};
