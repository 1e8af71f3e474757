import type { DrawnCell, DrawnChart, SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { ProblemError } from "../../../src/usecases/problem";
import { aDrawing } from "../../contracts/a-drawing";
import { aLivingDrawing, aStillDrawing, countedPlan } from "../../contracts/a-living-drawing";
import { gridOf } from "../../grid-of";
import { type BookSheet, pictureOf } from "./fake-host/book";
import { chartsOn } from "./fake-host/chart-node";
import type { FakeExcel } from "./fake-host/fake-excel";
import { inExcel } from "./sample-in-excel";

const draw = (drawing: SheetDrawing) => ({ kind: "draw" as const, drawing });

const codeOf = (task: Promise<unknown>): Promise<unknown> =>
  task.then(
    () => "done",
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : error),
  );

const dashboardIn = ({ book }: FakeExcel): BookSheet => {
  const sheet = book.sheets.find(({ name }) => name === "Dashboard");
  if (!sheet) throw new Error("no dashboard was drawn");
  return sheet;
};

async function drawn(drawing: SheetDrawing = aLivingDrawing()) {
  const world = inExcel([countedPlan]);
  await world.workbook.apply([draw(drawing)]);
  return { ...world, sheet: dashboardIn(world.excel) };
}

const dashboard = (...row: DrawnCell[]): SheetDrawing => aDrawing("Dashboard", [row]);

describe("a cell that computes", () => {
  test("is written as a formula, and a text that looks like one as a text", async () => {
    const { sheet } = await drawn();
    expect(sheet.cells.get("4:1")).toMatchObject({ formula: "=SUM(B3:B4)", value: 5 });
    expect(sheet.cells.get("5:0")).toMatchObject({ value: "=SUM(B3:B4)" });
    expect(sheet.cells.get("5:0")?.formula).toBeUndefined();
  });

  test.each<[string, DrawnCell, string]>([
    ["as an error", { value: 5, formula: "NOSUCH(1)" }, "write-not-kept"],
    ["as another number", { value: 5, formula: "2+2" }, "write-not-kept"],
    ["as a text", { value: 5, formula: '"5"' }, "write-not-kept"],
    ["with other last digits", { value: 0.3, formula: "0.1+0.2" }, "done"],
    ["as nought where it was blank", { value: null, formula: "B9" }, "done"],
  ])("that Excel computes %s: %s", async (_, cell, outcome) => {
    const { excel, workbook } = inExcel([countedPlan]);
    const before = pictureOf(excel.book);
    expect(await codeOf(workbook.apply([draw(dashboard(cell))]))).toBe(outcome);
    if (outcome !== "done") expect(pictureOf(excel.book)).toEqual(before);
  });

  test.each([false, true])("may count what is drawn after it; calculating by hand: %s", async (byHand) => {
    const { excel, workbook } = inExcel([countedPlan]);
    excel.book.calculatesByHand = byHand;
    const counts = dashboard({ value: 7, formula: "SUM('Later on'!A1:A2)" });
    await workbook.apply([draw(counts), draw(aDrawing("Later on", [[3], [4]]))]);
    expect(dashboardIn(excel).cells.get("0:0")?.value).toBe(7);
  });

  test("comes back as it was drawn, whatever it gives by then", async () => {
    const { excel, workbook, sheet } = await drawn();
    const plan = excel.book.sheets[0];
    Object.assign(plan?.cells.get("3:1") ?? {}, { value: "yes" });
    plan?.calculate();
    const before = pictureOf(excel.book);
    expect(sheet.cells.get("2:1")?.value).toBe(3);
    await workbook.apply([draw(aDrawing("Dashboard", [["other"]]))]);
    expect(await workbook.revertLast()).toBe(true);
    expect(pictureOf(excel.book)).toEqual(before);
  });
});

test("of looks that follow the cells, those further up in the list win", async () => {
  const { sheet } = await drawn();
  expect(sheet.frame["conditions"]).toEqual([
    {
      type: "Custom",
      range: "B3:C4",
      formula: "=AND(B3>2,B3<4)",
      fill: "#E3F4E6",
      colour: "#1E7B34",
      bold: true,
    },
    { type: "Custom", range: "A3:C4", formula: '=$A3="Q2"', colour: "#B42318" },
  ]);
});

