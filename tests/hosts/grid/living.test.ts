import { aDrawing } from "../../contracts/a-drawing";
import { aLivingDrawing, aStillDrawing } from "../../contracts/a-living-drawing";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { bookBytes, openBook } from "./a-book";

// Generous: other work may keep the machine busy.
jest.setTimeout(60_000);

const plan = {
  "Members plan": [
    ["Member", "Held"],
    ["Fiji", "yes"],
    ["Samoa", "yes"],
    ["Tonga", "no"],
  ],
} as const;

const draw = (drawing: SheetDrawing) => ({ kind: "draw" as const, drawing });

/** A drawing that reads from the plan, its name without an apostrophe: the grid's formulas know none in a sheet's name. */
const living = (rest: Partial<SheetDrawing> = {}): SheetDrawing =>
  JSON.parse(
    JSON.stringify(aLivingDrawing(rest))
      .replaceAll("Member''s plan", "Members plan")
      .replaceAll("Member's plan", "Members plan"),
  ) as SheetDrawing;

async function opened(...drawings: readonly SheetDrawing[]) {
  const world = await openBook(await bookBytes(plan));
  await world.book.apply(drawings.map(draw));
  const { getters } = world.grid.model();
  const idOf = (name: string): string =>
    getters.getSheetIds().find((id) => getters.getSheetName(id) === name) ?? "";
  const at = (row: number, col: number, name = "Dashboard") => ({ sheetId: idOf(name), row, col });
  return {
    ...world,
    getters,
    id: idOf("Dashboard"),
    at,
    shown: (row: number, col: number) => getters.getEvaluatedCell(at(row, col)).value,
  };
}

test("a cell that computes follows its sources, in the file too, and a text that looks like a formula stays one", async () => {
  const { type, shown, value, book, getters, at } = await opened(living());
  expect([shown(2, 1), shown(4, 1), shown(5, 0)]).toEqual([2, 5, "=SUM(B3:B4)"]);
  expect(getters.getCell(at(4, 1))?.isFormula).toBe(true);
  const bytes = await book.bytes();
  book.markSaved();
  expect([book.isEdited(), await book.bytes()]).toEqual([false, bytes]);
  type({ row: 3, column: 1 }, "yes");
  expect([shown(2, 1), shown(4, 1)]).toEqual([3, 6]);
  expect(await value(4, 1, "Dashboard")).toBe(6);
});

test.each([
  ["a function that the grid lacks", 'CUBEVALUE("x")'],
  ["a sheet that is not there", "'No such'!A1"],
])("%s: the result of the drawing is shown", async (_, formula) => {
  const { shown, getters, at, book } = await opened(
    aDrawing("Dashboard", [
      [
        { value: 7, formula },
        { value: 14, formula: "A1*2" },
      ],
    ]),
  );
  expect([shown(0, 0), shown(0, 1)]).toEqual([7, 14]);
  expect(getters.getCell(at(0, 0))?.isFormula).toBe(false);
  const bytes = await book.bytes();
  expect(await book.bytes()).toBe(bytes);
});

test("a formula may read from a sheet that is drawn after it", async () => {
  const { getters, at } = await opened(
    aDrawing("Dashboard", [[{ value: 7, formula: "SUM('Later on'!A1:A2)" }]]),
    aDrawing("Later on", [[3], [4]]),
  );
  expect(getters.getCell(at(0, 0))?.isFormula).toBe(true);
  expect(getters.getEvaluatedCell(at(0, 0)).value).toBe(7);
});

test("looks follow the cells, and those further up in the list win", async () => {
  const { getters, at } = await opened(
    living({
      conditions: [
        { range: { top: 2, left: 1, bottom: 3, right: 1 }, formula: "B3>2", style: { fill: "#E3F4E6" } },
        { range: { top: 2, left: 1, bottom: 3, right: 1 }, formula: "B3>0", style: { fill: "#F9D0CC" } },
      ],
    }),
  );
  const fill = (row: number) => getters.getCellComputedStyle(at(row, 1)).fillColor;
  expect([fill(2), fill(3)]).toEqual(["#F9D0CC", "#E3F4E6"]);
});

