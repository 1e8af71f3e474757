import { createInterface } from "node:readline/promises";
import { stdin, stdout } from "node:process";
import { duckDb } from "./duck-db";
import { viewFiles, viewOf } from "./engine";

/** npm run sql -- DIR [QUERY]: DuckDB on a folder that `export --data` wrote, with the views of sql/ in place. */
async function open([folder, query]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error("Say which folder: npm run sql -- DIR [QUERY]");
  const engine = await duckDb(folder);
  const show = async (asked: string): Promise<void> => {
    try {
      console.table(await engine.rows(asked));
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  };
  if (query === undefined) {
    console.log(`Views: ${viewFiles.map(viewOf).join(", ")}. A query a line; Ctrl+D ends.`);
    for await (const line of createInterface({ input: stdin, output: stdout }))
      if (line.trim() !== "") await show(line.replace(/;\s*$/, ""));
  } else await show(query);
  await engine.close();
}

void open(process.argv.slice(2));
