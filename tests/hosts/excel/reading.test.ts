import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { openSession } from "../../../src/hosts/excel/run/session";
import { tellable } from "../../../src/hosts/excel/run/excel-error";
import { gridOf } from "../../grid-of";
import { bookOf } from "./fake-host/book";
import { fakeExcel } from "./fake-host/fake-excel";
import { inExcel } from "./sample-in-excel";

const plan = gridOf("Plan", [["Action"], ["Risk"]]);

test("a workbook that counts from 1904 gives the same days", async () => {
  const due = { kind: "date" as const, date: calendarDate("2019-06-30") };
  const { env, book } = fakeExcel(bookOf([gridOf("Plan", [[due]])], 1904));
  expect(book.sheets[0]?.cells.get("0:0")?.value).toBe(42_184);
  expect((await excelWorkbook(env).read()).sheets[0]?.rows).toEqual([[due]]);
});

test("sheets that were renamed, moved, added or deleted since the last read are read as they are now", async () => {
  const { excel, workbook } = inExcel([plan, gridOf("Log", [["x"]]), gridOf("Old", [["y"]])]);
  await workbook.read();
  const [first, second] = excel.book.sheets;
  if (!first || !second) throw new Error("the book has three sheets");
  first.name = "Plan 2019";
  excel.book.sheets = [second, first];
  const { sheets } = await workbook.read();
  expect(sheets.map(({ name }) => name)).toEqual(["Log", "Plan 2019"]);
});

test("an Excel without ExcelApi 1.13 tells no merges, and everything else", async () => {
  const merged = gridOf("Plan", [["title"], ["x"]], { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
  const { workbook } = inExcel([merged], { sets: "1.9" });
  expect((await workbook.read()).sheets).toEqual([{ ...merged, merges: [] }]);
});

describe("what is hidden and coloured", () => {
  const chart = gridOf(
    "Plan",
    [
      [null, "Activity", "Jan", "Feb", "Mar", "Apr"],
      [null, "Book the hall"],
      [null, "Old idea", null, "x"],
      [null, "Print the agenda", null, null, "x"],
    ],
    {
      hiddenRows: [2],
      hiddenColumns: [3],
      shaded: [
        { row: 1, column: 2 },
        { row: 1, column: 3 },
      ],
      mutedRows: [2],
    },
  );

  test("is told: hidden with the values, colours in a trip of their own", async () => {
    const { excel, workbook } = inExcel([chart]);
    expect((await workbook.read()).sheets).toEqual([chart]);
    expect(excel.requests).toHaveLength(2);
  });

  test("colours are asked for only under months, quarters or weeks with room for bars", async () => {
    const table = gridOf(
      "Plan",
      [["Activity", "Owner", "Status"], ["Book the hall"], ["Print", "Ana", "Done"]],
      { hiddenRows: [1], shaded: [{ row: 1, column: 2 }] },
    );
    const { excel, workbook } = inExcel([table]);
    const [sheet] = (await workbook.read()).sheets;
    expect(excel.requests).toHaveLength(1);
    expect(sheet).toMatchObject({ hiddenRows: [1] });
    expect(sheet).not.toHaveProperty("shaded");
  });

  test("a row in colour throughout has no bars, and white is no colour", async () => {
    const { excel, workbook } = inExcel([{ ...chart, shaded: [], mutedRows: [] }]);
    const cells = excel.book.sheets[0]?.cells;
    const paint = (key: string, colour: string): void => {
      const value = cells?.get(key)?.value ?? "";
      cells?.set(key, { value, format: "General", style: { "fill.color": colour } });
    };
    paint("1:1", "#1F4E78");
    paint("1:2", "#1F4E78");
    paint("3:2", "#FFFFFF");
    expect((await workbook.read()).sheets[0]).not.toHaveProperty("shaded");
  });

  test("an Excel that refuses the quick way is not asked for it", async () => {
    const { excel, workbook } = inExcel([chart]);
    excel.faults = [{ code: "NotImplemented", request: 1, at: "middle" }];
    const [sheet] = (await workbook.read()).sheets;
    expect(sheet?.rows).toEqual(chart.rows);
    expect(sheet).not.toHaveProperty("hiddenRows");
  });
});

test("an Excel that refuses the quick way is read in two goes", async () => {
  const { excel, workbook } = inExcel([plan]);
  excel.faults = [{ code: "NotImplemented", request: 1, at: "middle" }];
  expect((await workbook.read()).sheets).toEqual([plan]);
  expect(excel.requests).toHaveLength(3);
});

test("values that Excel leaves out without an error are asked for again in blocks", async () => {
  const { excel, workbook } = inExcel([plan]);
  excel.leavesValuesOut = 1;
  expect((await workbook.read()).sheets).toEqual([plan]);
});

test("a value that was not loaded is our own mistake, and stays loud", async () => {
  const { excel } = inExcel([plan]);
  const careless = openSession(excel.env, async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load({ id: true });
    await sync();
    return sheet.name;
  });
  await expect(careless).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  await careless.catch((error: unknown) => expect(tellable(error)).toBe(error));
});

test("every request asks Excel to wait until a cell is left", async () => {
  const { excel, workbook } = inExcel([plan]);
  await workbook.read();
  await workbook.apply([
    { kind: "patch", sheet: "Plan", cells: [{ row: 0, column: 0, was: "Action", becomes: "Deed" }] },
  ]);
  expect(excel.requests.map(({ flags }) => flags & 64)).toEqual(excel.requests.map(() => 64));
});
