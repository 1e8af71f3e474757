const alphabet = "abcdefghijklmnopqrstuvwxyz";

/**
 * The letter of an action by its place in the pillar, from 1: letterOf(1) -> "a", letterOf(27) -> "aa",
 * letterOf(28) -> "bb". After z the office doubles the letter; these are no spreadsheet columns. Throws below 1.
 */
export function letterOf(order: number): string {
  if (!Number.isInteger(order) || order < 1) throw new Error(`no action has the place ${order}`);
  const letter = alphabet.charAt((order - 1) % alphabet.length);
  return letter.repeat(Math.ceil(order / alphabet.length));
}

/** orderOf("bb") -> 28, in any case; undefined where it is no such letter ("ab", "", "é"). */
export function orderOf(letter: string): number | undefined {
  const lower = letter.toLowerCase();
  const place = alphabet.indexOf(lower.charAt(0));
  if (lower === "" || place < 0 || lower !== lower.charAt(0).repeat(lower.length)) return undefined;
  return (lower.length - 1) * alphabet.length + place + 1;
}
