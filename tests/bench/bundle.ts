import { join, resolve, sep } from "node:path";
import webpack, { type Configuration } from "webpack";

/** What is packed: a worker of the bench, over this tree's `src` or that of another checkout. */
export interface Packed {
  /** The worker's file in tests/bench, without its ending. */
  readonly worker: string;
  /** The other checkout's folder. */
  readonly checkout?: string;
}

/** Packs a worker as the command line is packed, so that what is measured is what is shipped. Returns its path. */
export async function bundleWorker(root: string, { worker, checkout }: Packed): Promise<string> {
  const { default: configurations } = (await import(join(root, "webpack.config.js"))) as ProductBuild; // plain JavaScript
  const [commandLine] = configurations({}, { mode: "production" });
  const path = join(root, "tests/bench/node_modules/.cache");
  const name = `${worker.replace("/", "-")}${checkout === undefined ? "" : "-before"}`;
  const configuration = {
    ...commandLine,
    entry: { [name]: join(root, "tests/bench", `${worker}.ts`) },
    output: { path, filename: "[name].js" },
    plugins: checkout === undefined ? [] : [sourcesOf(root, resolve(checkout))],
  };
  await new Promise<void>((done, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else done();
    });
  });
  return join(path, `${name}.js`);
}

/** What the bench imports from this tree's `src` comes from the checkout's instead; the bench itself stays the same. */
function sourcesOf(root: string, checkout: string): webpack.WebpackPluginInstance {
  const ours = join(root, "src") + sep;
  return new webpack.NormalModuleReplacementPlugin(/[\\/]src[\\/]/, (asked) => {
    const path = resolve(asked.context, asked.request);
    if (path.startsWith(ours)) asked.request = join(checkout, "src", path.slice(ours.length));
  });
}

interface ProductBuild {
  readonly default: (environment: object, options: { mode: "production" }) => readonly Configuration[];
}
