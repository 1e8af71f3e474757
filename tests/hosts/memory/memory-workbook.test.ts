import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { aDrawing } from "../../contracts/a-drawing";
import { describeWorkbookContract } from "../../contracts/workbook";
import { gridOf } from "../../grid-of";

describeWorkbookContract({
  name: "a workbook in memory",
  open: async (sheets) => memoryWorkbook(sheets),
  openWithFormula: async (result) => memoryWorkbook([gridOf("A", [[result]])]),
});

test("drawings can be looked at, the latest of each sheet", async () => {
  const workbook = memoryWorkbook([]);
  await workbook.apply([{ kind: "draw", drawing: aDrawing("A", [["old"]]) }]);
  const latest = aDrawing("A", [["new"]]);
  await workbook.apply([{ kind: "draw", drawing: latest }]);
  expect([...workbook.drawings().values()]).toEqual([latest]);
});
