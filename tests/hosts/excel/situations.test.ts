import { ProblemError } from "../../../src/usecases/problem";
import type { CellPatch, WorkbookChange } from "../../../src/usecases/ports/workbook";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { refreshPlan } from "../../../src/usecases/drawing/refresh-plan";
import { aDrawing } from "../../contracts/a-drawing";
import { Refusal } from "./fake-host/wire";
import { gridOf } from "../../grid-of";
import { emptySheet, pictureOf } from "./fake-host/book";
import type { FakeExcel } from "./fake-host/fake-excel";
import { days, inExcel, sampleSheets } from "./sample-in-excel";

// Generous: other work may keep the machine busy.
jest.setTimeout(60_000);

const plan = gridOf("Plan", [
  ["Action", "Target"],
  ["Risk", "22/33"],
]);
const draw = (word: string): WorkbookChange => ({
  kind: "draw",
  drawing: aDrawing("KPI Progress", [[word], [word]]),
});
const patch = (...cells: readonly CellPatch[]): WorkbookChange => ({ kind: "patch", sheet: "Plan", cells });
const one: CellPatch = { row: 1, column: 1, was: "22/33", becomes: "24/33" };

const codeOf = (task: Promise<unknown>): Promise<unknown> =>
  task.then(
    () => "done",
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : error),
  );

const sheetNamed = ({ book }: FakeExcel, name: string) => {
  const sheet = book.sheets.find((other) => other.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Lets everything happen that can happen without Excel's answer. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("an Excel that never answers", () => {
  test.each<[string, (world: ReturnType<typeof inExcel>) => Promise<unknown>]>([
    ["a read", ({ workbook }) => workbook.read()],
    ["a draw", ({ workbook }) => workbook.apply([draw("new")])],
    ["a patch", ({ workbook }) => workbook.apply([patch(one)])],
  ])("%s is given up, and the next call reads anew and works", async (_, task) => {
    const world = inExcel([plan]);
    const { excel, workbook } = world;
    await workbook.read();
    excel.isSilent = true;
    const code = codeOf(task(world));
    await settle();
    excel.ringWatchdogs();
    expect(await code).toBe("excel-silent");
    excel.isSilent = false;
    excel.requests.length = 0;
    await task(world);
    expect(excel.requests[0]?.actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes("values"))).toBe(
      true,
    );
  });

  test("what it answers after all changes nothing more", async () => {
    const { excel, workbook } = inExcel([plan]);
    await workbook.read();
    excel.isEditing = true;
    const code = codeOf(workbook.apply([patch(one)]));
    await settle();
    excel.ringWatchdogs();
    expect(await code).toBe("excel-silent");
    excel.isEditing = false;
    excel.answerLate();
    await settle();
    expect(sheetNamed(excel, "Plan").cells.get("1:1")?.value).toBe("22/33");
  });

  test("what it writes after all, once a cell was edited for minutes, is told as unknown and can be taken back", async () => {
    const { excel, workbook } = inExcel([plan]);
    await workbook.read();
    const before = pictureOf(excel.book);
    // The look at the cell has been answered; the write finds somebody typing.
    excel.meanwhile = (request) => {
      if (request === 3) excel.isEditing = true;
    };
    const code = codeOf(workbook.apply([patch(one)]));
    for (let turn = 0; turn < 5; turn += 1) await settle();
    excel.ringWatchdogs();
    expect(await code).toBe("excel-silent");
    excel.meanwhile = undefined;
    excel.isEditing = false;
    excel.answerLate();
    await settle();
    expect(sheetNamed(excel, "Plan").cells.get("1:1")?.value).toBe("24/33");
    expect(await workbook.revertLast()).toBe(true);
    expect(pictureOf(excel.book)).toEqual(before);
  });

  test("a call that waits for its turn behind it gets its turn", async () => {
    const { excel, workbook } = inExcel([plan]);
    excel.isSilent = true;
    const first = codeOf(workbook.read());
    const second = codeOf(workbook.read());
    await settle();
    excel.isSilent = false;
    excel.ringWatchdogs();
    expect(await Promise.all([first, second])).toEqual(["excel-silent", "done"]);
  });
});

test("a person who types in a cell holds a call up, and it goes on when the cell is left", async () => {
  const { excel, workbook } = inExcel([plan]);
  excel.isEditing = true;
  const read = workbook.read();
  await settle();
  excel.isEditing = false;
  excel.answerLate();
  expect((await read).sheets).toEqual([plan]);
});

