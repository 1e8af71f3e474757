import type { SheetSnapshot } from "../../../../src/sheets/sheet-snapshot";
import { settingsTable } from "../../../../src/sheets/tables/settings/settings-table";
import { readSettings as settingsFrom } from "../../../../src/sheets/tables/settings/read-settings";
import { headingWords } from "../../../../src/sheets/headings";
import { settingsSheet } from "../../../../src/sheets/tables/settings/settings-table";
import { settingLines } from "../../../../src/sheets/tables/settings/setting-lines";
import { settingReaders } from "../../../../src/sheets/tables/settings/setting-readers";
import { usualSettings } from "../../../../src/sheets/tables/settings/settings";
import { dataDrawing } from "../../../../src/sheets/tables/data-drawing";
import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import type { CellValue } from "../../../../src/sheets/sheet-snapshot";

const readSettings = (sheet: SheetSnapshot) => {
  const table = settingsTable.read(sheet);
  return table && settingsFrom(table);
};

const known = { term: undefined, fiscalYearStartMonth: 7 };
const lines = settingLines(known);

const readerOf = (name: string): number =>
  settingReaders.findIndex(([pattern]) => pattern.test(headingWords(name)));

test("every setting that can be read has a line, and every line can be read", () => {
  const readers = lines.map(({ name }) => readerOf(name));
  expect(readers.filter((at) => at < 0)).toEqual([]);
  expect(settingReaders.filter((_, at) => !readers.includes(at))).toEqual([]);
});

test("no setting stands twice, and each says what it does", () => {
  expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
  expect(lines.filter(({ note }) => note.length < 20)).toEqual([]);
});

test("the sheet as it is first drawn stands for the usual settings, and for the term that is known", () => {
  const read = (drawn: ReturnType<typeof settingsSheet>) =>
    readSettings({
      name: "Settings",
      visibility: "visible",
      isProtected: false,
      merges: [],
      rows: dataDrawing(drawn).rows.map(({ cells }) => cells.map((cell) => asRead(cell?.value ?? null))),
    });
  // The sheet says July itself, which the usual settings only assume.
  expect(read(settingsSheet(known))).toEqual({ ...usualSettings, isFiscalYearSaid: true });
  const term = { start: calendarDate("2018-07-01"), end: calendarDate("2020-06-30") };
  expect(read(settingsSheet({ term, fiscalYearStartMonth: 4 }))).toMatchObject({
    termStart: "2018-07-01",
    termEnd: "2020-06-30",
    fiscalYearStartMonth: 4,
    remarks: [],
  });
});

test("a setting of few answers offers them at its own cell, and each is read", () => {
  const { choices = [] } = dataDrawing(settingsSheet(known));
  expect(choices.map(({ range }) => lines[range.top - 1]?.name)).toEqual([
    "Fiscal year starts in",
    "Live formulas",
    "Measure 1-(a)",
    "Periods 1-(a)",
    "Aggregate 1-(a)",
  ]);
  for (const { range, values } of choices) {
    expect(range).toMatchObject({ left: 1, right: 1, bottom: range.top });
    const name = headingWords(lines[range.top - 1]?.name ?? "");
    const reader = settingReaders.find(([pattern]) => pattern.test(name))?.[1];
    const source = { sheet: "Settings", address: "B2" };
    for (const value of values) expect(reader?.(usualSettings, { name, value, source })).toBeDefined();
  }
});

const asRead = (value: string | number | boolean | null | { readonly date: string }): CellValue =>
  typeof value === "object" && value !== null ? { kind: "date", date: calendarDate(value.date) } : value;
