import { type CheckSetting, excelCheck } from "../../../src/hosts/excel/check/excel-check";
import type { CheckLine, CheckProgress, CheckReport } from "../../../src/usecases/ports/host-check";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { gridOf } from "../../grid-of";
import { bookOf, type ListSeparator } from "./fake-host/book";
import { type FakeExcel, fakeExcel } from "./fake-host/fake-excel";

const quietly: CheckProgress = { onLine: () => undefined, isStopped: () => false };

/** A workbook of a user's, with words in it that no report may hold. */
export const userSheets: readonly SheetSnapshot[] = [
  gridOf("Plan", [["secret-heading"], ["secret-cell", 4711]]),
  gridOf("secret-sheet", [["secret-cell"]], { visibility: "hidden" }),
];

/** A fake Excel with that workbook open, telling of edits as Excel does. */
export function excelToCheck(listSeparator: ListSeparator = ",", sets = "1.14"): FakeExcel {
  const excel = fakeExcel(bookOf(userSheets, 1900, listSeparator), { sets, hasOwnClient: true });
  excel.tellsOfEdits = true;
  return excel;
}

/** Runs the check in a fake Excel; its clock stands still unless another is given. */
export const checked = (
  { env }: FakeExcel,
  { progress = quietly, ...rest }: Partial<CheckSetting> & { readonly progress?: CheckProgress } = {},
): Promise<CheckReport> =>
  excelCheck({
    // The fake answers in turns of the machine's own: what waits lets them pass.
    env: { ...env, timer: (task, wait) => (wait < 10_000 ? later(task) : env.timer(task, wait)) },
    office: { host: "Excel", platform: "PC", build: "16.0.0.0" },
    now: () => 0,
    sharesLock: () => Promise.resolve("not-seen"),
    ...rest,
  }).run(progress);

function later(task: () => void): () => void {
  const id = setImmediate(() => setImmediate(task));
  return () => clearImmediate(id);
}

/** The lines that do not say "held", shortly. */
export const notHeld = ({ lines }: CheckReport): readonly string[] =>
  lines.filter(({ outcome }) => outcome !== "held").map(shortly);

const shortly = ({ name, outcome, seen, expected, note }: CheckLine): string =>
  `${outcome}: ${name}${seen === undefined ? "" : ` (${seen}; ${expected})`}${note === undefined ? "" : ` (${note})`}`;
