import type { ReadTable } from "../ui/use-plan";

/** Reads a survey file; what it takes comes in a script of its own, when a first file is read. */
export const readTable: ReadTable = async (name, bytes, pause) =>
  (await import("../hosts/table-files/read-table-file")).readTableFile(name, bytes, pause);
