import { drawingCommands } from "../../../../src/hosts/grid/commands/drawing-commands";
import { aDrawing } from "../../../contracts/a-drawing";

test("rows and columns are sized by a command for each size, so that the grid measures a long sheet a few times, not once a row", () => {
  const row = { cells: [], height: 15 };
  const drawing = {
    ...aDrawing("Dashboard"),
    columnWidths: [10, 20, 10],
    rows: [{ ...row, height: 30 }, ...Array.from({ length: 500 }, () => row), { cells: [] }],
    merges: [],
  };
  const sized = drawingCommands(drawing, {
    sheetId: "one",
    looksOtherwise: () => false,
    computes: () => false,
    sheetIdOf: () => undefined,
    nameOf: () => undefined,
    hasCharts: false,
  }).filter(({ type }) => type === "RESIZE_COLUMNS_ROWS");
  expect(sized).toEqual([
    { type: "RESIZE_COLUMNS_ROWS", dimension: "COL", sheetId: "one", elements: [0, 2], size: 75 },
    { type: "RESIZE_COLUMNS_ROWS", dimension: "COL", sheetId: "one", elements: [1], size: 145 },
    { type: "RESIZE_COLUMNS_ROWS", dimension: "ROW", sheetId: "one", elements: [0], size: 40 },
    {
      type: "RESIZE_COLUMNS_ROWS",
      dimension: "ROW",
      sheetId: "one",
      elements: Array.from({ length: 500 }, (_, place) => place + 1),
      size: 20,
    },
  ]);
});
