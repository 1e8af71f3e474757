import type { Timer } from "./env";

/** What came of waiting for Office. */
export type StartUp = "excel" | "no-host" | "timed-out";

/** The few things of Office's library that starting needs. */
export interface OfficeLibrary {
  readonly onReady: () => Promise<{ readonly host: unknown }>;
}

/**
 * Waits until Office's library is ready: "excel" when the page is in Excel, "no-host" when it is in a browser or in another
 * program, "timed-out" when the library does not answer. Without its secondary files it never would.
 * whenOfficeReady({ office: globalThis.Office, timeoutMs: 8000, timer: pageTimer })
 */
export function whenOfficeReady({
  office,
  timeoutMs,
  timer,
}: {
  readonly office: OfficeLibrary | undefined;
  readonly timeoutMs: number;
  readonly timer: Timer;
}): Promise<StartUp> {
  if (!office) return Promise.resolve("no-host");
  return new Promise((resolve) => {
    const callOff = timer(() => resolve("timed-out"), timeoutMs);
    const answer = (start: StartUp): void => {
      callOff();
      resolve(start);
    };
    office.onReady().then(
      ({ host }) => answer(host === "Excel" ? "excel" : "no-host"),
      () => answer("timed-out"),
    );
  });
}

/**
 * Whether a page in an Office of this platform can give files to people: savesFiles("PC"). The pane's browser on a Mac and
 * an iPad does nothing when a file is handed to it, and does not say so (office-js issues 2700, 3385, 4681).
 */
export const savesFiles = (platform: string): boolean => platform !== "Mac" && platform !== "iOS";

/** What the page is to look like. */
export type Theme = "light" | "dark" | "high-contrast";

/** What a theme is read from: Office's, which is missing in Excel for the web, and the system's. */
export interface ThemeSource {
  readonly isOfficeDark: boolean | undefined;
  /** "#RRGGBB" of Office's own background, where it does not say outright. */
  readonly officeBackground: string | undefined;
  /** Whether the system answers a media query with yes. */
  readonly matches: (query: string) => boolean;
}

/** High contrast wins, then what Office says, then what the system says. */
export function themeOf({ isOfficeDark, officeBackground, matches }: ThemeSource): Theme {
  if (matches("(forced-colors: active)")) return "high-contrast";
  const isDark = isOfficeDark ?? isDarkColour(officeBackground) ?? matches("(prefers-color-scheme: dark)");
  return isDark ? "dark" : "light";
}

function isDarkColour(colour: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => parseInt(part, 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}
