import { checkCases } from "../../../src/hosts/excel/check/excel-check";
import { checked, excelToCheck, notHeld } from "./check-in-fake";
import type { CheckProgress, CheckReport } from "../../../src/usecases/ports/host-check";
import { emptySheet, pictureOf } from "./fake-host/book";
import type { FakeExcel } from "./fake-host/fake-excel";
import type { Lie } from "./fake-host/lies";
import type { Node } from "./fake-host/node";

// Generous: other work may keep the machine busy.
jest.setTimeout(120_000);

describe.each([",", ";"] as const)('Check this Excel, the list separator being "%s"', (separator) => {
  test("holds in the stand-in, and leaves the workbook as it was", async () => {
    const excel = excelToCheck(separator);
    const before = pictureOf(excel.book);
    const report = await checked(excel);
    expect(notHeld(report)).toEqual([
      "not-supported: notes, and no second one where a sheet is drawn again (Needs ExcelApi 1.18.)",
      "not-supported: custom functions compute (The functions are not loaded in this Excel.)",
    ]);
    expect(report.lines).toHaveLength(checkCases.length);
    expect(report).toMatchObject({
      apiSet: "1.14",
      separators: { list: separator, decimal: separator === ";" ? "," : "." },
    });
    expect(pictureOf(excel.book)).toEqual(before);
    expect(JSON.stringify(report)).not.toMatch(/secret|4711/);
  });
});

/** What an Excel could do otherwise, and the first line that is to find it. */
const lies: readonly (readonly [what: string, lie: Lie, line: string])[] = [
  [
    "counts painted cells as used",
    {
      kind: "Worksheet",
      name: "GetUsedRangeOrNullObject",
      tells: (truth, ...values) => truth(...values) ?? blankRange,
    },
    "an empty sheet has no used cells",
  ],
  [
    "gives the list of sheets no end",
    { kind: "Worksheet", name: "GetNextOrNullObject", tells: (truth) => truth() ?? blankRange },
    "past the last sheet there is none",
  ],
  [
    "drops an apostrophe with the text after it",
    { kind: "Range", name: "Values", tells: (truth, rows) => truth(...(rows ? [withoutTexts(rows)] : [])) },
    "an apostrophe before a text is no part of it",
  ],
  [
    "copies no formats",
    { kind: "Range", name: "CopyFrom", tells: () => undefined },
    "formats are copied from one range to another",
  ],
  [
    "clears nothing",
    { kind: "Range", name: "Clear", tells: () => undefined },
    "clearing takes values, formats and locks",
  ],
  [
    "counts days from 1970",
    {
      kind: "FunctionResult",
      name: "Value",
      tells: () => -24_106,
    },
    "a date that the workbook computes tells how it counts days",
  ],
  [
    "makes no columns wider",
    { kind: "Range", name: "SetColumnProperties", tells: () => undefined },
    "widths of columns, the later one wider",
  ],
  [
    "keeps no conditional look's formula",
    {
      kind: "ConditionalFormatRule",
      name: "Formula",
      tells: (truth, ...values) => (values.length > 0 ? truth("=FALSE") : truth()),
    },
    "conditional looks, those further up winning, for the range's first cell",
  ],
  [
    "adds a chart without its series",
    { kind: "ChartSeriesCollection", name: "GetCount", tells: () => 1 },
    "charts with their titles and as many series as were drawn",
  ],
  [
    "protects nothing, and says it does",
    { kind: "WorksheetProtection", name: "Protect", tells: () => undefined },
    "a lock without a password that holds headings and leaves open cells",
  ],
  [
    "prints upright",
    {
      kind: "PageLayout",
      name: "Orientation",
      tells: (truth, ...values) => (values.length > 0 ? undefined : truth()),
    },
    "pages: landscape, and new ones where a table begins",
  ],
];

const blankRange: Node = {
  kind: "Range",
  head: () => ({ _ReferenceId: "", _Id: "x" }),
  read: {
    RowIndex: () => 0,
    ColumnIndex: () => 0,
    RowCount: () => 1,
    ColumnCount: () => 1,
    Id: () => "x",
    Values: () => [[""]],
    NumberFormat: () => [["General"]],
  },
  ask: { _KeepReference: () => undefined, GetNextOrNullObject: () => null },
};

// The wire is untyped: what is set is a block of values.
const withoutTexts = (rows: unknown): unknown =>
  (rows as unknown[][]).map((row) => row.map((value) => (String(value).startsWith("'") ? "" : value)));

test.each(lies)("An Excel that %s is found by the right line, and left clean", async (_, lie, line) => {
  const excel = excelToCheck();
  const before = pictureOf(excel.book);
  excel.lies = [lie];
  const report = await checked(excel, { progress: onlyUntil(line) });
  expect(report.lines.find(({ name }) => name === line)).toMatchObject({ outcome: "differs" });
  expect(firstDifferent(report)).toBe(line);
  excel.lies = [];
  expect(pictureOf(excel.book)).toEqual(before);
});

test.each<[string, (excel: FakeExcel) => void, string]>([
  [
    "forgets what it is told",
    (excel) => (excel.forgets = "22/33"),
    "Revert last run brings back the sheet of before",
  ],
  [
    "tells of no edit",
    (excel) => (excel.tellsOfEdits = false),
    "an edit is told, and a write of the product's own is not",
  ],
])("An Excel that %s is found", async (_, spoil, line) => {
  const excel = excelToCheck();
  spoil(excel);
  expect(firstDifferent(await checked(excel, { progress: onlyUntil(line) }))).toBe(line);
});

test("the check stops when it is told to, and takes away what it made", async () => {
  const excel = excelToCheck();
  const before = pictureOf(excel.book);
  const { lines } = await checked(excel, { progress: onlyUntil("past the last sheet there is none") });
  expect(lines.filter(({ outcome }) => outcome === "held")).toHaveLength(3);
  expect(lines[3]).toMatchObject({ outcome: "not-run", note: "The check was stopped." });
  expect(pictureOf(excel.book)).toEqual(before);
});

test("what is not tried within the time is said not to have been", async () => {
  let time = 0;
  const { lines } = await checked(excelToCheck(), { now: () => (time += 6_000) });
  expect(lines.filter(({ outcome }) => outcome === "held").length).toBeGreaterThan(2);
  expect(lines.at(-1)).toMatchObject({ outcome: "not-run", note: "The time was over." });
});

test("what it made is taken away also where it throws half way, and after a run that was cut off", async () => {
  const excel = excelToCheck();
  const before = pictureOf(excel.book);
  const broken = checked(excel, {
    sharesLock: () => Promise.reject(new Error("broken")),
    progress: onlyUntil("none"),
  });
  await expect(broken).rejects.toThrow("broken");
  expect(pictureOf(excel.book)).toEqual(before);
  excel.book.sheets.push(emptySheet(excel.book, "Plan ~rsp check"));
  await checked(excel, { progress: onlyUntil("none") });
  expect(pictureOf(excel.book)).toEqual(before);
});

test("a workbook that takes no sheets is told, and nothing is tried", async () => {
  const excel = excelToCheck();
  excel.book.isStructureLocked = true;
  await expect(checked(excel)).rejects.toMatchObject({ problem: { code: "check-needs-open-workbook" } });
});

/** Stops after the line of this name; before the first where there is no such line. */
function onlyUntil(line: string): CheckProgress {
  const last = checkCases.findIndex(({ name }) => name === line);
  let next = -1;
  return { onLine: (done) => (next = done), isStopped: () => next > last };
}

const firstDifferent = ({ lines }: CheckReport): string | undefined =>
  lines.find(({ outcome }) => outcome === "differs")?.name;