test("charts are figures over their cells", async () => {
  const { getters, id } = await opened(living());
  const charts = getters.getChartIds(id).map((chart) => getters.getChartDefinition(chart));
  expect(charts).toMatchObject([
    {
      type: "bar",
      stacked: true,
      horizontal: true,
      title: { text: "Members & quarters, stacked-bar" },
      dataSource: { dataSets: [{ dataRange: "B3:B4" }, { dataRange: "C3:C4" }], labelRange: "A3:A4" },
      dataSetStyles: {
        0: { label: "Held", backgroundColor: "#1E7B34" },
        1: { label: "Not yet", backgroundColor: "#B42318" },
      },
      axesDesign: { x: { title: { text: "Members" }, min: 0 } },
    },
    { type: "bar", stacked: false },
    { type: "line", axesDesign: { y: { min: 0, max: 8 } } },
  ]);
  expect(getters.getFigures(id).map(({ col, row }) => [col, row])).toEqual([
    [4, 0],
    [4, 15],
    [4, 30],
  ]);
});

test("choices come from the cells of another sheet", async () => {
  const { getters, id } = await opened(living());
  expect(getters.getDataValidationRules(id).map(({ criterion }) => criterion)).toMatchObject([
    { type: "isValueInRange", values: ["'Members plan'!$A$2:$A$4"] },
    { type: "isValueInList", values: ["yes", "no"] },
  ]);
});

test("drawn again nothing is there twice, and drawn without them nothing of them is left", async () => {
  const { book, getters, id } = await opened(living());
  const counts = () => [
    getters.getFigures(id).length,
    getters.getConditionalFormats(id).length,
    getters.getDataValidationRules(id).length,
  ];
  const once = counts();
  await book.apply([draw(living())]);
  expect([once, counts()]).toEqual([
    [3, 3, 2],
    [3, 3, 2],
  ]);
  await book.apply([draw(aStillDrawing())]);
  expect(counts()).toEqual([0, 0, 0]);
});

test("on a sheet that locks itself the open cells take values, and no others", async () => {
  const { type, told, value, book } = await opened(living());
  type({ row: 9, column: 0, sheet: "Dashboard" }, "Fiji");
  type({ row: 0, column: 0, sheet: "Dashboard" }, "mine");
  expect(told).toEqual([expect.stringContaining("RSP Tracker writes this cell")]);
  expect([await value(9, 0, "Dashboard"), await value(0, 0, "Dashboard")]).toEqual([
    "Fiji",
    "Members by quarter",
  ]);
  await book.apply([draw(living())]);
  expect(await value(9, 0, "Dashboard")).toBeNull();
  const bytes = await book.bytes();
  expect(await book.bytes()).toBe(bytes);
});

test("charts of a file are shown as the library reads them, and stay in the file as they are", async () => {
  const { book } = await opened(living());
  const bytes = await book.bytes();
  const again = await openBook(bytes);
  const { getters } = again.grid.model();
  const id = getters.getSheetIds()[1] ?? "";
  expect(getters.getFigures(id).map(({ tag }) => tag)).toEqual(["chart", "chart", "chart"]);
  expect(await again.book.bytes()).toBe(bytes);
});

test("a file whose sheet locks itself is open where its drawing left it open, and saved so", async () => {
  const { book } = await opened(living());
  const again = await openBook(await book.bytes());
  again.type({ row: 9, column: 0, sheet: "Dashboard" }, "Fiji");
  again.type({ row: 3, column: 2, sheet: "Dashboard" }, "9");
  again.type({ row: 0, column: 0, sheet: "Dashboard" }, "mine");
  expect(again.told).toEqual([expect.stringContaining("RSP Tracker writes this cell")]);
  const { value } = await openBook(await again.book.bytes());
  expect([
    await value(9, 0, "Dashboard"),
    await value(4, 2, "Dashboard"),
    await value(0, 0, "Dashboard"),
  ]).toEqual(["Fiji", 10, "Members by quarter"]);
});
