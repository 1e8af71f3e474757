import { type Numbering, readNumbering } from "../../domain/plan/numbering";
import { readPillarHeading, saysPillar } from "../../domain/plan/pillar-heading";
import type { Pillar } from "../../domain/plan/plan";
import { cellText } from "../cell-text";
import { type FilledRow, onlyText, textsOf } from "./filled-rows";

/** The pillar's heading stands right above the table's heading; a list of pillars further up does not count. */
export function pillarAbove(above: readonly FilledRow[]): Pillar | undefined {
  const near = above.slice(-2).reverse();
  return near.map(pillarOf).find((pillar) => pillar !== undefined);
}

/** "1. Support ..." in one cell, or number and name in two. "1.1 ..." is a level below a pillar. */
function pillarOf(row: FilledRow): Pillar | undefined {
  const text = onlyText(row);
  if (text !== undefined) return /^\s*\d{1,2}\.\d/.test(text) ? undefined : readPillarHeading(text);
  const [mark = "", name = "", ...more] = textsOf(row);
  return more.length > 0 ? undefined : readPillarHeading(`${mark}${/[.):]$/.test(mark) ? " " : ". "}${name}`);
}

export interface Band {
  readonly rows: readonly FilledRow[];
  readonly place: number;
  readonly pillar: Pillar | undefined;
  /** The number of the action above. */
  readonly last: Numbering | undefined;
  readonly isFollowed: boolean;
}

/**
 * A pillar's own row, whatever number it has: alone in its row, with rows of actions below, and not counting on from the
 * last action. Source: RULES-2 14.
 */
export function pillarBand(row: FilledRow, band: Band): Pillar | undefined {
  const found = pillarOf(row);
  if (found === undefined) return undefined;
  const { rows, place, pillar, last, isFollowed } = band;
  const text = onlyText(row);
  if (saysPillar(text ?? textsOf(row)[0] ?? "")) return found;
  const after = rows[place + 1];
  if (after === undefined && isFollowed) return found;
  if (last?.number !== undefined && found.number === last.number + 1) return undefined;
  const isNext = found.number === (pillar?.number ?? 0) + 1;
  if (text === undefined) return isNext ? found : undefined;
  if (isNext) return isOneOfAList(row, after, found) ? undefined : found;
  return leadsActions(rows, place) && !isOneOfAList(row, after, found) ? found : undefined;
}

/** The row below counts on: both are actions without anything else, or this one is the first of the list. */
function isOneOfAList(row: FilledRow, after: FilledRow | undefined, found: Pillar): boolean {
  const following = after && readNumbering(textsOf(after)[0] ?? "");
  return following?.number === found.number + 1 && row.filled.length === 1 && after?.filled.length === 1;
}

const farthest = 3;

/** Rows of several cells follow, perhaps under a few more lone rows. */
const leadsActions = (rows: readonly FilledRow[], place: number): boolean =>
  rows.slice(place + 1, place + 1 + farthest).some(({ filled }) => filled.length > 1);

/** A pillar column, filled in its first row and merged or blank below. Names without a number count in their order. */
export function pillarCell(
  { cells }: FilledRow,
  column: number | undefined,
  names: Map<string, Pillar>,
): Pillar | undefined {
  const text = column === undefined ? "" : cellText(cells[column]);
  if (text === "") return undefined;
  const known = names.get(text);
  if (known) return known;
  const bare = /^(?:pillar\s*)?(\d{1,2})[.)]?$/i.exec(text);
  const pillar = bare
    ? { number: Number(bare[1]), name: "" }
    : (numbered(text) ?? { number: nextNumber(names), name: text });
  names.set(text, pillar);
  return pillar;
}

/** "1.2 Better service" is a code of the office's own, not pillar 1. */
const numbered = (text: string): Pillar | undefined =>
  /^\s*\d{1,2}\.\d/.test(text) ? undefined : readPillarHeading(text);

/** Pillars go up to 99; whatever is named after that stands under the last. */
const nextNumber = (names: ReadonlyMap<string, Pillar>): number =>
  Math.min(99, Math.max(0, ...[...names.values()].slice(-99).map(({ number }) => number)) + 1);
