import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

/** Packs the worker as the command line is packed, so that what is measured is what is shipped. Returns its path. */
export async function bundleWorker(root: string): Promise<string> {
  const { default: configurations } = (await import(join(root, "webpack.config.js"))) as ProductBuild; // plain JavaScript
  const [commandLine] = configurations({}, { mode: "production" });
  const path = join(root, "tests/bench/node_modules/.cache");
  const configuration = {
    ...commandLine,
    entry: { worker: join(root, "tests/bench/worker.ts") },
    output: { path, filename: "worker.js" },
  };
  await new Promise<void>((resolve, reject) => {
    webpack({ ...configuration, plugins: [] }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  return join(path, "worker.js");
}

interface ProductBuild {
  readonly default: (environment: object, options: { mode: "production" }) => readonly Configuration[];
}
