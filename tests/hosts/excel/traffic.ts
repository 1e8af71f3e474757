import { refreshPlan } from "../../../src/usecases/drawing/refresh-plan";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import type { FakeExcel, SeenRequest } from "./fake-host/fake-excel";
import { days, inExcel } from "./sample-in-excel";

/** What went over the wire for one refresh: round trips in all and those for the read. */
export interface Traffic {
  readonly kpis: number;
  readonly trips: readonly SeenRequest[];
}

/** Refreshes a workbook twice in one session: what the first and the second refresh cost. */
export async function refreshTraffic(
  sheets: readonly SheetSnapshot[],
): Promise<{ readonly first: Traffic; readonly second: Traffic; readonly excel: FakeExcel }> {
  const { excel, workbook } = inExcel(sheets);
  const one = async (): Promise<Traffic> => {
    excel.requests.length = 0;
    const { report } = await refreshPlan(workbook, days);
    await housekeeping();
    return { kpis: report.results.length, trips: [...excel.requests] };
  };
  const first = await one();
  return { first, second: await one(), excel };
}

/** The client tells Excel what it may forget after a run, in a request of its own where there is something. */
export const housekeeping = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
