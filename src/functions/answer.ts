/** What a function gives to its cell: a value, or an error that says why. */
export type Answer<Value> = { readonly kind: "value"; readonly value: Value } | Refusal;

/** slip: something in the arguments cannot be used (#VALUE!). nothing: there is nothing to give (#N/A). */
export interface Refusal {
  readonly kind: "slip" | "nothing";
  /** One sentence for the cell's error message: what is wrong and what to do. */
  readonly why: string;
}

export const answer = <Value>(value: Value): Answer<Value> => ({ kind: "value", value });

export const slip = (why: string): Refusal => ({ kind: "slip", why });

export const nothing = (why: string): Refusal => ({ kind: "nothing", why });

/** Goes on with a value, or hands on why there is none. */
export const andThen = <Value, Next>(
  from: Answer<Value>,
  next: (value: Value) => Answer<Next>,
): Answer<Next> => (from.kind === "value" ? next(from.value) : from);

/** A text as it stands in a message, cut where it is long. */
export const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}...` : text}"`;
