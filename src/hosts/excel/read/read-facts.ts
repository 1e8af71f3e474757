import type { NewerCalls } from "../newer-calls";
import type { Session } from "../run/session";
import { hasRoomForBars } from "../../../sheets/plan/views/period-marks";
import { rowsOf } from "./cell-value";
import type { SheetFacts, WorkbookFacts } from "./facts";
import { loadCells, type SheetCells } from "./load-cells";
import { loadSheets, loadWorkbook } from "./load-sheets";
import { loadColours } from "./load-looks";
import { readInBlocks } from "./read-in-blocks";

/** How a read goes about it. */
export type ReadWay =
  /** In one go, where there are no more sheets than expected. */
  | { readonly kind: "quick"; readonly sheetsExpected: number }
  /** In two batches, with well-trodden calls only: for an Excel that refuses the quick way. Dates count from 1900. */
  | { readonly kind: "cautious" }
  /** So many cells for one answer: for a workbook that is too large for one. */
  | { readonly kind: "blocks"; readonly cells: number };

/** Which sheets are read, by their names. */
export type SheetFilter = (name: string) => boolean;

/** Reads all sheets, whatever they are called, or those of a filter and no cell of others. */
export async function readFacts(
  session: Session,
  newer: NewerCalls,
  { way, isRead }: { readonly way: ReadWay; readonly isRead: SheetFilter | undefined },
): Promise<WorkbookFacts> {
  const traits = loadWorkbook(session, way.kind !== "cautious");
  const list = loadSheets(session);
  const walked = way.kind === "quick" && !isRead ? walk(session, newer, way.sheetsExpected) : [];
  await session.sync();
  const found = new Map(walked.flatMap((answer) => [...answer()]));
  const sheets = list().filter(({ name }) => isRead?.(name) ?? true);
  const rest = sheets.map(({ id }) => id).filter((id) => !found.has(id));
  const read =
    way.kind === "blocks"
      ? readInBlocks(session, rest, way.cells)
      : readByIds(session, newer, { ids: rest, hasLooks: way.kind === "quick" });
  const others = await read;
  const facts = {
    ...traits(),
    sheets: sheets.map((sheet): SheetFacts => ({
      ...sheet,
      ...(found.get(sheet.id) ?? others.get(sheet.id) ?? nothing),
    })),
  };
  return way.kind === "quick" ? withColours(session, facts) : facts;
}

/** One more round trip, and only for a workbook in which a chart of months or weeks has room for bars. */
async function withColours(session: Session, facts: WorkbookFacts): Promise<WorkbookFacts> {
  const { worksheets } = session.context.workbook;
  const asked = facts.sheets.flatMap(({ id, used, name, merges }) => {
    if (used === undefined) return [];
    const sheet = { name, merges, rows: rowsOf(used, facts.dateSystem) };
    const isChart = hasRoomForBars({ ...sheet, visibility: "visible", isProtected: false });
    return isChart ? [[id, loadColours(worksheets.getItem(id), used)] as const] : [];
  });
  if (asked.length === 0) return facts;
  await session.sync();
  const seen = new Map(asked.map(([id, told]) => [id, told()]));
  return {
    ...facts,
    sheets: facts.sheets.map((sheet) => ({ ...sheet, looks: { ...sheet.looks, ...seen.get(sheet.id) } })),
  };
}

const nothing: SheetCells = { merges: [], notes: 0 };

type Answer = () => readonly (readonly [string, SheetCells])[];

/**
 * The sheets' names need not be known: they are walked from the first to the next, and past the last one come null
 * objects, which give null objects in turn.
 */
function walk({ context }: Session, newer: NewerCalls, amount: number): readonly Answer[] {
  const answers: Answer[] = [];
  let sheet = context.workbook.worksheets.getFirst();
  for (let index = 0; index < amount; index += 1) {
    answers.push(answerOf(sheet, newer, true));
    sheet = sheet.getNextOrNullObject();
  }
  return answers;
}

function answerOf(sheet: Excel.Worksheet, newer: NewerCalls, hasLooks: boolean): Answer {
  sheet.load({ id: true });
  const cells = loadCells(sheet, newer, { hasLooks });
  return () => (sheet.isNullObject ? [] : [[sheet.id, cells()]]);
}

async function readByIds(
  session: Session,
  newer: NewerCalls,
  { ids, hasLooks }: { readonly ids: readonly string[]; readonly hasLooks: boolean },
): Promise<ReadonlyMap<string, SheetCells>> {
  if (ids.length === 0) return new Map();
  const { worksheets } = session.context.workbook;
  const answers = ids.map((id) => answerOf(worksheets.getItemOrNullObject(id), newer, hasLooks));
  await session.sync();
  return new Map(answers.flatMap((answer) => [...answer()]));
}
