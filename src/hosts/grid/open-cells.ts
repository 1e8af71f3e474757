import type { CellRange } from "../../sheets/sheet-snapshot";
import { protectionOf } from "../xlsx-file/own-protection";
import { rangeOf } from "../xlsx-file/read/range-of";

const protectionTag = /<(?:\w+:)?sheetProtection\b([^<>]*)>/;
const cellTag = /<(?:\w+:)?c\s([^<>]*)>/g;
const attribute = /(?<![^\s=])([^\s=]+)\s*=\s*"([^"]*)"/g;

const attributesIn = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(attribute)].map(([, name = "", value = ""]) => [name, value]));

/** The cells of a sheet that are open although the product locked it, as runs; undefined where it did not. */
export function openCells(xml: string, unlocked: ReadonlySet<number>): readonly CellRange[] | undefined {
  const [, protection] = protectionTag.exec(xml) ?? [];
  if (protection === undefined || protectionOf(attributesIn(protection)) !== "own") return undefined;
  const runs: CellRange[] = [];
  for (const [, text = ""] of xml.matchAll(cellTag)) {
    const attributes = attributesIn(text);
    if (!unlocked.has(Number(attributes.get("s") ?? 0))) continue;
    for (const cell of rangeOf(attributes.get("r"))) add(runs, cell);
  }
  return underEachOther(runs);
}

/** Cells come row by row, and in a row from left to right. */
function add(runs: CellRange[], cell: CellRange): void {
  const last = runs[runs.length - 1];
  if (last?.top === cell.top && last.right === cell.left - 1)
    runs[runs.length - 1] = { ...last, right: cell.right };
  else runs.push(cell);
}

/** Runs of the same columns in rows that follow each other as one, so that a block can be filled in at once. */
function underEachOther(runs: readonly CellRange[]): readonly CellRange[] {
  const blocks = new Map<string, CellRange[]>();
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const same = blocks.get(key) ?? [];
    blocks.set(key, same);
    const last = same[same.length - 1];
    if (last?.bottom === run.top - 1) same[same.length - 1] = { ...last, bottom: run.bottom };
    else same.push(run);
  }
  return [...blocks.values()].flat();
}
