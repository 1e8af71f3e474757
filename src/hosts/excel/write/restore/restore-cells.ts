import { rangeAddress } from "../../../../sheets/cell-address";
import type { RawValue } from "../../read/facts";
import type { Session } from "../../run/session";
import type { ChangedCells } from "./backup";
import { cellInput } from "../cell-input";
import { loadValues, valueIn } from "../cells/check-cells";
import { matchesReadBack } from "../read-back";
import { whileUnlocked } from "../draw/lock-operations";
import { blockStyleOperations } from "./block-style";
import { formatOperations, nothing, type Restoring, sheetOf, refuseChanged } from "./restoring";
import type { WriteSetting } from "../setting";
import { callBytes, type Operation, operation } from "../operation";
import { blockOperations } from "../draw/value-operations";

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
      operation(callBytes, () => void setting.newer.resizeTable(sheet.tables.getItem(id), address)),
    );
    return {
      operations: [
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

function oldCells(sheet: Excel.Worksheet, block: CellsBlock, setting: WriteSetting): readonly Operation[] {
  const { top, left, found, style } = block;
  const { dateSystem } = setting.facts;
  const values = found.values.map((row, r) =>
    row.map((_, c) => cellInput(valueIn(found, r, c, dateSystem), dateSystem)),
  );
  const range = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
  return [
    ...(style
      ? [operation(callBytes, () => sheet.getRange(rangeAddress(range)).untrack().clear("Formats"))]
      : []),
    ...formatOperations(sheet, { top, left, formats: found.formats }),
    ...blockOperations(sheet, values, { top, left }),
    ...(style ? blockStyleOperations(sheet, style) : []),
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
      const isOurs =
        matchesReadBack(cellInput(becomes, dateSystem), value) || value === found.values[row]?.[column];
      if (!isOurs) refuseChanged(sheet, atRow, atColumn);
    }),
  );
}
