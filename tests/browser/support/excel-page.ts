import type { Page } from "playwright-core";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { bookOf } from "../../hosts/excel/fake-host/book";
import { type FakeExcel, fakeExcel } from "../../hosts/excel/fake-host/fake-excel";
import { clientScript } from "../../hosts/excel/fake-host/real-client";
import { sampleSheets } from "../../hosts/excel/sample-in-excel";
import { type Visit, visit } from "./workbench";

/** Where the page asks for Office's library: what the manifest's host would load. */
const library = "https://appsforoffice.microsoft.com/";

/** As wide as Excel opens a task pane. */
const viewport = { width: 350, height: 800 };

/** What the pane listens to, by Excel's numbers: a person's edit, a write of this add-in's, and a selection. */
const events = {
  edited: { type: 10, source: "Local" },
  written: { type: 10, source: "Local", triggerSource: "ThisLocalAddin" },
  selected: { type: 14 },
} as const;

/** How Office behaves when the page asks for it. */
export type OfficeMood =
  /** The library loads, and is ready in Excel. */
  | "ready"
  /** The library loads and never says that it is ready: its further files are kept away. */
  | "never-ready"
  /** A closed network: the library does not load. */
  | "blocked";

/** The task pane's page, opened by an Excel of ours. */
export interface PaneVisit extends Visit {
  readonly excel: FakeExcel;
  /** Tells the page what happened in Excel. */
  tell(what: keyof typeof events, sheet: string, address: string): Promise<void>;
  /** Does something that makes the pane ask Excel, and waits until it was answered and the pane rests. */
  rest(command: () => Promise<void>): Promise<void>;
  /** Presses Refresh, and waits likewise. */
  refresh(): Promise<void>;
}

/**
 * const { page, excel, refresh } = await openPane(): the built task pane in Chromium, Microsoft's client library in it,
 * and behind that the fake Excel, which lives in the test, with the sample plan open, or other sheets. `before` may set the page's clock.
 */
export async function openPane(
  mood: OfficeMood = "ready",
  before: (page: Page) => Promise<void> = async () => undefined,
  sheets?: readonly SheetSnapshot[],
): Promise<PaneVisit> {
  // A file of our own first: what Excel needs has to be there before the pane's page is.
  const visited = await visit("/plain.css", { viewport });
  const { page } = visited;
  const excel = fakeExcel(bookOf(sheets ?? (await sampleSheets())), {
    sets: "1.14",
    trigger: (type, argument) => void page.evaluate(trigger, { type, message: JSON.stringify(argument) }),
  });
  await page.exposeFunction("askExcel", async (body: string) =>
    JSON.stringify(await excel.answer(JSON.parse(body))),
  );
  await page.route(`${library}**`, (route) =>
    mood === "blocked"
      ? route.abort()
      : route.fulfill({ contentType: "text/javascript", body: clientScript() + officeScript(mood) }),
  );
  await before(page);
  await page.goto(new URL("/taskpane.html", page.url()).href);
  const rest = async (command: () => Promise<void>): Promise<void> => {
    const asked = excel.requests.length;
    await command();
    await eventually(() => excel.requests.length > asked);
    await page.locator("[aria-busy=false]").waitFor();
  };
  return {
    ...visited,
    excel,
    tell: (what, name, address) => {
      const worksheetId = excel.book.sheets.find((sheet) => sheet.name === name)?.id;
      const { type, ...rest } = events[what];
      return page.evaluate(trigger, { type, message: JSON.stringify({ worksheetId, address, ...rest }) });
    },
    rest,
    refresh: () => rest(() => page.getByRole("button", { name: "Refresh", exact: true }).click()),
  };
}

/** Waits until something holds in the test's own world, 10 seconds at most. */
async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never came: ${holds.toString()}`);
}

/** What Office's loader would set up around Excel's client, and the way of its requests to the test. */
const officeScript = (mood: OfficeMood): string => `
;(function () {
  var isReady = ${mood === "ready"};
  var onReady = function () {
    return isReady ? Promise.resolve({ host: "Excel", platform: "PC" }) : new Promise(function () {});
  };
  var context = {
    displayLanguage: "en-GB",
    contentLanguage: "en-GB",
    document: window.officeDocument,
    officeTheme: { bodyBackgroundColor: "#FFFFFF" },
    requirements: { isSetSupported: function (name, version) {
      return name === "ExcelApi" && Number(version.split(".")[1]) <= 14;
    } },
  };
  window.Office = Object.create(Office, { onReady: { value: onReady }, context: { value: context } });
  OfficeExtension._testSetRichApiMessageReadyImpl(function () { return Promise.resolve(); });
  OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = {
    _resolveRequestUrlAndHeaderInfo: function () {
      return Promise.resolve({ url: "https://excel.test/workbook", headers: {} });
    },
    _createRequestExecutorOrNull: function () {
      return { executeAsync: function (data, flags, message) {
        var body = typeof message.Body === "string" ? JSON.parse(message.Body) : message.Body;
        return askExcel(JSON.stringify(Object.assign({}, body, { flags: flags }))).then(function (text) {
          var answered = JSON.parse(text);
          return { HttpStatusCode: answered.Error ? 400 : 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: answered };
        });
      } };
    },
  };
})();`;

/** Runs in the page: an event of Excel's as the client gets it; 65536 is the category of events. */
function trigger({ type, message }: { readonly type: number; readonly message: string }): void {
  // The library's own way in for tests, which its types leave out.
  const { OfficeExtension: client } = window as unknown as {
    OfficeExtension: { _testTriggerRichApiMessageEvent(message: object): void };
  };
  const entry = { messageCategory: 65536, messageType: type, targetId: "Workbook", message };
  client._testTriggerRichApiMessageEvent({ entries: [entry] });
}
