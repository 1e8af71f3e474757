/**
 * What came of reading something a person wrote: a value with notes on how it was understood, or the
 * text as it stands with the reason why it could not be read. One unread cell never stops the others.
 */
export type Reading<Value> = Read<Value> | Unread;

export interface Read<Value> {
  readonly kind: "read";
  readonly value: Value;
  readonly notes: readonly Note[];
}

export interface Unread {
  readonly kind: "unread";
  /** The text as it was found. */
  readonly text: string;
  /** A short code in kebab-case, e.g. "no-phrase-fits", "numerator-above-denominator". */
  readonly reason: string;
}

/** How a part of the text was understood. */
export interface Note {
  /** A short code in kebab-case, e.g. "at-least-assumed". */
  readonly code: string;
  /** said: the words say so. assumed: the usual meaning was taken. doubtful: a person should look. */
  readonly certainty: "said" | "assumed" | "doubtful";
  /** Where in the text the words stand: start inclusive, end exclusive; absent where nothing was written. */
  readonly span?: { readonly start: number; readonly end: number };
}

export const read = <Value>(value: Value, notes: readonly Note[] = []): Read<Value> => ({
  kind: "read",
  value,
  notes,
});

export const unread = (text: string, reason: string): Unread => ({ kind: "unread", text, reason });
