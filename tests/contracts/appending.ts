import type { AppendChange } from "../../src/usecases/ports/workbook";
import { gridOf } from "../grid-of";
import { codeOf, date, type HostUnderTest, sheetIn } from "./host-under-test";

const append = (sheet: string, under: number, ...rows: AppendChange["rows"]): AppendChange => ({
  kind: "append",
  sheet,
  under,
  rows,
});

/** What a host does with rows for a user's table. */
export function appendingTests({ open }: HostUnderTest): void {
  const heading = ["Date", "Activity", "Score"];
  const first = [date("2019-06-30"), "Workshop", 4.5];
  const log = gridOf("Log", [heading, first]);
  const next = [date("2019-07-01"), "=1+1", { kind: "percent" as const, value: 0.85 }, true];

  test("rows come right under the last one, in their order", async () => {
    const workbook = await open([log]);
    await workbook.apply([append("Log", 1, next, ["1.10", null, 3])]);
    expect((await sheetIn(workbook, "Log")).rows).toEqual([heading, first, next, ["1.10", null, 3]]);
  });

  test("under an empty table they come right under its heading", async () => {
    const workbook = await open([gridOf("Log", [heading])]);
    await workbook.apply([append("Log", 0, next)]);
    expect((await sheetIn(workbook, "Log")).rows).toEqual([heading, next]);
  });

  test("a number under a date or a percentage is a number", async () => {
    const last = [date("2019-06-30"), { kind: "percent" as const, value: 0.5 }];
    const workbook = await open([gridOf("Log", [["Date", "Share"], last])]);
    await workbook.apply([append("Log", 1, [7, 0.5])]);
    expect((await sheetIn(workbook, "Log")).rows[2]).toEqual([7, 0.5]);
  });

  test("a table that begins at B3, in a sheet with an apostrophe", async () => {
    const rows = [[], [], [null, ...heading], [null, ...first]];
    const workbook = await open([gridOf("Director's log", rows)]);
    await workbook.apply([append("Director's log", 3, [null, ...next])]);
    const read = (await sheetIn(workbook, "Director's log")).rows;
    expect(read.slice(2).map((row) => row.slice(1))).toEqual([heading, first, next]);
    expect(read[4]?.[0]).toBeNull();
  });

  test("what lies further down and to the right stays", async () => {
    const workbook = await open([gridOf("Log", [heading, first, [null, null, null, "aside"], ["note"]])]);
    await workbook.apply([append("Log", 1, ["x", null, 1])]);
    expect((await sheetIn(workbook, "Log")).rows).toEqual([
      heading,
      first,
      ["x", null, 1, "aside"],
      ["note"],
    ]);
  });

  test("each append meets what the one before it left", async () => {
    const workbook = await open([log]);
    await workbook.apply([append("Log", 1, ["a"]), append("Log", 2, ["b"])]);
    expect((await sheetIn(workbook, "Log")).rows.slice(2)).toEqual([["a"], ["b"]]);
  });

  test("no rows change nothing", async () => {
    const workbook = await open([log]);
    const before = await workbook.read();
    await workbook.apply([append("Log", 1)]);
    expect(await workbook.read()).toEqual(before);
  });

  test.each<[string, string, AppendChange]>([
    ["something below", "cell-changed", append("Log", 1, ["x"], ["y"])],
    ["something below where a blank is to come", "cell-changed", append("Log", 1, ["x"], [null, "y"])],
    ["the same row twice", "cell-changed", append("Empty", 0, ["x"])],
    ["no such sheet", "sheet-gone", append("Vanished", 0, ["x"])],
    ["a locked sheet", "sheet-protected", append("Locked", 0, ["x"])],
    ["a text too long", "text-too-long", append("Log", 1, ["x".repeat(32_768)])],
    ["a merged cell below", "cell-merged", append("Merged", 0, ["x", "y"])],
  ])("%s refuses, and nothing at all is written", async (_, code, bad) => {
    const merges = [{ top: 1, left: 0, bottom: 1, right: 1 }];
    const workbook = await open([
      gridOf("Log", [heading, first, [], ["a note"]]),
      gridOf("Empty", [heading]),
      gridOf("Locked", [heading], { isProtected: true }),
      gridOf("Merged", [heading], { merges }),
    ]);
    const before = await workbook.read();
    expect(await codeOf(workbook.apply([append("Empty", 0, ["good"]), bad]))).toBe(code);
    expect(await workbook.read()).toEqual(before);
  });
}
