import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchRequire } from "./bench-require";
import type { Dialect } from "./questions";
import type { Engine } from "./engine";
import type { Row } from "./answers";
import type { Table } from "./tables";

/** What the bench uses of @duckdb/node-api. */
interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): readonly Row[] }>;
}

const dialect: Dialect = {
  explode: [
    // As a view: a table of it takes longer to write than to work out again.
    `create or replace temp view named as
     select * exclude (actions), unnest(string_split(actions, '; ')) as action from log`,
  ],
  monthNumber: (date) => `(year(${date}) * 12 + month(${date}))`,
  event: (row) => `(${row}.date, lower(${row}.activity))`,
};

/** An in-memory DuckDB with the tables in it. */
export async function duckDb(tables: readonly Table[], threads: number): Promise<Engine> {
  const { DuckDBInstance } = benchRequire("@duckdb/node-api") as DuckDb; // the part of its API named above
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`set threads to ${threads}`);
  await connection.run("set integer_division = true"); // whole numbers divide to whole ones, as in SQLite
  for (const table of tables) await load(connection, table);
  return {
    dialect,
    run: async (sql) => void (await connection.run(sql)),
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
  };
}

/** By way of a file of tabs: row by row would take longer than everything that is measured. */
async function load(connection: Connection, { name, columns, rows }: Table): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rsp-bench-"));
  const file = join(folder, `${name}.tsv`);
  writeFileSync(file, rows.map((row) => row.map((value) => value ?? "").join("\t")).join("\n"));
  await connection.run(`create table ${name} (${columns.join(", ")})`);
  await connection.run(`copy ${name} from '${file}' (delimiter '\t', nullstr '', header false)`);
  rmSync(folder, { recursive: true });
}
