import type { CellPatch, PatchChange } from "../../src/usecases/ports/workbook";
import { gridOf } from "../grid-of";
import { aDrawing } from "./a-drawing";
import { aLivingDrawing, aStillDrawing, countedPlan } from "./a-living-drawing";
import { codeOf, date, type HostUnderTest, sheetIn } from "./host-under-test";

const draw = (drawing = aLivingDrawing()) => ({ kind: "draw" as const, drawing });

const patch = (...cells: readonly CellPatch[]): PatchChange => ({ kind: "patch", sheet: "Dashboard", cells });

/** What a host does with the parts of a drawing that compute, follow the cells or lock them. */
export function livingTests({ open, knowsFormulas }: HostUnderTest): void {
  const opened = async () => {
    const workbook = await open([countedPlan]);
    await workbook.apply([draw()]);
    return workbook;
  };

  test("a cell that computes is read as its value, and a text that begins with an equals sign as a text", async () => {
    expect((await sheetIn(await opened(), "Dashboard")).rows).toEqual([
      ["Members by quarter"],
      ["Quarter", "Held", "Not yet"],
      ["Q1", 2, 1],
      ["Q2", 3, 4],
      ["Total", 5, 5],
      ["=SUM(B3:B4)", "R&D <ahead>", "+1"],
      [true, date("2019-06-30"), { kind: "percent", value: 0.5 }],
      ["to the plan"],
    ]);
  });

  test("formulas, charts, looks, choices, locks and page breaks change nothing that is read", async () => {
    const still = await open([countedPlan]);
    await still.apply([draw(aStillDrawing())]);
    expect((await (await opened()).read()).sheets).toEqual((await still.read()).sheets);
  });

  test("drawing twice equals once, also where the sheet locks itself", async () => {
    const workbook = await opened();
    const once = await workbook.read();
    await workbook.apply([draw(), draw()]);
    expect(await workbook.read()).toEqual(once);
  });

  test("a drawing that locks nothing leaves no lock of the one before", async () => {
    const workbook = await opened();
    await workbook.apply([draw(aStillDrawing())]);
    await workbook.apply([patch({ row: 0, column: 0, was: "Members by quarter", becomes: "Members" })]);
    expect((await sheetIn(workbook, "Dashboard")).rows[0]).toEqual(["Members"]);
  });

  test("unlocked cells take values, blank ones too, and rows go under them, blank where the cells are locked", async () => {
    const workbook = await opened();
    await workbook.apply([
      patch(
        { row: 3, column: 1, was: 3, becomes: null },
        { row: 9, column: 0, was: null, becomes: "Fiji" },
        { row: 9, column: 1, was: null, becomes: date("2019-06-30") },
      ),
      { kind: "append", sheet: "Dashboard", under: 9, rows: [["Samoa", "yes", 1, null]] },
    ]);
    const { rows } = await sheetIn(workbook, "Dashboard");
    expect([rows[3], rows[9], rows[10]]).toEqual([
      ["Q2", null, 4],
      ["Fiji", date("2019-06-30")],
      ["Samoa", "yes", 1],
    ]);
  });

  test.each<[string, number, number, string | null]>([
    ["a heading", 1, 1, "Held"],
    ["a blank cell beside the unlocked ones", 9, 3, null],
    ["a blank cell below them", 12, 0, null],
  ])("%s is locked: refused, and nothing at all is written", async (_, row, column, was) => {
    const workbook = await opened();
    const before = await workbook.read();
    const changes = [
      patch({ row: 3, column: 2, was: 4, becomes: 5 }),
      patch({ row, column, was, becomes: "new" }),
    ];
    expect(await codeOf(workbook.apply(changes))).toBe("sheet-protected");
    expect(await workbook.read()).toEqual(before);
  });

  test("a sheet that a person protected is still theirs", async () => {
    const workbook = await open([countedPlan, gridOf("Dashboard", [["mine"]], { isProtected: true })]);
    expect(await codeOf(workbook.apply([draw()]))).toBe("sheet-protected");
    expect((await sheetIn(workbook, "Dashboard")).rows).toEqual([["mine"]]);
  });

  if (knowsFormulas)
    test("a drawn cell that computes is not written over", async () => {
      const workbook = await open([countedPlan]);
      await workbook.apply([draw(aDrawing("Dashboard", [[{ value: 2, formula: "1+1" }]]))]);
      expect(await codeOf(workbook.apply([patch({ row: 0, column: 0, was: 2, becomes: 3 })]))).toBe(
        "cell-has-formula",
      );
    });
}
