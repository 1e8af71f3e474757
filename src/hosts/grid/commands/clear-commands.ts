import type { CoreCommand, GridModel, UID, Zone } from "../engine";

/** The commands that empty a sheet, so that it can be drawn anew and formulas that read it still find it. */
export function clearCommands({ getters }: Pick<GridModel, "getters">, sheetId: UID): readonly CoreCommand[] {
  const whole = wholeZone(getters.getNumberRows(sheetId), getters.getNumberCols(sheetId));
  const merges = getters
    .getMerges(sheetId)
    .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  return [
    ...getters
      .getCoreTables(sheetId)
      .map(({ range }) => command({ type: "REMOVE_TABLE", sheetId, target: [range.zone] })),
    ...(merges.length > 0 ? [command({ type: "REMOVE_MERGE", sheetId, target: merges })] : []),
    ...getters
      .getConditionalFormats(sheetId)
      .map(({ id }) => command({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId, id })),
    ...getters
      .getDataValidationRules(sheetId)
      .map(({ id }) => command({ type: "REMOVE_DATA_VALIDATION_RULE", sheetId, id })),
    ...getters.getFigures(sheetId).map(({ id }) => command({ type: "DELETE_FIGURE", sheetId, figureId: id })),
    { type: "UNFREEZE_COLUMNS_ROWS", sheetId },
    { type: "CLEAR_CELLS", sheetId, target: [whole] },
    { type: "SET_BORDERS_ON_TARGET", sheetId, target: [whole], border: undefined },
    { type: "UNHIDE_COLUMNS_ROWS", sheetId, dimension: "COL", elements: numbers(whole.right) },
    resize(sheetId, "ROW", whole.bottom),
    resize(sheetId, "COL", whole.right),
  ];
}

const command = (one: CoreCommand): CoreCommand => one;

const wholeZone = (rows: number, columns: number): Zone => ({
  top: 0,
  left: 0,
  bottom: rows - 1,
  right: columns - 1,
});

const resize = (sheetId: UID, dimension: "ROW" | "COL", last: number): CoreCommand => ({
  type: "RESIZE_COLUMNS_ROWS",
  sheetId,
  dimension,
  elements: numbers(last),
  size: null,
});

const numbers = (last: number): number[] => Array.from({ length: last + 1 }, (_, at) => at);

/** The commands that make a sheet large enough. */
export function growCommands(
  { getters }: Pick<GridModel, "getters">,
  sheetId: UID,
  needed: { readonly rows: number; readonly columns: number },
): readonly CoreCommand[] {
  const sheetName = getters.getSheetName(sheetId);
  const grow = (dimension: "ROW" | "COL", has: number, needs: number): readonly CoreCommand[] =>
    needs <= has
      ? []
      : [
          {
            type: "ADD_COLUMNS_ROWS",
            sheetId,
            sheetName,
            dimension,
            base: has - 1,
            quantity: needs - has,
            position: "after",
          },
        ];
  return [
    ...grow("ROW", getters.getNumberRows(sheetId), needed.rows),
    ...grow("COL", getters.getNumberCols(sheetId), needed.columns),
  ];
}
