import { isBlank } from "../cell-text";
import type { SheetSnapshot } from "../sheet-snapshot";

/** The line by which the product knows a sheet as its own: anything else of the same name belongs to the user. */
export const stamp = "Drawn by RSP Tracker: changes made here are lost when it is drawn again.";

export const kpiProgressName = "KPI Progress";

/** How far down the stamp may stand. */
const stampRows = 8;

const hasStamp = ({ rows }: Pick<SheetSnapshot, "rows">): boolean =>
  rows.slice(0, stampRows).some((cells) => cells.some((cell) => cell === stamp));

const isEmpty = ({ rows }: Pick<SheetSnapshot, "rows">): boolean =>
  rows.every((cells) => cells.every(isBlank));

export const ownedSheets = {
  /** Drawn by the product, whatever it is called by now: never read as a plan or as data. */
  isOurs: (sheet: SheetSnapshot): boolean => hasStamp(sheet),
  /** May be drawn over: the product's own, or with nothing in it. */
  mayDraw: (sheet: SheetSnapshot): boolean => hasStamp(sheet) || isEmpty(sheet),
};
