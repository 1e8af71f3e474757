import type { AppendChange, PatchChange } from "../../../../usecases/ports/workbook";
import { rangeAddress } from "../../../../sheets/cell-address";
import type { CellRange } from "../../../../sheets/sheet-snapshot";
import type { RawValue, SheetFacts, UsedCells } from "../../read/facts";
import type { Session } from "../../run/session";
import type { ChangedCells } from "../restore/backup";
import { cellInput } from "../cell-input";
import { firstMismatch } from "../read-back";
import { whileUnlocked } from "../draw/lock-operations";
import { loadBlockStyle } from "../restore/block-style";
import { ifLoaded, type Plan } from "../plan";
import { refuseMismatch } from "../draw/plan-draw";
import { askOwnLock } from "./ask-own-lock";
import type { WriteSetting } from "../setting";
import { callBytes, type Operation, operation } from "../operation";
import { appendBlocks, type CellBlock, openBlocks, patchBlocks } from "./cell-blocks";
import { cellOperations, type RowStyle } from "./cell-operations";
import { checkBlocks, type FoundBlock, loadBlock, loadValues } from "./check-cells";
import { loadTables, type TableExtent, tablesAt } from "./load-tables";

type CellChange = PatchChange | AppendChange;

interface Target<Change> {
  readonly change: Change;
  readonly sheet: SheetFacts;
}

/** A change that has asked what stands in its cells; after the next sync it is checked and planned. */
export type AskedChange = (setting: WriteSetting) => Plan;

/** Asks what a change of a user's sheet needs to know. Its tables are told first: they say how wide an append is. */
export async function askCells(
  session: Session,
  { change, sheet: facts }: Target<CellChange>,
  setting: WriteSetting,
): Promise<AskedChange> {
  const sheet = session.context.workbook.worksheets.getItem(facts.id);
  if (change.kind === "patch") {
    const blocks = askBlocks(sheet, patchBlocks(change), { ...setting, isOwnLocked: facts.isOwnLocked });
    return (later) => planOf(sheet, { facts, blocks: blocks(), style: undefined, longer: [] }, later);
  }
  const tables = await tablesMet(session, sheet, { change, sheet: facts });
  const { isOwnLocked } = facts;
  const own = isOwnLocked ? openBlocks(change) : appendBlocks(change, tables);
  const withStyle = !setting.isFrugal && !isOwnLocked;
  const blocks = askBlocks(sheet, own, { ...setting, isOwnLocked, withStyle });
  // What is open on a locked sheet was given its style when it was drawn.
  const style = isOwnLocked ? () => undefined : loadRowStyle(sheet, change, { facts, tables });
  const longer = tablesToStretch(tables, change);
  // Only what lifts the lock has to know whether it is ours still: open cells are open under any.
  const lockNow = isOwnLocked && longer.length > 0 ? askOwnLock(sheet, facts.name) : () => isOwnLocked;
  return (later) =>
    planOf(
      sheet,
      { facts: { ...facts, isOwnLocked: lockNow() }, blocks: blocks(), style: style(), longer },
      later,
    );
}

type KnownBlock = ChangedCells["blocks"][number];

interface AskSetting extends Pick<WriteSetting, "newer">, Pick<SheetFacts, "isOwnLocked"> {
  readonly withStyle?: boolean;
}

function askBlocks(
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  { newer, isOwnLocked, withStyle = false }: AskSetting,
): () => readonly KnownBlock[] {
  const asked = blocks.map((block) => ({
    block,
    found: loadBlock(sheet, block, { newer, isOwnLocked }),
    style: withStyle ? loadBlockStyle(sheet, extentOf(block)) : undefined,
  }));
  return () => asked.map(({ block, found, style }) => ({ ...block, found: found(), style: style?.() }));
}

/** What is known of a change once Excel has answered. */
interface KnownChange {
  readonly facts: SheetFacts;
  readonly blocks: readonly KnownBlock[];
  readonly style: RowStyle | undefined;
  readonly longer: readonly LongerTable[];
}

