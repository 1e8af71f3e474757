import { del, entries, set } from "idb-keyval";

/** A workbook with edits that no saved copy holds, as it was kept on this computer. */
export interface Unsaved {
  readonly name: string;
  /** When it was kept: milliseconds since 1970. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

const keyOf = (name: string): string => `unsaved ${name}`;

/** Keeps a workbook's edits. False where the browser keeps nothing: full, or forbidden. */
export async function keepUnsaved({ name, at, bytes }: Unsaved): Promise<boolean> {
  try {
    await set(keyOf(name), { name, at, bytes } satisfies Unsaved);
    return true;
  } catch {
    return false;
  }
}

export async function forgetUnsaved(name: string): Promise<void> {
  try {
    await del(keyOf(name));
  } catch {
    // Where nothing can be forgotten nothing was kept either.
  }
}

/** The edits that were kept last; undefined where there are none. */
export async function latestUnsaved(): Promise<Unsaved | undefined> {
  try {
    const kept = (await entries<string, Unsaved>()).filter(([key]) => key.startsWith(keyOf("")));
    return kept.map(([, unsaved]) => unsaved).sort((one, other) => other.at - one.at)[0];
  } catch {
    return undefined;
  }
}
