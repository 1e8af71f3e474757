import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { RequestBody, ResponseBody } from "./wire";

/** What answers the client's requests. May never settle. */
export type Answer = (body: RequestBody) => Promise<ResponseBody>;

/** Microsoft's own client library with `answer` in Excel's place. */
export interface RealClient {
  readonly run: typeof Excel.run;
  /** Sends an event of Excel's to whoever listens. */
  readonly trigger: (type: number, argument: object) => void;
}

interface Globals {
  readonly Excel: { readonly run: typeof Excel.run };
  readonly OfficeExtension: {
    readonly Promise: PromiseConstructor;
    readonly ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (message: object) => void;
  };
}

const source = "@microsoft/office-js/dist/excel-win32-16.01.debug.js";
/** The library as Excel for Windows loads it, to be run in a page. */
export const clientScript = (): string => readFileSync(require.resolve(source), "utf8");

let script: vm.Script | undefined;

const ignore = (): undefined => undefined;

/** The few things of a browser that the library touches when it loads; retries of its own do not wait. */
function browser(): Record<string, unknown> {
  const storage = { getItem: () => null, setItem: ignore };
  const page: Record<string, unknown> = {
    console,
    performance,
    Promise,
    setTimeout: (task: () => void) => queueMicrotask(task),
    clearTimeout: ignore,
    setInterval: ignore,
    clearInterval: ignore,
    navigator: { userAgent: "node" },
    location: { href: "https://page.test", hostname: "page.test", search: "" },
    document: { createElement: () => ({}), getElementsByTagName: () => [], addEventListener: ignore },
    addEventListener: ignore,
    sessionStorage: storage,
    localStorage: storage,
    XMLHttpRequest: ignore,
  };
  return Object.assign(page, { window: page, self: page, globalThis: page });
}

/** A client of its own, with nothing in it of another one's. */
export function realClient(answer: Answer): RealClient {
  script ??= new vm.Script(clientScript(), { filename: "excel.js" });
  const page = browser();
  script.runInContext(vm.createContext(page));
  // The script defines these names; vm types its context as a plain record.
  const { Excel: excel, OfficeExtension: office } = page as unknown as Globals;
  office.ClientRequestContext.defaultRequestUrlAndHeaders = seam(answer);
  office._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return {
    run: excel.run.bind(excel),
    trigger: (type, argument) =>
      office._testTriggerRichApiMessageEvent({
        entries: [
          {
            messageCategory: 65536,
            messageType: type,
            targetId: "Workbook",
            message: JSON.stringify(argument),
          },
        ],
      }),
  };
}

let shared: RealClient | undefined;
let current: Answer;

/** One client for all tests of a file, the latest answer behind it: the library takes a while to load. */
export function sharedClient(answer: Answer): RealClient {
  current = answer;
  shared ??= realClient((body) => current(body));
  return shared;
}

interface RequestMessage {
  readonly Body: string | RequestBody;
}

const seam = (answer: Answer): object => ({
  _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://excel.test/workbook", headers: {} }),
  _createRequestExecutorOrNull: () => ({
    executeAsync: async (_data: unknown, flags: number, { Body }: RequestMessage) => {
      const text = typeof Body === "string" ? Body : JSON.stringify(Body);
      const body: RequestBody = JSON.parse(text);
      const answered = await answer({ ...body, flags });
      return {
        HttpStatusCode: answered.Error ? 400 : 200,
        ErrorCode: "",
        ErrorMessage: "",
        Headers: {},
        Body: JSON.parse(JSON.stringify(answered)) as ResponseBody,
      };
    },
  }),
});
