import { openInGrid } from "../../../src/hosts/grid/grid-workbook";
import { describeWorkbookContract } from "../../contracts/workbook";
import { buildXlsx, buildXlsxWithFormula } from "../xlsx-file/build-xlsx";
import { aGrid } from "./engine-in-node";

const silently = (): void => undefined;

describeWorkbookContract({
  name: "a workbook in the grid",
  open: async (sheets) => openInGrid(await buildXlsx(sheets), aGrid(), { noticed: silently }),
  openWithFormula: async (result) =>
    openInGrid(await buildXlsxWithFormula(result), aGrid(), { noticed: silently }),
});
