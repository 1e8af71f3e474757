import { createRequire } from "node:module";
import type { Engine, GridModel } from "../../../src/hosts/grid/engine";
import type { Grid } from "../../../src/hosts/grid/grid";
import { modelGrid } from "../../../src/hosts/grid/model-grid";

/** The grid's library without a browser: it needs a reader of XML, and a newer Node than the oldest that is served. */
function loadEngine(): Engine {
  // Its own entry for Node; an import would give the one for browsers.
  const load = createRequire(__filename);
  // No types come with jsdom, which the library itself depends on.
  const { JSDOM } = load("jsdom") as { JSDOM: new () => { window: { DOMParser: unknown } } };
  Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser });
  if (!("groupBy" in Object)) Object.assign(Object, { groupBy });
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
  return load("@odoo/o-spreadsheet") as Engine;
}

function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Record<string, Item[]> {
  const groups: Record<string, Item[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
}

const engine = loadEngine();

/** The functions that the grid's library has. */
export const registryOf = (): Readonly<Record<string, { readonly isExported?: boolean }>> =>
  (engine.registries.functionRegistry as unknown as { content: Record<string, { isExported?: boolean }> })
    .content;

export interface GridOnTest extends Grid {
  /** The library's model, to do what a person does. */
  model(): GridModel;
}

/** A grid that nobody looks at. */
export function aGrid(): GridOnTest {
  let shown: GridModel | undefined;
  const grid = modelGrid(engine, engine.DEFAULT_LOCALE, {
    hasCharts: true,
    mount: (model) => (shown = model),
    finishTyping: () => undefined,
    focus: () => undefined,
  });
  const model = (): GridModel => {
    if (!shown) throw new Error("nothing is shown");
    return shown;
  };
  return { ...grid, model };
}
