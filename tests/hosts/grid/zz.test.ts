import { readFileSync } from "node:fs";
import { openInGrid } from "../../../src/hosts/grid/grid-workbook";
import { aGrid } from "./engine-in-node";
test("sample", async () => {
  const grid = aGrid();
  const t = performance.now();
  const book = await openInGrid(new Uint8Array(readFileSync("assets/sample-plan.xlsx")), grid, console.log);
  console.log(performance.now() - t, grid.model().getters.getSheetIds(), book.isEdited());
}, 20000);
