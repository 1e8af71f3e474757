/** list("per each every"): the words of a text apart by blanks. */
export const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Phrases, each with what it means; the words of a phrase are apart by one blank, signs are words. */
export type Rows<Value> = readonly (readonly [string, Value])[];

/** rows(">=", "at least|minimum"): many phrases that mean the same. */
export const rows = <Value>(value: NoInfer<Value>, phrases: string): Rows<Value> =>
  phrases.split("|").map((phrase) => [phrase.trim(), value] as const);

/** What the phrases of a table begin with. */
export const firstWords = (rows: readonly (readonly [string, unknown])[]): readonly string[] =>
  rows.map(([phrase]) => phrase.split(" ", 1)[0] ?? "");

/** values("half:2 third:3"): words and the number that each stands for; below nought where it makes less. */
export const values = (pairs: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(":"))
      .map(([word = "", value]) => [word, Number(value)] as const),
  );
