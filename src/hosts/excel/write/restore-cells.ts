import { rangeAddress } from "../../../sheets/cell-address";
import type { RawValue } from "../read/facts";
import type { Session } from "../run/session";
import type { ChangedCells } from "./backup";
import { cellInput } from "./cell-input";
import { loadValues, valueIn } from "./check-cells";
import { isKept } from "./kept";
import { whileUnlocked } from "./lock-strokes";
import { looksStrokes } from "./looks";
import { refuseChanged } from "./refuse-changed";
import { formatStrokes, nothing, type Restoring, sheetOf } from "./restoring";
import type { WriteSetting } from "./setting";
import { callBytes, type Stroke, stroke } from "./stroke";
import { blockStrokes } from "./value-strokes";

/** Cells of a user's sheet become what they were, and tables as long as they were. */
export function askChanged(
  { context }: Session,
  backup: ChangedCells,
  setting: WriteSetting,
): () => Restoring {
  const sheet = sheetOf(context, backup.id);
  sheet.load({ protection: { protected: true } });
  const asked = backup.blocks.map((block) => loadValues(sheet, block));
  return () => {
    if (sheet.isNullObject) return nothing;
    const now = asked.map((values) => values());
    // What was protected meanwhile was not touched, and could not be put back.
    const isOld = backup.blocks.every(
      ({ found }, index) => JSON.stringify(found.values) === JSON.stringify(now[index]),
    );
    if (sheet.protection.protected && isOld) return nothing;
    const tables = backup.tables.map(({ id, address }) =>
      stroke(callBytes, () => void setting.newer.resizeTable(sheet.tables.getItem(id), address)),
    );
    return {
      strokes: [
        ...whileUnlocked(sheet, sheet.protection.protected, tables),
        ...backup.blocks.flatMap((block) => oldCells(sheet, block, setting)),
      ],
      check: () =>
        backup.blocks.forEach((block, index) =>
          checkUnchanged(backup.sheet, block, now[index] ?? [], setting),
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
