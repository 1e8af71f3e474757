/** What a host did otherwise than it must: the words say what was seen and what was expected. */
export class Difference extends Error {
  constructor(
    readonly what: string,
    readonly seen: string,
    readonly expected: string,
  ) {
    super(`${what}: seen ${seen}, expected ${expected}`);
    this.name = "Difference";
  }
}

/** Throws a Difference where plain data is not the same: same("rows", [[1]], [[1]]). What is undefined in an object is not there. */
export function same(what: string, seen: unknown, expected: unknown): void {
  const [one, other] = [textOf(seen), textOf(expected)];
  if (one !== other) throw new Difference(what, shortened(one, other), shortened(other, one));
}

/** Compares by names and tells of all that differ: sameAll({ "a number": 1 }, { "a number": 2 }). */
export function sameAll(
  seen: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
): void {
  const names = Object.keys(expected).filter((name) => textOf(seen[name]) !== textOf(expected[name]));
  const told = (of: Readonly<Record<string, unknown>>): string =>
    names.map((name) => cut(textOf(of[name]))).join("; ");
  if (names.length > 0) throw new Difference(names.join(", "), told(seen), told(expected));
}

/** Plain data as text, keys in the order of the alphabet; tells -0 and what is missing from a list. */
function textOf(value: unknown): string {
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  if (Array.isArray(value)) return `[${value.map(textOf).join(",")}]`;
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${textOf(part)}`).join(",")}}`;
}

const longest = 200;

/** Of a long text what is around the first difference. */
function shortened(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  const from = Math.max(0, at - longest / 2);
  return `${from > 0 ? "…" : ""}${cut(text.slice(from))}`;
}

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
