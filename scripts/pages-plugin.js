const { readFileSync } = require("node:fs");
const path = require("node:path");

/**
 * Puts the pages beside their bundles: where a page says <!-- scripts -->, it gets the scripts of the entry of its name.
 *
 * new PagesPlugin({ from: "src/pages", pages: ["taskpane"] })
 */
class PagesPlugin {
  constructor({ from, pages }) {
    this.from = from;
    this.pages = pages;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PagesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE + 1;
      compilation.hooks.processAssets.tap({ name: "PagesPlugin", stage }, () => {
        for (const page of this.pages) {
          const file = path.resolve(compiler.context, this.from, `${page}.html`);
          compilation.fileDependencies.add(file);
          const html = readFileSync(file, "utf8").replace("<!-- scripts -->", scriptsOf(compilation, page));
          compilation.emitAsset(`${page}.html`, new sources.RawSource(html));
        }
      });
    });
  }
}

function scriptsOf(compilation, entry) {
  const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
  return files.map((file) => `<script defer src="${file}"></script>`).join("\n    ");
}

module.exports = { PagesPlugin };