test("choices from another sheet are told by its address, quotes and all", async () => {
  const { sheet } = await drawn();
  expect(sheet.frame["choices"]).toMatchObject([
    { range: "A10:A12", rule: { list: { inCellDropDown: true, source: "='Member''s plan'!$A$2:$A$4" } } },
    { range: "B10:B12", rule: { list: { inCellDropDown: true, source: "yes,no" } } },
  ]);
});

describe("a chart", () => {
  test("is Excel's own, over the cells that its drawing names", async () => {
    const { sheet } = await drawn();
    const [bars, , lines] = chartsOn(sheet);
    expect(bars).toEqual({
      name: "Members stacked-bar",
      type: "BarStacked",
      over: "E1:K15",
      series: [
        { name: "Held", values: "B3:B4", labels: "A3:A4", fill: "#1E7B34" },
        { name: "Not yet", values: "C3:C4", labels: "A3:A4", fill: "#B42318" },
      ],
      style: {
        "title.text": "Members & quarters, stacked-bar",
        "legend.visible": true,
        "legend.position": "Bottom",
        "categoryAxis.reverseplotorder": true,
        "categoryAxis.position": "Maximum",
        "valueAxis.title.text": "Members",
        "valueAxis.minimum": 0,
      },
    });
    expect(lines).toMatchObject({
      type: "LineMarkers",
      series: [{ line: "#1E7B34", marker: "#1E7B34" }, { line: "#B42318" }],
      style: { "valueAxis.minimum": 0, "valueAxis.maximum": 8, "valueAxis.numberformat": "0" },
    });
    expect(lines?.style["categoryAxis.reverseplotorder"]).toBeUndefined();
  });

  test("over a row of cells has one series a row, and no name is taken for a reference", async () => {
    const across = { top: 0, left: 1, bottom: 0, right: 2 };
    const chart: DrawnChart = {
      name: "One",
      kind: "clustered-bar",
      title: "One",
      altText: "",
      over: { top: 3, left: 0, bottom: 9, right: 5 },
      categories: across,
      series: [{ name: { row: 0, column: 0 }, values: across, colour: "#1E7B34" }],
    };
    const { sheet } = await drawn(aDrawing("Dashboard", [["=A1", 1, 2]], { charts: [chart] }));
    expect(chartsOn(sheet)).toMatchObject([{ series: [{ name: " =A1", values: "B1:C1" }] }]);
  });

  test("that Excel refuses is left out, the rest is drawn, and next time at once", async () => {
    const { excel, workbook } = inExcel([countedPlan]);
    excel.faults = [{ code: "NotImplemented", request: 2, at: "middle", location: "ChartCollection.add" }];
    await workbook.apply([draw(aLivingDrawing())]);
    const sheet = dashboardIn(excel);
    expect([chartsOn(sheet), sheet.cells.get("4:1")?.value, sheet.isProtected]).toEqual([[], 5, true]);
    const before = excel.requests.length;
    await workbook.apply([draw(aLivingDrawing())]);
    expect(excel.requests.length - before).toBe(2);
  });
});

test("pages break where the drawing says, or are as many as it says", async () => {
  const { sheet, workbook } = await drawn();
  expect(sheet.frame["breaks"]).toEqual([3, 6]);
  const { print } = aDrawing("");
  await workbook.apply([draw(aLivingDrawing({ print: { ...print, pagesTall: 1 } }))]);
  expect(sheet.frame["breaks"]).toBeUndefined();
  expect(sheet.frame["page"]).toMatchObject({ zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } });
});

test("drawn again, nothing is there twice; drawn without them, nothing of them is left", async () => {
  const { excel, workbook, sheet } = await drawn();
  const once = pictureOf(excel.book);
  await workbook.apply([draw(aLivingDrawing())]);
  expect(pictureOf(excel.book)).toEqual(once);
  await workbook.apply([draw(aStillDrawing())]);
  expect(Object.keys(sheet.frame).sort()).toEqual(["gridlines", "page", "tab"]);
  expect([sheet.isProtected, sheet.cells.get("9:0")?.style]).toEqual([false, {}]);
});

