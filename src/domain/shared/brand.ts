declare const brand: unique symbol;

/** A primitive that carries its meaning: a `Brand<string, "ActionId">` is not just any string. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
