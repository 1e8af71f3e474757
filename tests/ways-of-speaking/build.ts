import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { waysOfSpeaking } from "./page";

writeFileSync(join(process.cwd(), "docs", "ways-of-speaking.md"), waysOfSpeaking());
