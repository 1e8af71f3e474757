import { calendarDate } from "../../../src/domain/shared/calendar-date";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { pictureOf } from "../../../src/usecases/plan-picture";
import { gridOf } from "../../grid-of";

const asOf = calendarDate("2019-06-30");
const settings = gridOf`Settings
  Setting    | Value
  Term start | 2018-07-01
  Term end   | 2020-06-30`;
const aPlan = gridOf`Strategic Action Plan
  No. | Specific action | Indicator ID | KPI              | Target    | Timeframe
  a   | Visit ports     | PORT-1       | Number of visits | 40 visits | June 2020
  b   | Visit airports  | AIR-1        | Number of visits | 30 visits | June 2020
  c   | Visit borders   | AIR-1        | Border visits    | 20 visits | June 2020`;

const seen = (...sheets: readonly SheetSnapshot[]) => {
  const { remarks, report } = pictureOf({ sheets: [settings, ...sheets] }, { asOf, today: asOf });
  return {
    actuals: report.results.map(({ actual }) => actual),
    remarks: remarks.map(({ code, source, text, next }) => ({ code, at: source.address, text, next })),
  };
};
const ofCode = ({ remarks }: ReturnType<typeof seen>, code: string) =>
  remarks.filter((one) => one.code === code);

describe("figures by names that tell no KPI", () => {
  const values = gridOf`KPI Values
    KPI              | Date       | Value
    PORT-1           | 2018-09-30 | 4
    1-(b)            | 2018-09-30 | 5
    AIR-1            | 2018-12-31 | 6
    Number of visits | 2018-12-31 | 7
    9-(z)            | 2018-12-31 | 8
    9-(z)            | 2019-03-31 | 9`;
  const found = seen(aPlan, values);

  test("count for none: an own id or words of two KPIs name neither", () =>
    expect(found.actuals).toEqual([4, 5, null]));

  test("are told at their first row, with what to write", () => {
    expect(ofCode(found, "value-kpi-unknown")).toEqual([
      {
        code: "value-kpi-unknown",
        at: "A6",
        text: '2 rows name the KPI "9-(z)", which the plan does not have.',
        next: "Write the KPI's id as in KPI Progress: 1-(a).",
      },
    ]);
    expect(ofCode(found, "kpi-id-twice").map(({ at, text }) => `${at} ${text}`)).toEqual([
      expect.stringContaining(
        'The id "AIR-1" is of 2 KPIs (1-(b), 1-(c)): in a data sheet it names none of them.',
      ),
      'A4 A row names "AIR-1", which is 2 KPIs of the plan (1-(b), 1-(c)), so it counts for none.',
      'A5 A row names "Number of visits", which is 2 KPIs of the plan (1-(a), 1-(b)), so it counts for none.',
    ]);
  });
});

test("a value, a day or a baseline in words is told, and the rest goes on", () => {
  const plan = gridOf`Strategic Action Plan
    No. | Specific action | KPI              | Target    | Timeframe | Baseline
    a   | Visit ports     | Number of visits | 40 visits | June 2020 | a few`;
  const found = seen(
    plan,
    gridOf`KPI Values
      KPI   | Date       | Value
      1-(a) | 2018-09-30 | about four
      1-(a) | one day    | 4
      1-(a) | 2018-12-31 | 6`,
  );
  expect(found.actuals).toEqual([6]);
  expect(found.remarks.map(({ code, at }) => `${code} ${at}`)).toEqual(
    expect.arrayContaining(["value-unread C2", "value-date-unread B3", "baseline-unread F2"]),
  );
  expect(found.remarks.every(({ next }) => next.trim() !== "")).toBe(true);
});

test("of two plans of the same years the one that the data sheets use is taken, and the other is told", () => {
  const one = gridOf("Plan draft", [
    ["Strategic Action Plan 2018-2020"],
    ["No.", "Specific action", "KPI", "Target", "Timeframe"],
    ["a", "Visit ports", "Number of visits", "40 visits", "June 2020"],
  ]);
  const other = gridOf("Plan final", [
    ["Strategic Action Plan 2018-2020"],
    ["No.", "Specific action", "KPI", "Target", "Timeframe"],
    ["a", "Visit airports", "Number of visits", "30 visits", "June 2020"],
    ["b", "Visit borders", "Number of border visits", "20 visits", "June 2020"],
  ]);
  const log = gridOf`Activity Log
    Date       | Activity | Actions | Status    | Venue
    2019-02-04 | Visit    | 1-(b)   | delivered |`;
  const found = seen(one, other, log);
  expect(ofCode(found, "several-plan-sheets")).toMatchObject([
    {
      text: 'Several sheets could be the plan: "Plan final" is used, "Plan draft" is not.',
      next: 'If another is meant, write its name in Settings as "Strategic Action Plan sheet".',
    },
  ]);
});
