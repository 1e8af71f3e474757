import type { CellValue } from "../../src/sheets/sheet-snapshot";
import type { CellPatch, PatchChange, WritableValue } from "../../src/usecases/ports/workbook";
import { ProblemError } from "../../src/usecases/problem";
import { gridOf } from "../grid-of";
import { aDrawing } from "./a-drawing";
import { codeOf, date, type HostUnderTest, sheetIn } from "./host-under-test";

const patch = (sheet: string, ...cells: readonly CellPatch[]): PatchChange => ({
  kind: "patch",
  sheet,
  cells,
});

const at = (row: number, column: number, was: CellValue, becomes: WritableValue): CellPatch => ({
  row,
  column,
  was,
  becomes,
});

const percent = (value: number) => ({ kind: "percent" as const, value });

/** What a host does with cells of a user's sheet. */
export function patchingTests({ open, openWithFormula, knowsFormulas }: HostUnderTest): void {
  const plan = gridOf("Plan", [
    ["No.", "Milestone", "Done"],
    [1, "Workshop held", "no"],
    [2, "Report sent"],
  ]);

  test("a cell that is as expected takes its new value, and no other changes", async () => {
    const workbook = await open([plan]);
    await workbook.apply([patch("Plan", at(1, 2, "no", "yes"), at(2, 2, null, "late"))]);
    expect((await sheetIn(workbook, "Plan")).rows).toEqual([
      ["No.", "Milestone", "Done"],
      [1, "Workshop held", "yes"],
      [2, "Report sent", "late"],
    ]);
  });

  test.each<[string, WritableValue]>([
    ["a number", 12.25],
    ["nought", 0],
    ["a yes", true],
    ["a no", false],
    ["a date", date("2019-06-30")],
    ["a leap day", date("2020-02-29")],
    ["a percentage", percent(0.85)],
    ["a percentage with a fraction", percent(0.125)],
    ["a text", "22/33"],
    ["a text that looks like a number", "1.10"],
    ["a text that looks like a date", "2019-06-30"],
    ["a text that begins with an equals sign", "=1+1"],
    ["a text with an apostrophe before it", "'1"],
    ["a text with spaces around it", "  two  words "],
    ["a text with line breaks", "one\ntwo"],
    ["a text with markup in it", `<b>"R&D"</b> &amp; _x0041_`],
    ["a text in other scripts", "진행 – ไทย 🎏"],
    ["nothing", null],
  ])("%s is read back as it was written, whatever was there", async (_, value) => {
    const before: CellValue[] = ["text", 7, true, date("2018-01-31"), percent(0.5), null];
    const workbook = await open([gridOf("A", [[...before, "end"]])]);
    await workbook.apply([patch("A", ...before.map((was, column) => at(0, column, was, value)))]);
    expect((await sheetIn(workbook, "A")).rows).toEqual([[...before.map(() => value), "end"]]);
  });

  test("an empty text is blank, expected or written", async () => {
    const workbook = await open([plan]);
    await workbook.apply([patch("Plan", at(1, 2, "no", ""), at(2, 2, "", "x"))]);
    expect((await sheetIn(workbook, "Plan")).rows.slice(1)).toEqual([
      [1, "Workshop held"],
      [2, "Report sent", "x"],
    ]);
  });

  test("cells outside of what is used are blank, and can be written", async () => {
    const workbook = await open([gridOf("A", [[], [], [null, "first"]])]);
    await workbook.apply([patch("A", at(0, 0, null, "before"), at(5, 30, null, 2), at(2, 1, "first", 1))]);
    const { rows } = await sheetIn(workbook, "A");
    expect([rows[0]?.[0], rows[2]?.[1], rows[5]?.[30], rows.length]).toEqual(["before", 1, 2, 6]);
  });

  test("an error may be expected, and written over", async () => {
    const workbook = await open([gridOf("A", [[{ kind: "error", code: "#N/A" }]])]);
    expect(await codeOf(workbook.apply([patch("A", at(0, 0, { kind: "error", code: "#REF!" }, 1))]))).toBe(
      "cell-changed",
    );
    await workbook.apply([patch("A", at(0, 0, { kind: "error", code: "#N/A" }, 1))]);
    expect((await sheetIn(workbook, "A")).rows).toEqual([[1]]);
  });

  test.each(["Director's", "R&D", `"A" < B`, "Données – 数据", "1-(a)"])(
    "in a sheet called %s",
    async (name) => {
      const workbook = await open([gridOf(name, [["x"]])]);
      await workbook.apply([patch(name, at(0, 0, "x", "y"))]);
      expect((await sheetIn(workbook, name)).rows).toEqual([["y"]]);
    },
  );

  test("a sheet is found whatever its capitals", async () => {
    const workbook = await open([plan]);
    await workbook.apply([patch("PLAN", at(1, 2, "no", "yes"))]);
    expect((await sheetIn(workbook, "Plan")).rows[1]).toEqual([1, "Workshop held", "yes"]);
  });

  test("each change meets what the ones before it left", async () => {
    const workbook = await open([plan]);
    await workbook.apply([
      { kind: "draw", drawing: aDrawing("Map", [["drawn", { date: date("2019-06-30").date }]]) },
      patch("Plan", at(1, 2, "no", "yes")),
      patch("Map", at(0, 0, "drawn", "patched"), at(0, 1, date("2019-06-30"), 3)),
      patch("Plan", at(1, 2, "yes", null), at(1, 2, null, "again")),
    ]);
    expect((await sheetIn(workbook, "Map")).rows).toEqual([["patched", 3]]);
    expect((await sheetIn(workbook, "Plan")).rows[1]?.[2]).toBe("again");
  });

  test.each<[string, CellValue, CellValue]>([
    ["another text", "yes", "no"],
    ["other capitals", "yes", "Yes"],
    ["a number for a text of digits", "1", 1],
    ["a number for a yes", true, 1],
    ["a share for a percentage", percent(0.5), 0.5],
    ["another percentage", percent(0.5), percent(0.51)],
    ["another day", date("2019-06-30"), date("2019-07-01")],
    ["a text for a day", date("2019-06-30"), "2019-06-30"],
    ["nought for nothing", null, 0],
    ["something for nothing", null, "x"],
    ["nothing for something", "x", null],
  ])("%s is not what was expected: refused", async (_, was, found) => {
    const workbook = await open([gridOf("A", [[found, "end"]])]);
    expect(await codeOf(workbook.apply([patch("A", at(0, 0, was, "new"))]))).toBe("cell-changed");
    expect((await sheetIn(workbook, "A")).rows).toEqual([[found, "end"]]);
  });

  test("the refusal names sheet and cell, what was expected and what is there", async () => {
    const workbook = await open([plan]);
    const refusal: unknown = await workbook
      .apply([patch("Plan", at(1, 2, "maybe", "yes"))])
      .catch((error: unknown) => error);
    const text = refusal instanceof ProblemError ? refusal.problem.text : "";
    for (const word of ["Plan", "C2", "maybe", "no"]) expect(text).toContain(word);
  });

  const good = patch("Plan", at(1, 2, "no", "yes"));

  test.each<[string, PatchChange]>([
    ["cell-changed", patch("Plan", at(2, 2, null, "x"), at(2, 1, "other", "x"))],
    ["sheet-gone", patch("Vanished", at(0, 0, null, "x"))],
    ["sheet-protected", patch("Locked", at(0, 0, "mine", "x"))],
    ["text-too-long", patch("Plan", at(2, 2, null, "x".repeat(32_768)))],
    ["cell-merged", patch("Merged", at(1, 0, null, "unseen"))],
  ])("%s refuses, and nothing at all is written", async (code, bad) => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    const workbook = await open([
      plan,
      gridOf("Locked", [["mine"]], { isProtected: true }),
      gridOf("Merged", [["title"], [], ["x"]], { merges }),
    ]);
    const before = await workbook.read();
    const drawing = { kind: "draw" as const, drawing: aDrawing("Good", [["x"]]) };
    expect(await codeOf(workbook.apply([good, drawing, bad]))).toBe(code);
    expect(await workbook.read()).toEqual(before);
  });

  test("the longest text of a cell is written and read back", async () => {
    const workbook = await open([plan]);
    const text = "&".repeat(32_767);
    await workbook.apply([patch("Plan", at(2, 2, null, text))]);
    expect((await sheetIn(workbook, "Plan")).rows[2]?.[2]).toBe(text);
  });

  if (knowsFormulas)
    test("a cell that computes is not written over, even where its result is as expected", async () => {
      const workbook = await openWithFormula(42);
      expect(await codeOf(workbook.apply([patch("A", at(0, 0, 42, 43))]))).toBe("cell-has-formula");
      expect((await sheetIn(workbook, "A")).rows[0]?.[0]).toBe(42);
    });
}
