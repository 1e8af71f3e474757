import type { CellRange, CellValue, SheetSnapshot } from "../../sheets/sheet-snapshot";
import { namedColumns } from "../xlsx-file/package/named-columns";
import { bookData } from "./book-data";
import type { TextTest } from "./cell-content";
import { editWatch, type EditWatch } from "./edit-watch";
import type { Command, Engine, GridLocale, GridModel } from "./engine";
import type { GridBook } from "./grid";
import type { Guard } from "./guard";
import { type LooksWatch, looksWatch } from "./looks/looks-watch";
import { type FormulaTest, formulaTest } from "./stored/known-functions";
import { cellKey, keyAt, lockedSheet, type Locks, refusalIn, refusalOfCells } from "./locks";
import { selectedValues } from "./paste/copied-cells";
import { sentences } from "./refusals";
import { showStored } from "./stored/show-stored";
import { textTest } from "./stored/text-test";
import type { TypedCell } from "./type-cells";
import { colleague, type Colleague } from "./transport";
import { rangeOf } from "../xlsx-file/read/range-of";

/** A workbook as the grid holds it. */
export interface ShownBook {
  readonly model: GridModel;
  readonly colleague: Colleague;
  readonly watch: EditWatch;
  readonly looks: LooksWatch;
  readonly guard: Guard;
  readonly looksOtherwise: TextTest;
  readonly computes: FormulaTest;
  /** Whether what shows the grid can show charts. */
  readonly hasCharts: boolean;
  readonly lockedSheets: Map<string, string>;
  /** Cells of locked sheets that are open all the same, by the sheet's name. */
  readonly open: Map<string, readonly CellRange[]>;
  /** The values that were copied in the grid last. */
  copied(): readonly (readonly CellValue[])[];
  /** The sentence that refuses to type into these cells, all at once. */
  refusalOfCells(cells: readonly TypedCell[]): string | undefined;
}

/** Reads a workbook into a model that asks before every command, and shows stored results where it cannot compute. */
export function showBook(
  engine: Engine,
  { locale, hasCharts }: { readonly locale: GridLocale; readonly hasCharts: boolean },
  book: GridBook,
): ShownBook {
  const { data, hasLooks } = bookData(engine, book, { locale, hasCharts });
  const line = colleague();
  const guard = { refusal: allowing, before: ignoring } as { -readonly [Key in keyof Guard]: Guard[Key] };
  const model = new engine.Model(data, { transportService: line.service, custom: { guard } });
  const lockedSheets = new Map(
    book.sheets.flatMap(({ snapshot, locked }) =>
      locked === undefined ? [] : [[snapshot.name, locked] as const],
    ),
  );
  if (!hasLooks)
    for (const { snapshot } of book.sheets) lockedSheets.set(snapshot.name, lockedSheet.unreadable);
  const cells = new Map([
    ...sharedIn(book).map((key) => [key, sentences.shared] as const),
    ...showStored(model, line, { sheets: snapshotsIn(book), look: storedLook }).map(
      (position) => [keyAt(model, position), sentences.stored] as const,
    ),
  ]);
  const watch = editWatch(model);
  const looks = looksWatch(model);
  const open = new Map(
    book.sheets.flatMap(({ snapshot, open: cells }) => (cells ? [[snapshot.name, cells] as const] : [])),
  );
  const looksOtherwise = textTest(engine, locale);
  const headings = { looksOtherwise, namedColumns: () => namedColumns(Object.values(book.parts)) };
  const locks: Locks = { sheets: lockedSheets, cells, open, headings };
  let copied: readonly (readonly CellValue[])[] = [];
  guard.refusal = (command) => refusalIn(model, locks, command);
  guard.before = (command) => {
    if (command.type === "COPY") copied = selectedValues(model);
    watch.before(command);
    // A sheet that may not be edited is looked at as one likes; that is not kept.
    if (!line.isSending() && !isOnLocked(model, lockedSheets, command)) looks.before(command);
  };
  return {
    model,
    colleague: line,
    watch,
    looks,
    guard,
    lockedSheets,
    open,
    hasCharts,
    looksOtherwise,
    copied: () => copied,
    refusalOfCells: (typed) => refusalOfCells(model, locks, typed),
    computes: formulaTest(engine),
  };
}

const isOnLocked = ({ getters }: GridModel, locked: ReadonlyMap<string, string>, command: Command): boolean =>
  command.type === "RESIZE_COLUMNS_ROWS" && locked.has(getters.getSheetName(command.sheetId));

const snapshotsIn = ({ sheets }: GridBook): readonly SheetSnapshot[] =>
  sheets.map(({ snapshot }) => snapshot);

const sharedIn = ({ parts, sheets }: GridBook): readonly string[] =>
  sheets.flatMap(({ snapshot, part }) => sharedFormulas(snapshot.name, parts[part] ?? ""));

// While the model is being made there is nobody to refuse.
const allowing: Guard["refusal"] = () => undefined;
const ignoring: Guard["before"] = () => undefined;

const storedLook = { italic: true, textColor: "#6B4700", fillColor: "#FFF6DD" } as const;

const filling = /<(?:\w+:)?f\b([^<>]*)>/g;

/**
 * The cells of a sheet whose formulas fill others too, by `cellKey`: the first of a shared formula, all of an array. The
 * file cannot change one of them alone.
 */
function sharedFormulas(sheet: string, xml: string): readonly string[] {
  return [...xml.matchAll(filling)].flatMap(([, attributes = ""]) => {
    const range = rangeOf(/\bref="([^"]*)"/.exec(attributes)?.[1])[0];
    if (!range) return [];
    const { top, left, bottom, right } = range;
    if (top === bottom && left === right) return [];
    if (!/\bt="array"/.test(attributes)) return [cellKey(sheet, top, left)];
    return span(top, bottom).flatMap((row) => span(left, right).map((column) => cellKey(sheet, row, column)));
  });
}

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
