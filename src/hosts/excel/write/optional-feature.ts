import { locationOf } from "../run/excel-error";

/**
 * Parts of a drawing that a sheet is right without. Some machines refuse one of them for reasons of their own: no printer
 * is set up, a shared workbook allows no conditional formats and no protection. It is left out then, and the rest is drawn.
 */
export type OptionalFeature = "page" | "rules" | "charts" | "choices" | "links" | "notes" | "freeze" | "lock";

const places: Readonly<Record<OptionalFeature, RegExp>> = {
  page: /^(?:PageLayout|HeaderFooter|PageBreak)/,
  rules: /^(?:ConditionalFormat|ConditionalDataBar|ConditionalRange|CustomConditional|DataBar)/,
  // Taking old charts away is not optional: a sheet with a chart of what is gone is wrong.
  charts: /^Chart(?!\.delete|Collection\.getItem)/,
  choices: /^DataValidation/,
  links: /SetCellProperties$/i,
  notes: /^Note/,
  freeze: /^WorksheetFreezePanes/,
  lock: /^(?:FormatProtection|WorksheetProtection\.protect)/,
};

const optionalFeatures: readonly OptionalFeature[] = [
  "page",
  "rules",
  "charts",
  "choices",
  "links",
  "notes",
  "freeze",
  "lock",
];

/** The optional feature that an error is about, by the call that failed. */
export const optionalFeatureOf = (error: unknown): OptionalFeature | undefined =>
  optionalFeatures.find((feature) => places[feature].test(locationOf(error)));
