import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { AppendChange, PatchChange, Workbook, WorkbookChange } from "../../usecases/ports/workbook";
import type { StopListening, WorkbookView } from "../../usecases/ports/workbook-view";
import { oneAtATime } from "../excel/run/one-at-a-time";
import { applyToFile as applyHere, type ApplyToFile } from "../xlsx-file/apply-to-file";
import { openXlsx, type XlsxWorkbook } from "../xlsx-file/open-xlsx";
import type { Grid, GridBook, GridEdit, GridSheet, GridWrite } from "./grid";
import { readForGrid as readHere, type ReadForGrid } from "./read-for-grid";
import type { CellEdit } from "../xlsx-file/change/cell-edit";
import { withExcelError, withExcelErrors, withinExcel } from "./excel-errors";
import type { WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import { ownedSheets } from "../../sheets/kpi/owned-sheets";
import { partKey, partsOf, partText } from "../xlsx-file/package/parts";
import { readWorkbookPart } from "../xlsx-file/package/workbook-part";
import { unlockedFormats } from "../xlsx-file/read/unlocked-formats";
import { readZip } from "../xlsx-file/zip/read-zip";
import { type KeptEdits, withKeptEdits } from "./kept-edits";
import { lockedSheet } from "./locks";
import { openCells } from "./open-cells";
import type { SourceCell } from "../../domain/shared/source-cell";
import { refuse } from "../../usecases/problem";

/** A file that is open in the grid: the file is the truth, the grid shows it and says what was typed. */
export interface GridWorkbook extends Workbook, WorkbookView {
  /** The file as it is now; the very bytes that were opened while nothing was changed. */
  bytes(): Promise<Uint8Array>;
  /** What the file does not hold yet, and the file: the same bytes as long as nothing was written. Nothing is written for it. */
  unsaved(): Promise<{ readonly base: Uint8Array; readonly edits: KeptEdits }>;
  /** Whether there is something that the bytes given out last, or opened, do not hold. */
  isEdited(): boolean;
  /** The bytes given out last were saved. */
  markSaved(): void;
}

/**
 * openInGrid(bytes, grid, { noticed }): opens a file and shows it. Throws a ProblemError as openXlsx does, and ("too-large-for-grid")
 * for what a browser should not be asked to show; the grid then shows what it showed before.
 */
export async function openInGrid(
  bytes: Uint8Array,
  grid: Grid,
  { noticed, applyToFile = applyHere, readFile = readHere, signal }: GridHelpers,
): Promise<GridWorkbook> {
  // Before anything else looks into the file: what it may ask for is asked beside the page.
  const snapshot = await readFile(bytes, signal);
  const file = openXlsx(bytes);
  grid.show(gridBook(bytes, snapshot));
  return gridWorkbook(file, grid, { noticed, applyToFile });
}

export interface GridHelpers {
  readonly noticed: Noticed;
  /** Writes into the file beside the page, where something can; else it is done at once. */
  readonly applyToFile?: ApplyToFile;
  /** Reads the file likewise, and is stopped by the signal. */
  readonly readFile?: ReadForGrid;
  readonly signal?: AbortSignal;
}

/** Hears the sentences by which the grid refuses something. */
export type Noticed = (sentence: string) => void;

function gridWorkbook(
  opened: XlsxWorkbook,
  grid: Grid,
  { noticed, applyToFile }: Required<Pick<GridHelpers, "noticed" | "applyToFile">>,
): GridWorkbook {
  // What was applied, without what was typed since: an edit that was undone leaves no trace.
  let base = opened;
  let saved = opened.bytes();
  let given = saved;
  // Writing and drawing take several turns: who asks meanwhile waits for their end.
  const inTurn = oneAtATime();
  const current = async (): Promise<XlsxWorkbook> => {
    grid.finishTyping();
    const edits = keptEdits(grid);
    return edits.cells.length === 0 && edits.looks.length === 0 ? base : withKeptEdits(base.bytes(), edits);
  };
  return {
    read: () => inTurn(async () => (await current()).read()),
    apply: (changes) =>
      inTurn(async () => {
        // Before the file is written: what is typed while that goes on stays an edit.
        base = await current();
        grid.settle();
        base = openXlsx(await applyToFile(base.bytes(), changes));
        await mirror(grid, changes);
      }),
    bytes: () =>
      inTurn(async () => {
        base = await current();
        grid.settle();
        given = base.bytes();
        return given;
      }),
    unsaved: () => inTurn(async () => ({ base: base.bytes(), edits: keptEdits(grid) })),
    isEdited: () => base.bytes() !== saved || grid.edits().length > 0 || grid.looks().length > 0,
    markSaved: () => (saved = given),
    ...gridView(grid, noticed),
  };
}

const keptEdits = (grid: Grid): KeptEdits => ({ cells: grid.edits().map(fileEdit), looks: grid.looks() });

async function mirror(grid: Grid, changes: readonly WorkbookChange[]): Promise<void> {
  let drawings: SheetDrawing[] = [];
  const drawAll = async (): Promise<void> => {
    const together = drawings;
    drawings = [];
    if (together.length > 0) await grid.draw(together);
  };
  for (const change of changes)
    if (change.kind === "draw") drawings.push(change.drawing);
    else {
      await drawAll();
      grid.write(change.kind === "patch" ? patched(change) : appended(change));
    }
  await drawAll();
}

const patched = ({ sheet, cells }: PatchChange): readonly GridWrite[] =>
  cells.map(({ row, column, becomes }) => ({ sheet, row, column, value: becomes }));

const appended = ({ sheet, under, rows }: AppendChange): readonly GridWrite[] =>
  rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [{ sheet, row: under + 1 + at, column, value }])),
  );

