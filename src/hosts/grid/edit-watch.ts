import type { CellValue } from "../../sheets/sheet-snapshot";
import { sameValue } from "../xlsx-file/change/same-value";
import { contentAt, formulaPositions, valueAt } from "./cells-of-model";
import type { CellPosition, Command, GridModel, UID } from "./engine";
import { isBeyondExcel } from "./excel-errors";
import type { GridEdit } from "./grid";
import { touchedZones } from "./touched-zones";

/** Knows what cells held before they were touched, and so what is different now. */
export interface EditWatch {
  /** To be called before a command is carried out. */
  before(command: Command): void;
  edits(): readonly GridEdit[];
  /** Everything holds what the file holds. */
  settle(): void;
  /** These cells do; to be called after whatever we wrote, for what follows from it. */
  settleAt(positions: readonly CellPosition[]): void;
  /** Whole sheets do, with whatever their formulas give by now. */
  settleSheets(sheetIds: readonly UID[]): void;
}

interface Touched {
  readonly position: CellPosition;
  readonly was: string;
}

const keyOf = ({ sheetId, row, col }: CellPosition): string => `${row},${col},${sheetId}`;

const sheetIn = (key: string): UID => key.replace(/^\d+,\d+,/, "");

/** Watches a model from now on. */
export function editWatch(model: GridModel): EditWatch {
  const touched = new Map<string, Touched>();
  let results = resultsOf(model);
  const typed = (): readonly CellPosition[] =>
    [...touched.values()].flatMap(({ position, was }) =>
      contentAt(model, position) === was ? [] : [position],
    );
  const followed = (): readonly CellPosition[] =>
    formulaPositions(model).filter(
      (position) => !touched.has(keyOf(position)) && hasNewResult(model, results, position),
    );
  // A workbook that nobody touched does not change, whatever its formulas make of the day.
  let isUntouched = true;
  const settleAt = (positions: readonly CellPosition[]): void => {
    isUntouched = false;
    for (const position of positions)
      touched.set(keyOf(position), { position, was: contentAt(model, position) });
  };
  return {
    before: (command) => {
      for (const position of positionsOf(command, model)) {
        isUntouched = false;
        if (touched.has(keyOf(position))) continue;
        touched.set(keyOf(position), { position, was: contentAt(model, position) });
      }
    },
    edits: () =>
      isUntouched
        ? []
        : [
            ...typed().map((position) => editAt(model, position, true)),
            ...followed().map((position) => editAt(model, position, false)),
          ],
    // What was touched once is watched for good: undoing changes it without a word beforehand.
    settle: () => {
      settleAt([...touched.values()].map(({ position }) => position));
      results = resultsOf(model);
    },
    settleAt,
    settleSheets: (sheetIds) => {
      const isMet = ({ sheetId }: CellPosition): boolean => sheetIds.includes(sheetId);
      settleAt([...touched.values()].map(({ position }) => position).filter(isMet));
      const others = [...results].filter(([key]) => !sheetIds.includes(sheetIn(key)));
      const theirs = formulaPositions(model).filter(isMet);
      results = new Map([
        ...others,
        ...theirs.map((position) => [keyOf(position), valueAt(model, position)] as const),
      ]);
    },
  };
}

type Results = ReadonlyMap<string, CellValue>;

const resultsOf = (model: GridModel): Results =>
  new Map(formulaPositions(model).map((position) => [keyOf(position), valueAt(model, position)]));

function hasNewResult(model: GridModel, results: Results, position: CellPosition): boolean {
  const before = results.get(keyOf(position));
  return before !== undefined && !sameValue(before, valueAt(model, position));
}

function editAt(model: GridModel, position: CellPosition, isTyped: boolean): GridEdit {
  const content = contentAt(model, position);
  const formula = content.startsWith("=") ? content : undefined;
  const value = valueAt(model, position);
  return {
    sheet: model.getters.getSheetName(position.sheetId),
    row: position.row,
    column: position.col,
    typed: isTyped,
    formula,
    // A number that no file holds is kept as the grid writes it.
    value: formula === undefined && isBeyondExcel(value) ? content : value,
  };
}

function positionsOf(command: Command, model: GridModel): readonly CellPosition[] {
  if (!model.getters.getSheetIds) return []; // the model is still being made
  return touchedZones(command, model).flatMap(({ sheetId, zone }) =>
    range(zone.top, Math.min(zone.bottom, model.getters.getNumberRows(sheetId) - 1)).flatMap((row) =>
      range(zone.left, Math.min(zone.right, model.getters.getNumberCols(sheetId) - 1)).map((col) => ({
        sheetId,
        row,
        col,
      })),
    ),
  );
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
