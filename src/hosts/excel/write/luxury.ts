import { locationOf } from "../run/excel-error";

/**
 * Parts of a drawing that a sheet is right without. Some machines refuse one of them for reasons of their own: no printer
 * is set up, a shared workbook allows no conditional formats. It is left out then, and the rest is drawn.
 */
export type Luxury = "page" | "bars" | "choices" | "links" | "notes" | "freeze";

const places: Readonly<Record<Luxury, RegExp>> = {
  page: /^(?:PageLayout|HeaderFooter)/,
  bars: /^(?:ConditionalFormat|ConditionalDataBar|DataBar)/,
  choices: /^DataValidation/,
  links: /SetCellProperties$/i,
  notes: /^Note/,
  freeze: /^WorksheetFreezePanes/,
};

const luxuries: readonly Luxury[] = ["page", "bars", "choices", "links", "notes", "freeze"];

/** The luxury that an error is about, by the call that failed. */
export const luxuryOf = (error: unknown): Luxury | undefined =>
  luxuries.find((luxury) => places[luxury].test(locationOf(error)));
