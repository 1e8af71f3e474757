const path = require("node:path");
const { build } = require("./serve/build");
const { isBuilt } = require("./serve/is-built");
const { listen } = require("./serve/listen");
const { findRunning, remember } = require("./serve/running");

const root = path.resolve(__dirname, "..");
const firstPort = 4400;
const usage =
  "Usage: npm start [-- --port N], N from 1024 to 65535. Builds what is not built and serves the workbench.";

/** npm start: builds if needed, serves the workbench to this machine only, and says where. */
async function main(words) {
  const port = portOf(words);
  if (port === undefined) return fail(usage);
  if (await saysWhatRuns()) return undefined;
  if (!isBuilt(root)) {
    if (!build(root)) return fail("The build failed; see above.");
    // Another start may have built at the same time, and be serving by now.
    if (await saysWhatRuns()) return undefined;
  }
  const server = await listen(path.join(root, "dist"), port);
  if (!server) return fail(`No port from ${port} on is free. Choose another: npm start -- --port N`);
  remember(root, server.port);
  if (server.port !== port) say(`Port ${port} is taken.`);
  say(`RSP Tracker workbench: ${server.address}\nCtrl+C ends it.`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close(() => process.exit(0)));
}

async function saysWhatRuns() {
  const running = await findRunning(root);
  if (running) say(`The workbench is running already: ${running}`);
  return running !== undefined;
}

function portOf(words) {
  if (words.length === 0) return firstPort;
  const [, digits] = /^--port[= ](\d{4,5})$/.exec(words.join(" ")) ?? [];
  const port = Number(digits);
  return port >= 1024 && port <= 65535 ? port : undefined;
}

const say = (text) => console.log(text);

function fail(text) {
  console.error(text);
  process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error) => fail(String(error)));