test("everything comes back: charts, looks that follow, locks and breaks", async () => {
  const { excel, workbook } = await drawn();
  const before = pictureOf(excel.book);
  await workbook.apply([draw(aStillDrawing())]);
  await workbook.revertLast();
  expect(pictureOf(excel.book)).toEqual(before);
});

describe("a sheet that locks itself", () => {
  test("is drawn over by a later session in two round trips, and is locked again", async () => {
    const { excel, sheet } = await drawn();
    const later = excelWorkbook(excel.env);
    await later.read();
    excel.requests.length = 0;
    await later.apply([draw(aLivingDrawing())]);
    expect(excel.requests).toHaveLength(1);
    expect(sheet.isProtected).toBe(true);
    expect(chartsOn(sheet)).toHaveLength(3);
  });

  test("and that got a password from somebody stays as it is, and that is told", async () => {
    const { excel, workbook, sheet } = await drawn();
    sheet.hasPassword = true;
    const before = pictureOf(excel.book);
    expect(await codeOf(workbook.apply([draw(aStillDrawing())]))).toBe("excel-refused-access");
    expect(pictureOf(excel.book)).toEqual(before);
    sheet.hasPassword = false;
    expect(await codeOf(workbook.apply([draw(aStillDrawing())]))).toBe("done");
  });

  test("keeps what people wrote into its open cells when the next drawing is taken back", async () => {
    const { excel, workbook } = await drawn();
    await workbook.apply([
      {
        kind: "patch",
        sheet: "Dashboard",
        cells: [
          { row: 9, column: 0, was: null, becomes: "Fiji" },
          { row: 3, column: 1, was: 3, becomes: 4 },
        ],
      },
    ]);
    const seen = () => {
      const { cells, frame, isProtected } = dashboardIn(excel);
      const held = [...cells].filter(([, { value }]) => value !== "");
      return {
        isProtected,
        frame,
        held: held.map(([key, { value, formula }]) => [key, value, formula]).sort(),
      };
    };
    const before = seen();
    await workbook.apply([draw(aLivingDrawing())]);
    expect(dashboardIn(excel).cells.get("3:1")?.value).toBe(3);
    await workbook.revertLast();
    expect(seen()).toEqual(before);
  });

  test("that was added goes again when that is taken back, but not with what somebody wrote in it", async () => {
    const { excel, workbook } = await drawn();
    expect(await workbook.revertLast()).toBe(true);
    expect(excel.book.sheets).toHaveLength(1);
    await workbook.apply([draw(aLivingDrawing())]);
    Object.assign(dashboardIn(excel).cells.get("3:1") ?? {}, { value: 9 });
    expect(await codeOf(workbook.revertLast())).toBe("cell-changed");
  });

  test("takes rows under a table of its own: the lock is off for no more than that", async () => {
    const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])]);
    const answers = aDrawing(
      "Answers",
      [
        ["Member", "Answer"],
        ["Fiji", "yes"],
      ],
      {
        table: { name: "Answers", range: { top: 0, left: 0, bottom: 1, right: 1 } },
        unlocked: [{ top: 1, left: 0, bottom: 9, right: 1 }],
      },
    );
    await workbook.apply([draw(answers)]);
    await workbook.apply([{ kind: "append", sheet: "Answers", under: 1, rows: [["Samoa", "no"]] }]);
    const sheet = excel.book.sheets[1];
    expect(sheet?.tables[0]?.range).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    expect([sheet?.cells.get("2:0")?.value, sheet?.isProtected]).toEqual(["Samoa", true]);
    await workbook.revertLast();
    expect(sheet?.tables[0]?.range.bottom).toBe(1);
    expect([sheet?.cells.get("2:0")?.value, sheet?.isProtected]).toEqual(["", true]);
  });
});
