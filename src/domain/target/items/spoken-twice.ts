import type { Item } from "./item";
import type { Found } from "./rewrite";

/** "twenty-two (22)": the bracket says the same again; where it says something else the number is broken. */
export function markSpokenTwice(items: readonly Item[], at: number): Found | undefined {
  const figure = items[at];
  const bracket = items[at + 1];
  if (figure?.type !== "figure" || bracket?.type !== "bracket" || bracket.items.length !== 1)
    return undefined;
  const again = bracket.items[0];
  if (again?.type !== "figure" || again.shape !== figure.shape || again.spoken === figure.spoken)
    return undefined;
  if (again.value !== figure.value || again.of !== figure.of) {
    return { length: 2, make: (place) => ({ type: "broken", reason: "words-and-digits-differ", ...place }) };
  }
  return { length: 2, make: (place) => ({ ...figure, ...place }) };
}
