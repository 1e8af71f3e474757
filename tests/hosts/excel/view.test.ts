import type { SourceCell } from "../../../src/domain/shared/source-cell";
import { aDrawing } from "../../contracts/a-drawing";
import { gridOf } from "../../grid-of";
import { inExcel } from "./sample-in-excel";

const changed = 10;
const selected = 14;
const sheets = [
  gridOf("Plan", [["x"]]),
  gridOf("Log", [["y"]]),
  gridOf("Lists", [["z"]], { visibility: "hidden" }),
];

/** Events go through several promises of the library's and of ours. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

async function listening() {
  const world = inExcel(sheets, { hasOwnClient: true });
  const changes: string[] = [];
  const cells: SourceCell[] = [];
  const stop = world.workbook.onChange((sheet) => changes.push(sheet));
  world.workbook.onSelect((cell) => cells.push(cell));
  await settle();
  const idOf = (name: string): string =>
    world.excel.book.sheets.find((sheet) => sheet.name === name)?.id ?? "";
  const change = (name: string, rest: object = {}): void =>
    world.excel.trigger(changed, { worksheetId: idOf(name), address: "A1", source: "Local", ...rest });
  const select = (name: string, address: string): void =>
    world.excel.trigger(selected, { worksheetId: idOf(name), address });
  return { ...world, changes, cells, stop, idOf, change, select };
}

test("a change is told by the sheet's name, and a selection by its cell", async () => {
  const { changes, cells, change, select } = await listening();
  change("Log");
  select("Plan", "B2:C3");
  await settle();
  expect(changes).toEqual(["Log"]);
  expect(cells).toEqual([{ sheet: "Plan", address: "B2:C3" }]);
});

test("a sheet that was renamed is told by its new name, and one that is gone not at all", async () => {
  const { excel, changes, change, idOf } = await listening();
  const gone = idOf("Log");
  const [plan, , lists] = excel.book.sheets;
  if (!plan || !lists) throw new Error("the book has three sheets");
  plan.name = "Plan 2019";
  excel.book.sheets = [plan, lists];
  change("Plan 2019");
  excel.trigger(changed, { worksheetId: gone, address: "A1", source: "Local" });
  await settle();
  expect(changes).toEqual(["Plan 2019"]);
});

test("a rush of changes is told once a sheet, with one question to Excel", async () => {
  const { excel, changes, change } = await listening();
  excel.requests.length = 0;
  for (let index = 0; index < 50; index += 1) change(index % 2 === 0 ? "Plan" : "Log");
  await settle();
  expect([...changes].sort()).toEqual(["Log", "Plan"]);
  expect(excel.requests).toHaveLength(1);
});

test("our own writes are not reported, a co-author's at the same time are", async () => {
  const { excel, workbook, changes, change } = await listening();
  excel.meanwhile = () => {
    change("Plan");
    change("Log", { source: "Remote" });
  };
  await workbook.apply([{ kind: "draw", drawing: aDrawing("KPI Progress", [["x"]]) }]);
  excel.meanwhile = undefined;
  await settle();
  expect(changes).toEqual(["Log"]);
});

test("a change that Excel says is this add-in's is not reported either", async () => {
  const { changes, change } = await listening();
  change("Plan", { triggerSource: "ThisLocalAddin" });
  await settle();
  expect(changes).toEqual([]);
});

test("a listener that stopped hears nothing more", async () => {
  const { changes, change, stop } = await listening();
  stop();
  change("Plan");
  await settle();
  expect(changes).toEqual([]);
});

test("an Excel that refuses to tell events is asked again by the next listener, and everything else works", async () => {
  const { excel, workbook } = inExcel(sheets, { hasOwnClient: true });
  excel.faults = [{ code: "NotImplemented", request: 1, at: "last" }];
  workbook.onChange(() => undefined);
  expect((await workbook.read()).sheets).toHaveLength(3);
  excel.requests.length = 0;
  const changes: string[] = [];
  workbook.onChange((sheet) => changes.push(sheet));
  await settle();
  excel.trigger(changed, { worksheetId: excel.book.sheets[0]?.id, address: "A1", source: "Local" });
  await settle();
  expect(changes).toEqual(["Plan"]);
});

test("going to a cell shows its sheet and selects it", async () => {
  const { excel, workbook } = inExcel(sheets);
  await workbook.goTo({ sheet: "Log", address: "A5:B9" });
  expect(excel.book.sheets[1]?.frame).toEqual({ active: true, selected: "A5:B9" });
});

test("a sheet that was renamed since the read is still found, and one of its old name is not mistaken for it", async () => {
  const { excel, workbook } = inExcel(sheets);
  await workbook.read();
  const [plan, log] = excel.book.sheets;
  if (!plan || !log) throw new Error("the book has three sheets");
  plan.name = "Plan 2019";
  log.name = "Plan";
  await workbook.goTo({ sheet: "Plan", address: "A1" });
  expect(plan.frame).toEqual({ active: true, selected: "A1" });
});

test.each([
  ["Gone", "sheet-gone"],
  ["Lists", "sheet-hidden"],
])("going to %s is refused: %s", async (sheet, code) => {
  const { workbook } = inExcel(sheets);
  await expect(workbook.goTo({ sheet, address: "A1" })).rejects.toMatchObject({ problem: { code } });
});
