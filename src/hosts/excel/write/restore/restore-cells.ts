import { rangeAddress } from "../../../../sheets/cell-address";
import type { CellPatch } from "../../../../usecases/ports/workbook";
import type { RawValue, SheetFacts } from "../../read/facts";
import type { Session } from "../../run/session";
import { cellInput } from "../cell-input";
import { loadValues, valueIn } from "../cells/check-cells";
import { type Expected, matchesReadBack } from "../read-back";
import { loadTables } from "../cells/load-tables";
import { whileUnlocked } from "../draw/lock-operations";
import type { WriteSetting } from "../setting";
import { callBytes, type Operation, operation } from "../operation";
import { blockOperations } from "../draw/value-operations";
import type { ChangedCells } from "./backup";
import { blockStyleOperations } from "./block-style";
import { formatOperations, nothing, type Restoring, sheetOf, refuseChanged } from "./restoring";

/** Cells of a user's sheet become what they were, and tables as long as they were. */
export function askChanged(
  { context }: Session,
  backup: ChangedCells,
  setting: WriteSetting,
): () => Restoring {
  const sheet = sheetOf(context, backup.id);
  sheet.load({ protection: { protected: true } });
  const asked = backup.blocks.map((block) => loadValues(sheet, block));
  const tablesNow = loadTables(sheet, { tables: tablesThere(backup, setting) });
  return () => {
    if (sheet.isNullObject) return nothing;
    const now = asked.map((values) => values());
    // What was protected meanwhile was not touched, and could not be put back.
    const isOld = backup.blocks.every(
      ({ found }, index) => JSON.stringify(found.values) === JSON.stringify(now[index]),
    );
    // Where somebody put a password on our lock, the tables could not be made longer: nothing is lifted for them.
    const moved = backup.tables.filter(({ id, address }) =>
      tablesNow().some((table) => table.id === id && rangeAddress(table.range) !== address),
    );
    if (sheet.protection.protected && isOld && moved.length === 0) return nothing;
    const isOurs = ownership(backup.blocks, setting);
    const tables = moved.map(({ id, address }) =>
      operation(callBytes, () => void setting.newer.resizeTable(sheet.tables.getItem(id), address)),
    );
    return {
      operations: [
        ...whileUnlocked(sheet, sheet.protection.protected, tables),
        ...backup.blocks.flatMap((block, index) =>
          oldCells(sheet, { block, now: now[index] ?? [], isOurs }, setting),
        ),
      ],
      check: () =>
        backup.blocks.forEach((block, index) =>
          checkUnchanged(backup.sheet, { block, now: now[index] ?? [], isOurs }),
        ),
    };
  };
}

/** Of the tables that were made longer those that are there still. */
function tablesThere(backup: ChangedCells, { facts }: WriteSetting): SheetFacts["tables"] {
  const there = facts.sheets.find(({ id }) => id === backup.id)?.tables ?? [];
  return there.filter(({ id }) => backup.tables.some((table) => table.id === id));
}

type CellsBlock = ChangedCells["blocks"][number];

/** Whether the cell of a patch still holds what the run left there or found there, and not somebody's since. */
type Ownership = (patch: CellPatch, value: RawValue, before: RawValue | undefined) => boolean;

function ownership(blocks: readonly CellsBlock[], { facts: { dateSystem } }: WriteSetting): Ownership {
  const left = new Map<string, Expected[]>();
  const add = ({ row, column }: CellPatch, value: Expected): void => {
    const place = `${row}:${column}`;
    left.set(place, [...(left.get(place) ?? []), value]);
  };
  for (const { rows, readBack } of blocks)
    rows.forEach((patches, r) =>
      patches.forEach((patch, c) => {
        add(patch, cellInput(patch.becomes, dateSystem));
        const value = readBack?.[r]?.[c];
        if (value !== undefined) add(patch, value);
      }),
    );
  return ({ row, column }, value, before) =>
    value === before ||
    (left.get(`${row}:${column}`) ?? []).some((expected) => matchesReadBack(expected, value));
}

/** A block of a backup, what stands there now, and whose that is. */
interface BlockNow {
  readonly block: CellsBlock;
  readonly now: readonly (readonly RawValue[])[];
  readonly isOurs: Ownership;
}

/** Only cells that hold what the run left there: what somebody wrote since is theirs. */
function oldCells(
  sheet: Excel.Worksheet,
  { block, now, isOurs }: BlockNow,
  setting: WriteSetting,
): readonly Operation[] {
  const { top, left, rows, found, style } = block;
  const { dateSystem } = setting.facts;
  const ours = rows.map((patches, r) =>
    patches.map((patch, c) => isOurs(patch, now[r]?.[c] ?? "", found.values[r]?.[c])),
  );
  const values = found.values.map((row, r) =>
    row.map((_, c) => (ours[r]?.[c] ? cellInput(valueIn(found, r, c, dateSystem), dateSystem) : null)),
  );
  const formats = found.formats.map((row, r) => row.map((format, c) => (ours[r]?.[c] ? format : null)));
  const oldStyle = ours.flat().every(Boolean) ? style : undefined;
  const range = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
  return [
    ...(oldStyle
      ? [operation(callBytes, () => sheet.getRange(rangeAddress(range)).untrack().clear("Formats"))]
      : []),
    ...formatOperations(sheet, { top, left, formats }),
    ...blockOperations(sheet, values, { top, left }),
    ...(oldStyle ? blockStyleOperations(sheet, oldStyle) : []),
  ];
}

/** Refuses where a cell holds neither what was written nor what was there before. */
function checkUnchanged(sheet: string, { block: { rows, found }, now, isOurs }: BlockNow): void {
  rows.forEach((patches, r) =>
    patches.forEach((patch, c) => {
      if (!isOurs(patch, now[r]?.[c] ?? "", found.values[r]?.[c]))
        refuseChanged(sheet, patch.row, patch.column);
    }),
  );
}
