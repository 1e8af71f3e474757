import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { describeWorkbookContract } from "../../contracts/workbook";
import { gridOf } from "../../grid-of";
import { bookOf, stored } from "./fake-host/book";
import { fakeExcel } from "./fake-host/fake-excel";

describe.each([",", ";"] as const)('an Excel whose list separator is "%s"', (separator) => {
  describeWorkbookContract({
    name: "Excel",
    open: async (sheets) => excelWorkbook(fakeExcel(bookOf(sheets, 1900, separator)).env),
    openWithFormula: async (result) => {
      const book = bookOf([gridOf("A", [["x"]])], 1900, separator);
      book.sheets[0]?.cells.set("0:0", { ...stored(result, 1900), formula: "=B1" });
      return excelWorkbook(fakeExcel(book).env);
    },
    knowsFormulas: true,
  });
});
