const { open, realpath, stat } = require("node:fs/promises");
const path = require("node:path");
const { pipeline } = require("node:stream/promises");
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
  "Accept-Ranges": "none",
};

/** The workbench's site: for pages of its own only. */
const workbenchSite = { headers, isForUs, start: "/workbench.html" };

/**
 * One request: a file of the folder, "/" for the site's first page, "/about.json" for who is here. Whatever is asked, it ends.
 * A site says whom it serves and with which headers.
 */
async function answer(folder, request, response, site = workbenchSite) {
  try {
    await answerGet(folder, request, response, site);
  } catch (error) {
    // Who asked has left in the middle, or the disk failed: there is nobody to tell, or no page to tell it on.
    if (response.headersSent) response.destroy();
    else send(response, 500, `The file could not be read (${error.code}).\n`, { site });
  }
}

async function answerGet(folder, request, response, site) {
  if (!site.isForUs(request)) return send(response, 403, "Only localhost is served.\n", { site });
  if (request.method !== "GET" && request.method !== "HEAD")
    return send(response, 405, "Only GET is answered.\n", { site });
  const name = nameOf(request, site);
  if (name === "/about.json")
    return send(response, 200, JSON.stringify(about(path.dirname(folder))), { site, extension: ".json" });
  const file = name === undefined ? undefined : await fileOf(folder, name);
  return file
    ? sendFile(response, file, { method: request.method, site })
    : send(response, 404, "There is no such page.\n", { site });
}

/** Another site's name that was made to lead here, and a page of another site, must not reach what is served. */
function isForUs({ headers, headersDistinct }) {
  const { host = "", origin } = headers;
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(host) || headersDistinct.host.length > 1) return false;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) return false;
  return isFromOwnPage(headers) || isOpenedByPerson(headers);
}

// Old browsers and other programs do not say where a request comes from.
const isFromOwnPage = ({ "sec-fetch-site": site = "none" }) => site === "same-origin" || site === "none";

const isOpenedByPerson = ({ "sec-fetch-mode": mode, "sec-fetch-dest": dest }) =>
  mode === "navigate" && dest === "document";

function nameOf({ url = "/" }, { start }) {
  const asked = url.split("?", 1)[0];
  try {
    return asked === "/" ? start : decodeURIComponent(asked);
  } catch {
    return undefined; // a "%" that escapes nothing
  }
}

// What the system says of names that are none, and of what it may not show.
const noSuchFile = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "EACCES", "EPERM", "EINVAL", "UNKNOWN"];

/** The real name of a file of the folder; a link that leads out of it leads nowhere. */
async function fileOf(folder, name) {
  if (name.includes("\0")) return undefined;
  try {
    const [inside, file] = await Promise.all([realpath(folder), realpath(path.join(folder, name))]);
    return file.startsWith(inside + path.sep) && (await stat(file)).isFile() ? file : undefined;
  } catch (error) {
    if (noSuchFile.includes(error.code)) return undefined;
    throw error;
  }
}

/** Ranges are not served: whoever asks for one gets the whole. */
async function sendFile(response, file, { method, site }) {
  const handle = await open(file);
  try {
    const extension = path.extname(file);
    response.writeHead(200, {
      ...site.headers,
      ...site.headersOf?.(extension),
      "Content-Type": typeOf(extension),
    });
    if (method === "HEAD") response.end();
    // Unlike pipe, it ends reading when the other side leaves.
    else await pipeline(handle.createReadStream(), response);
  } finally {
    await handle.close();
  }
}

function send(response, status, text, { site, extension = ".txt" }) {
  response.writeHead(status, { ...site.headers, "Content-Type": typeOf(extension) });
  response.end(text);
}

const typeOf = (extension) => types[extension] ?? "application/octet-stream";

module.exports = { answer };
