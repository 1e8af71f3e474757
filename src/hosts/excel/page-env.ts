import type { ExcelEnv, Timer } from "./env";

/** The page's own timer. */
export const pageTimer: Timer = (deed, milliseconds) => {
  const id = setTimeout(deed, milliseconds);
  return () => clearTimeout(id);
};

/** The Excel that this page was opened by; to be asked for once `whenOfficeReady` said "excel". */
export const pageExcel = (): ExcelEnv => ({
  run: (options, batch) => Excel.run(options, batch),
  isSetSupported: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  timer: pageTimer,
});
