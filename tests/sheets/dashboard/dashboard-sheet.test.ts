import type { Decision } from "../../../src/domain/kpi/decision";
import { statusesInOrder } from "../../../src/domain/kpi/status";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { contrastOf } from "../../../src/sheets/contrast";
import { chartColours } from "../../../src/sheets/dashboard/dashboard-charts";
import { dashboardSheet } from "../../../src/sheets/dashboard/dashboard-sheet";
import { progressLinks } from "../../../src/sheets/dashboard/progress-rows";
import { ownedSheets } from "../../../src/sheets/kpi/owned-sheets";
import { kpiSheet } from "../../../src/sheets/kpi/kpi-sheet";
import { usualStatusStyles } from "../../../src/sheets/palette";
import { withStatusStyle } from "../../../src/sheets/status-styles";
import { attentionIn } from "../../../src/usecases/kpi-attention";
import type { PlanPicture } from "../../../src/usecases/plan-picture";
import { samplePicture } from "../../ui/sample-picture";
import { gridOf } from "../../grid-of";
import { rowOf, smallOffice, textOf, valuesOf } from "./a-picture";

const drawingOf = (picture: PlanPicture) =>
  dashboardSheet({ report: picture.report, attention: attentionIn(picture) });

const small = smallOffice();
const drawing = drawingOf(small);

describe("KPI Dashboard", () => {
  test("says first which plan, which day and how many are measured", () => {
    const lines = valuesOf(drawing).slice(0, 3);
    expect(lines[0]?.[0]).toBe("KPI Dashboard");
    expect(lines[1]?.[0]).toMatch(/2018-2020.*Term 1 Jul 2018 to 30 Jun 2020.*As of 30 Jun 2019/);
    expect(lines[2]?.[0]).toBe(
      "5 of 6 measured: 1 achieved, 1 on track, 1 behind, 2 off track, 1 check target",
    );
  });

  test("counts each pillar by the statuses that occur, and adds them up in the sheet itself", () => {
    const words = ["✔ Achieved", "▲ On track", "► Behind", "▼ Off track", "? Check target"];
    expect(valuesOf(drawing)[3]).toEqual([
      ...["Pillar", "", ...words, "Measured", "KPIs", "Term elapsed", "Mean attainment"],
    ]);
    expect(valuesOf(drawing)[4]).toEqual(["Pillar 1", "Support Members", 0, 1, 1, 2, 0, 4, 4, 0.49, 0.37]);
    const total = rowOf(drawing, "All")?.cells;
    expect(total?.[5]).toMatchObject({ value: 2, formula: "SUM(F5:F6)" });
    expect(total?.[8]).toMatchObject({ value: 6, formula: "SUM(I5:I6)" });
  });

  test("its charts read those cells, a series per status, in the colours of the statuses", () => {
    const [stacked, paired] = drawing.charts ?? [];
    expect(stacked).toMatchObject({
      kind: "stacked-bar",
      categories: { top: 4, bottom: 5, left: 0, right: 0 },
    });
    expect(
      stacked?.series.map(({ name, values }) => [name.column, values.left, values.top, values.bottom]),
    ).toEqual([2, 3, 4, 5, 6].map((column) => [column, column, 4, 5]));
    expect(stacked?.series[0]?.colour).toBe(usualStatusStyles.achieved.fill);
    expect(paired).toMatchObject({ kind: "clustered-bar", values: { min: 0, max: 1 } });
    expect(paired?.series.map(({ name }) => drawing.rows[name.row]?.cells[name.column]?.value)).toEqual([
      ...["Term elapsed", "Mean attainment"],
    ]);
  });

  test("nothing is drawn under the charts, and they lie on the sheet", () => {
    for (const { over } of drawing.charts ?? []) {
      const under = drawing.rows.slice(over.top, over.bottom + 1);
      expect(under.length).toBe(over.bottom - over.top + 1);
      expect(under.every(({ cells }) => cells.length === 0)).toBe(true);
    }
  });

  test("from the list alone one knows what is off track, why, since when, and who could change it", () => {
    expect(
      rowOf(drawing, "1-(b)")
        ?.cells.map((cell) => cell?.value ?? null)
        .filter((value) => value !== null),
    ).toEqual([
      "1-(b)",
      "Single Window",
      "► Behind",
      "about Dec 2018",
      { date: "2020-06-30" },
      "0 of 4 Members, 4 asked: 1 expected by 30 Jun 2019, short by 1.",
      "1 more Member now puts it on track; 4 more Members by 30 Jun 2020 reach the target. Planned: Window day (1 Nov 2019).",
      "In progress (1): Fiji. Not yet (2): Samoa and Nepal. No answer (1): India.",
    ]);
    expect(rowOf(drawing, "1-(b)")?.cells[2]?.style).toMatchObject({ fill: usualStatusStyles.behind.fill });
  });

  test("a KPI leads to its own row of KPI Progress", () => {
    const progress = kpiSheet(small.report);
    const links = progressLinks(small.report);
    expect(links.size).toBe(6);
    for (const [id, { address }] of links)
      expect(progress.rows[Number(address.slice(1)) - 1]?.cells[0]?.value).toBe(id);
    expect(rowOf(drawing, "1-(d)")?.cells[0]?.link).toEqual(
      links.get(small.report.results[3]?.kpi.id ?? ("" as never)),
    );
  });

  test("what cannot be judged comes after it, with the cell to mend", () => {
    const text = textOf(drawing);
    expect(text.indexOf("Cannot be judged yet")).toBeGreaterThan(text.indexOf("Needs attention"));
    expect(rowOf(drawing, "2-(a)")?.cells[0]?.link).toEqual({ sheet: "SAP", address: "E9" });
  });

  test("prints in landscape, one page wide, the list's headings on every further page", () => {
    const headings = drawing.rows.findIndex(({ cells }) => cells[0]?.value === "KPI");
    expect(drawing.print).toMatchObject({
      ...{ orientation: "landscape", fitToWidth: true, repeatRows: { first: headings, last: headings } },
      footer: { center: "Page &P of &N", right: "As of 30 Jun 2019" },
    });
  });

  test("is ours, and the same each time", () => {
    const cells = valuesOf(drawing).map((row) =>
      row.map((value) => (typeof value === "string" ? value : null)),
    );
    expect(ownedSheets.isOurs(gridOf("KPI Dashboard", cells))).toBe(true);
    expect(drawingOf(small)).toEqual(drawing);
  });

  test("merged cells never overlap, and hold a value in the first cell alone", () => {
    const seen = new Set<string>();
    for (const { top, left, right } of drawing.merges)
      for (let column = left; column <= right; column += 1) {
        expect(seen.has(`${top} ${column}`)).toBe(false);
        seen.add(`${top} ${column}`);
        if (column > left) expect(drawing.rows[top]?.cells[column]?.value ?? null).toBeNull();
      }
  });
});

