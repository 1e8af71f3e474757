/** An argument as the functions use it; undefined is a blank cell or an argument left out. */
export type Argument = string | number | boolean | undefined;

/**
 * What Excel hands over for an argument of any type. A cell that holds a data type comes as an object with its plain value in
 * `basicValue`; a range of one cell may come as a row of one. Anything else is taken for its text.
 */
export function argumentOf(given: unknown): Argument {
  const value = unwrapped(unwrapped(given));
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function unwrapped(given: unknown): unknown {
  if (Array.isArray(given)) return given.length === 1 ? unwrapped(given[0]) : undefined;
  return typeof given === "object" && given !== null && "basicValue" in given ? given.basicValue : given;
}

/** The text of an argument: a number as Excel types it, a blank as "". */
export const textOf = (argument: Argument): string => (argument === undefined ? "" : String(argument));
