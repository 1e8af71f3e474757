import fc from "fast-check";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import type { CellStyle, SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { aDrawing } from "../../contracts/a-drawing";
import { gridOf } from "../../grid-of";
import { type BookCell, type BookSheet, bookOf, type ListSeparator, pictureOf } from "./fake-host/book";
import { fakeExcel } from "./fake-host/fake-excel";
import { inExcel } from "./sample-in-excel";

async function drawn(drawing: SheetDrawing, sets = "1.14"): Promise<BookSheet> {
  const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])], { sets });
  await workbook.apply([{ kind: "draw", drawing }]);
  const sheet = excel.book.sheets[1];
  if (!sheet) throw new Error("no sheet was drawn");
  return sheet;
}

const styleAt = ({ cells }: BookSheet, key: string): BookCell["style"] => cells.get(key)?.style ?? {};

test("a cell's style is what Excel is told, trait by trait", async () => {
  const style = {
    fill: "#1E7B34",
    colour: "#FFFFFF",
    bold: true,
    italic: true,
    size: 18,
    align: "right",
    verticalAlign: "center",
    wrap: true,
    indent: 1,
    border: { sides: ["bottom", "left"], colour: "#D5DAE0" },
  } as const;
  expect(styleAt(await drawn(aDrawing("A", [[{ value: "x", style }]])), "0:0")).toEqual({
    "fill.color": "#1E7B34",
    "fill.pattern": "Solid",
    "font.color": "#FFFFFF",
    "font.bold": true,
    "font.italic": true,
    "font.size": 18,
    "font.name": "Calibri",
    horizontalAlignment: "Right",
    verticalAlignment: "Center",
    wrapText: true,
    indentLevel: 1,
    "borders.bottom.style": "Continuous",
    "borders.bottom.color": "#D5DAE0",
    "borders.left.style": "Continuous",
    "borders.left.color": "#D5DAE0",
  });
});

test("a plain cell is plain, of the default size", async () => {
  expect(styleAt(await drawn(aDrawing("A", [["x"]])), "0:0")).toEqual({
    "font.name": "Calibri",
    "font.size": 10,
  });
});

test("a hatch lies over its fill, in lines one eighth darker", async () => {
  const cell = { value: "x", style: { fill: "#EFEFEF", hatch: true } };
  expect(styleAt(await drawn(aDrawing("A", [[cell]])), "0:0")).toMatchObject({
    "fill.color": "#EFEFEF",
    "fill.pattern": "LightUp",
    "fill.patternColor": "#d1d1d1",
  });
});

test("a line under every row of a block is under every one of them, and not beside", async () => {
  const cell = { value: "x", style: { border: { sides: ["bottom"], colour: "#D5DAE0" } } } as const;
  const sheet = await drawn(
    aDrawing("A", [
      [cell, cell],
      [cell, cell],
      [cell, cell],
    ]),
  );
  for (const key of ["0:0", "1:1", "2:0"]) {
    expect(styleAt(sheet, key)["borders.bottom.style"]).toBe("Continuous");
    expect(styleAt(sheet, key)["borders.right.style"]).toBeUndefined();
  }
});

test("widths are characters, heights points, and equal ones are told together", async () => {
  const sheet = await drawn({
    ...aDrawing("A", [["x"], ["y"]], { columnWidths: [8.43, 20, 20] }),
    rows: [{ height: 30, cells: [] }, { cells: [{ value: "x" }] }, { height: 500, cells: [] }],
  });
  expect([...sheet.widths]).toEqual([
    [0, 48],
    [1, 108.75],
    [2, 108.75],
  ]);
  expect([...sheet.heights]).toEqual([
    [0, 30],
    [2, 409],
  ]);
});

