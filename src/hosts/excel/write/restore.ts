import { rangeAddress } from "../../../sheets/cell-address";
import type { RawValue, UsedCells } from "../read/facts";
import type { Session } from "../run/session";
import type { AddedSheet, Backup, ChangedCells, DrawnSheet } from "./backup";
import { cellInput, textInput } from "./cell-input";
import { valueIn } from "./check-cells";
import { clearStrokes } from "./clear-strokes";
import { drawStrokes } from "./draw-strokes";
import { isKept } from "./kept";
import { looksStrokes } from "./looks";
import { refuseChanged } from "./refuse-changed";
import { tableNamesBeside, type WriteSetting } from "./setting";
import { callBytes, send, type Stroke, stroke } from "./stroke";
import { blockStrokes } from "./value-strokes";

/** How strictly a backup is put back. */
export interface RestoreWay {
  /** Refuses ("cell-changed") where somebody changed what was written; off right after a write that failed. */
  readonly isChecked: boolean;
}

/**
 * Puts the backups back, the latest change first, and turns events on again. A sheet that is gone is passed over. A sheet
 * that was added goes only where it holds nothing but what was written.
 */
export async function restore(
  session: Session,
  backups: readonly Backup[],
  { setting, isChecked }: RestoreWay & { readonly setting: WriteSetting },
): Promise<void> {
  const asked = [...backups].reverse().map((backup) => ask(session, backup, setting));
  await session.sync();
  const ready = asked.map((plan) => plan());
  if (isChecked) for (const { check } of ready) check();
  const eventsOn = stroke(callBytes, () => (session.context.runtime.enableEvents = true));
  await send(session, [...ready.flatMap(({ strokes }) => strokes), eventsOn], setting.bytes);
}

const sheetOf = (context: Excel.RequestContext, idOrName: string): Excel.Worksheet =>
  context.workbook.worksheets.getItemOrNullObject(idOrName);

interface Restoring {
  readonly strokes: readonly Stroke[];
  readonly check: () => void;
}

function ask(session: Session, backup: Backup, setting: WriteSetting): () => Restoring {
  switch (backup.kind) {
    case "added":
      return askAdded(session, backup);
    case "drawn":
      return askDrawn(session, backup, setting);
    case "cells":
      return askChanged(session, backup, setting);
  }
}

const nothing: Restoring = { strokes: [], check: () => undefined };

function askAdded({ context }: Session, { id, name, written }: AddedSheet): () => Restoring {
  const sheet = sheetOf(context, id ?? name);
  const used = loadUsed(sheet);
  return () => {
    if (sheet.isNullObject) return nothing;
    const found = used();
    const foreign = firstForeign(found, written);
    // Without an id it is not certain that the sheet is ours: an empty one may be somebody's, and stays.
    const isOurs = !foreign && (id !== undefined || found !== undefined);
    return {
      strokes: isOurs ? [stroke(callBytes, () => sheet.delete())] : [],
      check: () => {
        if (foreign) refuseChanged(name, foreign.row, foreign.column);
      },
    };
  };
}

/** The first filled cell that holds something else than was written there; half of that may be missing. */
function firstForeign(
  found: FoundCells,
  written: AddedSheet["written"],
): { readonly row: number; readonly column: number } | undefined {
  if (!found) return undefined;
  return found.values
    .flatMap((cells, r) => cells.map((value, c) => ({ value, row: r + found.top, column: c + found.left })))
    .find(({ value, row, column }) => value !== "" && !isKept(written[row]?.[column] ?? null, value));
}

function askDrawn({ context }: Session, backup: DrawnSheet, setting: WriteSetting): () => Restoring {
  const sheet = sheetOf(context, backup.id);
  sheet.load({
    autoFilter: { enabled: true },
    tables: { id: true, name: true },
    protection: { protected: true },
  });
  const notes = setting.newer.countNotes(sheet);
  const used = loadUsed(sheet);
  return () => {
    if (sheet.isNullObject) return nothing;
    const isShut = sheet.protection.protected;
    if ((isShut || isBare(backup)) && holdsSame(used(), backup.used)) return nothing;
    const now = {
      hasFilter: sheet.autoFilter.enabled,
      tables: sheet.tables.items.map(({ id, name }) => ({ id, name })),
      notes: notes?.value ?? 0,
    };
    const clear = clearStrokes(sheet, now, setting.newer);
    return { ...nothing, strokes: [...clear, ...oldStrokes(sheet, backup, setting)] };
  };
}

type FoundCells = Pick<UsedCells, "top" | "left" | "values"> | undefined;

function loadUsed(sheet: Excel.Worksheet): () => FoundCells {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load({ rowIndex: true, columnIndex: true, values: true });
  return () =>
    used.isNullObject ? undefined : { top: used.rowIndex, left: used.columnIndex, values: used.values };
}

