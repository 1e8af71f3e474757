import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sqlTables, tablesPath } from "../../scripts/sql-tables";
import { fiscalYearOf } from "../../src/domain/kpi/periods";
import { calendarDate, yearOf } from "../../src/domain/shared/calendar-date";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { summariseSurveys } from "../../src/usecases/import-survey/summarise-surveys";
import { lookAtPlan, type PlanPicture } from "../../src/usecases/plan-picture";
import { duckDb } from "./duck-db";
import { type SqlEngine, type SqlRow, viewFiles, viewOf } from "./engine";
import { postgres } from "./postgres";
import { sample, sampleData } from "./sample-data";

const day = calendarDate("2019-01-01");

let data: string;
let engines: readonly SqlEngine[];
let picture: PlanPicture;

beforeAll(async () => {
  data = await sampleData("--office", "O'Hara; --");
  engines = [await duckDb(data), await postgres(data)];
  picture = await lookAtPlan(openXlsx(sample), { asOf: undefined, today: calendarDate("2026-11-22") });
});

afterAll(async () => {
  for (const engine of engines) await engine.close();
  rmSync(data, { recursive: true });
});

const names = ["DuckDB", "PostgreSQL"] as const;
const rowsOf = async (name: string, query: string): Promise<readonly SqlRow[]> =>
  (await engines.find((engine) => engine.name === name)?.rows(query)) ?? [];

/** Numbers to twelve digits: engines add up in their own order. */
const rounded = (row: SqlRow): SqlRow =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(value) ? String(Number(Number(value).toPrecision(12))) : value,
    ]),
  );
const asSet = (rows: readonly SqlRow[]): readonly string[] =>
  rows.map((row) => JSON.stringify(rounded(row))).sort();

test.each(viewFiles)("%s says the same on both engines, and something", async (file) => {
  const [duck, post] = await Promise.all(names.map((name) => rowsOf(name, `SELECT * FROM ${viewOf(file)}`)));
  expect(duck?.length).toBeGreaterThan(0);
  expect(asSet(duck ?? [])).toEqual(asSet(post ?? []));
  expect(duck?.[0]).toMatchObject({ office: "O'Hara; --", review: "2019-06-30" });
});

describe.each(names)("on %s", (engine) => {
  test("status by pillar is the report's", async () => {
    const rows = await rowsOf(engine, "SELECT * FROM status_by_pillar");
    for (const { pillar, ...rolled } of picture.report.pillars) {
      const own = rows.filter((row) => Number(row["pillar"]) === pillar.number);
      const counts = Object.fromEntries(own.map(({ shown_status, kpis }) => [shown_status, Number(kpis)]));
      const wanted = Object.fromEntries(Object.entries(rolled.counts).filter(([, count]) => count > 0));
      expect(counts).toEqual(wanted);
    }
  });

  test("shares of Members are the report's", async () => {
    const rows = await rowsOf(engine, "SELECT * FROM member_shares");
    const wanted = picture.report.results.filter(
      ({ measure, denominator }) => measure === "members" && (denominator ?? 0) > 0,
    );
    expect(rows).toHaveLength(wanted.length);
    for (const { kpi, actual, denominator } of wanted) {
      const row = rows.find(({ kpi_id }) => kpi_id === kpi.id);
      expect(Number(row?.["member_share"])).toBeCloseTo((actual ?? 0) / (denominator ?? 1), 12);
    }
  });

  test("Members by sub-region add up to the report's yes, no and unknown", async () => {
    const rows = await rowsOf(engine, "SELECT * FROM members_by_sub_region");
    const regions = new Map(picture.model.evidence.members.map(({ name, subRegion }) => [name, subRegion]));
    const counted = picture.report.results.filter(
      ({ kpi, members, group }) =>
        members && group === undefined && rows.some(({ kpi_id }) => kpi_id === kpi.id),
    );
    expect(counted.length).toBeGreaterThan(5);
    for (const { kpi, members } of counted)
      for (const row of rows.filter(({ kpi_id }) => kpi_id === kpi.id)) {
        const of = (answer: "yes" | "no" | "unknown") =>
          members?.[answer].filter((name) => regions.get(name) === row["sub_region"]).length;
        expect([
          kpi.id,
          ...["members_yes", "members_no", "members_unknown"].map((column) => Number(row[column])),
        ]).toEqual([...[kpi.id, of("yes"), of("no"), of("unknown")]]);
      }
  });

  test("evaluations by fiscal year are the means of the log, weighted by respondents", async () => {
    const rows = await rowsOf(engine, "SELECT * FROM evaluation_by_year ORDER BY fiscal_year");
    const scored = picture.model.evidence.activityLog.rows.filter(
      ({ score, status, date }) => score !== undefined && status === "delivered" && date !== undefined,
    );
    const years = [...new Set(scored.map(({ date }) => yearOf(fiscalYearOf(date ?? day, 7).start)))].sort();
    expect(rows).toHaveLength(years.length);
    years.forEach((year, at) => {
      const own = scored.filter(({ date }) => yearOf(fiscalYearOf(date ?? day, 7).start) === year);
      const isWeighted = own.every(({ respondents = 0 }) => respondents > 0);
      const weights = own.map(({ respondents = 1 }) => (isWeighted ? respondents : 1));
      const sum = own.reduce((total, { score = 0 }, place) => total + score * (weights[place] ?? 1), 0);
      const mean = sum / weights.reduce((total, weight) => total + weight, 0);
      expect(rows[at]?.["fiscal_year"]).toMatch(new RegExp(`^${year}`));
      expect(Number(rows[at]?.["mean_score"])).toBeCloseTo(mean, 10);
    });
    expect(years.length).toBeGreaterThan(0);
  });

  test("shares of the follow-up survey are those that the surveys tell", async () => {
    const rows = await rowsOf(engine, "SELECT * FROM follow_up_by_round");
    const rounds = summariseSurveys(picture.model)?.followUps ?? [];
    expect(rows).toHaveLength(rounds.length);
    for (const { round, figures } of rounds) {
      const row = rows.find((one) => one["round"] === round);
      expect(Number(row?.["response_rate"])).toBeCloseTo(figures.responseRate ?? Number.NaN, 12);
      expect(Number(row?.["effects_share"])).toBeCloseTo(figures.effects?.ofValid ?? Number.NaN, 12);
      expect(Number(row?.["project_share"])).toBeCloseTo(figures.projects?.ofValid ?? Number.NaN, 12);
    }
  });

  test("events by period are the log's, and quality counts its remarks", async () => {
    const events = await rowsOf(engine, "SELECT SUM(events) AS events FROM events_by_period");
    expect(Number(events[0]?.["events"])).toBe(picture.model.evidence.activityLog.rows.length);
    const remarks = await rowsOf(
      engine,
      "SELECT SUM(found) AS found FROM data_quality WHERE what = 'remarks'",
    );
    expect(Number(remarks[0]?.["found"])).toBe(picture.remarks.length);
  });
});

test("sql/00-tables.sql is drawn from the schema", () => {
  expect(readFileSync(tablesPath, "utf8")).toBe(sqlTables());
});

test("the views use no dialect: no unnest, no cast by colons, no engine's own functions", () => {
  for (const file of viewFiles)
    expect(readFileSync(join(__dirname, "../../sql", file), "utf8")).not.toMatch(
      /::|\bunnest\b|\bstring_split\b|\bdate_trunc\b|\bilike\b|\bqualify\b|\bexclude\b|\bfilter\s*\(/i,
    );
});
