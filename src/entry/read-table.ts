import type { ReadTable } from "../ui/plan/place";

/** Reads a survey file; what it takes comes in a script of its own, when a first file is read. */
export const readTable: ReadTable = async (...file) =>
  (await import("./read-beside-page")).readBesidePage(...file);
