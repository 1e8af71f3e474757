import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { gridOf } from "../grid-of";
import { aRegister, theSettings } from "../usecases/entering/a-model";
import { run } from "./a-machine";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const plan = workbookBytes([
  gridOf`Strategic Action Plan
    No. | Specific action | RSP milestone         | KPI              | Target    | Timeframe
    a   | Visit ports     | 1.1.1 - 1st milestone | Number of visits | 40 visits | June 2020`,
  aRegister,
  theSettings,
]);
const imported = async (...words: string[]) =>
  run(["import", ...words], {
    "plan.xlsx": await plan,
    "figures.csv": utf8("KPI;Period;Value;Note\n1-(a);Q3 2018;4;\n1-(a);Q4 2018;6;with rail\n"),
    "odd.csv": utf8("KPI,Date,Value\n1-(a),2018-09-30,4\n9-(z),2018-09-30,4\n"),
  });

test("a table of figures goes into KPI Values, and the KPI has its figure", async () => {
  const { code, out, written } = await imported("figures.csv", "--into", "plan.xlsx");
  expect(code).toBe(0);
  expect(out).toBe("2 figures for KPI Values, 0 left out\nWritten to plan.xlsx\n");
  const bytes = written.get("plan.xlsx") ?? new Uint8Array();
  const sheet = (await openXlsx(bytes).read()).sheets.find(({ name }) => name === "KPI Values");
  expect(sheet?.rows.slice(1, 3).map((row) => row.slice(0, 3))).toEqual([
    ["1-(a)", "Q3 2018", 4],
    ["1-(a)", "Q4 2018", 6],
  ]);
  const report = await run(["report", "plan.xlsx", "--json"], { "plan.xlsx": bytes });
  expect(JSON.parse(report.out).kpis[0]).toMatchObject({ actual: 10, measure: "values" });
});

test("a row of no KPI is left out and told, the others are written", async () => {
  const { code, out } = await imported("odd.csv", "--into", "plan.xlsx", "--out", "new.xlsx");
  expect(code).toBe(1);
  expect(out).toBe(
    '2 figures for KPI Values, 1 left out\n  Figure 2: "9-(z)" is no KPI of the plan. Write an id of the plan, such as 1-(a), or the indicator\'s own words.\nWritten to new.xlsx\n',
  );
});

test("a dry run writes nothing, and --json lists the cells", async () => {
  const { out, written } = await imported("figures.csv", "--into", "plan.xlsx", "--dry-run", "--json");
  expect(written.size).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ kind: "figures", figures: 2, refused: 0 });
});
