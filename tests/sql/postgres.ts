import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { tidySchemas } from "../../src/domain/tidy/tidy-data";
import { type SqlEngine, sqlOf, type SqlRow, viewFiles } from "./engine";

const home = "/usr/lib/postgresql";

/** Where Debian puts its programs; undefined where PostgreSQL is not installed. */
const programs = (): string | undefined =>
  existsSync(home)
    ? readdirSync(home)
        .map((version) => join(home, version, "bin"))
        .find((bin) => existsSync(join(bin, "initdb")))
    : undefined;

/** A cluster of its own in a folder of its own, with a socket and no port, filled from the CSV files of a folder. */
export async function postgres(data: string): Promise<SqlEngine> {
  const bin = programs();
  if (bin === undefined) throw new Error("PostgreSQL is missing: apt-get install postgresql-15");
  const folder = mkdtempSync(join(tmpdir(), "rsp-sql-"));
  // The server refuses to run as root; who it runs as must get in.
  chmodSync(folder, 0o777);
  const run = (program: string, args: readonly string[], input = ""): string =>
    execFileSync(join(bin, program), args, { cwd: folder, encoding: "utf8", input, maxBuffer: 2 ** 28 });
  const serve = (program: string, args: readonly string[]): void => {
    const asServer = ["-u", "postgres", "--", join(bin, program), ...args];
    if (process.getuid?.() === 0) execFileSync("runuser", asServer, { cwd: folder, stdio: "ignore" });
    else execFileSync(join(bin, program), args, { cwd: folder, stdio: "ignore" });
  };
  const cluster = join(folder, "data");
  serve("initdb", ["-D", cluster, "-U", "rsp", "-A", "trust", "-E", "UTF8", "--locale=C"]);
  serve("pg_ctl", [
    ...["-D", cluster, "-w", "-s", "-l", join(folder, "log"), "-o"],
    `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`,
    "start",
  ]);
  const close = async (): Promise<void> => {
    serve("pg_ctl", ["-D", cluster, "-m", "immediate", "-s", "stop"]);
    rmSync(folder, { recursive: true, force: true });
  };
  const psql = (input: string): string =>
    run(
      "psql",
      ["-h", folder, "-U", "rsp", "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-q", "-A", "-t"],
      input,
    );
  try {
    psql(sqlOf("00-tables.sql"));
    for (const { name } of tidySchemas)
      psql(`\\copy ${name} FROM '${join(data, name)}.csv' WITH (FORMAT csv, HEADER true)`);
    for (const file of viewFiles) psql(sqlOf(file));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    name: "PostgreSQL",
    rows: async (query) =>
      Papa.parse<SqlRow>(psql(`COPY (${query}) TO STDOUT WITH (FORMAT csv, HEADER true);`), {
        header: true,
        skipEmptyLines: true,
      }).data.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, flags[value] ?? value])),
      ),
    close,
  };
}

const flags: Readonly<Record<string, string>> = { t: "true", f: "false" };
