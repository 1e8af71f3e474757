import type { WorkbookChange } from "../../../usecases/ports/workbook";
import { ProblemError } from "../../../usecases/problem";
import type { ExcelEnv } from "../env";
import { newerCalls } from "../newer-calls";
import type { WorkbookFacts } from "../read/facts";
import type { FactsReader } from "../read/reader";
import { handlingOf, tellable } from "../run/excel-error";
import { type Failures, persist } from "../run/persist";
import { isSilence, openSession } from "../run/session";
import type { Backup } from "./backup";
import { luxuryOf } from "./luxury";
import { emptyMemory, forgetRun, rememberHalf, rememberRun, type WriterMemory } from "./memory";
import { checkChanges } from "./preflight";
import { restore } from "./restore";
import type { WriteSetting } from "./setting";
import { stagesOf } from "./stages";
import { bytesPerSync } from "./stroke";
import { writeChanges } from "./write-changes";

/** Writes into the workbook and takes the last run back. One call at a time: the host sees to that. */
export interface Writer {
  /** `facts` are those of a read that nothing was written after; without them the workbook is read first. */
  readonly apply: (changes: readonly WorkbookChange[], facts: WorkbookFacts | undefined) => Promise<void>;
  readonly revertLast: () => Promise<boolean>;
}

export function excelWriter(env: ExcelEnv, readFacts: FactsReader): Writer {
  const desk: Desk = { env, readFacts, memory: emptyMemory() };
  return {
    apply: async (changes, facts) => {
      checkChanges(changes);
      if (changes.length > 0)
        await persist(env.timer, (failures) =>
          applyOnce(desk, changes, { facts: failures.length === 0 ? facts : undefined, failures }),
        );
    },
    revertLast: async () => {
      if (desk.memory.lastRun.length === 0) return false;
      await persist(env.timer, (failures) => revertOnce(desk, failures));
      forgetRun(desk.memory);
      return true;
    },
  };
}

interface Desk {
  readonly env: ExcelEnv;
  readonly readFacts: FactsReader;
  readonly memory: WriterMemory;
}

interface Try {
  readonly facts: WorkbookFacts | undefined;
  readonly failures: Failures;
}

/** Applies all changes, or puts everything back and throws. */
async function applyOnce(desk: Desk, changes: readonly WorkbookChange[], attempt: Try): Promise<void> {
  const done: Backup[] = [];
  try {
    await writeStages(desk, changes, { ...attempt, done });
  } catch (error) {
    await putBack(desk, done, error);
    if (!leavesOut(desk.memory, error, attempt.failures)) throw error;
    return applyOnce(desk, changes, { ...attempt, facts: undefined });
  }
  rememberRun(desk.memory, changes, done);
}

/** Each stage sees what the one before it left: only the first may go by what was read earlier. */
async function writeStages(
  desk: Desk,
  changes: readonly WorkbookChange[],
  { facts, failures, done }: Try & { readonly done: Backup[] },
): Promise<void> {
  let known = facts;
  for (const stage of stagesOf(changes)) {
    const setting = settingOf(desk, known ?? (await desk.readFacts()), failures);
    known = undefined;
    const { backups, error } = await openSession(desk.env, (session) =>
      writeChanges(session, stage, setting),
    );
    done.push(...backups);
    if (error !== undefined) throw error;
  }
}

function settingOf({ env, memory }: Desk, facts: WorkbookFacts, failures: Failures): WriteSetting {
  const splits = failures.filter((failure) => handlingOf(failure) === "split").length;
  return {
    facts,
    newer: newerCalls(env.isSetSupported),
    drawings: memory.drawings,
    without: memory.without,
    bytes: bytesPerSync / 4 ** splits,
    isFrugal: splits > 0,
  };
}

/** Whether the next try goes without a luxury that this one failed at; one that may be moody gets a second chance. */
function leavesOut({ without }: WriterMemory, error: unknown, failures: Failures): boolean {
  const luxury = luxuryOf(error);
  if (luxury === undefined || without.has(luxury)) return false;
  const isFinal = handlingOf(error) === "tell" || failures.some((failure) => luxuryOf(failure) === luxury);
  if (isFinal) without.add(luxury);
  return isFinal;
}

/** After a failure: everything as it was. Where even that fails, what takes it back is kept for `revertLast`. */
async function putBack(desk: Desk, done: readonly Backup[], error: unknown): Promise<void> {
  if (done.length === 0) return;
  // A silent Excel may still do what it was told: nothing is sent after it, and the next call reads anew.
  if (isSilence(error)) return rememberHalf(desk.memory, done);
  try {
    await persist(desk.env.timer, (failures) => restoreOnce(desk, done, { failures, isChecked: false }));
  } catch (second) {
    rememberHalf(desk.memory, done);
    throw halfWritten(error, second);
  }
}

const revertOnce = (desk: Desk, failures: Failures): Promise<void> =>
  restoreOnce(desk, desk.memory.lastRun, { failures, isChecked: true });

async function restoreOnce(
  desk: Desk,
  backups: readonly Backup[],
  { failures, isChecked }: { readonly failures: Failures; readonly isChecked: boolean },
): Promise<void> {
  const setting = settingOf(desk, await desk.readFacts(), failures);
  await openSession(desk.env, (session) => restore(session, backups, { setting, isChecked }));
}

function halfWritten(error: unknown, second: unknown): ProblemError {
  const told = tellable(error);
  const text = told instanceof ProblemError ? told.problem.text : "Writing failed.";
  const problem = new ProblemError({
    code: "half-written",
    text: `${text} Part of it was written and could not be put back yet.`,
    next: 'Choose "Revert last run" once Excel answers again; what was there before is kept until then.',
  });
  problem.cause = second;
  return problem;
}
