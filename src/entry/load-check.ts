import { pageExcel, pageLocks, pageOffice } from "../hosts/excel/page-env";
import { seesRibbon } from "../hosts/excel/run/ribbon-mark";
import type { HostCheck } from "../usecases/ports/host-check";

/** The self-test of the Excel around this page, in a script of its own. */
export async function loadCheck(): Promise<HostCheck> {
  const { excelCheck } = await import("../hosts/excel/check/excel-check");
  return excelCheck({
    env: pageExcel(),
    office: pageOffice(),
    now: () => performance.now(),
    sharesLock: () => seesRibbon(pageLocks()),
  });
}
