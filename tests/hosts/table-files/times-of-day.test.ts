import ExcelJS from "exceljs";
import { readTableFile } from "../../../src/hosts/table-files/read-table-file";

async function cellsOf(
  values: readonly ExcelJS.CellValue[],
  system1904 = false,
): Promise<readonly unknown[]> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = system1904;
  const sheet = book.addWorksheet("Answers");
  sheet.addRow([...values]);
  sheet.getRow(1).eachCell((cell) => {
    if (cell.value instanceof Date) cell.numFmt = "m/d/yy h:mm:ss";
  });
  const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer); // a buffer in Node
  return (await readTableFile("answers.xlsx", bytes)).sheets[0]?.rows[0] ?? [];
}

test.each([false, true])("a date keeps its time of day; a day stays a day (1904: %p)", async (system1904) => {
  const cells = await cellsOf(
    [new Date("2018-01-15T09:03:07Z"), new Date("2018-01-15T00:00:00Z"), 0.5, "9:03", null, true],
    system1904,
  );
  expect(cells).toEqual([
    "2018-01-15T09:03:07",
    { kind: "date", date: "2018-01-15" },
    0.5,
    "9:03",
    null,
    true,
  ]);
});

test("the last half second of a day stays in its day", async () => {
  expect(await cellsOf([new Date("2018-12-31T23:59:59.700Z"), new Date("2018-12-31T23:59:59Z")])).toEqual([
    { kind: "date", date: "2018-12-31" },
    "2018-12-31T23:59:59",
  ]);
});
