import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type SqlRow = Readonly<Record<string, string>>;

/** An engine with the tables of a data folder and the views in place. */
export interface SqlEngine {
  readonly name: string;
  /** Every cell as text, null as "": booleans as true and false, days as 2019-06-30. */
  readonly rows: (query: string) => Promise<readonly SqlRow[]>;
  readonly close: () => Promise<void>;
}

const folder = join(__dirname, "../../sql");

/** The files of views, in their order. */
export const viewFiles = readdirSync(folder)
  .filter((name) => /^(?!00)\d\d-.*\.sql$/.test(name))
  .sort();

export const sqlOf = (file: string): string => readFileSync(join(folder, file), "utf8");

/** "03-members-by-sub-region.sql" -> "members_by_sub_region" */
export const viewOf = (file: string): string => file.slice(3, -4).replaceAll("-", "_");
