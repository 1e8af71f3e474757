/** Ends a switch over a union: a kind without an answer does not compile, and is loud if it arrives anyway. */
export function assertNever(value: never): never {
  throw new Error(`no answer for ${JSON.stringify(value)}`);
}
