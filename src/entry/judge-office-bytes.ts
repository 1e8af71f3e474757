import { openXlsx } from "../hosts/xlsx-file/open-xlsx";
import { judgeOffice, type OfficeJob, type OfficeOutcome } from "../usecases/consolidate/judge-office";

/** Judges a workbook at hand; no tables are asked for here, so none are packed. */
export const judgeOfficeBytes = (bytes: Uint8Array, job: OfficeJob): Promise<OfficeOutcome> =>
  judgeOffice({ open: async () => openXlsx(bytes), pack: (text) => text }, job);
