import { delMany, entries, set, setMany } from "idb-keyval";
import { randomId } from "../ui/random-id";
import type { UnsavedEdits } from "./open-book";

/** A workbook with edits that no saved copy holds, as it was kept on this computer. */
export interface Unsaved extends UnsavedEdits {
  /** Where it is kept: by the opening of the page that edited it, so that two windows with files of one name keep both. */
  readonly key: string;
  readonly name: string;
  /** When it was kept: milliseconds since 1970. */
  readonly at: number;
}

/** What is kept anew after each edit; the file that was edited is kept beside it, once. */
interface KeptEdits {
  readonly name: string;
  readonly at: number;
  readonly edits?: unknown;
  /** Of earlier versions, which kept the edited file as a whole. */
  readonly bytes?: Uint8Array;
}

const here = randomId();
const openingName = (opening: string): string => `rsp-tracker opening ${opening}`;
const keyOf = (name: string): string => `unsaved ${here} ${name}`;
const baseKeyOf = (key: string): string => key.replace(/^unsaved/, "base");

/** The files that are kept, by the keys of their edits. */
const bases = new Map<string, Uint8Array>();

// Held as long as this page lives; a page that may not use locks has its edits offered in other windows, too.
void navigator.locks?.request(openingName(here), () => new Promise(() => undefined)).catch(() => undefined);

/** Keeps a workbook's edits. False where the browser keeps nothing: full, or forbidden. */
export async function keepUnsaved({ name, at, base, edits }: Omit<Unsaved, "key">): Promise<boolean> {
  const key = keyOf(name);
  const kept: KeptEdits = { name, at, edits };
  try {
    // Together, or the edits would be of another file.
    if (bases.get(key) === base) await set(key, kept);
    else
      await setMany([
        [baseKeyOf(key), base],
        [key, kept],
      ]);
    bases.set(key, base);
    return true;
  } catch {
    bases.delete(key);
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
  bases.delete(key);
  try {
    await delMany([key, baseKeyOf(key)]);
  } catch {
    // Where nothing can be forgotten nothing was kept either.
  }
}

/** The edits that were kept last by an opening that is over; undefined where there are none. */
export async function latestUnsaved(): Promise<Unsaved | undefined> {
  try {
    const kept = new Map(await entries<string, unknown>());
    const living = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name));
    return [...kept]
      .filter(([key]) => key.startsWith("unsaved ") && !living.has(openingName(key.split(" ")[1] ?? "")))
      .flatMap(([key, value]) => {
        const { bytes, ...rest } = value as KeptEdits; // under such a key nothing else is kept
        const base = bytes ?? kept.get(baseKeyOf(key));
        return base instanceof Uint8Array ? [{ edits: undefined, ...rest, key, base }] : [];
      })
      .sort((one, other) => other.at - one.at)[0];
  } catch {
    return undefined;
  }
}
