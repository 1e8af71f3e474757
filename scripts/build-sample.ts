import { mkdirSync, writeFileSync } from "node:fs";

import { sampleWorkbook } from "./sample/sample-workbook";

/** Writes assets/sample-plan.xlsx anew: npx tsx scripts/build-sample.ts */
async function buildSample(): Promise<void> {
  mkdirSync("assets", { recursive: true });
  writeFileSync("assets/sample-plan.xlsx", await sampleWorkbook());
}

void buildSample();
