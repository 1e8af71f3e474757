import { planFingerprint } from "../../../src/domain/plan/plan-identity";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { readWorkbookModel, type WorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { bringPlan, readBrought } from "../../../src/usecases/setup/bring-plan";
import { planSettings } from "../../../src/usecases/setup/change-settings";
import { newPlanningWorkbook } from "../../../src/usecases/setup/new-planning-workbook";
import { gridOf } from "../../grid-of";
import { newId } from "../../new-id";

const today = calendarDate("2026-02-03");
const rows = [
  ["Action", "KPI", "Target"],
  ["Risk management", "Members", "At least 22/33 Members"],
];

const none = { columns: new Map(), readings: new Map() };

const modelOf = async (workbook: ReturnType<typeof memoryWorkbook>): Promise<WorkbookModel> =>
  readWorkbookModel(await workbook.read());

const fingerprintOf = ({ plan }: WorkbookModel): string | undefined => plan && planFingerprint(plan);

test("a plan that is brought gets the id and its fingerprint, and a copy of the workbook has both", async () => {
  const workbook = memoryWorkbook([]);
  const { proposed } = readBrought(rows, none, today);
  const made = bringPlan(await workbook.read(), rows, { ...proposed, ...none }, { today, newId });
  await workbook.apply(made.changes);
  const model = await modelOf(workbook);
  expect(model.settings).toMatchObject({ planId: newId, planFingerprint: fingerprintOf(model) });
  const { sheets } = await workbook.read();
  expect((await modelOf(memoryWorkbook([...sheets]))).settings.planId).toBe(newId);
});

test("a new workbook has an id and, while its plan is an example, no fingerprint", async () => {
  const workbook = memoryWorkbook([]);
  await workbook.apply(newPlanningWorkbook({ newId, today }).changes);
  const { settings } = await modelOf(workbook);
  expect([settings.planId, settings.planFingerprint]).toEqual([newId, undefined]);
});

const existing = (more: readonly (readonly (string | null)[])[] = []) =>
  memoryWorkbook([gridOf("Plan", rows), gridOf("Settings", [["Setting", "Value"], ...more])]);

const asOf = { name: "As of", value: { kind: "date", date: today } } as const;

test("Settings without an id get one along with the first change, and the preview shows it", async () => {
  const workbook = existing();
  const plan = planSettings(await modelOf(workbook), [asOf], newId);
  expect(plan.preview.map(({ label }) => label)).toEqual(["As of", "Plan id", "Plan fingerprint"]);
  await workbook.apply(plan.changes);
  const model = await modelOf(workbook);
  expect(model.settings).toMatchObject({ planId: newId, planFingerprint: fingerprintOf(model), remarks: [] });
});

test("an id that is there stays, and a save that changes nothing gives none", async () => {
  const known = existing([["Plan id", "12345678"]]);
  await known.apply(planSettings(await modelOf(known), [asOf], newId).changes);
  expect((await modelOf(known)).settings.planId).toBe("12345678");
  expect(planSettings(await modelOf(existing()), [], newId).changes).toEqual([]);
});

test("an id that was edited into nonsense is a remark", async () => {
  const { settings } = await modelOf(existing([["Plan id", "my plan!"]]));
  expect(settings.planId).toBe(undefined);
  expect(settings.remarks).toMatchObject([{ code: "setting-unread" }]);
});

test("white space and capitals make no other plan; another target does", () => {
  const read = (target: string) =>
    fingerprintOf(
      readWorkbookModel({
        sheets: [gridOf("Plan", [rows[0] ?? [], ["Risk  management", "members", target]])],
      }),
    );
  expect(read("At least 22/33 Members")).toBe(read("at least  22/33 members"));
  expect(read("At least 22/33 Members")).not.toBe(read("At least 23/33 Members"));
  expect(read("At least 22/33 Members")).toMatch(/^[\da-f]{14}$/);
});
