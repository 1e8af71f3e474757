import { createRequire } from "node:module";
import { join } from "node:path";

/** A package of the bench's own folder, which the product does not know: benchRequire("@e965/xlsx"). */
export const benchRequire = (name: string): unknown =>
  createRequire(join(process.cwd(), "tests/bench/package.json"))(name);
