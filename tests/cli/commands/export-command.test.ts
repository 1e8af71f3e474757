import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import { tidySchemas } from "../../../src/domain/tidy/tidy-data";
import { dataDictionary, pagePath } from "../../../scripts/data-dictionary";
import { workbookBytes } from "../../fixtures/annexes/workbook-bytes";
import { gridOf } from "../../grid-of";
import { run } from "../a-machine";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx")));
const files = { "plan.xlsx": sample };
const exported = run(["export", "plan.xlsx", "--data", "data", "--office", "Suva"], files);

const csvOf = async (table: string): Promise<readonly Record<string, string>[]> =>
  Papa.parse<Record<string, string>>(
    new TextDecoder().decode((await exported).written.get(`data/${table}.csv`)),
    { header: true, skipEmptyLines: true },
  ).data;

const parquetOf = async (table: string, ran = exported): Promise<readonly Record<string, unknown>[]> => {
  const bytes = (await ran).written.get(`data/${table}.parquet`) ?? new Uint8Array();
  return parquetReadObjects({ file: bytes.slice().buffer });
};

const names = tidySchemas.map(({ name }) => name);

test("each table is a Parquet and a CSV file, with a dictionary of all", async () => {
  const { code, written, out } = await exported;
  expect(code).toBe(0);
  expect([...written.keys()].sort()).toEqual(
    ["dictionary.csv", ...names.flatMap((name) => [`${name}.csv`, `${name}.parquet`])]
      .map((name) => `data/${name}`)
      .sort(),
  );
  expect(out).toContain("Written to data");
});

test.each(names)("%s says the same in both, as its schema says", async (name) => {
  const [csv, parquet] = [await csvOf(name), await parquetOf(name)];
  const schema = tidySchemas.find((one) => one.name === name);
  expect(parquet.map((row) => Object.values(row).map(asText))).toEqual(
    csv.map((row) => Object.values(row).map((text) => text.replace(/^'(?=[=+\-@])/, ""))),
  );
  for (const row of parquet) {
    expect(Object.keys(row)).toEqual(Object.keys(schema?.columns ?? {}));
    for (const [column, { nullable }] of Object.entries(schema?.columns ?? {}))
      expect(nullable ? true : row[column] !== null && row[column] !== "").toBe(true);
  }
});

const asText = (value: unknown): string =>
  value === null || value === undefined
    ? ""
    : value instanceof Date
      ? value.toISOString().slice(0, 10)
      : String(value);

test.each(names)("the key of %s tells each row from all others", async (name) => {
  const key = ["office", "plan", "review", ...(tidySchemas.find((one) => one.name === name)?.key ?? [])];
  const rows = await csvOf(name);
  expect(new Set(rows.map((row) => key.map((column) => row[column]).join("\u001f"))).size).toBe(rows.length);
});

test("figures are those of the report", async () => {
  const report = JSON.parse((await run(["report", "plan.xlsx", "--json"], files)).out);
  const results = await csvOf("result");
  expect(results.map(({ kpi_id, status, actual }) => [kpi_id, status, actual])).toEqual(
    report.kpis.map(({ id, status, actual }: { id: string; status: string; actual: number | null }) => [
      ...[id, status],
      actual === null ? "" : String(actual),
    ]),
  );
});

test("every row names its office, plan, review and rules", async () => {
  expect((await csvOf("kpi"))[0]).toMatchObject({
    office: "Suva",
    plan: "Strategic Action Plan 2018-2020",
    review: "2019-06-30",
    rules_version: "2",
  });
});

test("an event of two actions has one row in event and two in event_action", async () => {
  const actions = await csvOf("event_action");
  const events = new Set((await csvOf("event")).map(({ event_id }) => event_id));
  expect(actions.length).toBeGreaterThan(events.size);
  expect(actions.every(({ event_id }) => events.has(event_id))).toBe(true);
});

test("texts that look like formulas or SQL stay texts: guarded in CSV, as they stand in Parquet", async () => {
  const hostile = `=cmd|' /C calc'!A0`;
  const plan = gridOf("Plan", [
    ["Strategic Action Plan 2018-2020"],
    ["No.", "Specific action", "KPI", "Target", "Timeframe"],
    ["1-(a)", `${hostile}`, `'); DROP TABLE kpi; --`, "At least 22/33 Members", "June 2020"],
  ]);
  const ran = run(["export", "x.xlsx", "--data", "data"], { "x.xlsx": await workbookBytes([plan]) });
  const { written, code } = await ran;
  expect(code).toBe(0);
  expect(new TextDecoder().decode(written.get("data/action.csv"))).toContain(`'${hostile}`);
  expect(await parquetOf("action", ran)).toMatchObject([{ action: hostile, office: "x" }]);
  expect(await parquetOf("kpi", ran)).toMatchObject([{ kpi: `'); DROP TABLE kpi; --` }]);
});

test("without a folder it says what it needs; a plan that cannot be read writes nothing", async () => {
  expect(await run(["export", "plan.xlsx"], files)).toMatchObject({ code: 2 });
  const none = await run(["export", "none.xlsx", "--data", "data"], files);
  expect([none.code, none.written.size]).toEqual([2, 0]);
});

test("the same plan gives the same bytes", async () => {
  const again = await run(["export", "plan.xlsx", "--data", "data", "--office", "Suva"], files);
  expect(again.written).toEqual((await exported).written);
});

test("docs/data-dictionary.md is drawn from the schema", () => {
  expect(readFileSync(pagePath, "utf8")).toBe(dataDictionary());
});