describe("what a director decided", () => {
  const decision: Decision = {
    ...({ status: "on-track" } as const),
    ...{ note: "Two Members confirmed by phone", by: "A. Director", when: undefined },
    source: { sheet: "Choices", address: "A2" },
  };
  const results = small.report.results.map((result) =>
    result.kpi.id === "1-(a)"
      ? { ...result, decision: { ...decision, status: "off-track" as const } }
      : result,
  );
  const decided = drawingOf({ ...small, report: { ...small.report, results } });

  test("is shown with who set it, the computed one beside it, and the note", () => {
    const texts = rowOf(decided, "1-(a)")?.cells.map((cell) => cell?.value);
    expect(texts?.[2]).toBe("▼ Off track\nset by A. Director\ncomputed: ▲ On track");
    expect(texts?.[5]).toMatch(/^Note: Two Members confirmed by phone 2 of 4 Members/);
  });

  test("takes a KPI off the list where it says so", () => {
    const fine = small.report.results.map((result) =>
      result.kpi.id === "1-(b)" ? { ...result, decision } : result,
    );
    expect(
      rowOf(drawingOf({ ...small, report: { ...small.report, results: fine } }), "1-(b)"),
    ).toBeUndefined();
  });
});

test("what changed since the last review and the forecast stand in the why", () => {
  const point = { asOf: calendarDate("2018-12-31"), status: "on-track", actual: 1, attainment: 0.2 } as const;
  const results = small.report.results.map((result) => ({
    ...result,
    trend: { direction: "down", last: point, points: [point], sentence: "Was on track." } as const,
    forecast: { at: point.asOf, low: 1, high: 2, sentence: "Between 1 and 2.", assumptions: [] },
  }));
  const cells = rowOf(drawingOf({ ...small, report: { ...small.report, results } }), "1-(b)")?.cells;
  expect(cells?.[3]?.value).toBe("after 31 Dec 2018, then on track");
  expect(cells?.[5]?.value).toMatch(/short by 1\. Was on track\. Between 1 and 2\.$/);
});

describe("colours of the charts", () => {
  test("every status has one that is seen on white, and no two are the same", () => {
    const colours = chartColours(statusesInOrder, usualStatusStyles);
    expect(new Set(colours).size).toBe(statusesInOrder.length);
    for (const colour of colours) {
      expect(colour).toMatch(/^#[0-9A-F]{6}$/);
      expect(contrastOf(colour, "#FFFFFF")).toBeGreaterThanOrEqual(1.2);
    }
  });

  test("in black and white, on track, behind and off track are three greys", () => {
    const [light, middle, dark] = chartColours(["on-track", "behind", "off-track"], usualStatusStyles) as [
      string,
      string,
      string,
    ];
    expect(contrastOf(light, middle)).toBeGreaterThan(1.25);
    expect(contrastOf(middle, dark)).toBeGreaterThan(1.25);
  });

  test("those of Settings are used", () => {
    const statusStyles = withStatusStyle(usualStatusStyles, { status: "achieved", fill: "#004488" });
    expect(chartColours(["achieved"], statusStyles)).toEqual(["#004488"]);
  });
});

test("the sample plan: what cannot be judged is not torn over two pages", async () => {
  const sheet = drawingOf(await samplePicture());
  const start = sheet.print.pageStarts?.[0];
  const section = sheet.rows.findIndex(({ cells }) => cells[0]?.value === "Cannot be judged yet");
  if (start !== undefined) expect([section - 1, section]).toContain(start);
  expect(section).toBeGreaterThan(0);
});
