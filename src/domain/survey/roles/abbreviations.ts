/** "Authorized Economic Operators (AEO)" and "AEO programme" -> AEO. Two to eight capitals, digits and "&" among them. */
export function abbreviationsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.slice(0, longest).matchAll(/\b[A-Z][A-Za-z&-]{0,6}[A-Z]s?\b/g))
    found.add(keyOf(word));
  for (const [, inner = ""] of text.slice(0, longest).matchAll(/\(([A-Za-z][A-Za-z&-]{1,9})\)/g))
    if (/[A-Z].*[A-Z]/.test(inner)) found.add(keyOf(inner));
  return found;
}

/** The same with those that capitals of neighbouring words make: "Post Clearance Audit" -> PCA, PC, CA. */
export function abbreviationsOf(text: string): ReadonlySet<string> {
  const found = new Set(abbreviationsIn(text));
  const plain = text.slice(0, longest).replace(/[-/]/g, " ");
  for (const [run] of plain.matchAll(
    /\b[A-Z][a-z]+(?:\s+(?:of|and|for|the|on)\s+[A-Z][a-z]+|\s+[A-Z][a-z]+)+/g,
  )) {
    const initials = [...run.matchAll(/\b[A-Z]/g)].join("");
    for (let size = 3; size <= initials.length; size += 1)
      for (let at = 0; at + size <= initials.length; at += 1) found.add(initials.slice(at, at + size));
  }
  return found;
}

const longest = 600;

/** A plural is the same: AEOs. */
const keyOf = (word: string): string =>
  word
    .replace(/s$/, "")
    .replace(/[^A-Za-z]/g, "")
    .toUpperCase();
