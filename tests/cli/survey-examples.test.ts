import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { gridOf } from "../grid-of";
import { run } from "./a-machine";

/** Exports with their right readings beside them; only where they were put next to the project. */
const folder = join(__dirname, "../../../shared/surveys");
const examples = existsSync(folder)
  ? readdirSync(folder).filter((name) => /\.(csv|txt|xlsx)$/.test(name))
  : [];

interface Right {
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly expected?: {
    readonly records: number;
    readonly members?: readonly string[];
    readonly warnings?: readonly string[];
    readonly duplicate_groups?: readonly unknown[];
  };
}

const plan = workbookBytes([
  gridOf`Notes
  Nothing here yet`,
]);

async function read(name: string): Promise<{
  records: Readonly<Record<string, unknown>>[];
  duplicates: unknown[];
  summary: { warnings: string[] };
}> {
  const files = { [name]: new Uint8Array(readFileSync(join(folder, name))), "plan.xlsx": await plan };
  const { out } = await run(["import", name, "--into", "plan.xlsx", "--dry-run", "--json"], files);
  return out === "" ? { records: [], duplicates: [], summary: { warnings: [] } } : JSON.parse(out);
}

if (examples.length === 0)
  test("survey examples are not here: nothing to compare with", () => {
    process.stdout.write("No ../shared/surveys beside the project: its examples were not run.\n");
  });
else
  test.each(examples)("%s gives exactly the records expected", async (name) => {
    const right = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), "utf8")) as Right; // its README says what is in it
    const { records, duplicates, summary } = await read(name);
    expect(records).toHaveLength(right.expected?.records ?? 0);
    if (right.expected?.members) expect(records.map(({ member }) => member)).toEqual(right.expected.members);
    if (right.expected?.warnings) expect(summary.warnings).toEqual(right.expected.warnings);
    if (right.expected?.duplicate_groups) expect(duplicates).toMatchObject(right.expected.duplicate_groups);
    const rows = right.rows ?? [];
    expect(
      records
        .slice(0, rows.length)
        .map(({ row, member, status, issues, answers }) => ({ row, member, status, issues, answers })),
    ).toEqual(
      rows.map(({ row, member, status, issues, answers }) => ({ row, member, status, issues, answers })),
    );
  });
