import { benchRequire } from "./bench-require";
import type { Row } from "./answers";
import type { Engine } from "./engine";
import type { Dialect } from "./questions";
import type { Table, Value } from "./tables";

/** What the bench uses of @photostructure/sqlite, which is SQLite itself behind Node's own interface. */
interface Sqlite {
  readonly DatabaseSync: new (path: string) => Database;
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
}

interface Statement {
  run(...values: readonly Value[]): unknown;
  all(): readonly Row[];
}

const columns = "row, date, activity, status, score, respondents, requested, requests, experts";

const dialect: Dialect = {
  explode: [
    "delete from named",
    `insert into named select ${columns}, one.value
     from log, json_each('["' || replace(actions, '; ', '","') || '"]') one`,
  ],
  monthNumber: (date) =>
    `(cast(substr(${date}, 1, 4) as integer) * 12 + cast(substr(${date}, 6, 2) as integer))`,
  event: (row) => `${row}.date || lower(${row}.activity)`,
};

/** An in-memory SQLite with the tables in it, indexed by what questions join; questions are prepared once. */
export function sqlite(tables: readonly Table[]): Engine {
  const { DatabaseSync } = benchRequire("@photostructure/sqlite") as Sqlite; // the part of its API named above
  const database = new DatabaseSync(":memory:");
  for (const table of tables) load(database, table);
  database.exec(`create temp table named as select ${columns}, actions as action from log limit 0`);
  database.exec("create index kpi_action on kpis (action); create index kpi_id on kpis (id); analyze");
  const prepared = new Map<string, Statement>();
  return {
    dialect,
    run: (sql) => Promise.resolve(database.exec(sql)),
    ask: (sql) => {
      // Days are texts here, so "date '2019-06-30'" is the text alone.
      const statement = prepared.get(sql) ?? database.prepare(sql.replaceAll("date '", "'"));
      prepared.set(sql, statement);
      return Promise.resolve(statement.all());
    },
  };
}

function load(database: Database, { name, columns, rows }: Table): void {
  database.exec(`create table ${name} (${columns.join(", ")})`);
  const insert = database.prepare(`insert into ${name} values (${columns.map(() => "?").join(", ")})`);
  database.exec("begin");
  for (const row of rows) insert.run(...row);
  database.exec("commit");
}