// Excel failed before it told how the sheet looks. Clearing comes before anything else that changes it: with all of its
// values there it was not touched, and putting back bare values would only take its looks. A sheet that somebody
// protected meanwhile was not touched either, and could not be put back.
const isBare = ({ drawing, looks }: DrawnSheet): boolean => !drawing && !looks;

const holdsSame = (one: FoundCells, other: FoundCells): boolean =>
  one?.top === other?.top &&
  one?.left === other?.left &&
  JSON.stringify(one?.values) === JSON.stringify(other?.values);

/** A drawing is drawn again; of a sheet that an earlier session drew, cells and looks are put back. */
function oldStrokes(
  sheet: Excel.Worksheet,
  { id, used, merges, drawing, looks }: DrawnSheet,
  setting: WriteSetting,
): readonly Stroke[] {
  if (drawing) return drawStrokes(sheet, drawing, drawSetting(setting, id));
  if (!used) return [];
  return [
    ...formatStrokes(sheet, used),
    ...blockStrokes(
      sheet,
      used.values.map((row) => row.map(rawInput)),
      used,
    ),
    ...merges.map((merge) => stroke(callBytes, () => sheet.getRange(rangeAddress(merge)).untrack().merge())),
    ...(looks ? looksStrokes(sheet, looks) : []),
  ];
}

const drawSetting = (setting: WriteSetting, id: string): Parameters<typeof drawStrokes>[2] => ({
  ...setting,
  dateSystem: setting.facts.dateSystem,
  tableNames: tableNamesBeside(setting, id),
});

const rowsPerCall = 500;

function formatStrokes(
  sheet: Excel.Worksheet,
  { top, left, formats }: Omit<UsedCells, "values">,
): readonly Stroke[] {
  return Array.from({ length: Math.ceil(formats.length / rowsPerCall) }, (_, index) => {
    const rows = formats.slice(index * rowsPerCall, (index + 1) * rowsPerCall).map((row) => [...row]);
    return stroke(callBytes + JSON.stringify(rows).length, () => {
      const width = rows[0]?.length ?? 1;
      const range = sheet.getRangeByIndexes(top + index * rowsPerCall, left, rows.length, width);
      range.untrack().numberFormat = rows;
    });
  });
}

/** A value as it was read, so that it becomes the same again; an error's text becomes the error. */
const rawInput = (raw: RawValue): RawValue | null =>
  raw === "" ? null : typeof raw === "string" && !raw.startsWith("#") ? textInput(raw) : raw;

function askChanged({ context }: Session, backup: ChangedCells, setting: WriteSetting): () => Restoring {
  const sheet = sheetOf(context, backup.id);
  sheet.load({ protection: { protected: true } });
  const now = backup.blocks.map(({ top, left, rows }) => {
    const range = sheet.getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 1).untrack();
    range.load({ values: true });
    return range;
  });
  return () => {
    if (sheet.isNullObject) return nothing;
    const isOld = backup.blocks.every(
      ({ found }, index) => JSON.stringify(found.values) === JSON.stringify(now[index]?.values),
    );
    if (sheet.protection.protected && isOld) return nothing;
    const tables = backup.tables.map(({ id, address }) =>
      stroke(callBytes, () => void setting.newer.resizeTable(sheet.tables.getItem(id), address)),
    );
    return {
      strokes: [...tables, ...backup.blocks.flatMap((block) => oldCells(sheet, block, setting))],
      check: () =>
        backup.blocks.forEach((block, index) =>
          checkUnchanged(backup.sheet, block, now[index]?.values ?? [], setting),
        ),
    };
  };
}

type CellsBlock = ChangedCells["blocks"][number];

function oldCells(sheet: Excel.Worksheet, block: CellsBlock, setting: WriteSetting): readonly Stroke[] {
  const { top, left, found, looks } = block;
  const { dateSystem } = setting.facts;
  const values = found.values.map((row, r) =>
    row.map((_, c) => cellInput(valueIn(found, r, c, dateSystem), dateSystem)),
  );
  const range = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
  return [
    ...(looks
      ? [stroke(callBytes, () => sheet.getRange(rangeAddress(range)).untrack().clear("Formats"))]
      : []),
    ...formatStrokes(sheet, { top, left, formats: found.formats }),
    ...blockStrokes(sheet, values, { top, left }),
    ...(looks ? looksStrokes(sheet, looks) : []),
  ];
}

/** Refuses where a cell holds neither what was written nor what was there before. */
function checkUnchanged(
  sheet: string,
  { rows, found }: CellsBlock,
  values: readonly (readonly RawValue[])[],
  { facts: { dateSystem } }: WriteSetting,
): void {
  rows.forEach((patches, row) =>
    patches.forEach(({ becomes, row: atRow, column: atColumn }, column) => {
      const value = values[row]?.[column] ?? "";
      const isOurs = isKept(cellInput(becomes, dateSystem), value) || value === found.values[row]?.[column];
      if (!isOurs) refuseChanged(sheet, atRow, atColumn);
    }),
  );
}
