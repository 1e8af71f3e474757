import { addressOf, rangeAddress } from "../../../sheets/cell-address";
import { limits } from "../../xlsx-file/limits";
import type { GridModel, UID, Zone } from "../engine";
import { gridLimits } from "../grid-limits";
import type { TypedCell } from "../type-cells";

/** What goes into a cell: what is typed for it, and the format it needs where it has none. */
export interface PasteCell {
  readonly content: string;
  readonly format?: string;
}

export type PasteBlock = readonly (readonly PasteCell[])[];

/** The cells that a paste writes, and the zones that it fills; or the sentence that says why it cannot. */
export type PastePlan =
  | { readonly kind: "fits"; readonly cells: readonly TypedCell[]; readonly zones: readonly Zone[] }
  | { readonly kind: "refused"; readonly sentence: string };

/**
 * Where a block goes: one cell fills all that is selected; a larger block begins at the first selected cell, and is
 * repeated where the selection is several times as large, and no whole row or column. Frozen rows and columns do not matter; merged cells take what
 * falls on their first cell.
 */
export function pastePlan(
  model: GridModel,
  block: PasteBlock,
  { sheetId, target }: { readonly sheetId: UID; readonly target: readonly Zone[] },
): PastePlan {
  const height = block.length;
  const width = block.reduce((most, row) => Math.max(most, row.length), 0);
  const isOne = height === 1 && width === 1;
  if (target.length > 1 && !isOne) return refused(pasteSentences.manyPlaces);
  const size = { height, width };
  const zones = target.flatMap((zone) => tiles(placeOf(model, sheetId, zone, isOne), size));
  if (zones.length * height * width > gridLimits.cells) return refused(pasteSentences.tooMany);
  if (zones.some(({ bottom, right }) => bottom >= limits.rows || right >= limits.columns))
    return refused(pasteSentences.outside);
  const { getters } = model;
  for (const { top, bottom } of zones)
    for (let row = top; row <= bottom && row < getters.getNumberRows(sheetId); row += 1)
      if (getters.isRowFiltered(sheetId, row)) return refused(pasteSentences.filtered(row));
  const cells = zones.flatMap(({ top, left }) =>
    block.flatMap((row, down) =>
      row.map((cell, across) => ({ sheetId, row: top + down, col: left + across, ...cell })),
    ),
  );
  return withoutMerged(model, { sheetId, cells, zones });
}

export const pasteSentences = {
  nothing: "Only texts and tables are pasted here, and the clipboard holds neither.",
  manyPlaces: "Several cells are pasted in one place only. Select the first cell of it, then paste again.",
  tooMany: "More than 200,000 cells are not pasted here. Paste them in Excel, or in parts.",
  outside: "This does not fit: it would reach beyond the sheet's last row or column. Select another cell.",
  tooLong: "A text in this is longer than the 32,767 characters that a cell holds. Nothing was pasted.",
  filtered: (row: number): string =>
    `Row ${row + 1} is hidden by a filter, so you would not see what is pasted there. Take the filter off, then paste again.`,
  merged: (address: string, merge: string): string =>
    `${address} lies hidden under the merged cells ${merge}, so what would come there would be lost. Nothing was pasted. Unmerge them in Excel, or paste elsewhere.`,
} as const;

const refused = (sentence: string): PastePlan => ({ kind: "refused", sentence });

/** A selected merge counts as its first cell, and so does a whole row or column for what is more than a cell. */
function placeOf({ getters }: GridModel, sheetId: UID, zone: Zone, isOne: boolean): Zone {
  const isWhole =
    zone.bottom - zone.top + 1 >= getters.getNumberRows(sheetId) ||
    zone.right - zone.left + 1 >= getters.getNumberCols(sheetId);
  const merge = getters.getMerge({ sheetId, row: zone.top, col: zone.left });
  const isMerge =
    merge?.top === zone.top &&
    merge.bottom === zone.bottom &&
    merge.left === zone.left &&
    merge.right === zone.right;
  return isMerge || (isWhole && !isOne) ? { ...zone, bottom: zone.top, right: zone.left } : zone;
}

function tiles(
  { top, left, bottom, right }: Zone,
  { height, width }: { readonly height: number; readonly width: number },
): readonly Zone[] {
  if (height === 0 || width === 0) return [];
  const times = (length: number, size: number): number => (length % size === 0 ? length / size : 1);
  return Array.from({ length: times(bottom - top + 1, height) }, (_, down) => top + down * height).flatMap(
    (y) =>
      Array.from({ length: times(right - left + 1, width) }, (_, across) => left + across * width).map(
        (x) => ({
          top: y,
          left: x,
          bottom: y + height - 1,
          right: x + width - 1,
        }),
      ),
  );
}

/** Of a merge only the first cell is seen: blanks and repetitions that fall on the others are left out, more is refused. */
function withoutMerged(
  { getters }: GridModel,
  given: { readonly sheetId: UID; readonly cells: readonly TypedCell[]; readonly zones: readonly Zone[] },
): PastePlan {
  const { sheetId, cells, zones } = given;
  if (getters.getMerges(sheetId).length === 0) return { kind: "fits", cells, zones };
  const first = new Map(cells.map((cell) => [`${cell.row},${cell.col}`, cell.content]));
  const seen: TypedCell[] = [];
  for (const cell of cells) {
    const merge = getters.getMerge(cell);
    if (!merge || (merge.top === cell.row && merge.left === cell.col)) {
      seen.push(cell);
      continue;
    }
    const shown = first.get(`${merge.top},${merge.left}`);
    if (cell.content !== "" && cell.content !== shown)
      return refused(pasteSentences.merged(addressOf(cell.row, cell.col), rangeAddress(merge)));
  }
  return { kind: "fits", cells: seen, zones };
}
