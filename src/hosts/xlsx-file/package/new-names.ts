import { partKey, type Parts } from "./parts";

/** unusedPart(parts, "xl/comments#.xml") -> "xl/comments3.xml": the first number that no part has. */
export function unusedPart(parts: Parts, pattern: string): string {
  const named = (number: number): string => pattern.replace("#", String(number));
  let number = 1;
  while (parts.has(partKey(named(number)))) number += 1;
  return named(number);
}

/** The first of "rId1", "rId2", ... that is not taken. */
export function unusedId(taken: readonly string[]): string {
  const ids = new Set(taken);
  let number = taken.length + 1;
  while (ids.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}
