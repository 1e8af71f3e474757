import { decreaseCues, increaseCues } from "../vocabulary";

export type Direction = "increase" | "decrease";

/** The way that a word points, if it does. */
export function directionOf(word: string): Direction | undefined {
  if (increaseCues.has(word)) return "increase";
  return decreaseCues.has(word) ? "decrease" : undefined;
}
