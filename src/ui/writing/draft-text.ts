/** A form's fields as a text to keep: what JSON has, and sets and maps. */
export const draftText = (draft: object): string => JSON.stringify(draft, replaced);

/**
 * The fields that were kept, where they fit the form as it is today; undefined for anything else. A text from an older
 * version of the form, or a damaged one, is no draft.
 */
export function readDraft<Draft extends object>(text: string, blank: Draft): Draft | undefined {
  try {
    const found: unknown = JSON.parse(text, restored);
    return isLike(found, blank) ? found : undefined;
  } catch {
    return undefined;
  }
}

const isLike = <Draft extends object>(found: unknown, blank: Draft): found is Draft => {
  if (typeof found !== "object" || found === null) return false;
  const values = found as Readonly<Record<string, unknown>>; // an object of any keys
  return Object.entries(blank).every(
    ([key, value]) => value === undefined || kindOf(values[key]) === kindOf(value),
  );
};

const kindOf = (value: unknown): string =>
  value instanceof Set ? "set" : value instanceof Map ? "map" : Array.isArray(value) ? "list" : typeof value;

const replaced = (_: string, value: unknown): unknown =>
  value instanceof Set
    ? { "kept set": [...value] }
    : value instanceof Map
      ? { "kept map": [...value] }
      : value;

function restored(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("kept set" in value && Array.isArray(value["kept set"])) return new Set<unknown>(value["kept set"]);
  if ("kept map" in value && Array.isArray(value["kept map"]))
    return new Map(value["kept map"] as readonly (readonly [unknown, unknown])[]); // written by replaced
  return value;
}
