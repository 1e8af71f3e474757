import { mkdirSync, writeFileSync } from "node:fs";
import { iconFiles } from "./icons/files";

/** Draws the icons in assets/ anew: npx tsx scripts/build-icons.ts */
mkdirSync("assets", { recursive: true });
for (const { name, draw } of iconFiles) writeFileSync(`assets/${name}`, draw());
