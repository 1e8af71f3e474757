import type { WorkbookSnapshot } from "../sheets/sheet-snapshot";

/** The sample plan; what it takes to read it comes in a script of its own. */
export const sample = async (): Promise<WorkbookSnapshot> => (await import("./read-sample")).readSample();
