import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { compareReports } from "../../../../src/domain/kpi/review/compare-reports";
import type { ActionKpi } from "../../../../src/domain/kpi/report";
import { samplePicture } from "../../../ui/sample-picture";

const from = calendarDate("2019-03-31");

async function someKpis(): Promise<readonly [ActionKpi, ActionKpi, ActionKpi]> {
  const { report } = await samplePicture();
  const [one, two, three] = report.results.map((result) => ({
    ...result,
    ...{ status: "behind" as const, attainment: 0.5, isEntered: false },
  }));
  if (one === undefined || two === undefined || three === undefined) throw new Error("the sample has KPIs");
  return [one, two, three];
}

test("what moved by status is not told again by its figure", async () => {
  const [one, two, three] = await someKpis();
  const then = { asOf: from, results: [one, two, three] };
  const now = {
    results: [
      { ...one, status: "off-track" as const, attainment: 0.6 },
      { ...two, attainment: 0.6 },
      { ...three, attainment: 0.4 },
    ],
  };
  expect(compareReports(then, now)).toMatchObject({ better: 0, worse: 1, nearer: 1, farther: 1 });
  expect(compareReports(then, now).counts).toEqual([
    { status: "behind", then: 3, now: 2 },
    { status: "off-track", then: 0, now: 1 },
  ]);
});

test("a figure that was typed in by hand is not known for the earlier day", async () => {
  const [one, two] = await someKpis();
  const then = { asOf: from, results: [one, two] };
  const now = { results: [{ ...one, isEntered: true, status: "achieved" as const }, two] };
  expect(compareReports(then, now)).toMatchObject({ better: 0, worse: 0, unknown: 1, counts: [] });
});

test("without a figure on one of the days it is measured, or not, and no better or worse", async () => {
  const [one, two] = await someKpis();
  const then = { asOf: from, results: [{ ...one, status: "no-data" as const }, two] };
  const now = { results: [one, { ...two, status: "no-data" as const }] };
  expect(compareReports(then, now)).toMatchObject({
    ...{ better: 0, worse: 0, newlyMeasured: 1, noLongerMeasured: 1, nearer: 0, farther: 0 },
  });
});
