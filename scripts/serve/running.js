const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const http = require("node:http");
const path = require("node:path");

const product = "RSP Tracker workbench";

/** What a running workbench says of itself at /about.json. */
const about = (root) => ({ product, root });

const noteOf = (root) => path.join(root, "node_modules", ".cache", "rsp-tracker", "running.json");

/** Notes where this checkout is served, so that a second start finds the first whatever its port. */
function remember(root, port) {
  mkdirSync(path.dirname(noteOf(root)), { recursive: true });
  writeFileSync(noteOf(root), JSON.stringify({ port }));
}

/** The address of the workbench that serves this checkout now, if there is one. */
async function findRunning(root) {
  const port = rememberedPort(root);
  if (!port) return undefined;
  const answer = await ask(port);
  return answer?.product === product && answer.root === root ? addressOf(port) : undefined;
}

function rememberedPort(root) {
  try {
    return JSON.parse(readFileSync(noteOf(root), "utf8")).port;
  } catch {
    return undefined; // never started here
  }
}

function ask(port) {
  return new Promise((resolve) => {
    const request = http.get({ host: "127.0.0.1", port, path: "/about.json", timeout: 1000 }, (response) => {
      const pieces = [];
      response.on("data", (piece) => pieces.push(piece));
      response.on("end", () => resolve(parsed(pieces.join(""))));
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(undefined));
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // somebody else's server
  }
}

const addressOf = (port) => `http://localhost:${port}/`;

module.exports = { about, addressOf, findRunning, remember };
