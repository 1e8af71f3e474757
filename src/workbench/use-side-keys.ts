import { type RefObject, useEffect } from "react";

type Element<Kind> = RefObject<Kind | null>;

/** F6 goes from the grid to the pane and back, as it goes from part to part in Excel; also from inside the frame. */
export function useSideKeys(frame: Element<HTMLIFrameElement>, pane: Element<HTMLElement>): void {
  useEffect(() => {
    const page = frame.current;
    if (!page) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      if (document.activeElement === page) firstStop(pane.current)?.focus();
      else page.focus();
    };
    const listenInside = (): void => page.contentWindow?.addEventListener("keydown", onKey, true);
    addEventListener("keydown", onKey);
    page.addEventListener("load", listenInside);
    return () => {
      removeEventListener("keydown", onKey);
      page.removeEventListener("load", listenInside);
    };
  }, [frame, pane]);
}

const firstStop = (pane: HTMLElement | null): HTMLElement | null =>
  pane?.querySelector<HTMLElement>("button:not([disabled]), input, [tabindex='0']") ?? null;
