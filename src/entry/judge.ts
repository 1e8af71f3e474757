import type { Judge } from "../ui/judge";

/** Judges a workbook; what it takes comes in a script of its own. */
export const judge: Judge = async (...asked) =>
  (await import("./judge-beside-page")).judgeBesidePage(...asked);
