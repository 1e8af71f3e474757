// node scripts/licences.js: ends with 1 where a package of package-lock.json has a licence that is not on the list. Run in CI.
const { packages } = require("../package-lock.json");

/** What may be built in and handed on. A new one is added after somebody has read it. LGPL: the grid of the workbench. */
const shipped = [
  ...["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "Apache-2.0", "Zlib"],
  ...["Unlicense", "OFL-1.1", "LGPL-3.0-only", "LGPL-3.0-or-later"],
];

/** Also fine for what only builds and tests. */
const tools = ["Python-2.0", "MPL-2.0", "CC-BY-4.0", "CC0-1.0", "MIT/X11"];

/** Tools whose package file names no licence of the usual list. They are not handed on; somebody has looked at each. */
const lookedAt = {
  "node_modules/@microsoft/office-js":
    "Microsoft's own terms in its LICENSE.md; pages load the library from Microsoft",
  "node_modules/buffers": "names none; exceljs brings it, which only tests use",
};

/** "(MIT OR GPL-3.0-or-later)" needs one that is allowed, "Apache-2.0 AND MIT" all. */
const isAllowed = (licence, list) =>
  licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => list.includes(one.trim())));

const isFine = ([name, { license = "none", dev = false }]) =>
  isAllowed(license, dev ? [...shipped, ...tools] : shipped) || (dev && name in lookedAt);

const all = Object.entries(packages).filter(([name]) => name !== "");
const faults = all.filter((entry) => !isFine(entry));
for (const [name, { license }] of faults)
  console.error(`${name}: ${license} is not on the list of scripts/licences.js`);
console.log(`${all.length} packages, ${faults.length} with a licence that is not on the list`);
process.exitCode = faults.length === 0 ? 0 : 1;