test("frame, filter, bars, choices and page are Excel's own", async () => {
  const range = { top: 1, left: 0, bottom: 2, right: 0 };
  const sheet = await drawn(
    aDrawing("A", [["Head"], [0.5], [1]], {
      freeze: { rows: 1, columns: 0 },
      filter: { top: 0, left: 0, bottom: 2, right: 0 },
      dataBars: [{ range, min: 0, max: 1, colour: "#8FB3D9" }],
      choices: [{ range, values: ["Yes", "No"] }],
      tabColour: "#33475B",
      print: {
        orientation: "portrait",
        fitToWidth: true,
        repeatRows: { first: 0, last: 4 },
        paper: "letter",
        footer: { left: "R&D", center: "Page &P of &N", right: "" },
      },
    }),
  );
  expect(sheet.filter).toEqual({ address: "A1:A3", isFiltered: false });
  expect(sheet.frame).toEqual({
    freeze: "1 rows",
    gridlines: false,
    tab: "#33475B",
    bars: [
      {
        type: "DataBar",
        range: "A2:A3",
        colour: "#8FB3D9",
        gradient: false,
        lower: { type: "Number", formula: "0" },
        upper: { type: "Number", formula: "1" },
      },
    ],
    choices: [
      {
        range: "A2:A3",
        rule: { list: { inCellDropDown: true, source: "Yes,No" } },
        alert: { showAlert: false, message: "", title: "", style: "Information" },
      },
    ],
    page: {
      orientation: "Portrait",
      paper: "Letter",
      zoom: { horizontalFitToPages: 1 },
      titleRows: "$1:$5",
      margins: { unit: "Inches", left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      left: "R&&D",
      center: "Page &P of &N",
      right: "",
    },
  });
});

test("a link leads to its cell, quotes and all, and keeps its text", async () => {
  const sheet = await drawn(
    aDrawing("A", [[{ value: "log", link: { sheet: "Director's", address: "A5" } }]]),
  );
  expect(sheet.cells.get("0:0")?.value).toBe("log");
  expect(styleAt(sheet, "0:0")["hyperlink"]).toEqual({
    documentReference: "'Director''s'!A5",
    textToDisplay: "log",
  });
});

test("a link to a file is its address", async () => {
  const sheet = await drawn(aDrawing("A", [[{ value: "Fiji", file: "../in/Fiji%20%231.xlsx" }]]));
  expect(styleAt(sheet, "0:0")["hyperlink"]).toEqual({
    address: "../in/Fiji%20%231.xlsx",
    textToDisplay: "Fiji",
  });
});

test("a data table gets its name, or the next free one", async () => {
  const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])]);
  const table = (name: string, sheet: string) => ({
    kind: "draw" as const,
    drawing: aDrawing(sheet, [["Date"], [1]], {
      table: { name, range: { top: 0, left: 0, bottom: 1, right: 0 } },
    }),
  });
  await workbook.apply([table("Log", "A")]);
  await workbook.apply([table("LOG", "B")]);
  await workbook.apply([table("Log", "A")]);
  expect(excel.book.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([
    [],
    ["Log"],
    ["LOG_2"],
  ]);
});

test("a sheet whose filter hides rows is drawn into the right rows, and shows all of them", async () => {
  const { excel, workbook } = inExcel([gridOf("KPI Progress", [["a"], ["b"], ["c"]])]);
  const [sheet] = excel.book.sheets;
  if (sheet) sheet.filter = { address: "A1:A3", isFiltered: true };
  await workbook.apply([{ kind: "draw", drawing: aDrawing("KPI Progress", [["1"], ["2"], ["3"]]) }]);
  expect((await workbook.read()).sheets[0]?.rows).toEqual([["1"], ["2"], ["3"]]);
  expect(sheet?.filter).toBeNull();
});

test("what was drawn before leaves no bars, choices, frozen panes, widths or links", async () => {
  const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])]);
  const rich = aDrawing(
    "A",
    [[{ value: "x", link: { sheet: "Plan", address: "A1" }, style: { fill: "#EFEFEF" } }]],
    {
      freeze: { rows: 1, columns: 1 },
      columnWidths: [30],
      dataBars: [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, min: 0, max: 1, colour: "#8FB3D9" }],
      choices: [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, values: ["a"] }],
    },
  );
  await workbook.apply([{ kind: "draw", drawing: rich }]);
  await workbook.apply([{ kind: "draw", drawing: aDrawing("A", []) }]);
  const sheet = excel.book.sheets[1];
  expect(Object.keys(sheet?.frame ?? {}).sort()).toEqual(["gridlines", "page", "tab"]);
  expect([
    sheet?.widths.size,
    Object.keys(
      styleAt(
        sheet ??
          (() => {
            throw new Error("gone");
          })(),
        "0:0",
      ),
    ),
  ]).toEqual([0, []]);
});

