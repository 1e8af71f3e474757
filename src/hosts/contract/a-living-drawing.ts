import { calendarDate } from "../../domain/shared/calendar-date";
import type { CellRange } from "../../sheets/sheet-snapshot";
import type { DrawnCell, DrawnChart, SheetDrawing } from "../../sheets/sheet-drawing";
import { sheetOf } from "./contract-case";
import { aDrawing } from "./a-drawing";

/** What the formulas of `aLivingDrawing` count. */
export const countedPlan = sheetOf("Member's plan", [
  ["Member", "Held"],
  ["Fiji", "yes"],
  ["Samoa", "yes"],
  ["Tonga", "no"],
]);

const computed = (formula: string, value: DrawnCell["value"], numberFormat?: string): DrawnCell => ({
  formula,
  value,
  ...(numberFormat === undefined ? {} : { style: { numberFormat } }),
});

const held = (answer: string): string => `COUNTIFS('Member''s plan'!$B$2:$B$4,"${answer}")`;

const rows = [
  [{ value: "Members by quarter", style: { bold: true }, note: "Counted from the plan" }],
  ["Quarter", "Held", "Not yet"],
  ["Q1", computed(held("yes"), 2), computed(held("no"), 1)],
  ["Q2", 3, 4],
  ["Total", computed("SUM(B3:B4)", 5), computed("SUM(C3:C4)", 5)],
  ["=SUM(B3:B4)", computed('IF(B5>4,"R&D <ahead>","-")', "R&D <ahead>"), "+1"],
  [
    computed("B5>4", true),
    computed("DATE(2019,6,30)", { date: calendarDate("2019-06-30") }),
    computed("B5/10", 0.5, "0%"),
  ],
  [{ value: "to the plan", link: { sheet: "Member's plan", address: "B2" } }],
];

/** "B3:B4" of the picture above, counted from 0. */
const cells = (top: number, left: number, bottom: number, right: number): CellRange => ({
  top,
  left,
  bottom,
  right,
});

const chart = (
  kind: DrawnChart["kind"],
  over: CellRange,
  values: NonNullable<DrawnChart["values"]>,
): DrawnChart => ({
  name: `Members ${kind}`,
  kind,
  title: `Members & quarters, ${kind}`,
  altText: "Q1: 2 held, 1 not yet. Q2: 3 held, 4 not yet.",
  over,
  categories: cells(2, 0, 3, 0),
  series: [
    { name: { row: 1, column: 1 }, values: cells(2, 1, 3, 1), colour: "#1E7B34" },
    { name: { row: 1, column: 2 }, values: cells(2, 2, 3, 2), colour: "#B42318" },
  ],
  values,
});

/** What makes a drawing live: charts, looks that follow, choices from another sheet, locks, page breaks. */
export const livingParts: Pick<
  SheetDrawing,
  "dataBars" | "conditions" | "choices" | "charts" | "unlocked" | "print"
> = {
  dataBars: [{ range: cells(2, 1, 3, 1), min: 0, max: 5, colour: "#9CC3E6" }],
  conditions: [
    {
      range: cells(2, 1, 3, 2),
      formula: "AND(B3>2,B3<4)",
      style: { fill: "#E3F4E6", colour: "#1E7B34", bold: true },
    },
    { range: cells(2, 0, 3, 2), formula: '$A3="Q2"', style: { colour: "#B42318" } },
  ],
  choices: [
    { range: cells(9, 0, 11, 0), values: [], from: { sheet: "Member's plan", range: cells(1, 0, 3, 0) } },
    { range: cells(9, 1, 11, 1), values: ["yes", "no"] },
  ],
  charts: [
    chart("stacked-bar", cells(0, 4, 14, 10), { title: "Members", min: 0 }),
    chart("clustered-bar", cells(15, 4, 29, 10), {}),
    chart("line", cells(30, 4, 44, 10), { min: 0, max: 8, numberFormat: "0" }),
  ],
  unlocked: [cells(3, 1, 3, 2), cells(9, 0, 11, 2)],
  print: { ...aDrawing("").print, pageStarts: [3, 6] },
};

/** A drawing of "Dashboard" with every part that computes, follows or locks; B4:C4 and A10:C12 are unlocked. */
export const aLivingDrawing = (rest: Partial<SheetDrawing> = {}): SheetDrawing =>
  aDrawing("Dashboard", rows, { columnWidths: [20, 14, 14], ...livingParts, ...rest });

/** The same cells with values for formulas, and nothing that lives. */
export const aStillDrawing = (): SheetDrawing =>
  aDrawing(
    "Dashboard",
    rows.map((row) =>
      row.map((cell) => {
        if (typeof cell !== "object" || !("formula" in cell)) return cell;
        return { value: cell.value, ...(cell.style ? { style: cell.style } : {}) };
      }),
    ),
  );
