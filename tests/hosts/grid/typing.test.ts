import ExcelJS from "exceljs";
import { partsIn, textIn } from "../xlsx-file/packages";
import { bookBytes, openBook, type OpenedBook } from "./a-book";

const b2 = { row: 1, column: 1 };
const plan = { Plan: [["Action"], ["Risk"]] } as const;

describe("a formula that Excel cannot read", () => {
  test.each([
    ["=", "nothing stands behind"],
    ["==1", "“=”"],
    ["=L1+", "something is missing"],
    ["=SUM(L2;L3)", "comma"],
    ["=L2**2", "“*”"],
    ["=Gone!A1", "There is no sheet “Gone”"],
    ['="a"&A1:A2', "gives several values"],
    ["=quarter(B1)", "Excel has no function QUARTER"],
  ])("%s is refused with a sentence", async (typed, sentence) => {
    const bytes = await bookBytes(plan);
    const { type, told, book } = await openBook(bytes);
    type(b2, typed);
    expect(told).toEqual([expect.stringContaining(sentence)]);
    expect(await book.bytes()).toBe(bytes);
  });

  test.each(["=-2^2", "=1+-B1^2", "=SUM(-B1^2,3)", "=2*(-B1%^2)", "=- B1^2"])(
    "%s, which Excel reads otherwise than the grid, is refused with both meanings",
    async (typed) => {
      const bytes = await bookBytes(plan);
      const { type, told, book } = await openBook(bytes);
      type(b2, typed);
      expect(told).toEqual([expect.stringContaining("-(2^2) or (-2)^2")]);
      expect(await book.bytes()).toBe(bytes);
    },
  );

  test.each(["=-(2^2)", "=(-2)^2", "=3-2^2", "=2^-2", "=-2*3"])(
    "%s means the same in both",
    async (typed) => {
      const { type, told } = await openBook(await bookBytes(plan));
      type(b2, typed);
      expect(told).toEqual([]);
    },
  );

  test("is a text behind an apostrophe", async () => {
    const { type, told, value } = await openBook(await bookBytes(plan));
    type(b2, "'==1");
    expect([await value(1, 1), told]).toEqual(["==1", []]);
  });
});

test.each([
  ["=B9+B2", "a circle"],
  ["=ODOO.NOTHING(1)", "a function that is not there"],
  ["=SUM(2:3)", "rows"],
  ["=1/0", "a division by nought"],
])("%s (%s) is saved without an error that only the grid has", async (typed) => {
  const { type, told, book } = await openBook(
    await bookBytes({
      Plan: [
        ["x", 1],
        ["y", 2],
        [null, 3],
      ],
    }),
  );
  type(b2, typed);
  const sheet = textIn(await book.bytes(), "xl/worksheets/sheet1.xml");
  expect(told).toEqual([]);
  expect(sheet).toContain("<f>");
  expect(sheet).not.toMatch(/#(ERROR|CYCLE|BAD_EXPR|REF|SPILL!)</);
});

test("a formula that nobody touched gets none of the grid's errors either", async () => {
  const rows = [[1, { formula: "A1+1", result: 2 }]] as const;
  const { type, book } = await openBook(await bookBytes({ Plan: rows }));
  type({ row: 0, column: 0 }, "=B1");
  expect(textIn(await book.bytes(), "xl/worksheets/sheet1.xml")).toContain('<c r="B1"><f>A1+1</f></c>');
});

test("a number that no cell of Excel holds is a text, and a result an error", async () => {
  const { type, value } = await openBook(await bookBytes(plan));
  const typed = "9".repeat(308);
  type(b2, typed);
  type({ row: 2, column: 1 }, "=9E307*9E307");
  expect([await value(1, 1), await value(2, 1)]).toEqual(["1e+308", { kind: "error", code: "#NUM!" }]);
});

describe("a heading of a table", () => {
  async function tableBook(formula = "1+1"): Promise<OpenedBook> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Plan");
    sheet.addTable({
      name: "Log",
      ref: "A1",
      headerRow: true,
      columns: [{ name: "Date" }, { name: "Activity" }],
      rows: [["now", "Visit"]],
    });
    sheet.getCell("D1").value = { formula, result: 2 };
    return openBook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  }
  const heading = { row: 0, column: 1 };
  const tableOf = (bytes: Uint8Array): string =>
    textIn(bytes, Object.keys(partsIn(bytes)).find((name) => name.includes("tables/table")) ?? "");

  test("that is edited renames its column", async () => {
    const { type, book, told } = await tableBook();
    type(heading, "What");
    expect(tableOf(await book.bytes())).toContain('name="What"');
    expect(told).toEqual([]);
  });

  test("that is undone leaves the very file", async () => {
    const { type, undo, book } = await tableBook();
    const bytes = await book.bytes();
    type(heading, "What");
    undo();
    expect(await book.bytes()).toBe(bytes);
  });

  test.each([
    ["", "needs a heading"],
    ["date", "already"],
    ["2019", "a heading is a text"],
    ["=1", "a heading is a text"],
    ["x".repeat(256), "255"],
  ])("%j: refused with a sentence", async (typed, sentence) => {
    const { type, told, book } = await tableBook();
    const bytes = await book.bytes();
    type(heading, typed);
    expect(told).toEqual([expect.stringContaining(sentence)]);
    expect(await book.bytes()).toBe(bytes);
  });

  test("is a text behind an apostrophe, whatever it looks like", async () => {
    const { type, book } = await tableBook();
    type(heading, "'2019");
    expect(tableOf(await book.bytes())).toContain('name="2019"');
  });

  test("that formulas name is left to Excel", async () => {
    const { type, told } = await tableBook("COUNTA(Log[Activity])");
    type(heading, "What");
    expect(told).toEqual([expect.stringContaining("formulas name it “Activity”")]);
  });

  test("is not cleared with other cells", async () => {
    const { does, told } = await tableBook();
    const zone = { top: 0, bottom: 1, left: 0, right: 1 };
    expect(does({ type: "DELETE_CONTENT", sheetId: "Plan", target: [zone] })).toBe(false);
    expect(told).toEqual([expect.stringContaining("heads a column")]);
  });

  test("may change places with another in one paste, and not be doubled by one", async () => {
    const { grid, told, book } = await tableBook();
    const model = grid.model();
    const target = [{ top: 0, bottom: 0, left: 0, right: 0 }];
    model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target, clipboardContent: { text: "Activity\tDate" } });
    expect(told).toEqual([]);
    expect(tableOf(await book.bytes())).toMatch(/name="Activity".*name="Date"/s);
    model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target, clipboardContent: { text: "x\tX" } });
    expect(told).toEqual([expect.stringContaining("already")]);
  });
});

test("a formula that works through cells one by one is marked, so that Excel gives the grid's result; it can be changed again", async () => {
  const { type, told, value, book } = await openBook(await bookBytes({ Plan: [[1], [2], [3]] }));
  type(b2, "=SUM((A1:A3>1)*1)");
  expect([await value(1, 1), told]).toEqual([2, []]);
  const bytes = await book.bytes();
  expect(textIn(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<f t="array" ref="B2">SUM((A1:A3&gt;1)*1)</f>',
  );
  const again = await openBook(bytes);
  again.type(b2, "=SUM((A1:A3>2)*1)");
  expect([await again.value(1, 1), again.told]).toEqual([1, []]);
});
