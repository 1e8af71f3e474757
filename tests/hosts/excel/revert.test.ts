import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { WorkbookChange } from "../../../src/usecases/ports/workbook";
import { pictureOf } from "./fake-host/book";
import { progress, scenarios, worldOf } from "./faults/scenarios";

const writing = scenarios.filter(({ name }) => name !== "a read");

test.each(writing)("after $name, reverting puts everything back, once", async (scenario) => {
  const { excel, workbook } = await worldOf(scenario);
  const before = pictureOf(excel.book).map(({ frame, ...rest }) =>
    scenario.losesFrame ? rest : { ...rest, frame },
  );
  await scenario.run(workbook);
  expect(await workbook.revertLast()).toBe(true);
  expect(
    pictureOf(excel.book).map(({ frame, ...rest }) => (scenario.losesFrame ? rest : { ...rest, frame })),
  ).toEqual(before);
  expect(await workbook.revertLast()).toBe(false);
});

const plain = { name: "", run: () => Promise.resolve() };

test("there is nothing to revert before the first run", async () => {
  const { workbook } = await worldOf(plain);
  expect(await workbook.revertLast()).toBe(false);
});

const patch: WorkbookChange = {
  kind: "patch",
  sheet: "Plan",
  cells: [{ row: 1, column: 1, was: "22/33", becomes: "24/33" }],
};

test("a patched cell that somebody changed since is left alone, and so is all the rest", async () => {
  const { excel, workbook } = await worldOf(plain);
  await workbook.apply([progress("new"), patch]);
  const cell = excel.book.sheets[0]?.cells.get("1:1");
  if (cell) cell.value = "30/33";
  const before = pictureOf(excel.book);
  await expect(workbook.revertLast()).rejects.toMatchObject({ problem: { code: "cell-changed" } });
  expect(pictureOf(excel.book)).toEqual(before);
});

test("a sheet that was added and that somebody has written in since is not deleted", async () => {
  const { excel, workbook } = await worldOf(plain);
  await workbook.apply([progress("new")]);
  const cell = excel.book.sheets[2]?.cells.get("1:1");
  if (cell) cell.value = "mine";
  await expect(workbook.revertLast()).rejects.toMatchObject({ problem: { code: "cell-changed" } });
  expect(excel.book.sheets).toHaveLength(3);
});

test("a sheet that was deleted since is no hindrance", async () => {
  const { excel, workbook } = await worldOf(plain);
  await workbook.apply([progress("new"), patch]);
  excel.book.sheets = excel.book.sheets.slice(0, 2);
  expect(await workbook.revertLast()).toBe(true);
  expect(excel.book.sheets[0]?.cells.get("1:1")?.value).toBe("22/33");
});

test("after reverting, a new run begins from there", async () => {
  const { excel, workbook } = await worldOf(plain);
  await workbook.apply([progress("old")]);
  const old = pictureOf(excel.book);
  await workbook.apply([progress("new")]);
  await workbook.revertLast();
  expect(pictureOf(excel.book)).toEqual(old);
  await workbook.apply([progress("new")]);
  expect(await workbook.revertLast()).toBe(true);
  expect(pictureOf(excel.book)).toEqual(old);
});

test("dates, texts like formulas and errors come back as they were", async () => {
  const { excel } = await worldOf(plain);
  const cells = excel.book.sheets[0]?.cells;
  cells?.set("0:0", { value: "=1+1", format: "General", style: {} });
  cells?.set("0:1", { value: "#N/A", format: "General", style: {} });
  const workbook = excelWorkbook(excel.env);
  const before = pictureOf(excel.book);
  await workbook.apply([
    {
      kind: "patch",
      sheet: "Plan",
      cells: [
        { row: 0, column: 0, was: "=1+1", becomes: 2 },
        { row: 0, column: 1, was: { kind: "error", code: "#N/A" }, becomes: { kind: "percent", value: 0.5 } },
        { row: 1, column: 0, was: "Risk", becomes: { kind: "date", date: calendarDate("2019-06-30") } },
      ],
    },
  ]);
  expect(pictureOf(excel.book)).not.toEqual(before);
  await workbook.revertLast();
  expect(pictureOf(excel.book)).toEqual(before);
});

test("unpainted cells are not painted white on their way back", async () => {
  const scenario = scenarios.find(({ losesFrame }) => losesFrame);
  if (!scenario) throw new Error("one scenario begins with an earlier session's sheet");
  const { excel, workbook } = await worldOf(scenario);
  await scenario.run(workbook);
  excel.requests.length = 0;
  await workbook.revertLast();
  const given = excel.requests.flatMap(({ actions }) =>
    actions.filter(({ Name }) => Name === "SetCellProperties"),
  );
  expect(given).not.toEqual([]);
  expect(JSON.stringify(given)).toContain('"pattern":"Solid"');
  expect(JSON.stringify(given)).not.toContain('"pattern":"None"');
});
