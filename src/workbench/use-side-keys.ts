import { type RefObject, useEffect, useRef, useState } from "react";
import type { Side } from "./side-switch";

type Element<Kind> = RefObject<Kind | null>;

/**
 * F6 goes from the grid to the pane and back, as it goes from part to part in Excel; also from inside the frame. The pane
 * gives the focus to what had it last. Gives the side that was gone to, to be told.
 */
export function useSideKeys(
  frame: Element<HTMLIFrameElement>,
  pane: Element<HTMLElement>,
  show: (side: Side) => void,
): Side | undefined {
  const [told, setTold] = useState<Side>();
  const last = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const page = frame.current;
    if (!page) return;
    const goTo = (side: Side): void => {
      show(side);
      // On a narrow screen the side is there when it was drawn; where one is, is told once one is there.
      requestAnimationFrame(() => {
        if (side === "grid") page.focus();
        else (stillIn(pane.current, last.current) ?? firstStop(pane.current))?.focus();
        setTold(side);
      });
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const here = document.activeElement;
      if (here === page) return goTo("pane");
      if (here instanceof HTMLElement && pane.current?.contains(here)) last.current = here;
      goTo("grid");
    };
    const listenInside = (): void => page.contentWindow?.addEventListener("keydown", onKey, true);
    addEventListener("keydown", onKey);
    page.addEventListener("load", listenInside);
    return () => {
      removeEventListener("keydown", onKey);
      page.removeEventListener("load", listenInside);
    };
  }, [frame, pane, show]);
  return told;
}

const stillIn = (pane: HTMLElement | null, stop: HTMLElement | undefined): HTMLElement | undefined =>
  stop !== undefined && pane?.contains(stop) === true ? stop : undefined;

const firstStop = (pane: HTMLElement | null): HTMLElement | null =>
  pane?.querySelector<HTMLElement>("button:not([disabled]), input, [tabindex='0']") ?? null;
