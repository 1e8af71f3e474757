import type { GridModel } from "../engine";
import type { OutsideContent } from "../paste/outside";

/**
 * Takes what is pasted into the grid before the library does, which looks at the plain text only. While a cell is being
 * typed into, the library keeps the event to itself, and the text goes where the cursor is.
 */
export function listenForPaste(place: HTMLElement, model: () => GridModel | undefined): void {
  place.addEventListener("paste", (event) => {
    const shown = model();
    if (!shown || !event.clipboardData || !document.activeElement?.closest(".o-grid")) return;
    event.preventDefault();
    event.stopPropagation();
    const text = event.clipboardData.getData("text/plain");
    pasteInto(shown, { text, html: event.clipboardData.getData("text/html") });
  });
}

/** Pastes into what is selected: what was copied here, or what another program put on the clipboard. */
export function pasteInto(model: GridModel, content: OutsideContent): void {
  const target = model.getters.getSelectedZones();
  if (copiedHere(model, content)) model.dispatch("PASTE", { target });
  else model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target, clipboardContent: content });
}

// The library marks what it copies with a name that the model has for itself.
const copiedHere = ({ getters }: GridModel, { html }: OutsideContent): boolean =>
  /<div data-osheet-clipboard-id=(['"])([^'"]+)\1/.exec(html)?.[2] === getters.getClipboardId();
