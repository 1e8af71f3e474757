import type { ExcelEnv, Timer } from "./env";
import { type WebLocks, workbookLock } from "./run/workbook-lock";
import { savesFiles, type StartUp, type Theme, themeOf, whenOfficeReady } from "./start-up";

/** The page's own timer. */
export const pageTimer: Timer = (task, milliseconds) => {
  const id = setTimeout(task, milliseconds);
  return () => clearTimeout(id);
};

/** The Excel that this page was opened by; to be asked for once `whenOfficeReady` said "excel". */
export const pageExcel = (): ExcelEnv => ({
  run: (options, batch) => Excel.run(options, batch),
  isSetSupported: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  timer: pageTimer,
  lock: workbookLock({ locks: webLocks(), workbook: Office.context.document?.url ?? "", timer: pageTimer }),
});

// The types promise locks to every page; older browser engines and pages that are not secure have none.
const webLocks = (): WebLocks | undefined => (navigator as { readonly locks?: WebLocks }).locks;

// The library is a script of the page: where it did not load, there is no such name.
const officeHere = (): typeof Office | undefined => (typeof Office === "undefined" ? undefined : Office);

/** How long Office's library may take to say where the page is. */
const longestStart = 8_000;

/** Waits for Office with the page's own library and timer. */
export const pageStart = (): Promise<StartUp> =>
  whenOfficeReady({ office: officeHere(), timeoutMs: longestStart, timer: pageTimer });

/** The theme of Office, or of the system where Office does not say; to be asked for after `pageStart`. */
export function pageTheme(): Theme {
  // Excel for the web has no theme although the types promise one.
  const theme: Partial<Office.OfficeTheme> | undefined = officeHere()?.context?.officeTheme;
  return themeOf({
    isOfficeDark: theme?.isDarkTheme,
    officeBackground: theme?.bodyBackgroundColor,
    matches: (query) => matchMedia(query).matches,
  });
}

// The library says "Mac"; its types make a number of that.
/** Whether the pane can save a file; to be asked for after `pageStart`. */
export const pageSavesFiles = (): boolean => savesFiles(String(officeHere()?.context?.platform));

/** The language of Office's menus, or the browser's: "en-US". */
export const pageLanguage = (): string => officeHere()?.context?.displayLanguage ?? navigator.language;

/** The open document, where this Excel gives its file to pages. */
export const pageDocument = (): Office.Document | undefined => {
  const document = officeHere()?.context?.document as Office.Document | undefined;
  return typeof document?.getFileAsync === "function" ? document : undefined;
};
