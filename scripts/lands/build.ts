import { writeFileSync } from "node:fs";
import { landFiles } from "./land-files";

/** Writes the tables of names anew: npm run lands */
for (const { path, text } of landFiles()) writeFileSync(path, text);
