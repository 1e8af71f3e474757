import type { Command } from "./engine";
import { isOrdinaryLook } from "./looks/ordinary-looks";

type Kind = Command["type"];

/** Sentences for what the workbench does not keep when it saves, and so does not do. */
export const sentences = {
  shape:
    "Rows and columns are not inserted, removed or moved here, because other sheets point at them. Do it in Excel.",
  sheets: "Sheets are not added, renamed, moved or removed here. Do it in Excel.",
  looks: "Of formatting, only fills, bold and number formats are changed here. Do the rest in Excel.",
  heights: "Rows are as high here as their text needs. Set other heights in Excel.",
  things: "Charts, pictures, tables, names and rules are not changed here. Do it in Excel.",
  order: "Cells are not sorted, split or moved here. Do it in Excel.",
  cut: "Cells are copied here, not cut: copy them, paste, then clear the old ones.",
  shared: "This formula fills several cells. Change it in Excel, where all of them change at once.",
  pasted: "Copied cells bring their values along, not their formatting.",
  filledAcross:
    "Cells are not filled down or to the right across frozen rows and columns here. Copy them and paste instead.",
  stored: "The grid cannot calculate this formula, so it shows the stored result. Change it in Excel.",
} as const;

type Reason = keyof typeof sentences;

const refused: Readonly<
  Record<
    Exclude<Reason, "stored" | "shared" | "pasted" | "filledAcross" | "cut" | "heights">,
    readonly Kind[]
  >
> = {
  shape: [
    "ADD_COLUMNS_ROWS",
    "REMOVE_COLUMNS_ROWS",
    "MOVE_COLUMNS_ROWS",
    "INSERT_CELL",
    "DELETE_CELL",
    "GROUP_HEADERS",
    "UNGROUP_HEADERS",
  ],
  sheets: [
    "CREATE_SHEET",
    "DELETE_SHEET",
    "DUPLICATE_SHEET",
    "MOVE_SHEET",
    "RENAME_SHEET",
    "COLOR_SHEET",
    "HIDE_SHEET",
    "LOCK_SHEET",
    "UNLOCK_SHEET",
  ],
  looks: [
    "CLEAR_FORMATTING",
    "SET_ZONE_BORDERS",
    "SET_BORDER",
    "SET_BORDERS_ON_TARGET",
    "SET_FORMATTING_WITH_PIVOT",
    "PAINT_FORMAT",
    "ADD_MERGE",
    "REMOVE_MERGE",
    "ADD_CONDITIONAL_FORMAT",
    "REMOVE_CONDITIONAL_FORMAT",
    "CHANGE_CONDITIONAL_FORMAT_PRIORITY",
    "FREEZE_COLUMNS",
    "FREEZE_ROWS",
    "UNFREEZE_COLUMNS",
    "UNFREEZE_ROWS",
    "UNFREEZE_COLUMNS_ROWS",
    "SET_GRID_LINES_VISIBILITY",
    "UPDATE_LOCALE",
  ],
  things: [
    "CREATE_FIGURE",
    "DELETE_FIGURE",
    "UPDATE_FIGURE",
    "CREATE_CAROUSEL",
    "UPDATE_CAROUSEL",
    "CREATE_CHART",
    "UPDATE_CHART",
    "DELETE_CHART",
    "CREATE_IMAGE",
    "CREATE_TABLE",
    "REMOVE_TABLE",
    "UPDATE_TABLE",
    "RESIZE_TABLE",
    "CREATE_TABLE_STYLE",
    "REMOVE_TABLE_STYLE",
    "ADD_DATA_VALIDATION_RULE",
    "REMOVE_DATA_VALIDATION_RULE",
    "CREATE_NAMED_RANGE",
    "UPDATE_NAMED_RANGE",
    "DELETE_NAMED_RANGE",
    "ADD_PIVOT",
    "UPDATE_PIVOT",
    "INSERT_PIVOT",
    "RENAME_PIVOT",
    "REMOVE_PIVOT",
    "DUPLICATE_PIVOT",
    "INSERT_NEW_PIVOT",
    "DUPLICATE_PIVOT_IN_NEW_SHEET",
    "INSERT_PIVOT_WITH_TABLE",
    "SPLIT_PIVOT_FORMULA",
  ],
  order: [
    "SORT_CELLS",
    "REMOVE_DUPLICATES",
    "SPLIT_TEXT_INTO_COLUMNS",
    "MOVE_RANGES",
    "UPDATE_CELL_POSITION",
  ],
};

const reasonOf: ReadonlyMap<string, Reason> = new Map([
  ...Object.entries(refused).flatMap(([reason, kinds]) =>
    // The keys of `refused` are reasons; Object.entries forgets it.
    kinds.map((kind) => [kind, reason as Reason] as const),
  ),
  ["CUT", "cut"] as const,
]);

/** The sentence that refuses a command whatever it is done to, or undefined where it is fine. */
export function refusalOf(command: Command): string | undefined {
  if (command.type === "RESIZE_COLUMNS_ROWS" && command.dimension === "ROW") return sentences.heights;
  const reason = reasonOf.get(command.type) ?? (isLooksAlone(command) ? "looks" : undefined);
  return reason && sentences[reason];
}

const isLooksAlone = (command: Command): boolean =>
  (command.type === "SET_FORMATTING" && !isOrdinaryLook(command)) ||
  (command.type === "UPDATE_CELL" && command.content === undefined) ||
  (isPaste(command) && command.pasteOption === "onlyFormat");

type Paste = Extract<Command, { type: "PASTE" | "PASTE_FROM_OS_CLIPBOARD" }>;

/** Whether a command pastes; it is refused, and done in our own way. */
export const isPaste = (command: Command): command is Paste =>
  command.type === "PASTE" || command.type === "PASTE_FROM_OS_CLIPBOARD";
