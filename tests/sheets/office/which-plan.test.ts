import { readOffice } from "../../../src/sheets/office/read-office";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { gridOf } from "../../grid-of";

// A new sheet never changes a verdict in silence. Source: RULES-2 14.

const plan = (years: string, ...actions: readonly string[]): SheetSnapshot =>
  gridOf(`SAP ${years}`, [
    [`Strategic Action Plan ${years}`],
    ["No.", "Action", "KPI", "Target"],
    ...actions.map((action, at) => [String.fromCharCode(97 + at), action, "Number of talks", "2 talks"]),
  ]);
const older = plan("2018-2020", "Risk", "Origin", "Valuation");
const newer = plan("2020-2022", "Green");
const settings = (...lines: readonly (readonly [string, string])[]) =>
  gridOf("Settings", [["Setting", "Value"], ...lines]);

const chosen = (...sheets: readonly SheetSnapshot[]) => {
  const { plan: found, remarks } = readOffice({ sheets });
  return [found?.title, remarks.some(({ code }) => code === "several-plan-sheets")];
};

test("the latest term end, where nothing else tells", () =>
  expect(chosen(older, newer)).toEqual(["Strategic Action Plan 2020-2022", true]));

test("the years that meet the term of Settings come first", () =>
  expect(chosen(older, newer, settings(["Term start", "2018-07-01"], ["Term end", "2020-06-30"]))).toEqual([
    "Strategic Action Plan 2018-2020",
    true,
  ]));

test("then the plan whose ids the data sheets use most", () => {
  const log = gridOf`Log
    Date       | Activity | Actions | Type    | Status
    2019-02-01 | A talk   | 1-(c)   | meeting | delivered`;
  expect(chosen(older, newer, log)[0]).toBe("Strategic Action Plan 2018-2020");
});

test("the one that Settings name wins over all, and nothing needs to be said", () =>
  expect(chosen(older, newer, settings(["Plan sheet", "SAP 2018-2020"]))).toEqual([
    "Strategic Action Plan 2018-2020",
    false,
  ]));
