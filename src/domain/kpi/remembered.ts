/**
 * Remembers what was found in some rows, by a key: many KPIs ask the same of the same rows, and rows never change.
 * What is kept goes when the rows go.
 */
export function remembered<Found>(): (rows: readonly object[], key: string, find: () => Found) => Found {
  const known = new WeakMap<readonly object[], Map<string, Found>>();
  return (rows, key, find) => {
    const byKey = known.get(rows) ?? new Map<string, Found>();
    known.set(rows, byKey);
    const kept = byKey.get(key);
    if (kept !== undefined) return kept;
    const found = find();
    byKey.set(key, found);
    return found;
  };
}
