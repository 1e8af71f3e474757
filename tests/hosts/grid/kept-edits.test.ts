import { withKeptEdits } from "../../../src/hosts/grid/kept-edits";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { bookBytes, openBook } from "./a-book";

const aPlan = () =>
  bookBytes({
    Plan: [
      ["a", 1, { formula: "B1+1", result: 2 }],
      ["b", 2, { formula: "SUM(B1:B2)", result: 3 }],
    ],
  });

test("what is typed and painted can be kept without writing the file, and put into it later", async () => {
  const { book, grid, type } = await openBook(await aPlan());
  const sheetId = grid.model().getters.getActiveSheetId();
  type({ row: 0, column: 1 }, "41");
  type({ row: 2, column: 0 }, "=B1*2");
  type({ row: 3, column: 0 }, "6/30/2019");
  const target = [{ top: 0, left: 0, bottom: 1, right: 0 }];
  grid.model().dispatch("SET_FORMATTING", { sheetId, target, style: { bold: true } });
  const { base, edits } = await book.unsaved();
  // As a browser keeps it.
  const later = await withKeptEdits(structuredClone(base), structuredClone(edits));
  expect(later.bytes()).toEqual(await book.bytes());
  expect((await later.read()).sheets[0]?.rows.slice(0, 3)).toEqual([["a", 41, 42], ["b", 2, 43], [82]]);
});

test("the file that was edited is the same object until something is written into it", async () => {
  const bytes = await aPlan();
  const { book, type } = await openBook(bytes);
  type({ row: 0, column: 1 }, "5");
  const first = await book.unsaved();
  type({ row: 0, column: 1 }, "6");
  const second = await book.unsaved();
  expect(first.base).toBe(bytes);
  expect(second.base).toBe(first.base);
  await book.apply([
    { kind: "patch", sheet: "Plan", cells: [{ row: 1, column: 0, was: "b", becomes: "c" }] },
  ]);
  const third = await book.unsaved();
  expect(third.base).not.toBe(bytes);
  expect(third.edits).toEqual({ cells: [], looks: [] });
  expect((await openXlsx(third.base).read()).sheets[0]?.rows[0]?.[1]).toBe(6);
});
