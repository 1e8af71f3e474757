const { gzipSync } = require("node:zlib");

/**
 * Fails the build where the scripts that a page needs before it shows anything weigh too much, and says the figure.
 *
 * new FirstLoadBudget({ entry: "taskpane", kilobytes: 155 })
 */
class FirstLoadBudget {
  constructor({ entry, kilobytes }) {
    this.entry = entry;
    this.kilobytes = kilobytes;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("FirstLoadBudget", (compilation) => {
      if (compiler.options.mode !== "production" || !compilation.entrypoints.has(this.entry)) return;
      const files = compilation.entrypoints
        .get(this.entry)
        .getFiles()
        .filter((name) => name.endsWith(".js"));
      const weights = files.map((name) => [name, kilobytesOf(compiler, name)]);
      const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
      const figure = `First load of ${this.entry}: ${total.toFixed(1)} kB gzip of ${this.kilobytes} kB`;
      if (total <= this.kilobytes) return void console.log(figure);
      const parts = weights.map(([name, weight]) => `  ${weight.toFixed(1)} kB ${name}`).join("\n");
      compilation.errors.push(new compiler.webpack.WebpackError(`${figure}: too much.\n${parts}`));
    });
  }
}

// 1 kB is 1,000 bytes, as browsers' tools count.
function kilobytesOf(compiler, name) {
  const bytes = require("node:fs").readFileSync(require("node:path").join(compiler.outputPath, name));
  return gzipSync(bytes, { level: 9 }).length / 1000;
}

module.exports = { FirstLoadBudget };
