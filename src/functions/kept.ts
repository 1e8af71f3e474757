const most = 2000;

/**
 * Keeps what was found of a text: columns repeat the same few sentences, and Excel asks again at each calculation. Starts anew
 * when it is full, so that a session of many days does not grow.
 */
export function kept<Found extends object | undefined>(
  find: (text: string) => Found,
): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
