import type * as OSpreadsheet from "@odoo/o-spreadsheet";
import type { GridModel } from "../engine";
import type { GridScreen, Notice } from "../model-grid";
import { listenForPaste } from "./pasting";

/** The library's own components and stores. */
export type ScreenLibrary = Pick<typeof OSpreadsheet, "Spreadsheet" | "stores">;

/** The little that is used of Owl, the library's framework. */
export interface Owl {
  readonly App: new (component: unknown, options: object) => OwlApp;
}

interface OwlApp {
  mount(place: HTMLElement): Promise<Mounted>;
  destroy(): void;
}

interface Mounted {
  readonly env: { getStore(store: unknown): { stopEdition(): void } };
  focusGrid(): void;
}

export interface OwlPlace {
  readonly owl: Owl;
  readonly library: ScreenLibrary;
  /** The library's templates, as it ships them. */
  readonly templates: string;
  readonly place: HTMLElement;
}

/** Shows models with the library's component, one at a time. */
export function owlScreen({ owl, library, templates, place }: OwlPlace): GridScreen {
  let app: OwlApp | undefined;
  let mounted: Mounted | undefined;
  let shown: GridModel | undefined;
  focusWhereTheUserIs();
  listenForPaste(place, () => shown);
  keepTabsAsTheyAre(place);
  return {
    // The library draws charts with Chart.js, where the page has it; without it a figure would stop everything.
    hasCharts: "Chart" in globalThis,
    mount: (model, notice) => {
      app?.destroy();
      shown = model;
      const props = {
        model,
        colorScheme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
        ...notifications(notice),
      };
      app = new owl.App(library.Spreadsheet, { props, env: {}, templates });
      void app.mount(place).then((component) => (mounted = component));
      keepTabInView(model, place);
    },
    finishTyping: () => mounted?.env.getStore(library.stores.CellComposerStore).stopEdition(),
    focus: () => mounted?.focusGrid(),
  };
}

/**
 * The library gives its cells the focus whenever another sheet is shown, also when the pane leads there. Who was at work in
 * the page around the frame keeps it; at the opening, before anybody was, the cells take it.
 */
function focusWhereTheUserIs(): void {
  const frame = window.frameElement;
  let isFree = true;
  frame?.ownerDocument.addEventListener("focusin", ({ target }) => {
    if (target !== frame) isFree = false;
  });
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    if (isFree || document.hasFocus()) focus.call(this, options);
  };
}

/** The tab of the sheet that is shown is seen too, however many there are. */
function keepTabInView(model: GridModel, place: HTMLElement): void {
  let active = "";
  model.on("update", model, () => {
    const now = model.getters.getActiveSheetId();
    if (now === active) return;
    active = now;
    // The library draws the tabs in the frame after this.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        place.querySelector(".o-sheet.active")?.scrollIntoView({ block: "nearest", inline: "nearest" }),
      ),
    );
  });
}

const notifications = (notice: Notice) => ({
  notifyUser: ({ text }: { text: string }) => notice(text),
  raiseError: (text: string, after?: () => void) => {
    notice(text);
    after?.();
  },
  askConfirmation: (text: string, yes: () => void, no?: () => void) => (confirm(text) ? yes() : no?.()),
});

// Renaming, colouring and moving sheets begin with these two on a tab; all of them are refused.
function keepTabsAsTheyAre(place: HTMLElement): void {
  for (const kind of ["contextmenu", "dblclick"])
    place.addEventListener(
      kind,
      (event) => event.target instanceof Element && stopOnTabs(event, event.target),
      true,
    );
}

function stopOnTabs(event: Event, target: Element): void {
  if (!target.closest(".o-spreadsheet-bottombar-wrapper")) return;
  event.preventDefault();
  event.stopPropagation();
}
