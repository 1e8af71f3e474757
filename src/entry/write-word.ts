import type { WordWriter } from "../usecases/ports/word-file";

/** Makes a Word document; the library for it comes in a script of its own, when a first document is asked for. */
export const writeWord: WordWriter = async (report) =>
  (await import("../hosts/word-file/annual-report-docx")).annualReportDocx(report);
