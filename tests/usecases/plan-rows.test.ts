import { actionFinder, kpiOfAction } from "../../src/usecases/plan-rows";
import { kpiSheet } from "../../src/sheets/kpi/kpi-sheet";
import { samplePicture } from "../ui/sample-picture";

test("every row that an action was read from leads to it", async () => {
  const { report } = await samplePicture();
  const actionAt = actionFinder(report);
  for (const { id, source } of report.plan.actions) expect(actionAt(source)).toBe(id);
});

test("a row of KPI Progress leads to its action", async () => {
  const { report } = await samplePicture();
  const { name, rows } = kpiSheet(report);
  const row = rows.findIndex(({ cells }) => cells[0]?.value === "1-(c)") + 1;
  expect(actionFinder(report)({ sheet: name, address: `F${row}` })).toBe("1-(c)");
});

test("titles above the plan, rows below it and other sheets belong to no action", async () => {
  const { report } = await samplePicture();
  const actionAt = actionFinder(report);
  const sheet = report.plan.actions[0]?.source.sheet ?? "";
  expect(actionAt({ sheet, address: "A1" })).toBeUndefined();
  expect(actionAt({ sheet, address: "A5000" })).toBeUndefined();
  expect(actionAt({ sheet: "Members", address: "A5" })).toBeUndefined();
});

test("an action's first KPI stands for it", async () => {
  const { report } = await samplePicture();
  const action = report.plan.actions.find(({ kpis }) => kpis.length > 1);
  expect(action && kpiOfAction(report, action.id)).toBe(action?.kpis[0]?.id);
});
