import { writeFileSync } from "node:fs";
import { countryFiles } from "./country-files";

/** Writes the tables of names anew: npm run countries */
for (const { path, text } of countryFiles()) writeFileSync(path, text);
