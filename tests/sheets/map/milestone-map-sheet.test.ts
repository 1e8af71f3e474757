import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { ownedSheets } from "../../../src/sheets/kpi/owned-sheets";
import { milestoneMapSheet } from "../../../src/sheets/map/milestone-map-sheet";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { mapPlan } from "../../../src/usecases/mapping/map-plan";
import { reportKpis } from "../../../src/usecases/report-kpis";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { drawSheets } from "../../../src/usecases/drawing/draw-sheets";
import type { Workbook } from "../../../src/usecases/ports/workbook";
import { milestoneMapDrawing, onlyDrawing } from "../../../src/usecases/drawing/owned-drawings";
import { pastedAnnexes } from "../../fixtures/annexes/pasted-annexes";
import { gridOf } from "../../grid-of";

const days = { asOf: calendarDate("2019-06-30"), today: calendarDate("2019-06-30") };

const drawingOf = (sheets: readonly SheetSnapshot[]) => {
  const model = readWorkbookModel({ sheets });
  return milestoneMapSheet({ ...mapPlan(model), report: reportKpis(model, days) });
};
const textsOf = ({ rows }: ReturnType<typeof drawingOf>) =>
  rows.map(({ cells }) => cells.map((cell) => cell?.value ?? "").join(" | "));

const rsp = gridOf("RSP", [
  ["Regional Strategic Plan 2018-2020"],
  ["Code", "Milestone"],
  ["1.1.1 - 1st milestone", "Risk management tools"],
  ["1.1.1 - 2nd milestone", "Risk management of passengers"],
]);

const statuses = gridOf("Member Status", [
  ["Member", "1-(a) Risk management tools"],
  ["Fiji", "yes"],
  ["Samoa", "yes"],
]);

describe("the office's milestone map", () => {
  const drawing = drawingOf(pastedAnnexes());

  test("has a band for each of the 14 parts, in the order of their numbers", () => {
    const bands = textsOf(drawing).flatMap((text) => /^RSP (\S+)/.exec(text)?.[1] ?? []);
    expect(bands).toHaveLength(14);
    expect(bands.slice(0, 4)).toEqual(["1.1.1", "1.1.2", "1.1.3", "1.2.1"]);
  });

  test("shows the eight gaps, hatched and in words", () => {
    const gaps = drawing.rows.filter(({ cells }) => cells.some((cell) => cell?.value === "✖ nobody"));
    expect(gaps).toHaveLength(8);
    expect(gaps.every(({ cells }) => cells.every((cell) => cell?.style?.hatch))).toBe(true);
  });

  test("every action stands in it, with its status and a way to its cell", () => {
    const actions = drawing.rows.filter(({ cells }) => /^\d-\(/.test(String(cells[1]?.value)));
    expect(actions).toHaveLength(45); // 1-(s) serves three milestones
    expect(actions.every(({ cells }) => cells.some((cell) => cell?.link?.sheet === "Annex I"))).toBe(true);
    expect(actions.every(({ cells }) => cells[4]?.value !== null)).toBe(true);
  });

  test("each action shows the figures of its KPIs, each part of the RSP how many of its KPIs stand how", () => {
    const model = readWorkbookModel({ sheets: [...pastedAnnexes(), statuses] });
    const map = milestoneMapSheet({ ...mapPlan(model), report: reportKpis(model, days) });
    const row = map.rows.find(({ cells }) => cells[1]?.value === "1-(a)");
    const place = map.rows[3]?.cells.findIndex((cell) => cell?.value === "Actual") ?? -1;
    expect(row?.cells[place]?.value).toBe("2");
    const band = textsOf(map).find((text) => text.startsWith("RSP 1.1.1"));
    expect(band).toMatch(/^RSP 1\.1\.1 {3}· {3}1 of \d measured: .*1 (?:behind|off track|on track)/);
  });

  test("the office's own actions come last", () => {
    expect(textsOf(drawing).slice(-3).join("\n")).toMatch(/not mentioned in the RSP[^]*3-\(j\)[^]*4-\(b\)/);
  });

  test("prints in landscape, with its head on every page", () => {
    expect(drawing.print).toMatchObject({
      orientation: "landscape",
      fitToWidth: true,
      repeatRows: { first: 0, last: 3 },
    });
  });
});

test("with an RSP sheet its words have a column, and what nobody serves is a gap", () => {
  const drawing = drawingOf([...pastedAnnexes(), rsp]);
  const row = textsOf(drawing).find((text) => text.includes("passengers"));
  expect(row).toContain("✖ nobody");
});

test("an action without a reference stands last, with what its words propose", () => {
  const plan = gridOf("SAP", [
    ["Strategic Action Plan 2018-2020"],
    ["No.", "Action", "RSP milestone", "KPI", "Target", "Timeframe"],
    ["a", "Tools of risk management", "", "Members", "5/33 Members", "June 2020"],
  ]);
  const texts = textsOf(drawingOf([plan, rsp]));
  expect(texts.at(-1)).toContain("1.1.1/1 (likely");
});

const drawMap = (workbook: Workbook) => drawSheets(workbook, days, onlyDrawing(milestoneMapDrawing));

test("drawn twice it is the same, and it is never read as a plan", async () => {
  const workbook = memoryWorkbook(pastedAnnexes());
  await drawMap(workbook);
  const once = await workbook.read();
  await drawMap(workbook);
  expect(await workbook.read()).toEqual(once);
  expect(once.sheets.filter(ownedSheets.isOurs).map(({ name }) => name)).toEqual(["Milestone Map"]);
});

test("a user's own sheet of that name is left alone and refused", async () => {
  const workbook = memoryWorkbook([...pastedAnnexes(), gridOf("Milestone Map", [["My notes"]])]);
  await expect(drawMap(workbook)).rejects.toThrow("Rename that sheet");
});
