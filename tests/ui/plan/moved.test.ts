import { moved } from "../../../src/ui/plan/moved";
import { nothingWorse } from "../../../src/ui/screens/overview/attention-list";
import { samplePicture } from "../sample-picture";

test("nothing that is the same has moved; another figure or status has, and so has a new KPI", async () => {
  const { report } = await samplePicture();
  expect(moved(report, report)).toBe(0);
  const [first, second, ...rest] = report.results;
  if (first === undefined || second === undefined) throw new Error("the sample has KPIs");
  const results = [{ ...first, actual: 99 }, { ...second, status: "no-request" as const }, ...rest];
  expect(moved(report, { results })).toBe(2);
  expect(moved({ results: rest }, report)).toBe(2);
});

test("that no KPI is behind is never said of KPIs without a figure", () => {
  expect(nothingWorse({ measured: 0, total: 44 })).toBe(
    "None of the 44 KPIs is measured yet: nobody can say how they stand.",
  );
  expect(nothingWorse({ measured: 3, total: 44 })).toContain("41 have no figure yet");
  expect(nothingWorse({ measured: 44, total: 44 })).toBe("No KPI is behind, off track or missed.");
});
