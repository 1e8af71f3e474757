import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import net from "node:net";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";

interface Served {
  readonly port: number;
  readonly address: string;
  close(done: () => void): void;
}

// The server is plain JavaScript without types: npm start needs no build to run it.
export const { listen } = createRequire(__filename)("../../scripts/serve/listen") as {
  listen(folder: string, port: number): Promise<Served | undefined>;
};

/** A request as bytes, and when its sender goes away. */
interface Sent {
  readonly text: string;
  readonly leaves: "when answered" | "before the end of the request" | "at the first answer" | "at once";
}

export interface Fuzzed {
  /** Requests that were answered, by status. */
  readonly answers: Readonly<Record<string, number>>;
  /** What must not be: an answer of 500 and more, a secret told, a file left open, the page gone. */
  readonly faults: readonly string[];
}

const secret = "nobody outside may read this";

/** Sends so many made-up requests to a server of its own folder; the same seed gives the same requests. */
export async function fuzzServer(count: number, seed: number): Promise<Fuzzed> {
  const root = mkdtempSync(join(tmpdir(), "a fuzzed workbench "));
  const folder = filledFolder(root);
  const server = await listen(folder, 45_300);
  if (!server) throw new Error("no port is free");
  const answers: Record<string, number> = {};
  const faults: string[] = [];
  for (const batch of batches(fc.sample(requests, { numRuns: count, seed }))) {
    const replies = await Promise.all(batch.map((sent) => reply(server.port, sent)));
    replies.forEach((text, index) => {
      const status = /^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? "none";
      answers[status] = (answers[status] ?? 0) + 1;
      if (status >= "500" && status !== "none") faults.push(`${status} to ${batch[index]?.text}`);
      if (text.includes(secret)) faults.push(`the secret to ${batch[index]?.text}`);
    });
  }
  const page = await reply(server.port, plainRequest);
  if (!page.includes("200 OK") || !page.includes("the workbench")) faults.push("the page is gone");
  faults.push(...(await openFiles(folder)).map((name) => `${name} is open still`));
  await new Promise<void>((done) => server.close(done));
  rmSync(root, { recursive: true });
  return { answers, faults };
}

/** A folder with a page, a script that does not fit into the buffers of a connection, and links to what is outside. */
function filledFolder(root: string): string {
  const folder = join(root, "dist");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "workbench.html"), "<p>the workbench</p>");
  writeFileSync(join(folder, "large.js"), Buffer.alloc(16_000_000, "1;\n"));
  writeFileSync(join(root, "secret.txt"), secret);
  symlinkSync(join(root, "secret.txt"), join(folder, "link.txt"));
  symlinkSync(root, join(folder, "up"));
  symlinkSync("loop", join(folder, "loop"));
  return folder;
}

const plainRequest: Sent = {
  text: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  leaves: "when answered",
};

const pieces = fc.constantFrom(
  ...[
    "workbench.html",
    "large.js",
    "link.txt",
    "up",
    "secret.txt",
    "loop",
    "assets",
    "about.json",
    "..",
    ".",
  ],
  ...[
    "%2e%2e",
    "%2f",
    "%5c",
    "%00",
    "%",
    "%ff",
    "%F0%9F%92%A9",
    "\\",
    "//",
    "?v=1",
    "#x",
    ":",
    "~",
    "C:",
    "é",
  ],
  ...["x".repeat(300), "x/".repeat(3000), "large.js/", "workbench.html%2f", "con", "::$DATA"],
);
const paths = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom("/", "/large.js", "/workbench.html/", "/link.txt", "/up/secret.txt"),
  },
  fc.array(pieces, { maxLength: 6 }).map((parts) => `/${parts.join("/")}`),
  fc.webUrl(),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const headers: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "Host: localhost",
    "Host: LocalHost:4400",
    "Host: 127.0.0.1",
    "Host: example.org",
    "Host:",
    "",
  ),
  fc.constantFrom("Origin: http://localhost", "Origin: null", "Origin: https://example.org"),
  fc.constantFrom(
    "Range: bytes=0-10",
    "Range: bytes=5-1",
    "Range: bytes=-",
    "Range: lines=1",
    "Range: bytes=0-,1-,2-",
  ),
  fc.constantFrom(
    "Connection: close",
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Expect: 100-continue",
    "Expect: x",
  ),
  fc.constantFrom(
    "Content-Length: 5",
    "Content-Length: -1",
    "Transfer-Encoding: chunked",
    "If-None-Match: *",
  ),
  fc.constantFrom("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", `X-Long: ${"y".repeat(20_000)}`),
  fc.string({ maxLength: 30 }),
);
const harmless: fc.Arbitrary<string> = fc.constantFrom(
  "Range: bytes=5-1",
  "Range: x",
  "Origin: http://localhost",
  "Connection: close",
  "X: y",
);
const methods = fc.constantFrom(
  ...Array<string>(12).fill("GET"),
  ...["HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", "BREW", ""],
);
const requests: fc.Arbitrary<Sent> = fc.record({
  text: fc
    .record({
      method: methods,
      path: paths,
      version: fc.constantFrom(...Array<string>(20).fill("HTTP/1.1"), "HTTP/1.0", "HTTP/9.9", ""),
      host: fc.constantFrom(...Array<string>(10).fill("Host: localhost\r\n"), "Host: LOCALHOST:1\r\n", ""),
      more: fc.oneof(fc.array(harmless, { maxLength: 3 }), fc.array(headers, { maxLength: 3 })),
    })
    .map(
      ({ method, path, version, host, more }) =>
        `${method} ${path} ${version}\r\n${host}${more.map((line) => `${line}\r\n`).join("")}\r\n`,
    ),
  leaves: fc.constantFrom(
    ...([
      "when answered",
      "when answered",
      "before the end of the request",
      "at the first answer",
      "at once",
    ] as const),
  ),
});

/** What came back until the sender left, the server closed, or nothing more came. */
function reply(port: number, { text, leaves }: Sent): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    let start = "";
    socket.setTimeout(1000, () => socket.destroy());
    socket.on("connect", () => {
      const half = leaves === "before the end of the request";
      socket.write(half ? text.slice(0, text.length / 2) : text);
      if (half || leaves === "at once") socket.destroySoon();
    });
    socket.on("data", (data: Buffer) => {
      if (start.length < 2000) start += data.toString("latin1", 0, 2000);
      if (leaves === "at the first answer") socket.destroy();
      else socket.setTimeout(50);
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(start));
  });
}

function* batches<T>(all: readonly T[], size = 20): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** Files of the folder that this process has open, when what is under way has ended. Known on Linux only. */
export async function openFiles(folder: string): Promise<readonly string[]> {
  let open: readonly string[] = [];
  for (let look = 0; look < 100; look += 1) {
    open = openNow().filter((name) => name.startsWith(folder));
    if (open.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return open;
}

function openNow(): readonly string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc/self/fd").flatMap((number) => {
    try {
      return [readlinkSync(`/proc/self/fd/${number}`)];
    } catch {
      return []; // closed between the list and the look
    }
  });
}
