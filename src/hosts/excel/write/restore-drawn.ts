import { rangeAddress } from "../../../sheets/cell-address";
import type { RawValue } from "../read/facts";
import type { Session } from "../run/session";
import type { DrawnSheet } from "./backup";
import { isFormula, textInput } from "./cell-input";
import { clearStrokes } from "./clear-strokes";
import { drawStrokes } from "./draw-strokes";
import { lockStrokes } from "./lock-strokes";
import { type Looks, looksStrokes } from "./looks";
import { type FoundCells, formatStrokes, loadUsed, nothing, type Restoring, sheetOf } from "./restoring";
import { tableNamesBeside, type WriteSetting } from "./setting";
import { callBytes, type Stroke, stroke } from "./stroke";
import { blockStrokes } from "./value-strokes";

/** A sheet of the product's own becomes what it was. */
export function askDrawn({ context }: Session, backup: DrawnSheet, setting: WriteSetting): () => Restoring {
  const sheet = sheetOf(context, backup.id);
  sheet.load({
    autoFilter: { enabled: true },
    tables: { id: true, name: true },
    protection: { protected: true },
    charts: { name: true },
  });
  const notes = setting.newer.countNotes(sheet);
  const used = loadUsed(sheet);
  return () => {
    if (sheet.isNullObject) return nothing;
    const isShut = sheet.protection.protected;
    if (isShut && backup.wasLocked && !backup.isOurs) return nothing;
    if (((isShut && !backup.isOurs) || isBare(backup)) && holdsSame(used(), backup.used)) return nothing;
    const now = {
      isOwnLocked: isShut,
      charts: sheet.charts.items.length,
      hasFilter: sheet.autoFilter.enabled,
      tables: sheet.tables.items.map(({ id, name }) => ({ id, name })),
      notes: notes?.value ?? 0,
    };
    const clear = clearStrokes(sheet, now, setting.newer);
    return { ...nothing, strokes: [...clear, ...oldStrokes(sheet, backup, setting)] };
  };
}

// Excel failed before it told how the sheet looks. Clearing comes before anything else that changes it: with all of its
// values there it was not touched, and putting back bare values would only take its looks. A sheet that somebody
// protected meanwhile was not touched either, and could not be put back; nor was one whose own lock could not be lifted.
const isBare = ({ drawing, looks }: DrawnSheet): boolean => !drawing && !looks;

const holdsSame = (one: FoundCells, other: FoundCells): boolean =>
  one?.top === other?.top &&
  one?.left === other?.left &&
  JSON.stringify(one?.values) === JSON.stringify(other?.values);

/** A drawing is drawn again; of a sheet that an earlier session drew, cells and looks are put back. */
function oldStrokes(
  sheet: Excel.Worksheet,
  { id, used, merges, drawing, looks, wasLocked, open }: DrawnSheet,
  setting: WriteSetting,
): readonly Stroke[] {
  if (drawing) return drawStrokes(sheet, drawing, drawSetting(setting, id));
  const closing = wasLocked ? lockStrokes(sheet, { unlocked: open }) : [];
  if (!used) return closing;
  return [
    ...formatStrokes(sheet, used),
    ...blockStrokes(
      sheet,
      used.values.map((row, r) =>
        row.map((raw, c) => formulaAt(looks, used.top + r, used.left + c, raw) ?? rawInput(raw)),
      ),
      used,
    ),
    ...merges.map((merge) => stroke(callBytes, () => sheet.getRange(rangeAddress(merge)).untrack().merge())),
    ...(looks ? looksStrokes(sheet, looks) : []),
    ...closing,
  ];
}

/** The formula of a cell that computed: a text that begins with "=" is its own value, and a formula never is. */
function formulaAt(
  looks: Looks | undefined,
  row: number,
  column: number,
  raw: RawValue,
): RawValue | undefined {
  const { top = 0, left = 0 } = looks?.range ?? {};
  const formula = looks?.formulas[row - top]?.[column - left] ?? null;
  return isFormula(formula) && formula !== raw ? (formula ?? undefined) : undefined;
}

const drawSetting = (setting: WriteSetting, id: string): Parameters<typeof drawStrokes>[2] => ({
  ...setting,
  dateSystem: setting.facts.dateSystem,
  tableNames: tableNamesBeside(setting, id),
});

/** A value as it was read, so that it becomes the same again; an error's text becomes the error. */
const rawInput = (raw: RawValue): RawValue | null =>
  raw === "" ? null : typeof raw === "string" && !raw.startsWith("#") ? textInput(raw) : raw;
