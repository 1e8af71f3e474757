import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * Prints what a refresh costs in Excel (round trips, bytes) and how many faults of Excel it survives, measured at
 * Microsoft's own client library with a fake Excel behind it: npx tsx scripts/excel-figures.ts. Takes some minutes.
 * The measuring itself lives with the tests whose fake Excel it runs on.
 */
const figures = join(__dirname, "../tests/hosts/excel/figures.ts");
const { status } = spawnSync(process.execPath, ["--import", "tsx", figures], { stdio: "inherit" });
process.exitCode = status ?? 1;
