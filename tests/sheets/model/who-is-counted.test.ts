import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { refreshPlan } from "../../../src/usecases/drawing/refresh-plan";
import { planSettingsOrNew } from "../../../src/usecases/setup/settings-or-new";
import { gridOf } from "../../grid-of";
import { newId } from "../../new-id";

const stranger = gridOf`Plan 2018-2020
  Action     | KPI                       | Target                   | Due
  Open desks | Branches with a help desk | At least 2 of 3 branches | June 2020`;

test("what the product writes itself makes no Members of the region: neither Settings nor KPI Progress", async () => {
  const workbook = memoryWorkbook([stranger]);
  const counted = async () => readWorkbookModel(await workbook.read()).evidence.members.length;
  expect(await counted()).toBe(0);
  const model = readWorkbookModel(await workbook.read());
  await workbook.apply(planSettingsOrNew(model, [{ name: "Live formulas", value: "no" }], newId).changes);
  expect(await counted()).toBe(0);
  await refreshPlan(workbook, { asOf: undefined, today: calendarDate("2019-06-30") });
  expect((await workbook.read()).sheets.map(({ name }) => name)).toContain("KPI Progress");
  expect(await counted()).toBe(0);
});

test("a plan that names the region's Members counts them", () => {
  const plan = gridOf`Plan 2018-2020
    Action | KPI               | Target                 | Due
    Help   | Number of Members | At least 22/33 Members | June 2020`;
  expect(readWorkbookModel({ sheets: [plan] }).evidence.members).toHaveLength(33);
});
