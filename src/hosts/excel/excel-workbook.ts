import type { Revert } from "../../usecases/ports/revert";
import type { Workbook } from "../../usecases/ports/workbook";
import type { WorkbookView } from "../../usecases/ports/workbook-view";
import type { ExcelEnv } from "./env";
import type { WorkbookFacts } from "./read/facts";
import type { SheetFilter } from "./read/read-facts";
import { factsReader, snapshotOf } from "./read/reader";
import { type InTurn, oneAtATime } from "./run/one-at-a-time";
import { excelView } from "./view/excel-view";
import { excelWriter } from "./write/writer";

/** The workbook that is open in Excel. */
export type ExcelWorkbook = Workbook & WorkbookView & Revert;

/**
 * const workbook = excelWorkbook(pageExcel()): reads in one round trip, draws in a second one, and lets one call finish
 * before the next begins, also that of another page. Nothing of Excel's is kept between calls: sheets are found anew, by their ids.
 */
export function excelWorkbook(
  env: ExcelEnv,
  {
    isRead,
  }: { /** Only sheets of such names are looked at; all where absent. */ readonly isRead?: SheetFilter } = {},
): ExcelWorkbook {
  const inTurn = oneAtATime();
  const readFacts = factsReader(env, isRead);
  const writer = excelWriter(env, readFacts);
  // What was read last. Good for one `apply`: after that the sheets are others.
  let facts: WorkbookFacts | undefined;
  const taken = (): WorkbookFacts | undefined => {
    const own = facts;
    facts = undefined;
    return own;
  };
  const view = excelView(env, { inTurn, knownSheets: () => sheets });
  let sheets: WorkbookFacts["sheets"] = [];
  // Reads wait for the lock, too: nobody is to judge by what another page has half written.
  const alone: InTurn = (task) => inTurn(() => env.lock(task));
  const writing = <Result>(task: () => Promise<Result>): Promise<Result> => view.whileWriting(task);
  return {
    read: () =>
      alone(async () => {
        facts = undefined;
        facts = await readFacts();
        ({ sheets } = facts);
        return snapshotOf(facts);
      }),
    apply: (changes) => alone(() => writing(() => writer.apply(changes, taken()))),
    revertLast: () => alone(() => writing(() => (taken(), writer.revertLast()))),
    goTo: view.goTo,
    onChange: view.onChange,
    onSelect: view.onSelect,
  };
}
