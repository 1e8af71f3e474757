import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Served {
  readonly port: number;
  readonly address: string;
  close(done: () => void): void;
}

// The server is plain JavaScript without types: npm start needs no build to run it.
const { listen } = createRequire(__filename)("../../scripts/serve/listen") as {
  listen(folder: string, port: number): Promise<Served | undefined>;
};

// A path with a space, as "My documents" has.
const root = mkdtempSync(join(tmpdir(), "a workbench "));
const folder = join(root, "dist");
mkdirSync(folder);
writeFileSync(join(folder, "workbench.html"), "<p>the workbench</p>");
writeFileSync(join(folder, "grid.js"), "1");
writeFileSync(join(root, "secret.txt"), "secret");

const started: Served[] = [];

async function start(): Promise<Served> {
  const server = await listen(folder, 45_100);
  if (!server) throw new Error("no port is free");
  started.push(server);
  return server;
}

afterAll(async () => {
  await Promise.all(started.map((server) => new Promise<void>((done) => server.close(done))));
  rmSync(root, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

const get = ({ port }: Served, path: string, host = "localhost"): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, headers: { host } };
    const request = http.get(options, (response) => {
      const pieces: string[] = [];
      response.on("data", (piece) => pieces.push(String(piece)));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, text: pieces.join("") }),
      );
    });
    request.on("error", reject);
  });

test("the bare address gives the workbench, and nothing is kept by the browser", async () => {
  const { status, headers, text } = await get(await start(), "/");
  expect([status, text]).toEqual([200, "<p>the workbench</p>"]);
  expect(headers).toMatchObject({ "cache-control": "no-store", "content-type": "text/html; charset=utf-8" });
});

test("a script comes as a script, whatever follows its name", async () => {
  const { headers } = await get(await start(), "/grid.js?v=1");
  expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%", "/gone.html", "/%00"])(
  "%s gives nothing",
  async (path) => {
    expect(await get(await start(), path)).toMatchObject({ status: 404, text: "There is no such page.\n" });
  },
);

test("another site's name that leads here is not served", async () => {
  expect(await get(await start(), "/", "example.org")).toMatchObject({ status: 403 });
});

test("a taken port gives way to the next, and each says whose it is", async () => {
  const [one, other] = [await start(), await start()];
  expect(other.port).toBeGreaterThan(one.port);
  expect(JSON.parse((await get(other, "/about.json")).text)).toEqual({
    product: "RSP Tracker workbench",
    root,
  });
});
