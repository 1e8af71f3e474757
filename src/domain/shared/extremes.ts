// Math.min(...numbers) hands every number over as an argument, and the engine ends with an error at some hundred thousand.

/** smallest([3, 1, 2]) -> 1, of however many; Infinity of none. */
export const smallest = (numbers: Iterable<number>): number => {
  let found = Infinity;
  for (const number of numbers) found = Math.min(found, number);
  return found;
};

/** largest([3, 1, 2]) -> 3, of however many; -Infinity of none. */
export const largest = (numbers: Iterable<number>): number => {
  let found = -Infinity;
  for (const number of numbers) found = Math.max(found, number);
  return found;
};
