import { withCutTexts } from "../../src/sheets/cut-texts";
import type { DrawnCell, SheetDrawing } from "../../src/sheets/sheet-drawing";

const drawn = (cell: DrawnCell): SheetDrawing => ({
  name: "A",
  columnWidths: [],
  rows: [{ cells: [null, cell] }],
  merges: [],
  dataBars: [],
  print: { orientation: "landscape" } as SheetDrawing["print"], // how it prints plays no part
});

const cutCell = (cell: DrawnCell): DrawnCell | null | undefined =>
  withCutTexts(drawn(cell)).rows[0]?.cells[1];

test("a text that no cell can hold is cut, and a note says how long it is", () => {
  const cell = cutCell({ value: "a".repeat(40_000), note: "From the plan." });
  expect(cell?.value).toBe(`${"a".repeat(32_766)}…`);
  expect(cell?.note).toBe("From the plan.\nCut: the whole text has 40,000 characters, a cell holds 32,767.");
});

test("a note that no cell can hold is cut alone", () => {
  const cell = cutCell({ value: "a", note: "b".repeat(40_000) });
  expect(cell).toEqual({ value: "a", note: `${"b".repeat(32_766)}…` });
});

test("no half of a pair of surrogates is left before the cut", () => {
  const value = cutCell({ value: `${"a".repeat(32_765)}${"😀".repeat(9)}` })?.value;
  expect(value).toBe(`${"a".repeat(32_765)}…`);
});

test("a text of 32,767 characters stays as it is, and so does the drawing", () => {
  const drawing = drawn({ value: "a".repeat(32_767) });
  expect(withCutTexts(drawing)).toBe(drawing);
});
