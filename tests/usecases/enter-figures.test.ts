import { calendarDate } from "../../src/domain/shared/calendar-date";
import type { SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import { figuresInTable, type FigureEntry, planEnterFigures } from "../../src/usecases/enter-figures";
import { pictureOf } from "../../src/usecases/plan-picture";
import { refusalIn } from "../../src/usecases/reviewing/closed-periods";
import { undoOf } from "../../src/usecases/undo";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { gridOf } from "../grid-of";
import { aRegister, existing, theSettings, today } from "./entering/a-model";

const aPlan = gridOf`Strategic Action Plan
  No. | Specific action        | RSP milestone         | KPI                     | Target                     | Timeframe
  a   | Shorten the clearance  | 1.1.1 - 1st milestone | Average clearance time  | At most 36 hours           | June 2020
  b   | Visit ports            | 1.1.2 - 1st milestone | Number of visits        | 40 visits                  | June 2020
  c   | Answer importers       | 1.1.3 - 1st milestone | Share of answered calls | At least 80 % of the calls | June 2020`;

const sheets = (...more: readonly SheetSnapshot[]) => [aPlan, aRegister, theSettings, ...more];
const planned = (entries: readonly FigureEntry[], ...more: readonly SheetSnapshot[]) => {
  const picture = pictureOf({ sheets: sheets(...more) }, { asOf: undefined, today });
  return planEnterFigures(picture.model, entries, picture.report);
};
const said = (found: readonly { readonly code: string; readonly field?: string }[]) =>
  found.map(({ code, field }) => `${code} ${field ?? ""}`.trim());

const values = gridOf`KPI Values
  KPI   | Date       | Value | Of | Member | Note
  1-(b) | Q1 2019    | 12    |    |        | counted twice`;

const entry: FigureEntry = { kpi: "1-(a)", date: "2019-03-31", value: "40" };

describe("a figure that is entered", () => {
  test("goes into a new sheet where there is none, and gives the KPI its figure; undo takes it back", async () => {
    const workbook = memoryWorkbook(sheets());
    const plan = planned([entry]);
    expect(plan.problems).toEqual([]);
    expect(plan.changes.map(({ kind }) => kind)).toEqual(["draw", "append"]);
    expect((await existing(workbook, "1-(a)"))?.actual).toBeNull();
    await workbook.apply(plan.changes);
    expect(await existing(workbook, "1-(a)")).toMatchObject({ actual: 40, status: "off-track" });
    const undo = undoOf(plan.changes);
    await workbook.apply(undo.kind === "changes" ? undo.changes : []);
    expect((await existing(workbook, "1-(a)"))?.actual).toBeNull();
  });

  test("keeps a day as a day, a period as it was typed, per cent as per cent", () => {
    const [day, period] = [
      planned([entry], values),
      planned([{ ...entry, date: "Q2 2019", value: "64 %" }], values),
    ];
    expect(day.preview.map(({ label, becomes }) => `${label}: ${becomes}`)).toEqual([
      "KPI: 1-(a)",
      "Date: 31 Mar 2019",
      "Value: 40",
    ]);
    expect(period.changes).toMatchObject([
      { kind: "append", under: 1, rows: [["1-(a)", "Q2 2019", { kind: "percent", value: 0.64 }]] },
    ]);
  });

  test("of the same KPI, days and Member changes the row that stands there, and says so", () => {
    const plan = planned([{ kpi: "1-(B)", date: "Jan-Mar 2019", value: 15 }], values);
    expect(plan.preview.map(({ address, was, becomes }) => `${address} ${was} -> ${becomes}`)).toContain(
      "C2 12 -> 15",
    );
    expect(said(plan.warnings)).toContain("figure-changed value");
  });

  test.each<[string, FigureEntry, string]>([
    ["a KPI that the plan has not", { ...entry, kpi: "9-(z)" }, "unknown-kpi kpi"],
    ["no KPI", { ...entry, kpi: "" }, "unknown-kpi kpi"],
    ["no day", { ...entry, date: null }, "date-unread date"],
    ["a text for a day", { ...entry, date: "soon" }, "date-unread date"],
    ["no value", { ...entry, value: "" }, "value-unread value"],
    ["a text for a value", { ...entry, value: "about forty" }, "value-unread value"],
    ["a value with its unit", { ...entry, value: "40 hours" }, "value-unread value"],
    ["Of that is nothing", { ...entry, of: 0 }, "of-unread of"],
    [
      "more cases than there are",
      { kpi: "1-(c)", date: "2019-03-31", value: 50, of: 40 },
      "numerator-above-of value",
    ],
    ["no such way to add up", { ...entry, aggregate: "guess" }, "aggregate-unread aggregate"],
    ["a text that no cell holds", { ...entry, note: "x".repeat(33_000) }, "text-too-long note"],
  ])("with %s is refused, by its field", (_, wrong, problem) => {
    const plan = planned([wrong]);
    expect(said(plan.problems)).toEqual([problem]);
    expect(plan.changes).toEqual([]);
    expect(plan.problems.every(({ next }) => next !== "")).toBe(true);
  });

  test("says what of it does not count yet, or comes behind something else", () => {
    expect(said(planned([{ ...entry, date: "2019-09-30" }]).warnings)).toEqual(["figure-after-as-of date"]);
    expect(said(planned([{ ...entry, date: "2019" }]).warnings)).toEqual(["figure-of-open-period date"]);
    expect(said(planned([{ ...entry, member: "Atlantis" }]).warnings)).toEqual(["member-unknown member"]);
    const plan = gridOf`Strategic Action Plan
      No. | Specific action | KPI              | Target    | Timeframe | Actual
      a   | Visit ports     | Number of visits | 40 visits | June 2020 | 7`;
    const picture = pictureOf({ sheets: [plan, aRegister, theSettings] }, { asOf: undefined, today });
    expect(said(planEnterFigures(picture.model, [entry], picture.report).warnings)).toEqual([
      "actual-first kpi",
    ]);
  });
});

describe("figures of a closed period", () => {
  const closed = gridOf`Choices
    Kind          | Subject       | Value  | Note | By | When
    closed period | 31 March 2019 | closed |      |    |`;

  test("are refused: a period means its last day", () => {
    expect(said(planned([entry], closed).problems)).toEqual(["period-closed date"]);
    expect(said(planned([{ ...entry, date: "Q1 2019" }], closed).problems)).toEqual(["period-closed date"]);
    expect(said(planned([{ ...entry, date: "Q2 2019" }], closed).problems)).toEqual([]);
  });

  test("are not written by anything else either", () => {
    const { model } = pictureOf({ sheets: sheets(closed, values) }, { asOf: undefined, today });
    const patch = {
      kind: "patch",
      sheet: "KPI Values",
      cells: [{ row: 1, column: 2, was: 12, becomes: 13 }],
    } as const;
    expect(refusalIn(model, [patch])).toMatchObject({
      code: "period-closed",
      text: expect.stringContaining('B2 of "KPI Values" is of 31 March 2019') as string,
    });
    const row = { kind: "append", sheet: "KPI Values", under: 1, rows: [["1-(b)", "Q2 2019", 3]] } as const;
    expect(refusalIn(model, [row])).toBeUndefined();
  });
});

describe("a table of figures", () => {
  const rows = [
    ["Indicator", "Period", "Figure", "Remarks"],
    ["Number of visits", "Q3 2018", 4, ""],
    ["1-(b)", "Q4 2018", "6", "with rail"],
    ["1-(b)", "someday", 6, ""],
  ];

  test("is read by its headings, and what is wrong with one row does not stop the others", () => {
    const plan = planned(figuresInTable(rows, undefined) ?? []);
    expect(plan.problems.map(({ text }) => text)).toEqual([
      'Figure 3: "someday" is no day or period that can be read.',
    ]);
    expect(plan.changes.at(-1)).toMatchObject({
      kind: "append",
      rows: [
        ["Number of visits", "Q3 2018", 4],
        ["1-(b)", "Q4 2018", 6, null, null, "with rail"],
      ],
    });
  });

  test("without a column for the KPI is of the one that is chosen", () => {
    const bare = [
      ["Date", "Value"],
      ["2018-09-30", 4],
    ];
    expect(figuresInTable(bare, "1-(b)")).toEqual([{ kpi: "1-(b)", date: "2018-09-30", value: 4 }]);
    expect(figuresInTable(bare, undefined)).toBeUndefined();
    expect(figuresInTable([["Name", "Phone"]], "1-(b)")).toBeUndefined();
  });

  test("with two rows of one KPI, day and Member keeps the first, and says so", () => {
    const plan = planned([entry, { ...entry, value: 41 }]);
    expect(plan.problems).toMatchObject([{ code: "figure-twice" }]);
  });
});

test("rows under a KPI's id and under its own words are both of it", async () => {
  const both = gridOf`KPI Values
    KPI              | Date       | Value
    1-(b)            | 2018-09-30 | 4
    Number of visits | 2018-12-31 | 6`;
  expect((await existing(memoryWorkbook(sheets(both)), "1-(b)"))?.actual).toBe(10);
  expect(calendarDate("2018-12-31") < today).toBe(true);
});
