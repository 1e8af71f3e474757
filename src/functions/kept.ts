const most = 5000;

/**
 * Keeps what was found under a key: columns repeat the same few sentences and figures, and Excel asks again at each calculation.
 * Starts anew when it is full, so that a session of many days does not grow.
 */
export function keptBy<Found extends object | undefined>(): (key: string, find: () => Found) => Found {
  const known = new Map<string, Found>();
  return (key, find) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = find();
    known.set(key, found);
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