test.each([
  ["no printer", "PageLayout.setPrintMargins", "page"],
  ["a shared workbook", "ConditionalFormatCollection.add", "bars"],
])("%s: the rest is drawn all the same, and next time at once", async (_, location, part) => {
  const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])]);
  const drawing = aDrawing("A", [["x"]], {
    dataBars: [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, min: 0, max: 1, colour: "#8FB3D9" }],
  });
  excel.faults = [{ code: "InvalidOperation", request: 2, at: "middle", location }];
  await workbook.apply([{ kind: "draw", drawing }]);
  expect(excel.book.sheets[1]?.cells.get("0:0")?.value).toBe("x");
  expect(excel.book.sheets[1]?.frame[part]).toBeUndefined();
  const before = excel.requests.length;
  await workbook.apply([{ kind: "draw", drawing }]);
  expect(excel.requests.length - before).toBe(2);
});

test("days that no workbook has a number for are written out", async () => {
  const sheet = await drawn(aDrawing("A", [[{ date: calendarDate("1899-01-01") }]]));
  expect(sheet.cells.get("0:0")?.value).toBe("1899-01-01");
});

test('all that a drawing can hold is drawn the same where the list separator is ";"', async () => {
  const style = { fill: "#1E7B34", colour: "#FFFFFF", bold: true, indent: 1 };
  const drawing = aDrawing(
    "KPI Progress",
    Array.from({ length: 40 }, (_, row) =>
      Array.from({ length: 5 }, (__, column) =>
        (row + column) % 3 === 0 ? { value: row, style } : { value: "x", style: { hatch: true } },
      ),
    ),
    {
      unlocked: [
        { top: 1, left: 0, bottom: 3, right: 1 },
        { top: 9, left: 2, bottom: 9, right: 2 },
      ],
    },
  );
  const picture = async (separator: ListSeparator): Promise<unknown> => {
    const excel = fakeExcel(bookOf([gridOf("Plan", [["x"]])], 1900, separator));
    await excelWorkbook(excel.env).apply([{ kind: "draw", drawing }]);
    return pictureOf(excel.book);
  };
  expect(await picture(";")).toEqual(await picture(","));
});

test("a cell looks the same whether it stands alone, in a large area of its like or scattered among others", async () => {
  const styles: readonly CellStyle[] = [
    {},
    { fill: "#1E7B34", colour: "#FFFFFF", bold: true },
    { fill: "#1E7B34", italic: true, align: "right", indent: 2 },
    { hatch: true, border: { sides: ["right", "bottom"], colour: "#D5DAE0" } },
    { wrap: true, verticalAlign: "top", border: { sides: ["bottom"], colour: "#D5DAE0" } },
  ];
  const cell = (kind: number) => ({ value: "x", style: styles[kind] ?? {} });
  const alone: BookCell["style"][] = [];
  for (const kind of styles.keys()) alone.push(styleAt(await drawn(aDrawing("A", [[cell(kind)]])), "0:0"));
  const kinds = fc.array(fc.nat(styles.length - 1), { minLength: 1, maxLength: 12 });
  const runs = fc.array(fc.tuple(kinds, fc.constantFrom(1, 1, 2, 40)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(runs, async (blocks) => {
      const rows = blocks.flatMap(([row, times]) => Array.from({ length: times }, () => row));
      const sheet = await drawn(
        aDrawing(
          "A",
          rows.map((row) => row.map(cell)),
        ),
      );
      rows.forEach((row, r) =>
        row.forEach((kind, c) => expect(styleAt(sheet, `${r}:${c}`)).toEqual(alone[kind])),
      );
    }),
    { numRuns: 25 },
  );
});
