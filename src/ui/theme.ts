import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** How the pane is painted; Excel may say, else the system does. */
export type Shade = "light" | "dark" | "high-contrast";

export const themes: Readonly<Record<Shade, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

const queries = { dark: "(prefers-color-scheme: dark)", contrast: "(forced-colors: active)" };

function shadeNow(): Shade {
  if (matchMedia(queries.contrast).matches) return "high-contrast";
  return matchMedia(queries.dark).matches ? "dark" : "light";
}

function subscribe(listener: () => void): () => void {
  const lists = Object.values(queries).map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", listener);
  return () => lists.forEach((list) => list.removeEventListener("change", listener));
}

/** The system's shade, followed while it changes. */
export const useSystemShade = (): Shade => useSyncExternalStore(subscribe, shadeNow);
