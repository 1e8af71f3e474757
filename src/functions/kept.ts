/** In characters of text; what was found is many times as large. */
const mostText = 2_000_000;

/**
 * Keeps what was found under a key: Excel asks again for the whole column at each calculation. Bounded by the size of the keys,
 * not by their number: 10,000 different targets are all kept, one cell of 32,767 characters counts for many. When it is
 * full, the keys that were asked for longest ago go, so that a session of many days does not grow.
 */
export function keptBy<Found extends object | undefined>(): (key: string, find: () => Found) => Found {
  // Since the last turn, and before it: a key that is asked for again moves to the younger ones.
  let young = new Map<string, Found>();
  let old = new Map<string, Found>();
  let text = 0;
  return (key, find) => {
    const before = young.get(key);
    if (before !== undefined) return before;
    const found = old.get(key) ?? find();
    if (text + key.length > mostText / 2) {
      old = young;
      young = new Map();
      text = 0;
    }
    young.set(key, found);
    text += key.length;
    return found;
  };
}

/** The same where the key is all that is asked: kept(read)("At least 5"). */
export function kept<Found extends object | undefined>(
  find: (text: string) => Found,
): (text: string) => Found {
  const known = keptBy<Found>();
  return (text) => known(text, () => find(text));
}
