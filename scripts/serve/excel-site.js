const https = require("node:https");
const { answer } = require("./answer");

/**
 * What Excel needs of a server, and may not get (docs/deployment.md): Excel on the web shows the pane in a frame of its own
 * site and fetches functions.json from there; icons that may not be kept are shown as grey squares.
 */
const excelSite = {
  start: "/taskpane.html",
  headers: {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Access-Control-Allow-Origin": "*",
    "Accept-Ranges": "none",
  },
  headersOf: (extension) => ({ "Cache-Control": extension === ".png" ? "max-age=3600" : "no-cache" }),
  // Another site's name that was made to lead here is not served; who asks is left open, since Excel's own sites do.
  isForUs: ({ headers: { host = "" }, headersDistinct }) =>
    /^localhost(:\d+)?$/i.test(host) && headersDistinct.host.length === 1,
};

/**
 * Serves a folder to this machine's Excel over https. Rejects where the port is taken: the manifest names that one and no other.
 * @param {string} folder
 * @param {{ port: number, cert: string | Buffer, key: string | Buffer }} options
 * @returns {Promise<import("node:https").Server>}
 */
function serveExcel(folder, { port, cert, key }) {
  const server = https.createServer({ cert, key }, (request, response) =>
    answer(folder, request, response, excelSite),
  );
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // "localhost" may lead to either of the two addresses of the machine itself.
    server.listen({ host: "localhost", port }, () => resolve(server));
  });
}

module.exports = { serveExcel };
