import type { ReadForGrid } from "../hosts/grid/read-for-grid";
import type { ApplyToFile } from "../hosts/xlsx-file/apply-to-file";
import type { Judge } from "../ui/plan/judge";

/** Judges a workbook; what it takes comes in a script of its own. */
export const judge: Judge = async (...asked) => (await import("./beside-page")).judgeBesidePage(...asked);

/** Writes changes into a file, likewise. */
export const applyToFile: ApplyToFile = async (...asked) =>
  (await import("./beside-page")).applyBesidePage(...asked);

/** Reads a file, likewise. */
export const readFile: ReadForGrid = async (...asked) =>
  (await import("./beside-page")).readBesidePage(...asked);
