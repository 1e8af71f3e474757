import type { NewerCalls } from "../newer-calls";
import type { Session } from "../run/session";
import type { WorkbookFacts } from "./facts";
import { loadCells, type SheetCells } from "./load-cells";
import { loadSheets, loadWorkbook } from "./load-sheets";
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
    way.kind === "blocks" ? readInBlocks(session, rest, way.cells) : readByIds(session, newer, rest);
  const others = await read;
  return {
    ...traits(),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      ...(found.get(sheet.id) ?? others.get(sheet.id) ?? nothing),
    })),
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
    answers.push(answerOf(sheet, newer));
    sheet = sheet.getNextOrNullObject();
  }
  return answers;
}

function answerOf(sheet: Excel.Worksheet, newer: NewerCalls): Answer {
  sheet.load({ id: true });
  const cells = loadCells(sheet, newer);
  return () => (sheet.isNullObject ? [] : [[sheet.id, cells()]]);
}

async function readByIds(
  session: Session,
  newer: NewerCalls,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SheetCells>> {
  if (ids.length === 0) return new Map();
  const { worksheets } = session.context.workbook;
  const answers = ids.map((id) => answerOf(worksheets.getItemOrNullObject(id), newer));
  await session.sync();
  return new Map(answers.flatMap((answer) => [...answer()]));
}
