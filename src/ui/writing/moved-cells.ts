import type { WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import type { PreviewLine } from "../../usecases/entering/entry-plan";
import { textAt } from "../text-at";

/** A cell of a preview that holds something else than when the preview was made; "" is blank. */
export interface MovedCell {
  readonly sheet: string;
  readonly address: string;
  readonly label: string;
  readonly was: string;
  readonly is: string;
}

/** movedCells(plan.preview, before, now): what was changed under a preview. Who did it no workbook tells. */
export const movedCells = (
  preview: readonly PreviewLine[],
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): readonly MovedCell[] =>
  preview
    .map(({ sheet, address, label }) => {
      const [was, is] = [before, now].map((snapshot) => textAt(snapshot, { sheet, address }));
      return { sheet, address, label, was: was ?? "", is: is ?? "" };
    })
    .filter(({ was, is }) => was !== is);
