import type { Engine, GridModel } from "../engine";
import { pasteInto } from "./pasting";

export type Menus = Pick<Engine, "registries">;

/** What a right click offers: all else is refused anyway. */
const offered: ReadonlySet<string> = new Set(["copy", "paste"]);

/** Takes out of the grid's menus what the workbench would refuse, and has their Paste do what the keys do. */
export function hideWhatIsRefused({ registries }: Menus): void {
  const { cellMenuRegistry, colMenuRegistry, rowMenuRegistry } = registries;
  for (const menu of [cellMenuRegistry, colMenuRegistry, rowMenuRegistry]) {
    for (const key of menu.getKeys()) if (!offered.has(key)) menu.remove(key);
    if (menu.contains("paste")) menu.replace("paste", { ...menu.get("paste"), execute: pasteFromMenu });
  }
}

interface MenuWorld {
  readonly model: GridModel;
  readonly clipboard: { read(): Promise<Clipboard> };
  raiseError(sentence: string): void;
}

type Clipboard =
  | { readonly status: "ok"; readonly content: Readonly<Record<string, unknown>> }
  | { readonly status: "permissionDenied" | "notImplemented" };

async function pasteFromMenu({ model, clipboard, raiseError }: MenuWorld): Promise<void> {
  const read = await clipboard.read();
  if (read.status !== "ok")
    return raiseError("Your browser keeps the clipboard from this menu. Press Ctrl+V (⌘V) instead.");
  const textOf = (type: string): string => {
    const text = read.content[type];
    return typeof text === "string" ? text : "";
  };
  pasteInto(model, { text: textOf("text/plain"), html: textOf("text/html") });
}
