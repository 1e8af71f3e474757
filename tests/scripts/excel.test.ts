import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import https from "node:https";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aCertificate } from "./a-certificate";

// The scripts are plain Node, so that nothing is built before they run; these are their types.
const load = createRequire(__filename);
const { serveExcel } = load("../../scripts/serve/excel-site.js") as {
  serveExcel(
    folder: string,
    options: { readonly port: number; readonly cert: string; readonly key: string },
  ): Promise<https.Server>;
};
const { sideloadSteps, certificatePlaces } = load("../../scripts/serve/sideload.js") as {
  sideloadSteps(platform: string): Readonly<
    Partial<Record<"certify" | "start" | "stop", readonly string[]>>
  > & {
    readonly words: string;
    readonly noCertificate: string;
  };
  certificatePlaces(
    env: { readonly HTTPS_CERT?: string; readonly HTTPS_KEY?: string },
    home: string,
  ): { readonly cert: string; readonly key: string };
};

const folder = mkdtempSync(join(tmpdir(), "an add-in "));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "taskpane.html"), "<p>the pane</p>");
writeFileSync(join(folder, "functions.json"), "{}");
writeFileSync(join(folder, "manifest.xml"), readFileSync("manifest.xml"));
writeFileSync(join(folder, "assets", "icon-32.png"), "x");

const certificate = aCertificate();
let server: https.Server;

beforeAll(async () => {
  server = await serveExcel(folder, { port: 0, ...certificate });
});

afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** As Excel on the web asks, from a frame of another site; only the certificate made here is trusted. */
const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo; // it listens at a port, not at a file
    const usual = { "sec-fetch-site": "cross-site", origin: "https://excel.officeapps.live.com" };
    const options = {
      ...{ host: "localhost", port, path, ca: certificate.cert, servername: "localhost", agent: false },
      headers: { ...usual, ...headers },
    };
    https
      .get(options, (response) => {
        const pieces: string[] = [];
        response.on("data", (piece) => pieces.push(String(piece)));
        response.on("end", () =>
          resolve({ status: response.statusCode, headers: response.headers, text: pieces.join("") }),
        );
      })
      .on("error", reject);
  });

test("the pane is served over https to a frame of Excel's own site", async () => {
  const { status, text, headers } = await get("/taskpane.html?_host_Info=Excel$Web");
  expect([status, text]).toEqual([200, "<p>the pane</p>"]);
  for (const name of ["x-frame-options", "cross-origin-opener-policy", "content-security-policy"])
    expect(headers[name]).toBeUndefined();
  expect(headers["cache-control"]).toBe("no-cache");
});

test("the functions' metadata may be fetched from there, and icons may be kept", async () => {
  const { headers } = await get("/functions.json");
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["content-type"]).toMatch(/^application\/json/);
  expect((await get("/assets/icon-32.png")).headers["cache-control"]).toMatch(/^max-age=\d/);
});

test("every address that the manifest names is of this server", async () => {
  const { text } = await get("/manifest.xml");
  const addresses = [...text.matchAll(/https?:\/\/[^"<\s]+/g)].map(([address]) => new URL(address));
  const ours = addresses.filter(({ hostname }) => hostname === "localhost");
  expect(ours.length).toBeGreaterThan(5);
  expect(new Set(ours.map(({ origin }) => origin))).toEqual(new Set(["https://localhost:3000"]));
});

test("another name that was made to lead here is not served", async () => {
  expect((await get("/taskpane.html", { host: "evil.example" })).status).toBe(403);
  expect((await get("/../package.json")).status).toBe(404);
});

test("on Windows and Mac Microsoft's tools make the certificate, load the add-in and take it out again", () => {
  for (const platform of ["win32", "darwin"]) {
    const { certify = [], start = [], stop = [] } = sideloadSteps(platform);
    expect(certify.join(" ")).toBe("office-addin-dev-certs@3 install");
    expect(start.join(" ")).toMatch(
      /^office-addin-debugging@\S+ start dist\/manifest.xml desktop --app excel/,
    );
    expect(stop.join(" ")).toMatch(/^office-addin-debugging@\S+ stop dist\/manifest.xml$/);
  }
});

test("elsewhere nothing is run, and the clicks to take are said", () => {
  const { certify, start, stop, words } = sideloadSteps("linux");
  expect([certify, start, stop]).toEqual([undefined, undefined, undefined]);
  expect(words).toContain("Upload My Add-in");
});

test("the certificate is that of the environment, or where Microsoft's tool puts it", () => {
  expect(certificatePlaces({ HTTPS_CERT: "a.crt", HTTPS_KEY: "a.key" }, "/home/x")).toEqual({
    cert: "a.crt",
    key: "a.key",
  });
  expect(certificatePlaces({}, "/home/x").cert).toContain(".office-addin-dev-certs");
});
