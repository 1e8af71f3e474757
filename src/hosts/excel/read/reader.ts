import type { WorkbookSnapshot } from "../../../sheets/sheet-snapshot";
import type { ExcelEnv } from "../env";
import { newerCalls } from "../newer-calls";
import { codeOf, handlingOf } from "../run/excel-error";
import { type Failures, persist } from "../run/persist";
import { openSession } from "../run/session";
import { rowsOf } from "./cell-value";
import type { WorkbookFacts } from "./facts";
import { type ReadWay, readFacts, type SheetFilter } from "./read-facts";

/** Reads the workbook, as patiently as its errors deserve. Throws a ProblemError. */
export type FactsReader = () => Promise<WorkbookFacts>;

/** How many sheets a first read asks for: more than a planning workbook has, and cheap where there are fewer. */
const firstGuess = 12;
/** Sheets that may have been added since the last read without costing a second go. */
const spare = 2;
/** Of 20 to 40 bytes each: half of what Excel for the web gives in one answer. Of long texts it is a sixteenth, and again. */
const cellsPerAnswer = 60_000;

/** factsReader(env): a reader that remembers how many sheets there were. With a filter it asks for no cell of other sheets. */
export function factsReader(env: ExcelEnv, isRead?: SheetFilter): FactsReader {
  const newer = newerCalls(env.isSetSupported);
  let sheetsExpected = firstGuess;
  return async () => {
    const facts = await persist(env.timer, (failures) =>
      quickly(sheetsExpected, failures, (way) =>
        openSession(env, (session) => readFacts(session, newer, { way, isRead })),
      ),
    );
    sheetsExpected = facts.sheets.length + spare;
    return facts;
  };
}

type Read = (way: ReadWay) => Promise<WorkbookFacts>;

async function quickly(sheetsExpected: number, failures: Failures, read: Read): Promise<WorkbookFacts> {
  const splits = failures.filter((failure) => handlingOf(failure) === "split").length;
  if (splits > 0) return read({ kind: "blocks", cells: cellsPerAnswer / 16 ** (splits - 1) });
  try {
    return await read({ kind: "quick", sheetsExpected });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return read({ kind: "cautious" });
  }
}

// What would not get better by waiting may be about the quick way's calls.
const isRefusal = (error: unknown): boolean =>
  codeOf(error) !== undefined && ["tell", "reread"].includes(handlingOf(error));

/** The facts as the port tells them. */
export const snapshotOf = ({ sheets, dateSystem, fileName }: WorkbookFacts): WorkbookSnapshot => ({
  fileName,
  sheets: sheets.map(({ name, visibility, isProtected, used, merges, looks }) => ({
    name,
    visibility,
    isProtected,
    rows: rowsOf(used, dateSystem),
    merges,
    ...looks,
  })),
});
