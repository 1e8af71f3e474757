import type { ExcelWorkbook } from "../../../../src/hosts/excel/excel-workbook";
import type { WorkbookChange } from "../../../../src/usecases/ports/workbook";
import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { excelWorkbook } from "../../../../src/hosts/excel/excel-workbook";
import { gridOf } from "../../../grid-of";
import { aDrawing } from "../../../contracts/a-drawing";
import { bookOf, type ListSeparator } from "../fake-host/book";
import { type FakeExcel, fakeExcel } from "../fake-host/fake-excel";

/** A way through the host: what stands when it begins, and what is done. */
export interface Scenario {
  readonly name: string;
  readonly run: (workbook: ExcelWorkbook) => Promise<unknown>;
  /** What an earlier session left in the workbook. */
  readonly earlier?: readonly WorkbookChange[];
  /** What this session did before. */
  readonly before?: readonly WorkbookChange[];
  /** What cells do not hold (bars, page) is not put back where an earlier session drew it. */
  readonly losesFrame?: true;
  /** Runs with every code of the matrix. */
  readonly hasAll?: true;
  /** "," where absent. */
  readonly listSeparator?: ListSeparator;
}

export interface World {
  readonly excel: FakeExcel;
  readonly workbook: ExcelWorkbook;
}

const styled = (value: string, fill: string) => ({ value, style: { fill, bold: true, wrap: true } });

/** A small KPI Progress with a bit of everything that a drawing can hold. */
export const progress = (word: string): WorkbookChange => ({
  kind: "draw",
  drawing: aDrawing(
    "KPI Progress",
    [
      ["title", word, null],
      ["No.", "Status", "Due"],
      ["1-(a)", styled(word, word === "old" ? "#CDEBD0" : "#F9D0CC"), { date: calendarDate("2019-06-30") }],
      ["007", { value: "log", link: { sheet: "Activity Log", address: "A2" } }, null],
      ["People", { value: 12, formula: "SUM('Activity Log'!$C$2:$C$3)" }, 3],
      ["=not one", { value: word, formula: "B1" }, word === "old" ? 4 : 5],
    ],
    {
      columnWidths: word === "old" ? [9, 30, 12] : [10, 20, 12],
      merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
      freeze: { rows: 2, columns: 1 },
      filter: { top: 1, left: 0, bottom: 3, right: 2 },
      dataBars: [{ range: { top: 2, left: 2, bottom: 3, right: 2 }, min: 0, max: 1, colour: "#8FB3D9" }],
      conditions: [
        { range: { top: 4, left: 2, bottom: 5, right: 2 }, formula: "C5>3", style: { fill: "#CDEBD0" } },
        { range: { top: 4, left: 2, bottom: 5, right: 2 }, formula: "C5<4", style: { colour: "#8A1C1C" } },
      ],
      choices: [
        {
          range: { top: 7, left: 0, bottom: 9, right: 0 },
          values: [],
          from: { sheet: "Activity Log", range: { top: 1, left: 1, bottom: 2, right: 1 } },
        },
      ],
      charts: ["stacked-bar" as const, "line" as const].slice(word === "old" ? 0 : 1).map((kind) => ({
        name: kind,
        kind,
        title: `${word} people`,
        altText: "12 people",
        over: { top: 0, left: 4, bottom: 9, right: 9 },
        categories: { top: 4, left: 0, bottom: 5, right: 0 },
        series: [
          {
            name: { row: 1, column: 1 },
            values: { top: 4, left: 1, bottom: 5, right: 1 },
            colour: "#1E7B34",
          },
          {
            name: { row: 1, column: 2 },
            values: { top: 4, left: 2, bottom: 5, right: 2 },
            colour: "#8A1C1C",
          },
        ],
        values: { title: "People", min: 0 },
      })),
      unlocked: [{ top: 7, left: 0, bottom: 9, right: 2 }],
      print: { ...aDrawing("").print, pageStarts: word === "old" ? [2, 4] : [4] },
    },
  ),
});

const patch: WorkbookChange = {
  kind: "patch",
  sheet: "Plan",
  cells: [
    { row: 1, column: 1, was: "22/33", becomes: "24/33" },
    { row: 2, column: 1, was: null, becomes: { kind: "date", date: calendarDate("2019-07-01") } },
  ],
};

const append: WorkbookChange = {
  kind: "append",
  sheet: "Activity Log",
  under: 2,
  rows: [
    [{ kind: "date", date: calendarDate("2019-08-01") }, "Training", 12],
    [{ kind: "date", date: calendarDate("2019-08-02") }, "=Workshop", null],
  ],
};

/** Into the open cells of a KPI Progress that locked itself. */
const answers: readonly WorkbookChange[] = [
  {
    kind: "patch",
    sheet: "KPI Progress",
    cells: [{ row: 7, column: 1, was: null, becomes: "yes" }],
  },
  { kind: "append", sheet: "KPI Progress", under: 7, rows: [["Fiji", null, 5]] },
];

const apply =
  (...changes: readonly WorkbookChange[]) =>
  (workbook: ExcelWorkbook): Promise<unknown> =>
    workbook.apply(changes);

const readThen =
  (...changes: readonly WorkbookChange[]) =>
  async (workbook: ExcelWorkbook): Promise<unknown> => {
    await workbook.read();
    return workbook.apply(changes);
  };

/** The one read path and the ways through the one write path that all commands share. */
export const scenarios: readonly Scenario[] = [
  { name: "a read", run: (workbook) => workbook.read(), hasAll: true },
  { name: "a first refresh", run: readThen(progress("new")) },
  { name: "a refresh over one's own drawing", before: [progress("old")], run: readThen(progress("new")) },
  {
    name: "a refresh over an earlier session's",
    earlier: [progress("old")],
    run: readThen(progress("new")),
    losesFrame: true,
  },
  { name: "a draw without a read", before: [progress("old")], run: apply(progress("new")) },
  { name: "a patch", run: readThen(patch) },
  {
    name: "a patch and rows in a sheet that locks itself",
    earlier: [progress("old")],
    run: readThen(...answers),
  },
  { name: "rows under a table", run: readThen(append) },
  {
    name: "a draw, a patch and rows at once",
    before: [progress("old")],
    hasAll: true,
    run: readThen(progress("new"), patch, append),
  },
];

/** The workbook of a scenario as it stands before the task. */
export async function worldOf({ earlier = [], before = [], listSeparator = "," }: Scenario): Promise<World> {
  const excel = fakeExcel(bookOf(sheets(), 1900, listSeparator));
  const [, log] = excel.book.sheets;
  log?.tables.push({
    id: "t1",
    name: "Log",
    range: { top: 0, left: 0, bottom: 2, right: 2 },
    style: "TableStyleLight1",
    hasTotals: false,
    isFiltered: false,
  });
  if (earlier.length > 0) await excelWorkbook(excel.env).apply(earlier);
  const workbook = excelWorkbook(excel.env);
  if (before.length > 0) await workbook.apply(before);
  excel.requests.length = 0;
  excel.waits.length = 0;
  return { excel, workbook };
}

const sheets = () => [
  gridOf("Plan", [["Action", "Target"], ["Risk", "22/33"], ["Tools"]]),
  gridOf("Activity Log", [
    ["Date", "Activity", "People"],
    [{ kind: "date", date: calendarDate("2019-06-30") }, "Workshop", 5],
    [{ kind: "date", date: calendarDate("2019-07-30") }, "Workshop", 7],
  ]),
];
