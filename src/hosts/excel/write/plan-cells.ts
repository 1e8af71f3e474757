import type { AppendChange, PatchChange } from "../../../usecases/ports/workbook";
import { rangeAddress } from "../../../sheets/cell-address";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import type { RawValue, SheetFacts, UsedCells } from "../read/facts";
import type { Session } from "../run/session";
import { appendBlocks, type CellBlock, patchBlocks } from "./cell-blocks";
import { cellInput } from "./cell-input";
import { cellStrokes, type RowLooks } from "./cell-strokes";
import { checkBlocks, type FoundBlock, loadBlock, loadValues } from "./check-cells";
import { firstLost } from "./kept";
import { loadTables, type TableExtent, tablesAt } from "./load-tables";
import { loadLooks } from "./looks";
import type { Plan } from "./plan";
import { refuseLost } from "./plan-draw";
import type { WriteSetting } from "./setting";
import { callBytes, type Stroke, stroke } from "./stroke";

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
  const tables = change.kind === "append" ? await tablesMet(session, sheet, { change, sheet: facts }) : [];
  const blocks = change.kind === "append" ? appendBlocks(change, tables) : patchBlocks(change);
  const found = blocks.map((block) => ({
    ...block,
    ask: loadBlock(sheet, block, setting.newer),
    looks: change.kind === "append" && !setting.isFrugal ? loadLooks(sheet, extentOf(block)) : undefined,
  }));
  const rowLooks =
    change.kind === "append" ? loadRowLooks(sheet, change, { facts, tables, blocks }) : () => undefined;
  return ({ facts: { dateSystem }, newer }) => {
    const known = found.map(({ ask, looks, ...block }) => ({ ...block, found: ask(), looks: looks?.() }));
    checkBlocks(known, facts, dateSystem);
    const looks = rowLooks();
    const longer = change.kind === "append" ? tablesToStretch(tables, change) : [];
    const readBack = lookBack(sheet, blocks, dateSystem);
    return {
      strokes: [
        ...known.flatMap((block) => cellStrokes(sheet, block, { dateSystem, looks })),
        ...longer.map(({ id, to }) =>
          stroke(callBytes, () => void newer.resizeTable(sheet.tables.getItem(id), to)),
        ),
        ...readBack.ask,
      ],
      verify: () => readBack.verify(facts.name),
      backup: () => ({
        kind: "cells",
        id: facts.id,
        sheet: facts.name,
        blocks: known,
        tables: longer.map(({ id, from }) => ({ id, address: from })),
      }),
    };
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
  readonly blocks: readonly CellBlock[];
}

/** The looks of the row above, but not those of a heading. */
function loadRowLooks(
  sheet: Excel.Worksheet,
  { under }: AppendChange,
  { facts, tables, blocks: [block] }: AppendPlace,
): () => RowLooks | undefined {
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

const tablesToStretch = (
  tables: readonly TableExtent[],
  { under, rows }: AppendChange,
): readonly { readonly id: string; readonly from: string; readonly to: string }[] =>
  tables
    .filter(({ range }) => range.bottom < under + rows.length)
    .map(({ id, range }) => ({
      id,
      from: rangeAddress(range),
      to: rangeAddress({ ...range, bottom: under + rows.length }),
    }));

function lookBack(
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  dateSystem: 1900 | 1904,
): { readonly ask: readonly Stroke[]; readonly verify: (name: string) => void } {
  const loaded: (() => FoundBlock["values"])[] = [];
  return {
    ask: blocks.map((block) => stroke(callBytes, () => void loaded.push(loadValues(sheet, block)))),
    verify: (name) => {
      const last = lastWrites(blocks);
      blocks.forEach(({ top, left, rows }, index) => {
        const values = loaded[index]?.() ?? [];
        const written = rows.map((patches) =>
          patches.map((patch): RawValue | null =>
            cellInput((last.get(placeOf(patch)) ?? patch).becomes, dateSystem),
          ),
        );
        const lost = firstLost(written, { top: 0, left: 0, values });
        refuseLost(name, lost && { row: top + lost.row, column: left + lost.column });
      });
    },
  };
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row}:${column}`;

/** Of a cell that is patched twice, the last word. */
const lastWrites = (blocks: readonly CellBlock[]): ReadonlyMap<string, CellBlock["rows"][number][number]> =>
  new Map(blocks.flatMap(({ rows }) => rows.flat().map((patch) => [placeOf(patch), patch] as const)));
