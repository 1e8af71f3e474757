import type { AnnualReport } from "../../domain/annual-report/annual-report";

/** Writes an annual report as the bytes of a Word document (.docx). The same report gives the same bytes. */
export type WordWriter = (report: AnnualReport) => Promise<Uint8Array>;
