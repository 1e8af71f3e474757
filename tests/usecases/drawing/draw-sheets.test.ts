import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { drawSheets } from "../../../src/usecases/drawing/draw-sheets";
import { allDrawings, kpiProgress, onlyDrawing } from "../../../src/usecases/drawing/owned-drawings";
import { refreshPlan } from "../../../src/usecases/drawing/refresh-plan";
import { gridOf } from "../../grid-of";
import { samplePicture } from "../../ui/sample-picture";

const sample = async (...more: ReturnType<typeof gridOf>[]) => {
  const { snapshot, report } = await samplePicture();
  const workbook = memoryWorkbook([...snapshot.sheets, ...more]);
  return { workbook, days: { asOf: report.asOf, today: report.asOf }, count: snapshot.sheets.length };
};

test("what is stopped while it reads writes nothing", async () => {
  const { workbook, days } = await sample();
  const before = await workbook.read();
  await expect(drawSheets(workbook, days, allDrawings, () => false)).rejects.toThrow("Stopped before");
  expect(await workbook.read()).toEqual(before);
});

test("the picture knows the sheets that were drawn, without another reading", async () => {
  const { workbook, days } = await sample();
  const picture = await drawSheets(workbook, days, onlyDrawing(kpiProgress));
  const names = (await workbook.read()).sheets.map(({ name }) => name);
  expect(picture.snapshot.sheets.map(({ name }) => name)).toEqual(names);
});

test("Refresh draws KPI Progress, and what stands there already", async () => {
  const { workbook, days, count } = await sample();
  await refreshPlan(workbook, days);
  expect((await workbook.read()).sheets.slice(count).map(({ name }) => name)).toEqual(["KPI Progress"]);
  await drawSheets(workbook, days, allDrawings);
  const all = await workbook.read();
  await refreshPlan(workbook, days);
  expect(await workbook.read()).toEqual(all);
});

test("a user's own sheet of such a name is left alone; the others are drawn", async () => {
  const own = gridOf("Milestone Map", [["My notes"]]);
  const { workbook, days, count } = await sample(own);
  await drawSheets(workbook, days, allDrawings);
  const { sheets } = await workbook.read();
  expect(sheets[count]).toEqual(own);
  expect(sheets.slice(count + 1).map(({ name }) => name)).toEqual([
    "KPI Dashboard",
    "KPI Progress",
    "Member Scorecard",
    "Annual Report Tables",
  ]);
});
