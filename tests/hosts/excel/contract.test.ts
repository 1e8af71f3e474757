import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { describeWorkbookContract } from "../../contracts/workbook";
import { bookOf, stored } from "./fake-host/book";
import { fakeExcel } from "./fake-host/fake-excel";
import { gridOf } from "../../grid-of";

describeWorkbookContract({
  name: "Excel",
  open: async (sheets) => excelWorkbook(fakeExcel(bookOf(sheets)).env),
  openWithFormula: async (result) => {
    const book = bookOf([gridOf("A", [["x"]])]);
    book.sheets[0]?.cells.set("0:0", { ...stored(result, 1900), formula: "=B1" });
    return excelWorkbook(fakeExcel(book).env);
  },
  knowsFormulas: true,
});
