const { createReadStream, statSync } = require("node:fs");
const path = require("node:path");
const { about } = require("./running");

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

// The pages carry their own, stricter policies; what only a header can say is said here.
const headers = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Content-Security-Policy": "frame-ancestors 'self'",
};

/** One request: a file of the folder, "/" for the workbench, "/about.json" for who is here. */
function answer(folder, request, response) {
  if (!isForUs(request)) return send(response, 403, "Only localhost is served.\n");
  if (request.method !== "GET" && request.method !== "HEAD")
    return send(response, 405, "Only GET is answered.\n");
  const name = nameOf(request);
  if (name === "/about.json")
    return send(response, 200, JSON.stringify(about(path.dirname(folder))), ".json");
  const file = name === undefined ? undefined : fileOf(folder, name);
  return file ? sendFile(response, file, request.method) : send(response, 404, "There is no such page.\n");
}

// Another site's name that was made to lead here must not reach what is served.
const isForUs = ({ headers: { host = "" } }) => /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);

function nameOf({ url = "/" }) {
  const asked = url.split("?", 1)[0];
  try {
    return asked === "/" ? "/workbench.html" : decodeURIComponent(asked);
  } catch {
    return undefined; // a "%" that escapes nothing
  }
}

function fileOf(folder, name) {
  const file = path.join(folder, name);
  const isInside = file.startsWith(folder + path.sep) && !name.includes("\0");
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function sendFile(response, file, method) {
  response.writeHead(200, { ...headers, "Content-Type": typeOf(path.extname(file)) });
  if (method === "HEAD") return response.end();
  return createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

function send(response, status, text, extension = ".txt") {
  response.writeHead(status, { ...headers, "Content-Type": typeOf(extension) });
  response.end(text);
}

const typeOf = (extension) => types[extension] ?? "application/octet-stream";

module.exports = { answer };
