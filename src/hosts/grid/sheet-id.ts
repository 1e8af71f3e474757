import type { GridModel, UID } from "./engine";

/** A sheet by its name: neither Excel nor the grid tells capitals apart, and the grid knows no new sheet with an apostrophe. */
export const sheetIdOf = ({ getters }: Pick<GridModel, "getters">, name: string): UID | undefined =>
  getters.getSheetIds().find((id) => plain(getters.getSheetName(id)) === plain(name));

const plain = (name: string): string => gridName(name).toLowerCase();

/** The name that the grid accepts for a new sheet. */
export const gridName = (name: string): string => name.replaceAll("'", "’");
