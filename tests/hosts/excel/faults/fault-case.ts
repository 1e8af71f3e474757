import { ProblemError } from "../../../../src/usecases/problem";
import { blankCell, pictureOf, type SheetPicture } from "../fake-host/book";
import type { Fault } from "../fake-host/fake-excel";
import { type Scenario, type World, worldOf } from "./scenarios";

/** How a scenario goes when nothing is wrong. */
export interface CleanRun {
  readonly before: readonly SheetPicture[];
  readonly after: readonly SheetPicture[];
  readonly requests: number;
}

export async function cleanRun(scenario: Scenario): Promise<CleanRun> {
  const { excel, workbook } = await worldOf(scenario);
  const before = pictureOf(excel.book);
  await scenario.run(workbook);
  return { before, after: pictureOf(excel.book), requests: excel.requests.length };
}

/** What came of a fault: done all the same, told and all as before, or told and taken back later. */
export type Outcome = "done" | "unchanged" | "taken back";

/** Runs a scenario with a fault in it, and the same task again without it. Throws where anything is lost or unclear. */
export async function outcomeOf(
  scenario: Scenario,
  clean: CleanRun,
  fault: Fault,
  {
    isShared = false,
  }: { /** Somebody else writes a cell of the plan as the fault comes. */ readonly isShared?: boolean } = {},
): Promise<Outcome> {
  const world = await worldOf(scenario);
  const { excel, workbook } = world;
  const other = isShared ? otherClient(world, fault) : undefined;
  const seen = (): unknown =>
    comparable(scenario, other ? other.without(pictureOf(excel.book)) : pictureOf(excel.book));
  const [before, after] = [comparable(scenario, clean.before), comparable(scenario, clean.after)];
  excel.faults = [fault];
  const error = await scenario.run(workbook).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  excel.faults = [];
  if (error === undefined) {
    same(seen(), after, "not done, and nothing was told");
    return "done";
  }
  if (!(error instanceof ProblemError)) throw error;
  checkWords(error);
  const wasTakenBack = await takeBack(world, error);
  same(seen(), before, "neither unchanged nor restored");
  await scenario.run(workbook);
  same(seen(), after, "the next call did not work");
  if (!excel.book.areEventsOn) throw new Error("events stayed off");
  return wasTakenBack ? "taken back" : "unchanged";
}

const theirs = { sheet: "Plan", key: "8:3", address: "D9", value: "theirs" };

/** Another client of the same workbook, at work while the host is: what it wrote is looked for, and taken out of the picture. */
function otherClient({ excel }: World, fault: Fault) {
  let hasWritten = false;
  excel.meanwhile = (request) => {
    if (request !== fault.request) return;
    hasWritten = true;
    const sheet = excel.book.sheets.find(({ name }) => name === theirs.sheet);
    sheet?.cells.set(theirs.key, { ...blankCell(), value: theirs.value });
  };
  return {
    without: (sheets: readonly SheetPicture[]): readonly SheetPicture[] => {
      const isTheirs = (sheet: SheetPicture, address: string): boolean =>
        sheet.name === theirs.sheet && address === theirs.address;
      const isThere = sheets.some((sheet) => sheet.cells.some(([address]) => isTheirs(sheet, address)));
      if (hasWritten && !isThere) throw new Error("what somebody else wrote is gone");
      return sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(([address]) => !isTheirs(sheet, address)),
      }));
    },
  };
}

async function takeBack({ workbook }: World, { problem }: ProblemError): Promise<boolean> {
  if (problem.code !== "half-written") return false;
  if (!problem.next.includes("Revert last run")) throw new Error("nobody is told how to go back");
  return workbook.revertLast();
}

function checkWords({ problem: { code, text, next } }: ProblemError): void {
  for (const words of [text, next])
    if (!/^[A-Z"].*\.$/s.test(words)) throw new Error(`${code}: no sentence: ${words}`);
  if (/exception|undefined|\[object/i.test(text + next)) throw new Error(`${code}: not for people: ${text}`);
}

function same(seen: unknown, expected: unknown, complaint: string): void {
  const [one, other] = [JSON.stringify(seen), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${complaint}:\n${one}\n${other}`);
}

const comparable = ({ losesFrame }: Scenario, sheets: readonly SheetPicture[]): unknown =>
  sheets.map(({ frame, ...sheet }) => (losesFrame ? sheet : { ...sheet, frame: sorted(frame) }));

const sorted = (frame: object): object =>
  Object.fromEntries(Object.entries(frame).sort(([a], [b]) => (a < b ? -1 : 1)));
