import type { CellValue } from "../../../sheets/sheet-snapshot";
import { valueAt } from "../cells-of-model";
import type { GridModel, Zone } from "../engine";

/** The values of what is selected, row by row; rows that a filter hides are left out, as Excel does. */
export function selectedValues(model: GridModel): readonly (readonly CellValue[])[] {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const zones = copiedZones(getters.getSelectedZones());
  const rows = numbersIn(zones.map(({ top, bottom }) => [top, bottom] as const)).filter(
    (row) => !getters.isRowFiltered(sheetId, row),
  );
  const columns = numbersIn(zones.map(({ left, right }) => [left, right] as const));
  return rows.map((row) => columns.map((col) => valueAt(model, { sheetId, row, col })));
}

/** Several zones are copied together where they lie side by side or under each other; else the last is. */
function copiedZones(zones: readonly Zone[]): readonly Zone[] {
  const isSame = (side: keyof Zone): boolean => zones.every((zone) => zone[side] === zones[0]?.[side]);
  const isOneBand = (isSame("top") && isSame("bottom")) || (isSame("left") && isSame("right"));
  return isOneBand ? zones : zones.slice(-1);
}

const numbersIn = (spans: readonly (readonly [number, number])[]): readonly number[] =>
  [
    ...new Set(
      spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
    ),
  ].sort((one, other) => one - other);
