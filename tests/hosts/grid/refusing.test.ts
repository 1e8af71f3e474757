import type { Command } from "../../../src/hosts/grid/engine";
import { openInGrid } from "../../../src/hosts/grid/grid-workbook";
import { gridOf } from "../../grid-of";
import { buildXlsx } from "../xlsx-file/build-xlsx";
import { smallParts, zipped } from "../xlsx-file/hand-made";
import { bookBytes, openBook } from "./a-book";
import { aGrid } from "./engine-in-node";

const plan = {
  Plan: [
    ["Action", "Target"],
    ["Risk", "22/33"],
  ],
} as const;
const sheetId = "Plan";
const zone = { top: 0, left: 0, bottom: 1, right: 1 };
const base = { sheetId, sheetName: "Plan" };

test.each<[string, Command, string]>([
  [
    "a row is inserted",
    { type: "ADD_COLUMNS_ROWS", ...base, dimension: "ROW", base: 0, quantity: 1, position: "after" },
    "Rows and columns",
  ],
  [
    "a column is removed",
    { type: "REMOVE_COLUMNS_ROWS", ...base, dimension: "COL", elements: [0] },
    "Rows and columns",
  ],
  ["a sheet is added", { type: "CREATE_SHEET", sheetId: "new", name: "new", position: 1 }, "Sheets are not"],
  ["a sheet is renamed", { type: "RENAME_SHEET", sheetId, newName: "x", oldName: "Plan" }, "Sheets are not"],
  [
    "a cell is made italic",
    { type: "SET_FORMATTING", sheetId, target: [zone], style: { italic: true } },
    "formatting",
  ],
  ["cells are merged", { type: "ADD_MERGE", sheetId, target: [zone] }, "formatting"],
  [
    "cells are sorted",
    { type: "SORT_CELLS", sheetId, col: 0, row: 0, zone, sortDirection: "asc" },
    "not sorted",
  ],
  ["cells are cut", { type: "CUT" }, "not cut"],
])("%s: refused with a sentence", async (_, command, sentence) => {
  const bytes = await bookBytes(plan);
  const { does, told, book } = await openBook(bytes);
  expect(does(command)).toBe(false);
  expect(told).toEqual([expect.stringContaining(sentence)]);
  expect(await book.bytes()).toBe(bytes);
});

test("copied cells bring their values and not their looks", async () => {
  const { grid, value, told, book } = await openBook(await bookBytes(plan));
  await book.goTo({ sheet: "Plan", address: "B2" });
  grid.model().dispatch("COPY");
  await book.goTo({ sheet: "Plan", address: "C2" });
  grid.model().dispatch("PASTE", { target: grid.model().getters.getSelectedZones() });
  expect(await value(1, 2)).toBe("22/33");
  expect(told).toEqual([]);
});

test("a protected sheet is not edited", async () => {
  const { type, told, value } = await openBook(
    await buildXlsx([gridOf("Plan", [["x"]], { isProtected: true })]),
  );
  type({ row: 0, column: 0 }, "y");
  expect(told).toEqual([expect.stringContaining("protected")]);
  expect(await value(0, 0)).toBe("x");
});

test("a workbook with too many cells for a browser is refused, and the one before stays", async () => {
  const grid = aGrid();
  await openInGrid(await bookBytes(plan), grid, { noticed: () => undefined });
  const row = `<row>${"<c><v>1</v></c>".repeat(100)}</row>`;
  const many = zipped(smallParts(`<sheetData>${row.repeat(2001)}</sheetData>`));
  const refusal = openInGrid(many, grid, { noticed: () => undefined });
  await expect(refusal).rejects.toMatchObject({ problem: { code: "too-large-for-grid" } });
  expect(grid.model().getters.getSheetIds()).toEqual(["Plan"]);
});

test("a file that is no workbook is refused as the file host does", async () => {
  const refusal = openInGrid(new TextEncoder().encode("hello"), aGrid(), { noticed: () => undefined });
  await expect(refusal).rejects.toMatchObject({ problem: { code: "not-a-workbook" } });
});
