import type { TextTest } from "../cell-content";
import type { Engine, GridLocale } from "../engine";

/** What the grid would read as a number, a date or an answer rather than as a text. */
export const textTest =
  ({ helpers }: Pick<Engine, "helpers">, locale: GridLocale): TextTest =>
  (text) =>
    /^\s*(?:true|false)\s*$/i.test(text) ||
    helpers.isNumber(text, locale) ||
    helpers.isDateTime(text, locale);
