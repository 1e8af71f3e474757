/**
 * Remembers what was found of a thing (some rows, a review) by a key: many KPIs ask the same of the same thing, and
 * it never changes. What is kept goes when the thing goes.
 */
export function remembered<Found>(): (thing: object, key: string, find: () => Found) => Found {
  const known = new WeakMap<object, Map<string, Found>>();
  return (thing, key, find) => {
    const byKey = known.get(thing) ?? new Map<string, Found>();
    known.set(thing, byKey);
    const kept = byKey.get(key);
    if (kept !== undefined) return kept;
    const found = find();
    byKey.set(key, found);
    return found;
  };
}
