const http = require("node:http");
const { answer } = require("./answer");
const { addressOf } = require("./running");

const tries = 20;
const silenceMilliseconds = 60_000;

/**
 * Serves a folder to this machine only, at the port or the next free one. Undefined where none is free.
 * @returns {Promise<{ port: number, address: string, close(done: () => void): void } | undefined>}
 */
async function listen(folder, firstPort) {
  for (let port = firstPort; port < firstPort + tries && port <= 65535; port += 1) {
    const server = http.createServer((request, response) => answer(folder, request, response));
    // Who reads nothing for so long has left without a word; else its file would stay open.
    server.setTimeout(silenceMilliseconds);
    if (await isListening(server, port)) return running(server, port);
  }
  return undefined;
}

function isListening(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => (isTaken(error) ? resolve(false) : reject(error)));
    server.listen({ host: "127.0.0.1", port }, () => resolve(true));
  });
}

const isTaken = ({ code }) => code === "EADDRINUSE" || code === "EACCES";

const running = (server, port) => ({
  port,
  address: addressOf(port),
  close: (done) => {
    server.close(done);
    server.closeAllConnections();
  },
});

module.exports = { listen };
