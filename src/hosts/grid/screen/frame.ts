import type { Grid } from "../grid";

declare global {
  interface Window {
    /** Put there by the page of the grid, once its scripts have run. */
    rspGrid?: Promise<Grid>;
  }
}

/** The grid in a frame of our own origin, once its page is there. */
export async function gridOfFrame(frame: HTMLIFrameElement): Promise<Grid> {
  for (;;) {
    const grid = frame.contentWindow?.rspGrid;
    if (grid) return grid;
    await loaded(frame);
  }
}

// An empty page stands in the frame before the grid's own, and that one's scripts run before it says "load".
const loaded = (frame: HTMLIFrameElement): Promise<void> =>
  new Promise((resolve) => frame.addEventListener("load", () => resolve(), { once: true }));