/** What changed in the grid, as the file takes it. An error that was typed becomes a text. */
function fileEdit({ sheet, row, column, typed, formula, value }: GridEdit): CellEdit {
  const at = { sheet, row, column };
  const result = withinExcel(withExcelError(value));
  if (!typed) return { ...at, content: { kind: "result", result } };
  if (formula !== undefined)
    return { ...at, content: { kind: "formula", formula: withExcelErrors(formula.slice(1)), result } };
  if (typeof value === "object" && value?.kind === "error")
    return { ...at, content: { kind: "value", value: value.code } };
  return { ...at, content: { kind: "value", value } };
}

/** The workbook in the bytes, as the grid takes it. */
function gridBook(bytes: Uint8Array, { sheets }: WorkbookSnapshot): GridBook {
  const entries = readZip(bytes);
  const parts = partsOf(entries);
  const workbook = readWorkbookPart(parts);
  const { path, sheets: listed } = workbook;
  const unlocked = unlockedFormats(parts, workbook);
  const texts = entries
    .filter(({ name }) => /\.(xml|rels)$/i.test(name))
    .map(({ name }) => [partName(name), partText(parts, name) ?? ""] as const);
  const xmlOf = new Map(texts.map(([name, xml]) => [partKey(name), xml]));
  return {
    parts: Object.fromEntries(texts),
    workbookPart: partName(path),
    sheets: sheets.map((snapshot): GridSheet => {
      const part = listed.find(({ name }) => name === snapshot.name)?.part ?? "";
      const open = openCells(xmlOf.get(partKey(part)) ?? "", unlocked);
      const locked = open ? lockedSheet.form : lockOf(snapshot);
      return {
        snapshot,
        part: partName(part),
        ...(locked === undefined ? {} : { locked }),
        ...(open ? { open } : {}),
      };
    }),
  };
}

const partName = (name: string): string => name.replaceAll("\\", "/").replace(/^\//, "");

function lockOf(sheet: WorkbookSnapshot["sheets"][number]): string | undefined {
  if (ownedSheets.isOurs(sheet)) return lockedSheet.ours;
  return sheet.isProtected ? lockedSheet.protected : undefined;
}

/** The grid as what stands before a person. */
function gridView(grid: Grid, noticed: (sentence: string) => void): WorkbookView {
  const onEdit = new Set<(sheet: string) => void>();
  const onCells = new Set<(cell: SourceCell) => void>();
  let isGoing = false;
  grid.listen({
    edited: (sheet) => onEdit.forEach((listener) => listener(sheet)),
    selected: (sheet, address) => {
      if (!isGoing) onCells.forEach((listener) => listener({ sheet, address }));
    },
    noticed,
  });
  return {
    goTo: async ({ sheet, address }) => {
      // Where the product leads is not what a person selected.
      isGoing = true;
      const went = grid.goTo(sheet, address);
      isGoing = false;
      if (!went) refuse("sheet-gone", `There is no sheet "${sheet}" any more.`, "Refresh, then try again.");
    },
    onChange: (listener) => added(onEdit, listener),
    onSelect: (listener) => added(onCells, listener),
  };
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): StopListening {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
