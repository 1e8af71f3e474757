import type { SourceCell } from "../../domain/shared/source-cell";
import { addressOf } from "../cell-address";
import { cellText, isBlank } from "../cell-text";
import type { FoundCell } from "./found-cell";
import type { FoundWork } from "./found-plan";
import type { PlanRole } from "./plan-columns";
import type { PlanLine } from "./plan-lines";
import { isMark } from "./views/period-marks";

type PlaceOf = (address: string) => SourceCell;

/** The cell of a column in a row, and where it stands. */
export const cellAt = (
  line: PlanLine,
  column: number | undefined,
  placeOf: PlaceOf,
): FoundCell | undefined => {
  if (column === undefined) return undefined;
  const value = line.at(column);
  return { value, text: cellText(value), source: placeOf(addressOf(line.row, column)) };
};

/** The cell of a role, or the unrevised one where that counts. */
export function roleCell(line: PlanLine, role: PlanRole, placeOf: PlaceOf): FoundCell | undefined {
  const { columns, unrevised } = line.heading;
  const column = columns.get(role);
  const isRevised = column === undefined || !isBlank(line.at(column));
  return cellAt(line, isRevised ? column : (unrevised.get(role) ?? column), placeOf);
}

/** The cells of a row that say when its activity is due, and how far it is. */
export function workCells(line: PlanLine, placeOf: PlaceOf): FoundWork {
  const at = (role: PlanRole): FoundCell | undefined => {
    const cell = roleCell(line, role, placeOf);
    return cell && cell.text !== "" ? cell : undefined;
  };
  const { columns, periods } = line.heading;
  const hasStates = periods.some(({ what }) => what === "status" || what === "actual");
  return {
    start: at("start"),
    due: at("timeframe") ?? at("date"),
    done: at("actual"),
    status: at("status"),
    percent: at("percent"),
    couldTell:
      periods.some(({ column }) => isMark(cellText(line.at(column)))) ||
      columns.has("status") ||
      columns.has("percent") ||
      columns.has("actual") ||
      hasStates,
  };
}
