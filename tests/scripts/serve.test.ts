import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fuzzServer, listen, openFiles } from "./serve-fuzz";

// A path with a space, as "My documents" has.
const root = mkdtempSync(join(tmpdir(), "a workbench "));
const folder = join(root, "dist");
mkdirSync(folder);
writeFileSync(join(folder, "workbench.html"), "<p>the workbench</p>");
writeFileSync(join(folder, "grid.js"), "1");
writeFileSync(join(root, "secret.txt"), "secret");
writeFileSync(join(folder, "large.js"), Buffer.alloc(16_000_000));
mkdirSync(join(folder, "assets"));
symlinkSync("../grid.js", join(folder, "assets", "inside.js"));
symlinkSync("../secret.txt", join(folder, "outside.txt"));
symlinkSync("..", join(folder, "up"));
symlinkSync("loop", join(folder, "loop"));

type Served = NonNullable<Awaited<ReturnType<typeof listen>>>;
const started: Served[] = [];

async function start(): Promise<Served> {
  const server = await listen(folder, 45_100);
  if (!server) throw new Error("no port is free");
  started.push(server);
  return server;
}

/** One server for all tests that only ask. */
let shared: Promise<Served> | undefined;
const served = (): Promise<Served> => (shared ??= start());

afterAll(async () => {
  await Promise.all(started.map((server) => new Promise<void>((done) => server.close(done))));
  rmSync(root, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

type Headers = Readonly<Record<string, string>>;

const get = ({ port }: Served, path: string, headers: Headers = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, headers: { host: "localhost", ...headers } };
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
  const { status, headers, text } = await get(await served(), "/");
  expect([status, text]).toEqual([200, "<p>the workbench</p>"]);
  expect(headers).toMatchObject({ "cache-control": "no-store", "content-type": "text/html; charset=utf-8" });
});

test("a script comes as a script, whatever follows its name", async () => {
  const { headers } = await get(await served(), "/grid.js?v=1");
  expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
});

test.each([
  ...["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%", "/gone.html", "/%00"],
  ...["/workbench.html/", "/workbench.html/x", "/assets", "/assets/", "/loop", "/loop/x"],
  ...["/outside.txt", "/up/secret.txt", "/up/dist/grid.js/../../secret.txt"],
  ...[`/${"a".repeat(300)}`, `/${"a/".repeat(5000)}`],
])("%s gives nothing, and the page is there still", async (path) => {
  const server = await served();
  expect(await get(server, path)).toMatchObject({ status: 404, text: "There is no such page.\n" });
  expect(await get(server, "/")).toMatchObject({ status: 200 });
});

test("a link that stays in the folder is followed", async () => {
  expect(await get(await served(), "/assets/inside.js")).toMatchObject({ status: 200, text: "1" });
});

test.each(["bytes=0-0", "bytes=9-1", "bytes=-", "bytes=999999999-", "lines=1"])(
  "Range %s gives the whole",
  async (range) => {
    expect(await get(await served(), "/", { range })).toMatchObject({
      status: 200,
      text: "<p>the workbench</p>",
    });
  },
);

test.each(["localhost", "LOCALHOST", "LocalHost:4400", "127.0.0.1", "127.0.0.1:4400"])(
  "%s is a name of this machine",
  async (host) => {
    expect(await get(await served(), "/", { host })).toMatchObject({ status: 200 });
    expect(await get(await served(), "/", { host, origin: `http://${host}` })).toMatchObject({ status: 200 });
  },
);

const refused = { status: 403, text: "Only localhost is served.\n" };

test.each([
  "example.org",
  "localhost.example.org",
  "localhost:80.example.org",
  "xlocalhost",
  "127.0.0.10",
  "localhost@x",
])("%s that leads here is not served", async (host) => {
  expect(await get(await served(), "/", { host })).toMatchObject(refused);
  expect(await get(await served(), "/about.json", { host })).toMatchObject(refused);
});

test.each([
  { origin: "https://example.org" },
  { origin: "null" },
  { origin: "http://localhost:9" },
  { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script" },
  { "sec-fetch-site": "same-site", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" },
  { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" },
])("a foreign page gets nothing: %j", async (headers) => {
  expect(await get(await served(), "/grid.js", headers)).toMatchObject(refused);
  expect(await get(await served(), "/about.json", headers)).toMatchObject(refused);
});

test("a link on a foreign page opens the workbench, as a typed address does", async () => {
  const opened = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
  for (const site of ["cross-site", "none"])
    expect(await get(await served(), "/", { ...opened, "sec-fetch-site": site })).toMatchObject({
      status: 200,
    });
});

/** Leaves when the first piece has come. */
const breakOff = ({ port }: Served): Promise<void> =>
  new Promise((resolve) => {
    const options = {
      host: "127.0.0.1",
      port,
      path: "/large.js",
      headers: { host: "localhost" },
      agent: false,
    };
    const request = http.get(options, (response) => response.once("data", () => request.destroy()));
    request.on("error", () => undefined);
    request.on("close", resolve);
  });

test("200 downloads that are broken off leave no file open", async () => {
  const server = await served();
  for (let round = 0; round < 10; round += 1)
    await Promise.all(Array.from({ length: 20 }, () => breakOff(server)));
  expect(await openFiles(folder)).toEqual([]);
  expect(await get(server, "/")).toMatchObject({ status: 200 });
}, 30_000);

test("it survives requests of all kinds (npm run fuzz:server sends 2,000)", async () => {
  const { answers, faults } = await fuzzServer(150, 7);
  expect(faults).toEqual([]);
  expect(answers).toMatchObject({
    200: expect.any(Number),
    403: expect.any(Number),
    404: expect.any(Number),
  });
}, 30_000);

test("a taken port gives way to the next, and each says whose it is", async () => {
  const [one, other] = [await start(), await start()];
  expect(other.port).toBeGreaterThan(one.port);
  expect(JSON.parse((await get(other, "/about.json")).text)).toEqual({
    product: "RSP Tracker workbench",
    root,
  });
});
