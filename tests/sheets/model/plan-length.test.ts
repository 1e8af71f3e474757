import { planOf } from "../../../src/usecases/plan-of";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { CellValue, SheetSnapshot } from "../../../src/sheets/sheet-snapshot";

const headings = ["Actions", "KPI", "Target", "Timeframe"];

function planOfRows(count: number, row: readonly CellValue[]): SheetSnapshot {
  const rows = [["Strategic Action Plan 2018-2020"], headings, ...Array.from({ length: count }, () => row)];
  return { name: "Plan", visibility: "visible", isProtected: false, merges: [], rows };
}

test("a plan of more rows than any plan has is refused in words, and not read at all", () => {
  const model = readWorkbookModel({
    sheets: [planOfRows(130_000, ["(a) Help", "Members", "At least 2", ""])],
  });
  expect(model.plan).toBeUndefined();
  expect(() => planOf(model)).toThrow(
    'The plan has 130,000 rows, 130,000 of them in "Plan"; at most 25,000 are read.',
  );
});

test("blank rows below a plan do not count", () => {
  const plan = planOfRows(130_000, []);
  const rows = [
    ...plan.rows.slice(0, 2),
    ["(a) Help", "Members", "At least 2", ""],
    ...plan.rows.slice(2),
    ["x"],
  ];
  expect(readWorkbookModel({ sheets: [{ ...plan, rows }] }).plan?.actions).toHaveLength(1);
});

test("two hundred thousand rows of prose above a plan are gone through, not handed over as arguments", () => {
  const plan = planOfRows(1, ["(a) Help", "Members", "At least 2", ""]);
  const prose = Array.from({ length: 200_000 }, () => ["prose"]);
  expect(
    readWorkbookModel({ sheets: [{ ...plan, rows: [...prose, ...plan.rows] }] }).plan?.actions,
  ).toHaveLength(1);
});
