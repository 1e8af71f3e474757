import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Visit, visit, withBrowser } from "./support/workbench";

withBrowser();

// Microsoft's own loader, of the build that npm has (16.0.15407), as each host of Excel starts it: what it fetches, and
// what the pane's content policy keeps away. Nothing but the loader can say what it fetches; no page of Microsoft's does.

const library = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const files = join(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** What a page's loader asked for. */
interface Asked {
  /** Addresses below the library's. */
  readonly files: readonly string[];
  /** Directive and address of what the policy refused. */
  readonly refused: readonly string[];
  readonly elsewhere: Visit["strangers"];
}

/** Opens a page as a host does that tells the loader this of itself. */
async function openedBy(host: string, path: string): Promise<Asked> {
  const { page, strangers } = await visit("/plain.css");
  const refused: string[] = [];
  await page.exposeFunction("noteRefused", (what: string) => void refused.push(what));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) =>
      // Exposed above.
      (window as unknown as { noteRefused(what: string): void }).noteRefused(
        `${effectiveDirective} ${blockedURI}`,
      ),
    ),
  );
  await page.route(/^https:/, (route) => {
    const file = join(files, route.request().url().replace(library, "").replace(/\?.*/, ""));
    if (!route.request().url().startsWith(library) || !existsSync(file)) return route.abort();
    return route.fulfill({ contentType: "text/javascript", body: readFileSync(file) });
  });
  // The last that it fetches before it waits for the host's answer, which never comes here.
  const strings = page.waitForResponse(/office_strings\.js/);
  await page.goto(new URL(`/${path}?_host_Info=${encodeURIComponent(host)}`, page.url()).href);
  await strings;
  await page.waitForLoadState("networkidle");
  return {
    files: strangers.filter((url) => url.startsWith(library)).map((url) => url.slice(library.length)),
    refused,
    elsewhere: strangers.filter((url) => !url.startsWith(library)),
  };
}

test.each([
  ["Windows", "Excel$Win32$16.01$en-US", "excel-win32-16.01.js"],
  ["the web", "Excel$Web$16.00$en-US", "excel-web-16.00.js"],
  ["Mac", "Excel$Mac$16.00$en-US", "excel-mac-16.00.js"],
  ["iPad", "Excel$iOS$16.00$en-US", "excel-ios-16.00.js"],
])(
  "on %s Microsoft's loader gets all that it asks for, and asks only for its own folder",
  async (_, host, file) => {
    for (const path of ["taskpane.html", "commands.html"])
      expect(await openedBy(host, path)).toEqual({
        files: ["office.js", file, "en-us/office_strings.js"],
        refused: [],
        elsewhere: [],
      });
  },
);

test("an Excel older than those we serve would ask for more, and the page refuses it", async () => {
  const { refused } = await openedBy("Excel$Win32$16.00$en-US", "taskpane.html");
  expect(refused).toContainEqual(expect.stringContaining("ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js"));
});
