import { calendarDate } from "../../src/domain/shared/calendar-date";
import type { CellValue, WorkbookSnapshot } from "../../src/sheets/sheet-snapshot";
import { gridOf } from "../grid-of";
import { aDrawing } from "./a-drawing";
import { appendingTests } from "./appending";
import { codeOf, date, type HostUnderTest, sheetIn } from "./host-under-test";
import { livingTests } from "./living";
import { patchingTests } from "./patching";

export type { HostUnderTest } from "./host-under-test";

/** What any workbook host must do, whatever it stands on. */
export function describeWorkbookContract(host: HostUnderTest): void {
  describe(`${host.name}, reading`, () => readingTests(host));
  describe(`${host.name}, drawing`, () => drawingTests(host));
  describe(`${host.name}, drawing what lives`, () => livingTests(host));
  describe(`${host.name}, refusing`, () => refusingTests(host));
  describe(`${host.name}, patching`, () => patchingTests(host));
  describe(`${host.name}, appending`, () => appendingTests(host));
}

function readingTests({ open, openWithFormula }: HostUnderTest): void {
  const cell = async (value: CellValue): Promise<CellValue | undefined> =>
    (await sheetIn(await open([gridOf("A", [[value, "end"]])]), "A")).rows[0]?.[0];

  test("a sheet that begins at B3 is still read from A1 on", async () => {
    const rows = [[], [], [null, "first"], [null, null, 2]];
    const read = await sheetIn(await open([gridOf("A", rows)]), "A");
    expect(read.rows[2]?.[1]).toBe("first");
    expect(read.rows[3]?.[2]).toBe(2);
    expect(
      read.rows
        .slice(0, 2)
        .flat()
        .filter((value) => value !== null),
    ).toEqual([]);
  });

  test.each<[string, CellValue]>([
    ["a number", 12.25],
    ["a negative number", -3],
    ["nought", 0],
    ["no", false],
    ["a text", "22/33"],
    ["a text of digits with a leading nought", "007"],
    ["a text that looks like a number", "1.10"],
    ["a text that begins with an equals sign", "=1+1"],
    ["a text of spaces", "  "],
    ["a text with a line break", "At least\n24/33 Members"],
    ["a text with markup in it", `<b>"R&D"</b> it's &amp; more`],
    ["a text in other scripts", "진행 – ไทย 🎏"],
    ["a calendar date", date("2019-06-30")],
    ["a leap day", date("2020-02-29")],
    ["a date before March 1900", date("1900-02-28")],
    ["a percentage", { kind: "percent", value: 0.85 }],
    ["a missing value", { kind: "error", code: "#N/A" }],
    ["a broken reference", { kind: "error", code: "#REF!" }],
  ])("%s is read as it is", async (_, value) => {
    expect(await cell(value)).toEqual(value);
  });

  test("a blank and an empty text are null", async () => {
    expect(await cell(null)).toBeNull();
    expect(await cell("")).toBeNull();
  });

  test.each<CellValue>([
    42,
    "yes",
    true,
    date("2019-06-30"),
    { kind: "percent", value: 0.5 },
    { kind: "error", code: "#N/A" },
  ])("a formula gives its stored result %j", async (result) => {
    const workbook = await openWithFormula(result);
    expect((await workbook.read()).sheets[0]?.rows[0]?.[0]).toEqual(result);
  });

  test.each(["Director's", "R&D", `"A" < B`, "Données – 数据", "1-(a)", " lead"])(
    "a sheet may be called %s",
    async (name) => {
      expect((await sheetIn(await open([gridOf(name, [["x"]])]), name)).rows).toEqual([["x"]]);
    },
  );

  test("sheets come in tab order with visibility and protection", async () => {
    const workbook = await open([
      gridOf("Plan", [["x"]]),
      gridOf("Lists", [["x"]], { visibility: "hidden" }),
      gridOf("Deep", [["x"]], { visibility: "very-hidden" }),
      gridOf("Locked", [["x"]], { isProtected: true }),
    ]);
    const { sheets } = await workbook.read();
    expect(sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ["Plan", "visible", false],
      ["Lists", "hidden", false],
      ["Deep", "very-hidden", false],
      ["Locked", "visible", true],
    ]);
  });

  test("merges are told, and only their first cell holds the value", async () => {
    const merge = { top: 0, left: 0, bottom: 1, right: 2 };
    const read = await sheetIn(await open([gridOf("A", [["title"], [], ["x"]], { merges: [merge] })]), "A");
    expect(read.merges).toEqual([merge]);
    expect(read.rows[0]?.[0]).toBe("title");
    expect(read.rows[1]?.[0] ?? null).toBeNull();
  });
}

