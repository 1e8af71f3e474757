/** ordinalText(1) -> "1st", 12 -> "12th". */
export function ordinalText(ordinal: number): string {
  const teen = ordinal % 100 >= 11 && ordinal % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][ordinal % 10] ?? "th");
  return `${ordinal}${ending}`;
}

/** listText(["a", "b", "c"]) -> "a, b and c"; more than six are cut: "a, b, c, d, e, f and 4 more". */
export function listText(items: readonly string[], most = 6): string {
  const shown = items.slice(0, most);
  const more = items.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  return shown.length === 0 ? (last ?? "") : `${shown.join(", ")} and ${last}`;
}
