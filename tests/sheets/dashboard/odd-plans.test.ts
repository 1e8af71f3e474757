import { reportOn } from "../../../src/domain/kpi/report";
import { dashboardSheet } from "../../../src/sheets/dashboard/dashboard-sheet";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { attentionIn } from "../../../src/usecases/kpi-attention";
import type { PlanPicture } from "../../../src/usecases/plan-picture";
import { gridOf } from "../../grid-of";
import { aPlan, pictureIn, rowOf, smallOffice, textOf } from "./a-picture";

const drawingOf = (picture: PlanPicture) =>
  dashboardSheet({ report: picture.report, attention: attentionIn(picture) });

const small = smallOffice();

describe("odd plans", () => {
  test("a plan without a KPI has no charts and no list, and says so", () => {
    const { report, ...picture } = small;
    const review = {
      asOf: report.asOf,
      term: report.term,
      fiscalYearStartMonth: 7,
      cutOffs: picture.model.settings.cutOffs,
    };
    const plan = { pillars: [], actions: [] };
    const empty = reportOn({
      plan,
      evidence: picture.model.evidence,
      review,
      chosenMeasure: () => undefined,
    });
    const sheet = drawingOf({ ...picture, report: empty });
    expect(sheet.charts).toEqual([]);
    expect(textOf(sheet)).toContain("The plan has no KPIs.");
    expect(textOf(sheet)).not.toContain("Needs attention");
  });

  test("one pillar needs no total", () => {
    const sheet = drawingOf(
      pictureIn(aPlan(["a", "Do it", "Number of Members", "2/33 Members", "June 2020"])),
    );
    expect(rowOf(sheet, "All")).toBeUndefined();
    expect(sheet.charts?.[0]?.categories).toEqual({ top: 4, bottom: 4, left: 0, right: 0 });
  });

  test("a pillar without KPIs stands with zeros and no attainment", () => {
    const plan = {
      ...small.report.plan,
      pillars: [...small.report.plan.pillars, { number: 3, name: "Later" }],
    };
    const { evidence, settings } = small.model;
    const { asOf, term } = small.report;
    const review = { asOf, term, fiscalYearStartMonth: 7, cutOffs: settings.cutOffs };
    const report = reportOn({ plan, evidence, review, chosenMeasure: () => undefined });
    const row = rowOf(drawingOf({ ...small, report }), "Pillar 3")?.cells.map((cell) => cell?.value);
    expect(row).toEqual(["Pillar 3", "Later", 0, 0, 0, 0, 0, 0, 0, 0.49, null]);
  });

  test("where nothing is off track it says so", () => {
    const sheet = drawingOf(
      pictureIn(
        aPlan(["a", "Do it", "Number of Members", "1/33 Members", "June 2020"]),
        gridOf`Member Status
          Member | 1-(a) Doing
          Fiji   | 2019-01-01`,
      ),
    );
    expect(textOf(sheet)).toContain("No KPI that could be judged is off track or behind.");
    expect(sheet.print.repeatRows).toBeUndefined();
  });

  test("texts of 2,000 characters are cut, with the whole in a note, and no row is taller than a page", () => {
    const long = "=wörds without end ".repeat(110);
    const plan = aPlan(`1. ${long}`, ["a", long, long, "At least once every quarter", "On-going", long]);
    const log = gridOf`Activity Log
      Date       | Activity | Actions | Type  | Status
      2019-02-01 | A paper  | 1-(b)   | other | delivered`;
    const sheet = drawingOf(pictureIn(plan, log));
    expect(heightsOf(sheet)).toBeLessThan(400);
    const action = rowOf(sheet, "1-(a)")?.cells[1];
    expect(String(action?.value)).toMatch(/^=wörds.{50,}…$/);
    expect(action?.note?.length).toBeGreaterThan(1_900);
  });

  test("2,000 KPIs: the worst 60, and how many more", () => {
    const lines = Array.from({ length: 2_000 }, (_, at) => [
      ...[String(at + 1), `Action ${at + 1}`, "Number of talks", "At least once every quarter", "On-going"],
    ]);
    const log = gridOf`Activity Log
      Date       | Activity | Actions | Type  | Status
      2019-02-01 | A paper  | 9-(z)   | other | delivered`;
    const picture = pictureIn(aPlan("1. Much", ...lines), log);
    const sheet = drawingOf(picture);
    expect(picture.report.results).toHaveLength(2_000);
    expect(textOf(sheet)).toContain("and 1940 more: filter KPI Progress by status");
    expect(sheet.rows.length).toBeLessThan(120);
  });
});

const heightsOf = ({ rows }: SheetDrawing): number => Math.max(...rows.map(({ height = 15 }) => height));
