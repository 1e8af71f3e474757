import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/** How the pane is painted; Excel may say, else the system does. */
export type Shade = "light" | "dark" | "high-contrast";

const themes: Readonly<Record<Shade, Theme>> = {
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

/** The theme for a shade; paper is light. */
export function useTheme(shade: Shade): Theme {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // At once: the browser takes the page as it is when its listeners are done.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return themes[isPrinting ? "light" : shade];
}
