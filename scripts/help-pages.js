const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

/**
 * The pages of docs/help with their pictures, as pages of the bundle: readable without a network and without a script.
 *
 * new HelpPages({ from: "docs/help", pictures: "docs/images/help" })
 */
class HelpPages {
  constructor({ from, pictures }) {
    this.from = from;
    this.pictures = pictures;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      const emit = (folder, ending, write) => {
        for (const name of readdirSync(path.resolve(compiler.context, folder))) {
          if (!name.endsWith(ending)) continue;
          const file = path.resolve(compiler.context, folder, name);
          compilation.fileDependencies.add(file);
          write(name, readFileSync(file));
        }
      };
      compilation.hooks.processAssets.tap({ name: "HelpPages", stage }, () => {
        emit(this.from, ".md", (name, text) =>
          compilation.emitAsset(
            `help/${name.replace(/\.md$/, ".html")}`,
            new sources.RawSource(pageOf(text.toString("utf8"))),
          ),
        );
        emit(this.pictures, ".png", (name, bytes) =>
          compilation.emitAsset(`help/${name}`, new sources.RawSource(bytes)),
        );
      });
    });
  }
}

/** pageOf("# Review ...") -> a page of HTML. Of Markdown it knows what docs/help is written in. */
function pageOf(markdown) {
  const blocks = markdown.trim().split(/\n{2,}/);
  const title = inline(blocks[0].replace(/^# /, ""));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>RSP Tracker: ${title}</title>
    <link rel="stylesheet" href="../plain.css" />
  </head>
  <body>
    <main>
${blocks.map(blockOf).join("\n")}
    </main>
  </body>
</html>
`;
}

function blockOf(block) {
  const heading = /^(#{1,3}) (.*)$/.exec(block);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  if (block.startsWith("- ")) {
    const items = block.slice(2).split(/\n- /);
    return `<ul>${items.map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`;
  }
  return `<p>${inline(block)}</p>`;
}

const inline = (text) =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/\n/g, " ")
    .replace(/!\[([^\]]*)\]\((?:[^()]*\/)?([^()/]+)\)/g, '<img src="$2" alt="$1" />')
    .replace(/\[([^\]]+)\]\(([^()]+)\.md\)/g, '<a href="$2.html">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\b_([^_]+)_\b/g, "<em>$1</em>");

module.exports = { HelpPages, pageOf };