function drawingTests({ open }: HostUnderTest): void {
  const plan = gridOf("Plan", [
    ["Action", "Target"],
    ["Risk", "22/33"],
  ]);

  test("a new sheet is added behind the last tab", async () => {
    const workbook = await open([plan]);
    await workbook.apply([{ kind: "draw", drawing: aDrawing("KPI Progress", [["No.", 1, true]]) }]);
    const { sheets } = await workbook.read();
    expect(sheets.map(({ name }) => name)).toEqual(["Plan", "KPI Progress"]);
    expect(sheets[1]?.rows).toEqual([["No.", 1, true]]);
  });

  test("values are read back as they were drawn", async () => {
    const workbook = await open([plan]);
    const drawing = aDrawing("A", [
      ["=1+1", "+1", "-1", "@name", "_x0041_", " two  spaces "],
      [
        { date: calendarDate("2019-06-30") },
        { value: 0.85, style: { numberFormat: "0%" } },
        -0.5,
        false,
        "",
        "end",
      ],
      [{ value: { date: calendarDate("2019-06-30") }, style: { numberFormat: "mmmm yyyy" } }],
    ]);
    await workbook.apply([{ kind: "draw", drawing }]);
    expect((await sheetIn(workbook, "A")).rows).toEqual([
      ["=1+1", "+1", "-1", "@name", "_x0041_", " two  spaces "],
      [date("2019-06-30"), { kind: "percent", value: 0.85 }, -0.5, false, null, "end"],
      [date("2019-06-30")],
    ]);
  });

  test("a shorter drawing leaves no ghosts, and the sheet keeps its place", async () => {
    const workbook = await open([
      plan,
      gridOf("KPI Progress", [["old", "old"], ["old"], ["old"]]),
      gridOf("Last", [["x"]]),
    ]);
    const long = aDrawing("KPI Progress", [["a", "b"], ["c", "d"], ["e"]], {
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    });
    await workbook.apply([{ kind: "draw", drawing: long }]);
    await workbook.apply([{ kind: "draw", drawing: aDrawing("KPI Progress", [["short"]]) }]);
    const { sheets } = await workbook.read();
    expect(sheets.map(({ name }) => name)).toEqual(["Plan", "KPI Progress", "Last"]);
    expect(sheets[1]).toMatchObject({ rows: [["short"]], merges: [] });
  });

  test("drawing twice equals once", async () => {
    const workbook = await open([plan]);
    const changes = [
      { kind: "draw" as const, drawing: aDrawing("Map", [["x", { date: calendarDate("2019-06-30") }]]) },
    ];
    await workbook.apply(changes);
    const once: WorkbookSnapshot = await workbook.read();
    await workbook.apply(changes);
    expect(await workbook.read()).toEqual(once);
  });

  test("the other sheets stay as they were", async () => {
    const others = [plan, gridOf("Locked", [["x"]], { isProtected: true, visibility: "hidden" })];
    const workbook = await open(others);
    const before = (await workbook.read()).sheets;
    await workbook.apply([{ kind: "draw", drawing: aDrawing("Map", [["x"]]) }]);
    expect((await workbook.read()).sheets.slice(0, 2)).toEqual(before);
  });

  test("several sheets are drawn in one go, in their order", async () => {
    const workbook = await open([plan]);
    await workbook.apply(
      ["B", "C", "A's"].map((name) => ({ kind: "draw" as const, drawing: aDrawing(name, [[name]]) })),
    );
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["Plan", "B", "C", "A's"]);
  });

  test("a sheet is found whatever its capitals, and keeps them", async () => {
    const workbook = await open([gridOf("kpi progress", [["old"]])]);
    await workbook.apply([{ kind: "draw", drawing: aDrawing("KPI Progress", [["new"]]) }]);
    expect((await workbook.read()).sheets).toMatchObject([{ name: "kpi progress", rows: [["new"]] }]);
  });

  test("nothing to apply changes nothing", async () => {
    const workbook = await open([plan]);
    await workbook.apply([]);
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["Plan"]);
  });
}

function refusingTests({ open }: HostUnderTest): void {
  const good = { kind: "draw" as const, drawing: aDrawing("Good", [["x"]]) };

  test.each([
    ["a protected sheet", aDrawing("Locked", [["x"]]), "sheet-protected"],
    ["a text too long for a cell", aDrawing("Long", [["x".repeat(32_768)]]), "text-too-long"],
    ["a name that no sheet can have", aDrawing("a/b"), "bad-sheet-name"],
    ["a name that is too long", aDrawing("n".repeat(32)), "bad-sheet-name"],
  ])("%s refuses, and nothing at all is written", async (_, drawing, code) => {
    const workbook = await open([
      gridOf("Plan", [["x"]]),
      gridOf("Locked", [["mine"]], { isProtected: true }),
    ]);
    const before = await workbook.read();
    expect(await codeOf(workbook.apply([good, { kind: "draw", drawing }, good]))).toBe(code);
    expect(await workbook.read()).toEqual(before);
  });

  test("the longest text of a cell is drawn and read back", async () => {
    const workbook = await open([gridOf("Plan", [["x"]])]);
    const text = "&".repeat(32_767);
    await workbook.apply([{ kind: "draw", drawing: aDrawing("Long", [[text]]) }]);
    expect((await sheetIn(workbook, "Long")).rows).toEqual([[text]]);
  });
}
