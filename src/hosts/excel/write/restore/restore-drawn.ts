import { rangeAddress } from "../../../../sheets/cell-address";
import type { RawValue } from "../../read/facts";
import type { Session } from "../../run/session";
import { isFormula, textInput } from "../cell-input";
import { clearOperations } from "../draw/clear-operations";
import { drawOperations } from "../draw/draw-operations";
import { lockOperations } from "../draw/lock-operations";
import { tableNamesBeside, type WriteSetting } from "../setting";
import { callBytes, type Operation, operation } from "../operation";
import { blockOperations } from "../draw/value-operations";
import type { DrawnSheet } from "./backup";
import { type BlockStyle, blockStyleOperations } from "./block-style";
import { type FoundCells, formatOperations, loadUsed, nothing, type Restoring, sheetOf } from "./restoring";

/** A sheet of the product's own becomes what it was. */
export function askDrawn({ context }: Session, backup: DrawnSheet, setting: WriteSetting): () => Restoring {
  const sheet = sheetOf(context, backup.id);
  sheet.load({
    visibility: true,
    autoFilter: { enabled: true },
    tables: { id: true, name: true },
    protection: { protected: true },
    charts: { name: true },
  });
  const notes = setting.newer.countNotes(sheet);
  const used = loadUsed(sheet);
  return () => {
    if (sheet.isNullObject) return nothing;
    const isProtected = sheet.protection.protected;
    if (isProtected && backup.wasLocked && !backup.isOurs) return nothing;
    if (((isProtected && !backup.isOurs) || hasNothingToRestore(backup)) && holdsSame(used(), backup.used))
      return nothing;
    const now = {
      visibility: sheet.visibility === "Visible" ? ("visible" as const) : ("hidden" as const),
      isOwnLocked: isProtected,
      charts: sheet.charts.items.length,
      hasFilter: sheet.autoFilter.enabled,
      tables: sheet.tables.items.map(({ id, name }) => ({ id, name })),
      notes: notes?.value ?? 0,
    };
    const clear = clearOperations(sheet, now, setting.newer);
    return { ...nothing, operations: [...clear, ...oldOperations(sheet, backup, setting)] };
  };
}

// Excel failed before it told how the sheet looks. Clearing comes before anything else that changes it: with all of its
// values there it was not touched, and putting back bare values would only take its style. A sheet that somebody
// protected meanwhile was not touched either, and could not be put back; nor was one whose own lock could not be lifted.
const hasNothingToRestore = ({ drawing, style }: DrawnSheet): boolean => !drawing && !style;

const holdsSame = (one: FoundCells, other: FoundCells): boolean =>
  one?.top === other?.top &&
  one?.left === other?.left &&
  JSON.stringify(one?.values) === JSON.stringify(other?.values);

/** A drawing is drawn again; of a sheet that an earlier session drew, cells and looks are put back. */
function oldOperations(
  sheet: Excel.Worksheet,
  { id, used, merges, drawing, style, wasLocked, open }: DrawnSheet,
  setting: WriteSetting,
): readonly Operation[] {
  if (drawing) return drawOperations(sheet, drawing, drawSetting(setting, id));
  const closing = wasLocked ? lockOperations(sheet, { unlocked: open }) : [];
  if (!used) return closing;
  return [
    ...formatOperations(sheet, used),
    ...blockOperations(
      sheet,
      used.values.map((row, r) =>
        row.map((raw, c) => formulaAt(style, used.top + r, used.left + c, raw) ?? rawInput(raw)),
      ),
      used,
    ),
    ...merges.map((merge) =>
      operation(callBytes, () => sheet.getRange(rangeAddress(merge)).untrack().merge()),
    ),
    ...(style ? blockStyleOperations(sheet, style) : []),
    ...closing,
  ];
}

/** The formula of a cell that computed: a text that begins with "=" is its own value, and a formula never is. */
function formulaAt(
  style: BlockStyle | undefined,
  row: number,
  column: number,
  raw: RawValue,
): RawValue | undefined {
  const { top = 0, left = 0 } = style?.range ?? {};
  const formula = style?.formulas[row - top]?.[column - left] ?? null;
  return isFormula(formula) && formula !== raw ? (formula ?? undefined) : undefined;
}

const drawSetting = (setting: WriteSetting, id: string): Parameters<typeof drawOperations>[2] => ({
  ...setting,
  dateSystem: setting.facts.dateSystem,
  tableNames: tableNamesBeside(setting, id),
});

/** A value as it was read, so that it becomes the same again; an error's text becomes the error. */
const rawInput = (raw: RawValue): RawValue | null =>
  raw === "" ? null : typeof raw === "string" && !raw.startsWith("#") ? textInput(raw) : raw;
