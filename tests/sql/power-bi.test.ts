import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tidySchemas } from "../../src/domain/tidy/tidy-data";
import { duckDb } from "./duck-db";
import type { SqlEngine } from "./engine";
import { pictureOf, picturePath, pictureQuery } from "./power-bi-picture";
import { sampleData } from "./sample-data";

const page = readFileSync(join(__dirname, "../../docs/power-bi.md"), "utf8");
const measures = [
  ...page.matchAll(/^\| ([^|]+?) +\| `([^`]+)` +\| `(SELECT [^`]+)` +\| ([\d.]+) +\|$/gm),
].map(([, name = "", dax = "", query = "", figure = ""]) => ({ name, dax, query, figure }));

let data: string;
let engine: SqlEngine;

beforeAll(async () => {
  data = await sampleData();
  engine = await duckDb(data);
});
afterAll(async () => {
  await engine.close();
  rmSync(data, { recursive: true });
});

test("the page of Power BI has eleven measures", () => expect(measures).toHaveLength(11));

test.each(measures)("$name is the figure on the page", async ({ query, figure }) => {
  const [row] = await engine.rows(query);
  const digits = figure.split(".")[1]?.length ?? 0;
  expect(Number(Object.values(row ?? {})[0]).toFixed(digits)).toBe(figure);
});

test("measures name columns that the tables have", () => {
  const columns = new Set(
    tidySchemas.flatMap(({ name, columns: own }) => Object.keys(own).map((column) => `${name}[${column}]`)),
  );
  const named = measures.flatMap(({ dax }) => dax.match(/\b[a-z_]+\[[a-z_]+\]/g) ?? []);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((column) => !columns.has(column))).toEqual([]);
});

test("its picture is drawn from DuckDB's figures of today's sample", async () =>
  expect(pictureOf(await engine.rows(pictureQuery))).toBe(readFileSync(picturePath, "utf8")));
