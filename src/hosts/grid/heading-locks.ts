import { addressOf } from "../../sheets/cell-address";
import type { TextTest } from "./cell-content";
import type { GridModel, UID, Zone } from "./engine";
import type { TouchedZone } from "./touched-zones";
import type { TypedCell } from "./type-cells";

/** What decides whether a heading of a table may be another one. */
export interface HeadingRules {
  readonly looksOtherwise: TextTest;
  /** Columns that formulas of the file name, in small letters. */
  namedColumns(): ReadonlySet<string>;
}

/** The sentence that refuses headings of tables, as they stand once all the cells are typed; undefined where they are fine. */
export function headingRefusal(
  model: GridModel,
  rules: HeadingRules,
  cells: readonly TypedCell[],
): string | undefined {
  for (const { sheetId, zone } of headingsMet(model, cells.map(zoneOf))) {
    const typed = new Map(
      cells.filter((cell) => isIn(zone, sheetId, cell)).map((cell) => [cell.col, cell.content]),
    );
    const shown = (col: number): string =>
      String(model.getters.getEvaluatedCell({ sheetId, row: zone.top, col }).value ?? "");
    const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, at) => zone.left + at);
    const becomes = (col: number): string => typed.get(col)?.replace(/^'/, "") ?? shown(col);
    for (const [col, content] of typed) {
      const heading = { address: addressOf(zone.top, col), old: shown(col), name: becomes(col) };
      if (heading.name === heading.old) continue;
      if (content.trim() === "") return headingSentences.blank(heading.address);
      if (!content.startsWith("'") && (content.startsWith("=") || rules.looksOtherwise(content)))
        return headingSentences.noText(heading.address);
      if (heading.name.length > longestName) return headingSentences.tooLong(heading.address);
      if (columns.some((other) => other !== col && isSame(becomes(other), heading.name)))
        return headingSentences.double(heading.address, heading.name);
      if (rules.namedColumns().has(heading.old.toLowerCase()))
        return headingSentences.named(heading.address, heading.old);
    }
  }
  return undefined;
}

/** Characters that the name of a table's column can have. */
const longestName = 255;

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const headingSentences = {
  blank: (address: string): string =>
    `${address} heads a column of a table, which needs a heading. Type another one instead.`,
  noText: (address: string): string =>
    `${address} heads a column of a table, and a heading is a text. Type an apostrophe (') before it.`,
  tooLong: (address: string): string =>
    `${address} heads a column of a table, and such a heading has at most 255 characters.`,
  double: (address: string, name: string): string =>
    `${address} heads a column of a table that has a column “${name}” already. Type another heading.`,
  named: (address: string, name: string): string =>
    `${address} heads a column of a table, and formulas name it “${name}”. Change it in Excel, which changes them with it.`,
  together: (address: string): string =>
    `${address} heads a column of a table. Headings are typed or pasted here: leave them out of what you select.`,
} as const;

/** The sentence that refuses to change headings by anything but typing and pasting. */
export function headingLock(model: GridModel, touched: readonly TouchedZone[]): string | undefined {
  const [met] = headingsMet(model, touched);
  return met && headingSentences.together(addressOf(met.zone.top, met.zone.left));
}

/** The rows of headings that zones meet. */
function headingsMet({ getters }: GridModel, touched: readonly TouchedZone[]): readonly TouchedZone[] {
  return [...new Set(touched.map(({ sheetId }) => sheetId))].flatMap((sheetId) =>
    getters
      .getCoreTables(sheetId)
      .filter(({ config }) => config.numberOfHeaders > 0)
      .map(({ range: { zone } }) => ({ sheetId, zone: { ...zone, bottom: zone.top } }))
      .filter(({ zone }) => touched.some((one) => one.sheetId === sheetId && meet(one.zone, zone))),
  );
}

const meet = (one: Zone, other: Zone): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const zoneOf = ({ sheetId, row, col }: TypedCell): TouchedZone => ({
  sheetId,
  zone: { top: row, bottom: row, left: col, right: col },
});

const isIn = (zone: Zone, sheetId: UID, cell: TypedCell): boolean =>
  cell.sheetId === sheetId && meet(zone, zoneOf(cell).zone);
