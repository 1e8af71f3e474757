/** Gives an element the focus, unless the user is elsewhere: in the workbench's grid, or in Excel's own cells. */
export function giveFocus(element: HTMLElement | null | undefined): void {
  if (!document.hasFocus() || document.activeElement instanceof HTMLIFrameElement) return;
  element?.focus({ preventScroll: true });
}

/** The same where nothing has the focus: what had it left the screen. */
export function catchFocus(element: HTMLElement | null | undefined): void {
  const at = document.activeElement;
  if (at === document.body || at?.matches(holder) === true) giveFocus(element);
}

/** Headings that take the focus. */
const takers = "h2[tabindex='-1'], h3[tabindex='-1']";
/** The pane's region: it holds the focus where a screen has no such heading, or none yet. */
const holder = "[data-holds-focus]";

/**
 * What was pressed often leaves with its screen, and the focus with it: then the heading of what is there now has it, so
 * that the keyboard goes on there. Given as the ref of the pane; gives what ends it.
 */
export function keepFocus(pane: HTMLElement | null): (() => void) | undefined {
  if (pane === null) return undefined;
  let last: HTMLElement | undefined;
  let isDue = false;
  const came = ({ target }: Event): void => {
    last = target instanceof HTMLElement && pane.contains(target) ? target : undefined;
  };
  // A click on plain text leaves what had the focus on purpose.
  const pressed = (): void => {
    last = undefined;
  };
  const look = (): void => {
    isDue = false;
    // What cannot be pressed for a while, such as Refresh, has it again when it can.
    if (last === undefined || (last.isConnected && last.matches(":disabled"))) return;
    const isThere = last.isConnected && isShown(last) && !last.matches(holder);
    const heading = [...pane.querySelectorAll<HTMLElement>(takers)].find(isShown);
    catchFocus(isThere ? last : (heading ?? pane.querySelector<HTMLElement>(holder)));
  };
  const changes = new MutationObserver(() => {
    if (isDue || last === undefined) return;
    isDue = true;
    // The browser lets go of what was hidden in the next frame only, and a screen may take the focus by itself.
    requestAnimationFrame(() => requestAnimationFrame(look));
  });
  document.addEventListener("focusin", came);
  document.addEventListener("pointerdown", pressed, true);
  changes.observe(pane, { childList: true, subtree: true, attributeFilter: ["style", "disabled"] });
  return () => {
    changes.disconnect();
    document.removeEventListener("focusin", came);
    document.removeEventListener("pointerdown", pressed, true);
  };
}

const isShown = (element: HTMLElement): boolean => element.offsetParent !== null;
