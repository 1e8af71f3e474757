import { kpiSheet } from "../../../src/sheets/kpi/kpi-sheet";
import { columns } from "../../../src/sheets/kpi/kpi-columns";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { numberKind } from "../../../src/hosts/xlsx-file/number-format";
import { historiesIn } from "../../../src/usecases/kpi-attention";
import { pictureOf } from "../../../src/usecases/plan-picture";
import { gridOf } from "../../grid-of";

const plan = gridOf("SAP", [
  ["Strategic Action Plan 2018-2020"],
  ["1. Support Members"],
  [
    "No.",
    "Action",
    "KPI",
    "Target",
    "Timeframe",
    "Q3 2018 target",
    "Q3 2018 actual",
    "Q4 2018 target",
    "Q4 2018 actual",
  ],
  ["a", "Risk management", "Number of Members", "At least 3/4 Members", "June 2020"],
  ["b", "Inspections", "Number of visits", "40", "June 2020", 10, 12, 10, 7],
  ["c", "Dialogue", "Number of visits to ports", "30", "June 2020"],
  ["d", "Talks", "Number of talks", "soon", "June 2020"],
]);
const status = gridOf`Member Status
  Member | 1-(a) Risk
  Fiji   | 2017-01-01
  Nepal  | 2018-10-01
  India  | no
  Japan  |`;
const values = gridOf("KPI Values", [
  ["KPI", "Date", "Value"],
  ["1-(c)", { kind: "date", date: calendarDate("2018-07-31") }, 3],
  ["1-(c)", { kind: "date", date: calendarDate("2018-11-30") }, 4.5],
]);

const asOf = calendarDate("2018-12-31");
const picture = pictureOf({ sheets: [plan, status, values] }, { asOf, today: asOf });
const place = columns.findIndex(({ key }) => key === "actual");
const actualIn = (drawing: ReturnType<typeof kpiSheet>, id: string) =>
  drawing.rows.find(({ cells }) => cells[0]?.value === id)?.cells[place];

describe("the line inside Actual", () => {
  const drawing = kpiSheet(picture.report, undefined, historiesIn(picture));
  const cell = (id: string) => actualIn(drawing, id);

  test("shows how a KPI's figure went, and leaves the figure a number", () => {
    expect(cell("1-(a)")).toMatchObject({ value: 2, style: { numberFormat: '0" ▂▂▂▅▅▅"' } });
    expect(cell("1-(c)")).toMatchObject({ value: 7.5, style: { numberFormat: '0.0" ▁▁▁▁▂▂"' } });
    expect(numberKind('0.0" ▁▁▁▁▂▂"')).toBe("plain");
  });

  test("has its figures and days in a note, for who cannot tell bars apart", () =>
    expect(cell("1-(a)")?.note).toBe(
      "31 Jul 2018: 1\n31 Aug 2018: 1\n30 Sep 2018: 1\n31 Oct 2018: 2\n30 Nov 2018: 2\n31 Dec 2018: 2",
    ));

  test("is of the plan's periods where it has targets by period: met, missed", () => {
    expect(cell("1-(b)")).toMatchObject({ value: 19, style: { numberFormat: '0" ✔…"' } });
    expect(cell("1-(b)")?.note).toBe("Jul-Sep 2018: 12 of 10, met\nOct-Dec 2018: 7 of 10, open");
  });

  test("is none where there is no figure", () => {
    expect(cell("1-(d)")?.value).toBeNull();
    expect(cell("1-(d)")).not.toHaveProperty("note");
  });

  test("widens the column as far as its longest needs, so that no figure becomes ####", () => {
    expect(drawing.columnWidths[place]).toBe(18);
    expect(kpiSheet(picture.report).columnWidths[place]).toBe(9);
  });
});
