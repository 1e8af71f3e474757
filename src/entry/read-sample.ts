import { openXlsx } from "../hosts/xlsx-file/open-xlsx";
import type { WorkbookSnapshot } from "../sheets/sheet-snapshot";
import { refuse } from "../usecases/problem";

/** The sample plan that is served beside the page. Throws a ProblemError where it cannot be loaded. */
export async function readSample(): Promise<WorkbookSnapshot> {
  const answer = await fetch("sample-plan.xlsx").catch(() => undefined);
  return answer?.ok
    ? openXlsx(new Uint8Array(await answer.arrayBuffer())).read()
    : refuse("sample-gone", "The sample plan could not be loaded.", "Check the connection, then try again.");
}