test("an Excel that fails while a cell is edited is asked again after half a second, one, two and four", async () => {
  const { excel, workbook } = inExcel([plan]);
  excel.faults = [{ code: "InvalidOperationInCellEditMode", request: 1, at: "first", times: 9 }];
  expect(await codeOf(workbook.read())).toBe("cell-being-edited");
  expect(excel.waits).toEqual([500, 1_000, 2_000, 4_000]);
});

test("an Excel that stumbles is asked twice more, a little later each time, and then it is told", async () => {
  const { excel, workbook } = inExcel([plan]);
  excel.faults = [{ code: "GeneralException", request: 1, at: "first", times: 9 }];
  expect(await codeOf(workbook.read())).toBe("excel-failed");
  expect(excel.waits).toEqual([400, 1_200]);
});

test("two refreshes at once run one after the other", async () => {
  const { excel, workbook } = inExcel(await sampleSheets());
  await Promise.all([refreshPlan(workbook, days), refreshPlan(workbook, days)]);
  expect(excel.requests.length).toBeLessThanOrEqual(5);
  const { excel: alone, workbook: other } = inExcel(await sampleSheets());
  await refreshPlan(other, days);
  expect(pictureOf(excel.book)).toEqual(pictureOf(alone.book));
});

test("no request goes out while another is under way", async () => {
  const { excel, workbook } = inExcel([plan]);
  await Promise.all([
    workbook.read(),
    workbook.apply([draw("a")]),
    workbook.read(),
    workbook.apply([patch(one)]),
  ]);
  expect(excel.mostAtOnce).toBe(1);
});

describe("somebody else at work between read and write", () => {
  test("a co-author changed the cell: refused, and their value stays", async () => {
    const { excel, workbook } = inExcel([plan]);
    await workbook.read();
    const cell = sheetNamed(excel, "Plan").cells.get("1:1");
    if (cell) cell.value = "30/33";
    const before = pictureOf(excel.book);
    expect(await codeOf(workbook.apply([draw("new"), patch(one)]))).toBe("cell-changed");
    expect(pictureOf(excel.book)).toEqual(before);
  });

  test("a co-author turned the cell into a formula: refused", async () => {
    const { excel, workbook } = inExcel([plan]);
    await workbook.read();
    Object.assign(sheetNamed(excel, "Plan").cells.get("1:1") ?? {}, { formula: "=B9" });
    expect(await codeOf(workbook.apply([patch(one)]))).toBe("cell-has-formula");
  });

  test("the sheet to be patched was deleted: told, and nothing else is written", async () => {
    const { excel, workbook } = inExcel([plan, gridOf("Other", [["x"]])]);
    await workbook.read();
    excel.book.sheets = excel.book.sheets.slice(1);
    const before = pictureOf(excel.book);
    expect(await codeOf(workbook.apply([draw("new"), patch(one)]))).toBe("sheet-gone");
    expect(pictureOf(excel.book)).toEqual(before);
  });

  test("the sheet to be patched was protected at the last moment: told by its name", async () => {
    const { excel, workbook } = inExcel([plan]);
    await workbook.read();
    excel.meanwhile = (request) => {
      if (request === 3) sheetNamed(excel, "Plan").isProtected = true;
    };
    expect(await codeOf(workbook.apply([patch(one)]))).toBe("sheet-protected");
    expect(sheetNamed(excel, "Plan").cells.get("1:1")?.value).toBe("22/33");
  });

  test("our own sheet was deleted: it is added again", async () => {
    const { excel, workbook } = inExcel([plan]);
    await workbook.apply([draw("old")]);
    await workbook.read();
    excel.book.sheets = excel.book.sheets.slice(0, 1);
    await workbook.apply([draw("new")]);
    expect(sheetNamed(excel, "KPI Progress").cells.get("0:0")?.value).toBe("new");
  });

  test("our own sheet was renamed: it is drawn where it is", async () => {
    const { excel, workbook } = inExcel([plan]);
    await workbook.apply([draw("old")]);
    await workbook.read();
    sheetNamed(excel, "KPI Progress").name = "Progress in June";
    await workbook.apply([draw("new")]);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Plan", "Progress in June"]);
  });

  test("somebody added a sheet of our sheet's name: theirs is not taken for a half-drawn one of ours", async () => {
    const { excel, workbook } = inExcel([plan]);
    await workbook.read();
    const theirs = emptySheet(excel.book, "KPI Progress");
    excel.meanwhile = (request) => {
      if (request === 2) excel.book.sheets.push(theirs);
    };
    await codeOf(workbook.apply([draw("new")]));
    expect(excel.book.sheets).toContain(theirs);
  });

  test.each(["protected", "gone"])(
    "the sheet is %s by the time of writing: told by its own name",
    async (state) => {
      const { excel, workbook } = inExcel([plan]);
      await workbook.apply([draw("old")]);
      await workbook.read();
      const sheet = sheetNamed(excel, "KPI Progress");
      const before = [...sheet.cells.entries()].map(([key, { value }]) => [key, value]);
      if (state === "gone") excel.book.sheets = excel.book.sheets.filter((other) => other !== sheet);
      else sheet.isProtected = true;
      expect(await codeOf(workbook.apply([draw("new")]))).toBe(state === "gone" ? "done" : "sheet-protected");
      if (state === "protected")
        expect([...sheet.cells.entries()].map(([key, { value }]) => [key, value])).toEqual(before);
    },
  );
});

