import type { WorkbookChange } from "../../../usecases/ports/workbook";
import { ProblemError } from "../../../usecases/problem";
import type { ExcelEnv } from "../env";
import { newerCalls } from "../newer-calls";
import type { WorkbookFacts } from "../read/facts";
import type { FactsReader } from "../read/reader";
import { handlingOf, tellable } from "../run/excel-error";
import { type Failures, persist } from "../run/persist";
import { isSilence, openSession } from "../run/session";
import type { Backup } from "./restore/backup";
import { optionalFeatureOf } from "./optional-feature";
import { emptyMemory, forgetRun, rememberHalf, rememberRun, type WriterMemory } from "./writer-memory";
import { checkChanges, sheetNameOf } from "./preflight";
import { restore } from "./restore/restore";
import type { WriteSetting } from "./setting";
import { bytesPerSync } from "./operation";
import { writeChanges } from "./write-changes";

/** Writes into the workbook and takes the last run back. One call at a time: the host sees to that. */
export interface Writer {
  /** `facts` are those of a read that nothing was written after; without them the workbook is read first. */
  readonly apply: (changes: readonly WorkbookChange[], facts: WorkbookFacts | undefined) => Promise<void>;
  readonly revertLast: () => Promise<boolean>;
}

export function excelWriter(env: ExcelEnv, readFacts: FactsReader): Writer {
  const context: WriterContext = { env, readFacts, memory: emptyMemory() };
  return {
    apply: async (changes, facts) => {
      checkChanges(changes);
      if (changes.length > 0)
        await persist(env.timer, (failures) =>
          applyOnce(context, changes, { facts: failures.length === 0 ? facts : undefined, failures }),
        );
    },
    revertLast: async () => {
      if (context.memory.lastRun.length === 0) return false;
      await persist(env.timer, (failures) => revertOnce(context, failures));
      forgetRun(context.memory);
      return true;
    },
  };
}

interface WriterContext {
  readonly env: ExcelEnv;
  readonly readFacts: FactsReader;
  readonly memory: WriterMemory;
}

interface Try {
  readonly facts: WorkbookFacts | undefined;
  readonly failures: Failures;
}

/** Applies all changes, or puts everything back and throws. */
async function applyOnce(
  context: WriterContext,
  changes: readonly WorkbookChange[],
  attempt: Try,
): Promise<void> {
  const done: Backup[] = [];
  try {
    await writeStages(context, changes, { ...attempt, done });
  } catch (error) {
    await putBack(context, done, error);
    if (!leavesOut(context.memory, error, attempt.failures)) throw error;
    return applyOnce(context, changes, { ...attempt, facts: undefined });
  }
  rememberRun(context.memory, changes, done);
}

/** Each stage sees what the one before it left: only the first may go by what was read earlier. */
async function writeStages(
  context: WriterContext,
  changes: readonly WorkbookChange[],
  { facts, failures, done }: Try & { readonly done: Backup[] },
): Promise<void> {
  let known = facts;
  for (const stage of stagesOf(changes)) {
    const setting = settingOf(context, known ?? (await context.readFacts()), failures);
    known = undefined;
    const { backups, error } = await openSession(context.env, (session) =>
      writeChanges(session, stage, setting),
    );
    done.push(...backups);
    if (error !== undefined) throw error;
  }
}

function settingOf({ env, memory }: WriterContext, facts: WorkbookFacts, failures: Failures): WriteSetting {
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

/** Whether the next try goes without an optional feature that this one failed at; one that may be moody gets a second chance. */
function leavesOut({ without }: WriterMemory, error: unknown, failures: Failures): boolean {
  const feature = optionalFeatureOf(error);
  if (feature === undefined) return false;
  // Refused without it, too: it was about something else (a style and a link go by the same call), and the next run has it again.
  if (without.delete(feature)) return false;
  const isFinal =
    handlingOf(error) === "tell" || failures.some((failure) => optionalFeatureOf(failure) === feature);
  if (isFinal) without.add(feature);
  return isFinal;
}

/** After a failure: everything as it was. Where even that fails, what takes it back is kept for `revertLast`. */
async function putBack(context: WriterContext, done: readonly Backup[], error: unknown): Promise<void> {
  if (done.length === 0) return;
  // A silent Excel may still do what it was told: nothing is sent after it, and the next call reads anew.
  if (isSilence(error)) return rememberHalf(context.memory, done);
  try {
    await persist(context.env.timer, (failures) =>
      restoreOnce(context, done, { failures, isChecked: false }),
    );
  } catch (second) {
    rememberHalf(context.memory, done);
    throw halfWritten(error, second);
  }
}

const revertOnce = (context: WriterContext, failures: Failures): Promise<void> =>
  restoreOnce(context, context.memory.lastRun, { failures, isChecked: true });

async function restoreOnce(
  context: WriterContext,
  backups: readonly Backup[],
  { failures, isChecked }: { readonly failures: Failures; readonly isChecked: boolean },
): Promise<void> {
  const setting = settingOf(context, await context.readFacts(), failures);
  await openSession(context.env, (session) => restore(session, backups, { setting, isChecked }));
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

/**
 * stagesOf(changes): the changes in groups that touch each sheet once, so that a group can be checked together and goes
 * out together. A change of a sheet that an earlier one touched waits for the next group, which sees what that one left.
 */
export function stagesOf(changes: readonly WorkbookChange[]): readonly (readonly WorkbookChange[])[] {
  const stages: WorkbookChange[][] = [];
  let touched = new Set<string>();
  for (const change of changes) {
    const name = sheetNameOf(change).toLowerCase();
    if (stages.length === 0 || touched.has(name)) {
      stages.push([]);
      touched = new Set();
    }
    touched.add(name);
    stages[stages.length - 1]?.push(change);
  }
  return stages;
}
