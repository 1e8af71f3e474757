import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { refreshNeedsAndPlan } from "../../../src/usecases/drawing/refresh-needs-and-plan";
import { gridOf } from "../../grid-of";

const plan = gridOf`Strategic Action Plan 2018-2020
  No.   | Specific action                         | RSP milestone          | KPI               | Target                 | Timeframe
  1-(a) | Help Members put in place risk analysis | 1.1.1 - 1st milestone  | Number of Members | At least 22/33 Members | June 2020
  1-(b) | Promote accession to conventions        | 1.1.3 - 10th milestone | Number of Members | At least 20/33 Members | June 2020
  1-(c) | Origin                                  | 1.1.2 - 2nd milestone  | Number of Members | At least 20/33 Members | June 2020
  1-(d) | Valuation                               | 1.1.2 - 3rd milestone  | Number of Members | At least 20/33 Members | June 2020`;
const log = gridOf`Activity Log
  Date       | Activity   | Actions | Type     | Status
  2019-01-09 | Risk talk  | 1-(a)   | regional | delivered
  2019-02-09 | Origin day | 1-(c)   | regional | planned
  2019-03-09 | Accession  | 1-(b)   | regional | planned`;
const needs = gridOf`Needs Survey
  Round | Date       | Member | Topic    | Need   | Implemented
  2017  | 2017-05-01 | Fiji   | 1-(a)    | low    | no
  2018  | 2018-05-01 | Fiji   | 1-(a)    | high   | no
  2018  | 2018-05-01 | Nepal  | 1-(a)    | medium | no
  2018  | 2018-05-01 | Nepal  | 1-(d)    | high   | no
  2018  | 2018-05-01 | Tonga  | 1-(c)    | none   | yes
  2018  | 2018-05-01 | Tonga  | 1.1.3/10 | low    | no
  2018  | 2018-05-01 | Tonga  | Dogs     | high   | no`;

test("what is asked for and not planned comes first, then what is planned and nobody asked for", async () => {
  const demand = await refreshNeedsAndPlan(memoryWorkbook([plan, log, needs]));
  expect(
    demand.map(({ topic, verdict, planned, delivered }) => [topic, verdict, planned, delivered]),
  ).toEqual([
    ["1-(d)", "unplanned", 0, 0],
    ["Dogs", "unplanned", 0, 0],
    ["1-(c)", "unasked", 1, 0],
    ["1-(a)", "met", 0, 1],
    ["1.1.3/10", "met", 1, 0],
  ]);
});

test("of one Member and topic the latest answer counts, by sub-region", async () => {
  const demand = await refreshNeedsAndPlan(memoryWorkbook([plan, log, needs]));
  const risk = demand.find(({ topic }) => topic === "1-(a)");
  expect(risk?.asked).toEqual({ high: 1, medium: 1, low: 0 });
  expect(risk?.bySubRegion.get("Pacific Islands")).toEqual({ high: 1, medium: 0, low: 0 });
});

test("is drawn as ours, twice the same as once", async () => {
  const workbook = memoryWorkbook([plan, log, needs]);
  await refreshNeedsAndPlan(workbook);
  const first = await workbook.read();
  await refreshNeedsAndPlan(workbook);
  expect(await workbook.read()).toEqual(first);
  const rows = first.sheets.find(({ name }) => name === "Needs and Plan")?.rows;
  expect(rows?.[1]?.[0]).toContain("2 asked for but not planned, 1 planned but nobody asked.");
  expect(rows?.[2]?.[0]).toMatch(/^Round 2018: 3 of 33 Members answered\. Not yet: .*Japan; /);
  const topics = rows?.slice(6).map((row) => row.slice(0, 3));
  expect(topics?.slice(0, 2)).toEqual([
    ["1-(d)", "Valuation", "Asked for, not planned"],
    ["Dogs", null, "Asked for, not planned"],
  ]);
  expect(topics?.[4]).toEqual(["1.1.3/10", "Milestone, served by 1-(b)", "Asked for and on the log"]);
  expect(topics?.at(-1)).toEqual([
    null,
    "Asked for: 1-(a) Help Members put in place risk analysis",
    "2017: 1 of 1 Members\n2018: 2 of 2 Members",
  ]);
});

test("without answers there is nothing to draw; a sheet of the user's is left alone", async () => {
  await expect(refreshNeedsAndPlan(memoryWorkbook([plan]))).rejects.toMatchObject({
    problem: { code: "no-needs" },
  });
  const own = gridOf("Needs and Plan", [["mine"]]);
  await expect(refreshNeedsAndPlan(memoryWorkbook([plan, needs, own]))).rejects.toMatchObject({
    problem: { code: "sheet-not-ours" },
  });
});
