import { limits } from "../limits";
import { refuseDamaged } from "../damaged";
import { pack, repack, unpack } from "../zip/pack";
import type { ZipEntry } from "../zip/zip-entry";

/** The parts of a package in the order of its zip, by `partKey`. */
export type Parts = ReadonlyMap<string, ZipEntry>;

/** A package in the making. Setting a part that is there keeps its place, a new one goes last. */
export type DraftParts = Map<string, ZipEntry>;

/** Part names do not tell capitals apart, some writers put "\" or begin with "/". Source: ECMA-376 part 2, 6.2.2.3. */
export const partKey = (name: string): string => name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();

export const partsOf = (entries: readonly ZipEntry[]): Parts =>
  new Map(entries.map((entry) => [partKey(entry.name), entry]));

/** The text of a part, or undefined where it is missing. A byte order mark stays in the text. */
export function partText(parts: Parts, name: string): string | undefined {
  const entry = parts.get(partKey(name));
  return entry && textOf(entry);
}

/** Bytes of a part whose text is kept: lists of parts and styles, which every drawn sheet asks for again. A sheet's is not. */
const keptBytes = 256 * 1024;
const kept = new WeakMap<ZipEntry, string>();

/** An entry never changes, so neither does its text. */
function textOf(entry: ZipEntry): string {
  const text = kept.get(entry) ?? decodeText(unpack(entry));
  if (entry.size <= keptBytes) kept.set(entry, text);
  return text;
}

export const requiredText = (parts: Parts, name: string): string => partText(parts, name) ?? refuseDamaged();

function decodeText(bytes: Uint8Array): string {
  if (bytes.length > limits.partBytes) return refuseDamaged();
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Puts a text into a part. One that says the same already stays packed as it is. */
export function putText(draft: DraftParts, name: string, text: string): void {
  const old = draft.get(partKey(name));
  if (old && textOf(old) === text) return;
  // What is written is UTF-8 whatever it was read from.
  const bytes = new TextEncoder().encode(
    text.replace(/^(\ufeff?<\?xml[^>]*?encoding=["'])utf-16[^"']*/i, "$1UTF-8"),
  );
  draft.set(partKey(name), old ? repack(old, bytes) : pack(name, bytes));
}
