import type { Decision } from "../../../src/domain/kpi/decision";
import type { KpiReport } from "../../../src/domain/kpi/report";
import type { Trend, TrendPoint } from "../../../src/domain/kpi/review/trend";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { decidedWhy } from "../../../src/sheets/kpi/decided-why";
import { columns, columnsOf } from "../../../src/sheets/kpi/kpi-columns";
import { kpiSheet } from "../../../src/sheets/kpi/kpi-sheet";
import { trendText } from "../../../src/sheets/kpi/kpi-row";
import { sparkline } from "../../../src/sheets/kpi/sparkline";
import { usualStatusStyles } from "../../../src/sheets/palette";
import { statusReader } from "../../../src/sheets/status-words";
import { withStatusStyle } from "../../../src/sheets/status-styles";
import { pictureOf } from "../../../src/usecases/plan-picture";
import { gridOf } from "../../grid-of";
import { aLog, aPlan, aRegister, aStatus, theSettings, today } from "../../usecases/entering/a-model";

const choices = gridOf`Choices
  Kind     | Subject | Value    | Note                         | By          | When
  override | 1-(a)   | Behind   | Two letters are being filed  | A. Director | 2019-07-03
  note     | 1-(b)   |          | =HYPERLINK("x")              |             |`;
const snapshots = gridOf`Snapshots
  Review           | As of      | Plan | Term start | KPI   | Value | Unit    | Attainment | Status  | Target text
  31 December 2018 | 2018-12-31 |      | 2018-07-01 | 1-(a) | 0     | Members | 0%         | Behind  | At least 2/3 Members`;

const sheets = [aPlan, aRegister, theSettings, aStatus, aLog];
const reportOf = (...more: readonly (typeof choices)[]): KpiReport =>
  pictureOf({ sheets: [...sheets, ...more] }, { asOf: undefined, today }).report;
const drawn = (report: KpiReport) => {
  const drawing = kpiSheet(report);
  const at = (id: string, key: string) => {
    const row = drawing.rows.find(({ cells }) => cells[0]?.value === id);
    return row?.cells[columnsOf(report).findIndex((column) => column.key === key)];
  };
  return { drawing, at };
};

describe("a KPI whose status a director set", () => {
  const { at, drawing } = drawn(reportOf(choices));

  test("shows that status, marked, and in its colours; who and why stand in a note", () => {
    expect(at("1-(a)", "status")).toMatchObject({
      value: "► Behind (set)",
      style: { fill: usualStatusStyles.behind.fill },
      note: "Set to Behind by A. Director on 3 Jul 2019: Two letters are being filed.",
    });
  });

  test("says in Why what was set and what is computed", () => {
    expect(at("1-(a)", "why")?.value).toMatch(
      /^Set to Behind by A\. Director on 3 Jul 2019: Two letters are being filed\. Computed: ▲ On track – 1 of 3 Members/,
    );
  });

  test("counts as set in the summary and in its pillar's band", () => {
    const texts = drawing.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? "")));
    expect(texts.filter((text) => text.includes("1 set by a director"))).toHaveLength(2);
  });

  test("a note alone changes no status; its text is only text", () => {
    expect(at("1-(b)", "status")).toMatchObject({ value: "▼ Off track", note: 'Note: =HYPERLINK("x").' });
    expect(at("1-(b)", "why")?.value).toMatch(/^Note: =HYPERLINK\("x"\)\. 1 event in/);
    expect(at("1-(b)", "why")).not.toHaveProperty("formula");
  });

  test("without any, nothing of the sheet changes", () => {
    const plain = drawn(reportOf());
    expect(plain.at("1-(a)", "status")).not.toHaveProperty("note");
    expect(columnsOf(reportOf())).toBe(columns);
  });

  test("a note of many pages is cut short, its row is no taller than Excel allows", () => {
    const report = reportOf();
    const decision: Decision = {
      ...{ status: "behind", by: "x".repeat(500), when: undefined },
      ...{ note: "word ".repeat(6000), source: { sheet: "Choices", address: "A2" } },
    };
    const results = report.results.map((result) => ({ ...result, decision, why: "y ".repeat(3000) }));
    expect(decidedWhy({ status: "behind", why: "", decision }, usualStatusStyles).length).toBeLessThan(800);
    const heights = kpiSheet({ ...report, results }).rows.map(({ height = 0 }) => height);
    expect(Math.max(...heights)).toBe(409);
  });
});

describe("Since last review", () => {
  test("stands behind Status only where there was a review", () => {
    const report = reportOf(snapshots);
    expect(columnsOf(report).map(({ key }) => key)).toEqual(
      columns.flatMap(({ key }) => (key === "status" ? [key, "trend"] : [key])),
    );
    const { at, drawing } = drawn(report);
    expect(at("1-(a)", "trend")?.value).toBe(
      "↑ ▁▃ Behind on 31 December 2018, now on track; 0 Members then, 1 now.",
    );
    expect(at("1-(b)", "trend")?.value).toBe("");
    expect(drawing.rows[2]?.cells[0]?.value).toMatch(/Since 31 December 2018: 1 better\.$/);
    expect(drawing.columnWidths).toHaveLength(columns.length + 1);
    expect(drawing.filter?.right).toBe(columns.length);
    const widest = Math.max(...drawing.rows.map(({ cells }) => cells.length));
    expect(widest).toBe(columns.length + 1);
  });
});

describe("a sparkline", () => {
  const point = (attainment: number | null, actual: number | null = attainment): TrendPoint => ({
    ...{ asOf: calendarDate("2019-01-01"), status: "behind", actual, attainment },
  });

  test.each<[string, readonly TrendPoint[], string]>([
    ["from nothing to the target", [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => point(share)), "▁▂▃▅▇▇"],
    ["past the target, against the highest", [point(0.5), point(2)], "▂▇"],
    ["a gap where there is no figure", [point(0.5), point(null), point(1)], "▃·▇"],
    ["figures where there is no attainment", [point(null, 2), point(null, 8)], "▂▇"],
    ["all zero", [point(null, 0), point(null, 0)], "▁▁"],
    ["below zero", [point(-1), point(1)], "▁▇"],
    ["one point", [point(0.5)], "▃"],
    ["none", [], ""],
  ])("%s", (_, points, bars) => {
    expect(sparkline(points)).toBe(bars);
  });

  test("has no arrow where nothing compares", () => {
    const trend: Trend = { direction: "none", last: point(1), points: [point(1)], sentence: "Behind." };
    expect(trendText(trend)).toBe("▇ Behind.");
    expect(trendText({ ...trend, direction: "down" })).toBe("↓ ▇ Behind.");
  });
});

describe("a status is read", () => {
  const renamed = withStatusStyle(withStatusStyle(usualStatusStyles, { status: "behind", word: "Amber" }), {
    status: "achieved",
    word: "Off track",
  });
  test.each([
    ["On track", "on-track"],
    [" on-track ", "on-track"],
    ["▲ ON TRACK", "on-track"],
    ["No\u00a0data", "no-data"],
    ["Amber", "behind"],
    ["Behind", "behind"],
    ["Off track", "off-track"],
    ["", undefined],
    ["green", undefined],
    ["on track ".repeat(20), undefined],
  ])("%j as %s", (text, status) => {
    expect(statusReader(renamed)(text)).toBe(status);
  });
});