describe("what is refused before anything is written", () => {
  test.each<[string, (excel: FakeExcel) => void, WorkbookChange, string]>([
    ["a read-only file", ({ book }) => void (book.isReadOnly = true), draw("new"), "workbook-read-only"],
    ["a read-only file", ({ book }) => void (book.isReadOnly = true), patch(one), "workbook-read-only"],
    [
      "a protected structure",
      ({ book }) => void (book.isStructureLocked = true),
      draw("new"),
      "workbook-protected",
    ],
    [
      "a protected sheet",
      (excel) => void (sheetNamed(excel, "Plan").isProtected = true),
      patch(one),
      "sheet-protected",
    ],
    [
      "a filter that hides rows",
      (excel) => void (sheetNamed(excel, "Plan").filter = { address: "A1:B2", isFiltered: true }),
      patch(one),
      "sheet-filtered",
    ],
    [
      "a table's filter that hides rows",
      (excel) =>
        void sheetNamed(excel, "Plan").tables.push({
          id: "t",
          name: "T",
          range: { top: 0, left: 0, bottom: 1, right: 1 },
          style: "",
          hasTotals: false,
          isFiltered: true,
        }),
      { kind: "append", sheet: "Plan", under: 1, rows: [["x"]] },
      "sheet-filtered",
    ],
    [
      "a row of totals",
      (excel) =>
        void sheetNamed(excel, "Plan").tables.push({
          id: "t",
          name: "T",
          range: { top: 0, left: 0, bottom: 1, right: 1 },
          style: "",
          hasTotals: true,
          isFiltered: false,
        }),
      { kind: "append", sheet: "Plan", under: 1, rows: [["x"]] },
      "table-has-totals",
    ],
  ])("%s", async (_, arrange, change, code) => {
    const { excel, workbook } = inExcel([plan]);
    arrange(excel);
    const before = pictureOf(excel.book);
    expect(await codeOf(workbook.apply([change]))).toBe(code);
    expect(pictureOf(excel.book)).toEqual(before);
  });
});

test("a very hidden sheet of ours is drawn and stays very hidden; nothing is ever unhidden or unprotected", async () => {
  const { excel, workbook } = inExcel([
    plan,
    gridOf("KPI Progress", [["old"]], { visibility: "very-hidden" }),
  ]);
  await workbook.apply([draw("new")]);
  expect(sheetNamed(excel, "KPI Progress")).toMatchObject({ visibility: "VeryHidden" });
  const names = excel.requests.flatMap(({ actions }) => actions.map(({ Name }) => Name));
  expect(names.filter((name) => /Protect$|Visibility/.test(name))).toEqual([]);
});

test("a cell that Excel did not keep as it was written is put back and told", async () => {
  const { excel, workbook } = inExcel([plan]);
  await workbook.apply([draw("old")]);
  const before = pictureOf(excel.book);
  excel.forgets = "new";
  expect(await codeOf(workbook.apply([draw("new")]))).toBe("write-not-kept");
  excel.forgets = undefined;
  expect(pictureOf(excel.book)).toEqual(before);
});