/** Checks a change and plans it. Throws a ProblemError where a cell is not as expected. */
function planOf(
  sheet: Excel.Worksheet,
  { facts, blocks, style, longer }: KnownChange,
  { newer, facts: { dateSystem } }: WriteSetting,
): Plan {
  checkBlocks(blocks, facts, dateSystem);
  const readBack = planReadBack(sheet, blocks, dateSystem);
  const stretch = ({ id, to }: LongerTable): Operation =>
    operation(callBytes, () => void newer.resizeTable(sheet.tables.getItem(id), to));
  return {
    operations: [
      ...blocks.flatMap((block) => cellOperations(sheet, block, { dateSystem, style })),
      ...whileUnlocked(sheet, facts.isOwnLocked, longer.map(stretch)),
    ],
    readBack: readBack.ask,
    verify: () => readBack.verify(facts.name),
    backup: () => ({
      kind: "cells",
      id: facts.id,
      sheet: facts.name,
      blocks: blocks.map((block, index) => ({ ...block, readBack: readBack.valuesOf(index) })),
      tables: longer.map(({ id, from }) => ({ id, address: from })),
    }),
  };
}

async function tablesMet(
  session: Session,
  sheet: Excel.Worksheet,
  { change, sheet: facts }: Target<AppendChange>,
): Promise<readonly TableExtent[]> {
  if (facts.tables.length === 0) return [];
  const tables = loadTables(sheet, facts);
  await session.sync();
  return tablesAt(tables(), change.under, facts.name);
}

const extentOf = ({ top, left, rows }: CellBlock): CellRange => ({
  top,
  left,
  bottom: top + rows.length - 1,
  right: left + (rows[0]?.length ?? 1) - 1,
});

interface AppendPlace {
  readonly facts: SheetFacts;
  readonly tables: readonly TableExtent[];
}

/** The looks of the row above, but not those of a heading. */
function loadRowStyle(
  sheet: Excel.Worksheet,
  append: AppendChange,
  { facts, tables }: AppendPlace,
): () => RowStyle | undefined {
  const { under } = append;
  const [block] = appendBlocks(append, tables);
  if (!block || isHeading(facts, tables, under)) return () => undefined;
  const width = block.rows[0]?.length ?? 1;
  const row = sheet.getRangeByIndexes(under, 0, 1, width).untrack();
  row.load({ numberFormat: true });
  return () => ({ row: under, formats: row.numberFormat[0] ?? [] });
}

// Without a table, a heading has nothing above it, or no more than a title.
function isHeading({ used }: SheetFacts, tables: readonly TableExtent[], under: number): boolean {
  if (tables.length > 0) return tables.some(({ range }) => range.top === under);
  return filledIn(used, under - 1) < 2;
}

const filledIn = (used: UsedCells | undefined, row: number): number =>
  (used?.values[row - used.top] ?? []).filter((value) => value !== "").length;

/** A table that rows under it make longer: where it lies, and where it will. */
interface LongerTable {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

const tablesToStretch = (
  tables: readonly TableExtent[],
  { under, rows }: AppendChange,
): readonly LongerTable[] =>
  tables
    .filter(({ range }) => range.bottom < under + rows.length)
    .map(({ id, range }) => ({
      id,
      from: rangeAddress(range),
      to: rangeAddress({ ...range, bottom: under + rows.length }),
    }));

interface ReadBackPlan {
  readonly ask: readonly Operation[];
  readonly verify: (name: string) => void;
  /** What a block holds; undefined where Excel failed before it told. */
  readonly valuesOf: (block: number) => FoundBlock["values"] | undefined;
}

function planReadBack(
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  dateSystem: 1900 | 1904,
): ReadBackPlan {
  const loaded: (() => FoundBlock["values"])[] = [];
  return {
    ask: blocks.map((block) => operation(callBytes, () => void loaded.push(loadValues(sheet, block)))),
    valuesOf: (block) => ifLoaded(() => loaded[block]?.()),
    verify: (name) => {
      const last = lastWrites(blocks);
      blocks.forEach(({ top, left, rows }, index) => {
        const values = loaded[index]?.() ?? [];
        const written = rows.map((patches) =>
          patches.map((patch): RawValue | null =>
            cellInput((last.get(placeOf(patch)) ?? patch).becomes, dateSystem),
          ),
        );
        const mismatch = firstMismatch(written, { top: 0, left: 0, values });
        refuseMismatch(name, mismatch && { row: top + mismatch.row, column: left + mismatch.column });
      });
    },
  };
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row}:${column}`;

/** Of a cell that is patched twice, the last word. */
const lastWrites = (blocks: readonly CellBlock[]): ReadonlyMap<string, CellBlock["rows"][number][number]> =>
  new Map(blocks.flatMap(({ rows }) => rows.flat().map((patch) => [placeOf(patch), patch] as const)));
