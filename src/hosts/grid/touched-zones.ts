import type { Command, GridModel, UID, Zone } from "./engine";

export interface TouchedZone {
  readonly sheetId: UID;
  readonly zone: Zone;
}

/** Commands that write into what is selected, or into what a gesture ends on, on the active sheet. */
const onSelection: ReadonlySet<string> = new Set([
  "DELETE_UNFILTERED_CONTENT",
  "AUTOFILL",
  "AUTOFILL_AUTO",
  "COPY_PASTE_CELLS_ABOVE",
  "COPY_PASTE_CELLS_ON_LEFT",
  "COPY_PASTE_CELLS_ON_ZONE",
  "REPEAT_PASTE",
  "SUM_SELECTION",
  "TRIM_WHITESPACE",
]);

/** The cells whose content a command writes; nothing for a command that writes none. */
export function touchedZones(
  command: Command,
  { getters }: Pick<GridModel, "getters">,
): readonly TouchedZone[] {
  switch (command.type) {
    case "UPDATE_CELL":
    case "CLEAR_CELL":
      return [{ sheetId: command.sheetId, zone: cellZone(command.col, command.row) }];
    case "DELETE_CONTENT":
    case "CLEAR_CELLS":
      return command.target.map((zone) => ({ sheetId: command.sheetId, zone }));
    case "TOGGLE_CHECKBOX":
      return onActive(command.target);
    case "PASTE":
    case "PASTE_FROM_OS_CLIPBOARD":
      return onActive(command.target);
    default:
      return onSelection.has(command.type) ? onActive(getters.getSelectedZones()) : [];
  }

  function onActive(zones: readonly Zone[]): readonly TouchedZone[] {
    return zones.map((zone) => ({ sheetId: getters.getActiveSheetId(), zone }));
  }
}

/** The cells whose looks a command changes. */
export function restyledZones(command: Command): readonly TouchedZone[] {
  if (command.type !== "SET_FORMATTING" && command.type !== "SET_DECIMAL") return [];
  return command.target.map((zone) => ({ sheetId: command.sheetId, zone }));
}

/** The sheets whose content or looks a command changes, what undoing and redoing changes among them. */
export function changedSheets(command: Command, model: Pick<GridModel, "getters">): readonly UID[] {
  const carried = command.type === "UNDO" || command.type === "REDO" ? command.commands : [command];
  return carried.flatMap((one) =>
    one.type === "RESIZE_COLUMNS_ROWS"
      ? [one.sheetId]
      : [...touchedZones(one, model), ...restyledZones(one)].map(({ sheetId }) => sheetId),
  );
}

const cellZone = (column: number, row: number): Zone => ({
  left: column,
  right: column,
  top: row,
  bottom: row,
});
