import type { CellRange } from "../../../sheets/sheet-snapshot";
import { refuseDamaged } from "../damaged";
import { protectionOf, type Protection } from "../own-protection";
import { rangeOf } from "../read/range-of";
import { attributesOf, isTrue } from "../xml/attributes";
import type { TagPlace } from "../xml/edits";
import { isTag, nextTag, type TagScanner, tagScanner } from "../xml/tag-scanner";

/** Where the things of a sheet stand in its part's text, so that cells can be changed there and nowhere else. */
export interface SheetLayout {
  readonly text: string;
  /** Of the sheet's elements, with the colon: "x:", or "". */
  readonly prefix: string;
  readonly data: ElementPlace;
  /** In the order of the text. */
  readonly rows: readonly RowPlace[];
  readonly columns: readonly ColumnFormat[];
  readonly merges: readonly CellRange[];
  /** Cells that one formula computes together: arrays and data tables. */
  readonly arrays: readonly CellRange[];
  /** Rules (choices, conditional formats) that hold for one range. */
  readonly rules: readonly RangeRule[];
  readonly dimension?: RangeRule;
  /** What the sheet's own filter covers. */
  readonly filter?: CellRange;
  readonly protection: Protection;
}

export interface ElementPlace extends TagPlace {
  /** Where the closing tag begins; equals `end` for an element without content. */
  readonly closeStart: number;
  readonly end: number;
}

export interface RowPlace extends ElementPlace {
  /** Counts from 0. */
  readonly row: number;
  /** The format of cells that are not there; absent where the row has none. */
  readonly style?: number;
}

/** The format of the cells of columns from `first` to `last`, counted from 0, that are not there. */
export interface ColumnFormat {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

export interface RangeRule extends TagPlace {
  readonly range: CellRange;
}

type Growing = {
  -readonly [Key in keyof SheetLayout]: SheetLayout[Key] extends readonly (infer Item)[]
    ? Item[]
    : SheetLayout[Key];
};

/** The layout of a sheet's part, in one pass over its tags. */
export function sheetLayout(text: string): SheetLayout {
  const scanner = tagScanner(text);
  const none = { start: 0, openEnd: 0, closeStart: 0, end: 0 };
  const layout: Growing = {
    text,
    prefix: "",
    data: none,
    rows: [],
    columns: [],
    merges: [],
    arrays: [],
    rules: [],
    protection: "none",
  };
  while (nextTag(scanner)) if (scanner.kind !== "close") noteElement(scanner, layout);
  return layout.data.end === 0 ? refuseDamaged() : layout;
}

function noteElement(scanner: TagScanner, layout: Growing): void {
  const { text, start, at: openEnd, nameStart, nameEnd } = scanner;
  const note = notes.get(text.slice(nameStart, nameEnd));
  note?.(scanner, layout, { start, openEnd });
}

type Note = (scanner: TagScanner, layout: Growing, place: TagPlace) => void;

const noteRule: Note = (scanner, { rules }, place) => {
  const [range, ...others] = rangesIn(attributesOf(scanner).get("sqref"));
  if (range && others.length === 0) rules.push({ ...place, range });
};

const notes = new Map<string, Note>([
  ["sheetData", noteRows],
  ["dataValidation", noteRule],
  ["conditionalFormatting", noteRule],
  ["col", (scanner, { columns }) => columns.push(...columnFormat(attributesOf(scanner)))],
  ["mergeCell", (scanner, { merges }) => merges.push(...rangeOf(attributesOf(scanner).get("ref")))],
  [
    "dimension",
    (scanner, layout, place) => {
      for (const range of rangeOf(attributesOf(scanner).get("ref"))) layout.dimension = { ...place, range };
    },
  ],
  [
    "autoFilter",
    (scanner, layout) => {
      for (const range of rangeOf(attributesOf(scanner).get("ref"))) layout.filter = range;
    },
  ],
  [
    "sheetProtection",
    (scanner, layout) => {
      layout.protection = protectionOf(attributesOf(scanner));
    },
  ],
]);

const rangesIn = (addresses = ""): readonly CellRange[] => addresses.trim().split(/\s+/, 2).flatMap(rangeOf);

function columnFormat(attributes: ReadonlyMap<string, string>): readonly ColumnFormat[] {
  const style = Number(attributes.get("style") ?? 0);
  if (!style) return [];
  return [{ first: Number(attributes.get("min")) - 1, last: Number(attributes.get("max")) - 1, style }];
}

function noteRows(scanner: TagScanner, layout: Growing, place: TagPlace): void {
  const { text, nameStart, at } = scanner;
  layout.prefix = text.slice(place.start + 1, nameStart);
  layout.data = { ...place, closeStart: at, end: at };
  if (scanner.kind === "empty") return;
  let last = -1;
  while (nextTag(scanner)) {
    if (scanner.kind === "close") {
      if (!isTag(scanner, "sheetData")) continue;
      layout.data = { ...place, closeStart: scanner.start, end: scanner.at };
      return;
    }
    if (isTag(scanner, "row")) {
      const row = rowPlace(scanner, layout, last + 1);
      last = row.row;
      layout.rows.push(row);
    }
  }
}

function rowPlace(scanner: TagScanner, layout: Growing, next: number): RowPlace {
  const { start, at: openEnd } = scanner;
  const attributes = attributesOf(scanner);
  const isEmpty = scanner.kind === "empty";
  const row = Number(attributes.get("r") ?? next + 1) - 1;
  const style = isTrue(attributes.get("customFormat")) ? { style: Number(attributes.get("s") ?? 0) } : {};
  const closeStart = isEmpty ? openEnd : passCells(scanner, layout);
  return { row, start, openEnd, closeStart, end: scanner.at, ...style };
}

/** Moves past the row's end and gives where its closing tag begins. */
function passCells(scanner: TagScanner, { arrays }: Growing): number {
  while (nextTag(scanner)) {
    if (scanner.kind === "close") {
      if (isTag(scanner, "row")) return scanner.start;
    } else if (isTag(scanner, "f") && scanner.at - scanner.nameEnd > 2) {
      const attributes = attributesOf(scanner);
      if (/^(array|dataTable)$/.test(attributes.get("t") ?? ""))
        arrays.push(...rangeOf(attributes.get("ref")));
    }
  }
  return scanner.at;
}
