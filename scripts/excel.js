const { spawnSync } = require("node:child_process");
const { existsSync, readFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { build } = require("./serve/build");
const { isBuilt } = require("./serve/is-built");
const { serveExcel } = require("./serve/excel-site");
const { sideloadSteps, certificatePlaces } = require("./serve/sideload");

const root = path.resolve(__dirname, "..");
const port = 3000; // manifest.xml names it

/** npm run excel: builds, serves the add-in to this machine's Excel, loads it there, and takes it out again at Ctrl+C. */
async function main(words) {
  const steps = sideloadSteps(process.platform);
  if (words[0] === "stop") return run(steps.stop);
  if (!isBuilt(root) && !build(root)) return fail("The build failed; see above.");
  const certificate = trustedCertificate(steps);
  if (!certificate) return fail(steps.noCertificate);
  const server = await serveExcel(path.join(root, "dist"), { port, ...certificate });
  say(`RSP Tracker is served at https://localhost:${port}. Ctrl+C ends it.`);
  if (steps.start) run(steps.start);
  say(steps.words);
  const end = () => {
    run(steps.stop);
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, end);
  return undefined;
}

/** That of the environment, or the one that Microsoft's tool made, which it makes where it can. */
function trustedCertificate(steps) {
  const places = certificatePlaces(process.env, os.homedir());
  const isThere = () => existsSync(places.cert) && existsSync(places.key);
  if (!isThere() && steps.certify) run(steps.certify);
  return isThere() ? { cert: readFileSync(places.cert), key: readFileSync(places.key) } : undefined;
}

/** A tool of Microsoft's, fetched when it is needed: none of them is installed with the product. */
function run(command) {
  if (!command) return;
  const { status } = spawnSync("npx", ["--yes", ...command], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) say(`"npx ${command.join(" ")}" did not end well; see above.`);
}

const say = (text) => console.log(text);

function fail(text) {
  console.error(text);
  process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error) =>
  fail(
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken, and the manifest names that one: end what uses it, then try again.`
      : String(error),
  ),
);
