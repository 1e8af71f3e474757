import { useMemo, useRef, useState } from "react";
import type { Backup } from "../../usecases/ports/backup";
import { keep, kept } from "./kept";
import type { Problem } from "../../usecases/problem";
import { problemOf } from "../plan/problem-of";
import type { PlanCommands } from "../plan/use-plan";

/** Asked once for a workbook, before the pane writes into it first. */
export interface BackupQuestion {
  /** Absent where the host gives no copy to pages: then the person is told how to make one. */
  readonly save: (() => void) | undefined;
  readonly goOn: () => void;
  readonly cancel: () => void;
  /** Why the host gave no copy. */
  readonly problem: Problem | undefined;
}

/** The commands that write, each of which first offers a copy of the workbook where none was offered yet. */
export function useBackup(
  backup: Backup | undefined,
  commands: PlanCommands,
): readonly [PlanCommands, BackupQuestion | undefined] {
  const [question, setQuestion] = useState<BackupQuestion>();
  const isAnswered = useRef(false);
  const guarded = useMemo((): PlanCommands => {
    if (backup === undefined) return commands;
    const name = `backup of ${backup.workbook}`;
    /** Whether to write. */
    const offered = (): Promise<boolean> => {
      // A workbook without an address is not told from others: it is asked about at each opening.
      const isKnown = backup.workbook !== "" && kept(name) !== undefined;
      if (isAnswered.current || isKnown) return Promise.resolve(true);
      return new Promise((resolve) => {
        const answer = (isGoing: boolean): void => {
          setQuestion(undefined);
          isAnswered.current = isGoing;
          if (isGoing && backup.workbook !== "") keep(name, "offered");
          resolve(isGoing);
        };
        const ask = (problem?: Problem): void => {
          const save = (): void =>
            void backup.save?.().then(
              () => answer(true),
              (error: unknown) => ask(problemOf(error)),
            );
          const cancel = (): void => answer(false);
          setQuestion({ save: backup.save && save, goOn: () => answer(true), cancel, problem });
        };
        ask();
      });
    };
    const after = async (write: () => Promise<boolean>): Promise<boolean> => (await offered()) && write();
    return {
      ...commands,
      refresh: () => void offered().then((isGoing) => (isGoing ? commands.refresh() : undefined)),
      write: (changes, done) => after(() => commands.write(changes, done)),
      draw: (drawings, done) => after(() => commands.draw(drawings, done)),
    };
  }, [backup, commands]);
  return [guarded, question];
}
