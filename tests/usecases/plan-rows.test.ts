import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { drawSheets } from "../../src/usecases/drawing/draw-sheets";
import { allDrawings } from "../../src/usecases/drawing/owned-drawings";
import { lookAtPlan } from "../../src/usecases/plan-picture";
import { rowFinder } from "../../src/usecases/plan-rows";
import { samplePicture } from "../ui/sample-picture";

const drawnSample = async () => {
  const { snapshot, report } = await samplePicture();
  const workbook = memoryWorkbook(snapshot.sheets);
  const days = { asOf: report.asOf, today: report.asOf };
  await drawSheets(workbook, days, allDrawings);
  return lookAtPlan(workbook, days);
};

test("every row that an action was read from leads to it", async () => {
  const picture = await samplePicture();
  const find = rowFinder(picture);
  for (const { id, source } of picture.report.plan.actions) expect(find(source)).toEqual({ action: id });
});

test.each(["KPI Progress", "KPI Dashboard"])("a KPI's row of %s leads to its page", async (sheet) => {
  const picture = await drawnSample();
  const rows = picture.snapshot.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const row = rows.findIndex((cells) => cells[0] === "1-(c)") + 1;
  expect(row).toBeGreaterThan(0);
  expect(rowFinder(picture)({ sheet, address: `F${row}` })).toEqual({ action: "1-(c)", kpi: "1-(c)" });
  expect(rowFinder(picture)({ sheet, address: "A1" })).toBeUndefined();
});

test("titles above the plan, rows below it and other sheets belong to no action", async () => {
  const picture = await samplePicture();
  const find = rowFinder(picture);
  const sheet = picture.report.plan.actions[0]?.source.sheet ?? "";
  expect(find({ sheet, address: "A1" })).toBeUndefined();
  expect(find({ sheet, address: "A5000" })).toBeUndefined();
  expect(find({ sheet: "Members", address: "A5" })).toBeUndefined();
});
