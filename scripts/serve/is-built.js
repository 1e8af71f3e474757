const { readdirSync, statSync } = require("node:fs");
const path = require("node:path");

const made = ["workbench.html", "grid.html", "taskpane.html", "cli.js"];
const madeFrom = ["src", "assets", "scripts", "webpack.config.js", "package.json"];

/** Whether dist is there and younger than everything it is made from. */
function isBuilt(root) {
  const ages = made.map((name) => ageOf(path.join(root, "dist", name)));
  if (ages.includes(undefined)) return false;
  return Math.min(...ages) >= Math.max(...madeFrom.map((name) => youngest(path.join(root, name))));
}

const ageOf = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

function youngest(place) {
  const own = ageOf(place) ?? 0;
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return own;
  return Math.max(0, ...readdirSync(place).map((name) => youngest(path.join(place, name))));
}

module.exports = { isBuilt };
