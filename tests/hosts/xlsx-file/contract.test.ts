import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { describeWorkbookContract } from "../../contracts/workbook";
import { buildXlsx, buildXlsxWithFormula } from "./build-xlsx";

describeWorkbookContract({
  name: "an xlsx file",
  open: async (sheets) => openXlsx(await buildXlsx(sheets)),
  openWithFormula: async (result) => openXlsx(await buildXlsxWithFormula(result)),
  knowsFormulas: true,
});
