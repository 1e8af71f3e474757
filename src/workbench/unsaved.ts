import { del, entries, set } from "idb-keyval";
import { randomId } from "../ui/random-id";

/** A workbook with edits that no saved copy holds, as it was kept on this computer. */
export interface Unsaved {
  /** Where it is kept: by the opening of the page that edited it, so that two windows with files of one name keep both. */
  readonly key: string;
  readonly name: string;
  /** When it was kept: milliseconds since 1970. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

const here = randomId();
const openingName = (opening: string): string => `rsp-tracker opening ${opening}`;
const keyOf = (name: string): string => `unsaved ${here} ${name}`;

// Held as long as this page lives; a page that may not use locks has its edits offered in other windows, too.
void navigator.locks?.request(openingName(here), () => new Promise(() => undefined)).catch(() => undefined);

/** Keeps a workbook's edits. False where the browser keeps nothing: full, or forbidden. */
export async function keepUnsaved({ name, at, bytes }: Omit<Unsaved, "key">): Promise<boolean> {
  try {
    await set(keyOf(name), { name, at, bytes });
    return true;
  } catch {
    return false;
  }
}

/** Forgets what this opening of the page kept under a name. */
export const forgetUnsaved = (name: string): Promise<void> => forget(keyOf(name));

/** Forgets what an earlier opening left. */
export const forgetLeft = ({ key }: Unsaved): Promise<void> => forget(key);

/** What an earlier opening left is this one's from now on, until it is saved or given up. */
export async function takeOver(left: Unsaved): Promise<void> {
  if (await keepUnsaved(left)) await forgetLeft(left);
}

async function forget(key: string): Promise<void> {
  try {
    await del(key);
  } catch {
    // Where nothing can be forgotten nothing was kept either.
  }
}

/** The edits that were kept last by an opening that is over; undefined where there are none. */
export async function latestUnsaved(): Promise<Unsaved | undefined> {
  try {
    const kept = (await entries<string, Omit<Unsaved, "key">>()).filter(([key]) =>
      key.startsWith("unsaved "),
    );
    const living = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name));
    return kept
      .filter(([key]) => !living.has(openingName(key.split(" ")[1] ?? "")))
      .map(([key, left]) => ({ ...left, key }))
      .sort((one, other) => other.at - one.at)[0];
  } catch {
    return undefined;
  }
}
