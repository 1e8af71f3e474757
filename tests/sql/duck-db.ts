import { createRequire } from "node:module";
import { join } from "node:path";
import { tidySchemas } from "../../src/domain/tidy/tidy-data";
import installDuckDb from "./install-duck-db";
import { type SqlEngine, sqlOf, type SqlRow, viewFiles } from "./engine";

/** What is used of @duckdb/node-api. */
interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): readonly Record<string, unknown>[] }>;
  closeSync(): void;
}

/** DuckDB in memory, its tables the Parquet files of a folder. */
export async function duckDb(data: string): Promise<SqlEngine> {
  const { DuckDBInstance } = require_("@duckdb/node-api") as DuckDb; // the part of its API named above
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const { name } of tidySchemas)
    await connection.run(
      `CREATE VIEW ${name} AS SELECT * FROM read_parquet('${join(data, name).replaceAll("'", "''")}.parquet')`,
    );
  for (const file of viewFiles) await connection.run(sqlOf(file));
  return {
    name: "DuckDB",
    rows: async (query) =>
      (await connection.runAndReadAll(query))
        .getRowObjectsJson()
        .map((row): SqlRow =>
          Object.fromEntries(
            Object.entries(row).map(([key, value]) => [key, value === null ? "" : String(value)]),
          ),
        ),
    close: async () => connection.closeSync(),
  };
}

/** DuckDB's own package, beside these tests: see its package.json. */
function require_(name: string): unknown {
  installDuckDb();
  return createRequire(join(__dirname, "package.json"))(name);
}
