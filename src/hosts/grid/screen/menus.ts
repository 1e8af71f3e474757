import type { Engine } from "../engine";

export type Menus = Pick<Engine, "registries">;

/** What a right click offers: all else is refused anyway. */
const offered: ReadonlySet<string> = new Set(["copy", "paste"]);

/** Takes out of the grid's menus what the workbench would refuse. */
export function hideWhatIsRefused({ registries }: Menus): void {
  const { cellMenuRegistry, colMenuRegistry, rowMenuRegistry } = registries;
  for (const menu of [cellMenuRegistry, colMenuRegistry, rowMenuRegistry])
    for (const key of menu.getKeys()) if (!offered.has(key)) menu.remove(key);
}