test("a sheet that was drawn is overwritten in place: no sheet is deleted, none is added", async () => {
  const { excel, workbook } = inExcel([plan]);
  await workbook.apply([draw("old")]);
  const { id } = sheetNamed(excel, "KPI Progress");
  excel.requests.length = 0;
  await workbook.apply([draw("new")]);
  expect(sheetNamed(excel, "KPI Progress").id).toBe(id);
  expect(excel.requests.flatMap(({ actions }) => actions.map(({ Name }) => Name))).not.toContain("Delete");
});

test("a pane that is closed while it draws leaves what the next one draws over, events on", async () => {
  const { excel, workbook } = inExcel([plan]);
  await workbook.apply([draw("old")]);
  excel.faults = [{ code: "RequestAborted", request: excel.requests.length + 2, at: "middle", times: 1_000 }];
  await codeOf(workbook.apply([draw("half")]));
  excel.faults = [];
  await excelWorkbook(excel.env).apply([draw("new")]);
  const { excel: other, workbook: undisturbed } = inExcel([plan]);
  await undisturbed.apply([draw("new")]);
  expect(pictureOf(excel.book)).toEqual(pictureOf(other.book));
  expect(excel.book.areEventsOn).toBe(true);
});

test("events are off while we write, and on again after it went well and after it failed", async () => {
  const { excel, workbook } = inExcel([plan]);
  const states: boolean[] = [];
  excel.onAction = ({ Name }) => {
    if (Name === "Values") states.push(excel.book.areEventsOn);
  };
  await workbook.apply([draw("new")]);
  excel.faults = [{ code: "InvalidArgument", request: excel.requests.length + 2, at: "middle" }];
  await codeOf(workbook.apply([draw("newer")]));
  expect(new Set(states)).toEqual(new Set([false]));
  expect(excel.book.areEventsOn).toBe(true);
});

test("what somebody wrote after a run that failed stays, and the rest is put back", async () => {
  const { excel, workbook } = inExcel([plan]);
  await workbook.read();
  const other: CellPatch = { row: 1, column: 0, was: "Risk", becomes: "Risks" };
  excel.faults = [{ code: "InvalidArgument", request: 3, at: "last" }];
  excel.meanwhile = (request) => {
    if (request !== 4) return;
    const cell = sheetNamed(excel, "Plan").cells.get("1:1");
    expect(cell?.value).toBe("24/33");
    if (cell) cell.value = "30/33";
  };
  expect(await codeOf(workbook.apply([patch(other, one)]))).not.toBe("done");
  const { cells } = sheetNamed(excel, "Plan");
  expect([cells.get("1:0")?.value, cells.get("1:1")?.value]).toEqual(["Risk", "30/33"]);
});

test.each(["Hidden", "VeryHidden"] as const)(
  "a sheet of ours that is %s is drawn again, although Excel unfreezes no panes there",
  async (visibility) => {
    const { excel, workbook } = inExcel([plan]);
    await workbook.apply([draw("old")]);
    sheetNamed(excel, "KPI Progress").visibility = visibility;
    await workbook.read();
    await workbook.apply([draw("new")]);
    expect(sheetNamed(excel, "KPI Progress").cells.get("0:0")?.value).toBe("new");
    expect(await workbook.revertLast()).toBe(true);
    expect(sheetNamed(excel, "KPI Progress").cells.get("0:0")?.value).toBe("old");
  },
);

test("a style that Excel refuses does not cost the session its links", async () => {
  const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])]);
  const link = { value: "log", link: { sheet: "Plan", address: "A1" } };
  const draw = {
    kind: "draw" as const,
    drawing: aDrawing("Map", [[link, { value: "late", style: { fill: "#F9D0CC" } }]]),
  };
  excel.lies = [{ kind: "Range", name: "SetCellProperties", tells: refuseStyles }];
  await expect(workbook.apply([draw])).rejects.toMatchObject({ problem: { code: "excel-refused-input" } });
  excel.lies = [];
  await workbook.apply([draw]);
  const cell = excel.book.sheets.find(({ name }) => name === "Map")?.cells.get("0:0");
  expect(cell?.style["hyperlink"]).toBeDefined();
});

const refuseStyles = (truth: (...values: unknown[]) => unknown, ...values: readonly unknown[]): unknown => {
  if (JSON.stringify(values).includes('"format"'))
    throw new Refusal("InvalidArgument", "Range.setCellProperties");
  return truth(...values);
};
