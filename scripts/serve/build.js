const { spawnSync } = require("node:child_process");
const path = require("node:path");

/** What npm run build does, without npm, which may not be on the path of whoever starts. */
const steps = [
  ["webpack/bin/webpack.js", "--mode", "production"],
  ["tsx/dist/cli.mjs", "scripts/manifest-build.ts"],
];

/** Builds the project at a root; false where a step fails, which has said why. */
function build(root, env = process.env) {
  console.log("Building, a minute at most …");
  return steps.every(([tool, ...words]) => {
    const script = path.join(root, "node_modules", tool);
    return spawnSync(process.execPath, [script, ...words], { cwd: root, env, stdio: "inherit" }).status === 0;
  });
}

module.exports = { build };
