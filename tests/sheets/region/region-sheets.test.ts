import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { regionSheets } from "../../../src/sheets/region/region-sheets";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { stamp } from "../../../src/sheets/kpi/owned-sheets";
import { anOffice } from "../../domain/region/a-region";

const review = (day: string, good: number, otherRules = false) => ({
  ...{ asOf: calendarDate(day), good, measured: 4, otherRules },
});
const region = {
  offices: [
    anOffice("North", ["off-track", "behind"], {
      reviews: [review("2018-12-31", 3, true), review("2019-03-31", 2)],
    }),
    anOffice("South", ["on-track", "achieved"], { newest: null }),
  ],
  leftOut: [{ path: "in/Bad.xlsx", reason: "It is no workbook.", next: "Send another." }],
};
const sheets = regionSheets(region, (path) => `in/${path}`);
const rowsOf = (name: string, drawn: readonly SheetDrawing[] = sheets) =>
  (drawn.find((sheet) => sheet.name === name)?.rows ?? []).map(({ cells }) =>
    cells.map((cell) => cell?.value ?? null),
  );

test("every sheet carries the stamp, so that no later run takes it for an office's plan", () => {
  for (const { rows } of sheets) expect(rows[0]?.cells.some((cell) => cell?.value === stamp)).toBe(true);
});

test("offices have their counts, a link to their file, and a total that adds up", () => {
  const drawing = sheets[0];
  const office = drawing?.rows.find(({ cells }) => cells[0]?.value === "North");
  expect(office?.cells[0]?.file).toBe("in/North.xlsx");
  const total = drawing?.rows.find(({ cells }) => cells[0]?.value === "All")?.cells ?? [];
  expect(total[0]?.value).toBe("All");
  expect(total[4]).toMatchObject({ value: 1, formula: "SUM(E5:E6)" });
  expect(drawing?.filter).toEqual({ top: 3, bottom: 5, left: 0, right: 13 });
});

test("the chart lies under the table, over nothing that is written, and reads each office's counts", () => {
  const [chart] = sheets[0]?.charts ?? [];
  expect(chart?.categories).toEqual({ top: 4, bottom: 5, left: 0, right: 0 });
  const covered = (sheets[0]?.rows ?? []).slice(chart?.over.top, (chart?.over.bottom ?? 0) + 1);
  expect(covered.every(({ cells }) => cells.length === 0)).toBe(true);
  expect(chart?.series.map(({ name }) => sheets[0]?.rows[name.row]?.cells[name.column]?.value)).toEqual(
    (sheets[0]?.rows[3]?.cells ?? []).slice(4, 4 + (chart?.series.length ?? 0)).map((cell) => cell?.value),
  );
});

test("who has not reported stands with the files that were left out", () => {
  expect(rowsOf("Not Reported").slice(3)).toEqual([
    ["in/Bad.xlsx", "It is no workbook.", "Send another."],
    ["South", "What is entered has no day.", expect.stringContaining("Ask for the days")],
  ]);
});

test("trends tell the share that stood well at each review, and mark other rules", () => {
  const [, , heading, row] = rowsOf("Review Trends");
  expect(heading).toEqual(["Office", "31 Dec 2018", "31 Mar 2019", "Now", "Since the last review"]);
  expect(row).toEqual(["North", 0.75, 0.5, 0, "▼ 50 points down"]);
  const drawn = sheets.find(({ name }) => name === "Review Trends")?.rows[3]?.cells ?? [];
  expect(drawn.map((cell) => cell?.style?.numberFormat)).toEqual([undefined, '0%"*"', "0%", "0%", undefined]);
});

test("nothing to show is said, and leaves no empty table", () => {
  const none = regionSheets({ offices: [], leftOut: [] }, () => undefined);
  for (const { filter, rows } of none) {
    expect(filter).toBeUndefined();
    expect(rows.at(-1)?.cells[0]?.value).toMatch(/^(No|Every) /);
  }
});
