import { aDrawing } from "../../contracts/a-drawing";
import { gridOf } from "../../grid-of";
import { housekeeping, refreshTraffic } from "./traffic";
import { inExcel, sampleSheets } from "./sample-in-excel";

// Generous: other work may keep the machine busy.
jest.setTimeout(60_000);

test("a refresh of the sample's 44 KPIs is two round trips, the first one too, and no housekeeping after them", async () => {
  const { first, second } = await refreshTraffic(await sampleSheets());
  for (const { kpis, trips } of [first, second]) {
    expect(kpis).toBe(44);
    expect(trips).toHaveLength(2);
    const [read, write] = trips;
    expect(read?.sent).toBeLessThan(20_000);
    expect(read?.received).toBeLessThan(150_000);
    expect(write?.sent).toBeLessThan(100_000);
    expect(write?.received).toBeLessThan(200_000);
  }
});

test("the read loads what is used, and nothing else of a range", async () => {
  const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])]);
  await workbook.read();
  const loads = excel.requests.flatMap(({ actions }) =>
    actions.flatMap(({ QueryInfo }) => QueryInfo?.Select ?? []),
  );
  expect(new Set(loads.filter((name) => /values|formulas|text|format|types/i.test(name)))).toEqual(
    new Set(["values", "numberFormat"]),
  );
});

test("more sheets than were expected cost one more round trip, and only the first time", async () => {
  const { excel, workbook } = inExcel(
    Array.from({ length: 20 }, (_, index) => gridOf(`Sheet ${index}`, [[index + 1]])),
  );
  const { sheets } = await workbook.read();
  expect(sheets.map(({ rows }) => rows[0]?.[0])).toEqual(sheets.map((_, index) => index + 1));
  expect(excel.requests).toHaveLength(2);
  await workbook.read();
  expect(excel.requests).toHaveLength(3);
});

test("a patch after a read is two round trips: one that looks at the cells, one that writes and looks again", async () => {
  const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])]);
  await workbook.read();
  await workbook.apply([
    { kind: "patch", sheet: "Plan", cells: [{ row: 0, column: 0, was: "x", becomes: "y" }] },
  ]);
  await housekeeping();
  expect(excel.requests).toHaveLength(3);
});

test("a thousand coloured cells are a few calls, none of them names several areas, and no cell is lost", async () => {
  const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])]);
  const rows = Array.from({ length: 3_000 }, (_, row) => [
    { value: row, style: { fill: row % 3 === 0 ? "#1E7B34" : "#FFE8B3" } },
  ]);
  await workbook.apply([{ kind: "draw", drawing: aDrawing("KPI Progress", rows) }]);
  const colours = excel.requests.flatMap(({ actions }) =>
    actions.filter(({ Name }) => Name === "Color" || Name === "SetCellProperties"),
  );
  expect(colours.length).toBeLessThan(20);
  const { cells } = excel.book.sheets[1] ?? { cells: new Map() };
  expect(
    [...Array(3_000).keys()].filter(
      (row) => cells.get(`${row}:0`)?.style["fill.color"] !== (row % 3 === 0 ? "#1E7B34" : "#FFE8B3"),
    ),
  ).toEqual([]);
});

describe("5 MB", () => {
  const long = "x".repeat(3_000);
  const large = aDrawing(
    "KPI Progress",
    Array.from({ length: 1_000 }, (_, row) => [row, long, long]),
  );

  test("a drawing of 6 MB goes out in parts, each under half of the limit", async () => {
    const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])]);
    excel.limits.response = Infinity;
    await workbook.apply([{ kind: "draw", drawing: large }]);
    expect(Math.max(...excel.requests.map(({ sent }) => sent))).toBeLessThan(2_500_000);
    expect(excel.book.sheets[1]?.cells.get("999:2")?.value).toBe(long);
  });

  test("a go that is still too large is halved, and an answer that is too large is not asked for again", async () => {
    const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])]);
    excel.limits.request = 700_000;
    await workbook.apply([{ kind: "draw", drawing: large }]);
    expect(excel.book.sheets[1]?.cells.get("999:2")?.value).toBe(long);
  });

  test("a workbook that is too large for one answer is read in blocks", async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => [row + 1, long]);
    const { excel, workbook } = inExcel([gridOf("Log", rows), gridOf("Empty", []), gridOf("Plan", [["x"]])]);
    excel.limits.response = 5_000_000;
    const { sheets } = await workbook.read();
    expect(sheets.map((sheet) => sheet.rows.length)).toEqual([2_000, 0, 1]);
    expect(sheets[0]?.rows[1_999]).toEqual([2_000, long]);
    expect(excel.requests.length).toBeGreaterThan(2);
  });

  test("what does not fit in the smallest parts either is told", async () => {
    const { excel, workbook } = inExcel([gridOf("Log", [["x".repeat(30_000)]])]);
    excel.limits.response = 20_000;
    await expect(workbook.read()).rejects.toMatchObject({ problem: { code: "too-much-at-once" } });
  });
});
