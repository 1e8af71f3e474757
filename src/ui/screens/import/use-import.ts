import { useEffect, useMemo, useReducer, useRef } from "react";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import { figuresInFile } from "../../../usecases/enter-figures";
import type { ImportChoices } from "../../../usecases/import-survey/import-request";
import type { PlanPicture } from "../../../usecases/plan-picture";
import type { Pause, TableFile } from "../../../usecases/ports/table-file";
import { ProblemError } from "../../../usecases/problem";
import { undoOf } from "../../../usecases/undo";
import { dayOrderIn } from "../../day-order";
import { problemOf } from "../../plan/problem-of";
import type { ReadTable } from "../../plan/place";
import type { PlanCommands } from "../../plan/use-plan";
import { importWords } from "../../words/import";
import { lookAtFile } from "./look-at-file";
import { readFile } from "./read-file";
import { outcomesOf, outcomesText } from "./outcomes";
import { atStart, type Wizard, wizardReducer } from "./wizard-state";

export interface ImportProps {
  readonly picture: PlanPicture;
  readonly today: CalendarDate;
  readonly language: string;
  readonly readTable: ReadTable;
  readonly write: PlanCommands["write"];
}

/** What a person can do in the wizard. None of it throws; only `apply` and `undo` write. */
export interface ImportCommands {
  open(files: readonly File[]): void;
  /** Notes a choice; the file is looked through again at once, or when the next step needs it. */
  choose(choices: Partial<ImportChoices>, when: "now" | "later"): void;
  next(): void;
  back(): void;
  apply(): void;
  undo(): void;
  leave(): void;
}

/** Records between two pauses (they are read once as texts, once as answers), and the pauses between: for the share that is done. */
const perPause = 80;
const fixedPauses = 8;

/** The wizard's state and commands. Of two readings at once the later one counts; the other never goes on. */
export function useImport(props: ImportProps): readonly [Wizard, ImportCommands] {
  const [wizard, tell] = useReducer(wizardReducer, atStart);
  const latest = useRef({ wizard, props });
  latest.current = { wizard, props };
  const run = useRef(0);

  const commands = useMemo((): ImportCommands => {
    /** Does long work with a turn for the screen in each pause; `total` is how many pauses it will take. */
    const work = async (
      text: string,
      total: number | undefined,
      command: (pause: Pause) => Promise<void>,
    ): Promise<void> => {
      run.current += 1;
      const mine = run.current;
      let pauses = 0;
      const pause: Pause = async () => {
        pauses += 1;
        const share = total === undefined ? undefined : Math.min(pauses / total, 1);
        await new Promise((go) => setTimeout(go, 0));
        if (mine !== run.current) await new Promise(() => undefined); // overtaken: never goes on
        tell({ kind: "working", working: { text, share } });
      };
      try {
        await pause();
        await command(pause);
      } catch (error) {
        if (mine === run.current) tell({ kind: "failed", problem: problemOf(error) });
      }
    };

    const lookThrough = async (file: TableFile, choices: ImportChoices, pause: Pause) => {
      const { snapshot, model } = latest.current.props.picture;
      const { today, language } = latest.current.props;
      return lookAtFile({ file, snapshot, model, today, dayOrder: dayOrderIn(language), choices, pause });
    };
    const pausesOf = ({ sheets }: TableFile): number =>
      fixedPauses + Math.max(...sheets.map(({ rows }) => rows.length)) / perPause;

    const lookAgain = async (choices: ImportChoices): Promise<void> => {
      const { file } = latest.current.wizard;
      if (file === undefined) return;
      await work(importWords.understanding(file.name), pausesOf(file), async (pause) =>
        tell({ kind: "looked", look: await lookThrough(file, choices, pause) }),
      );
    };

    const open: ImportCommands["open"] = ([chosen, ...more]) => {
      if (chosen === undefined) return;
      if (more.length > 0) return tell({ kind: "failed", problem: importWords.file.one });
      const read = async (pause: Pause): Promise<TableFile> => {
        try {
          return await latest.current.props.readTable(chosen.name, await readFile(chosen), pause);
        } catch (error) {
          throw new ProblemError(importWords.ofFile(chosen.name, problemOf(error)));
        }
      };
      void work(importWords.reading(chosen.name), undefined, async (pause) => {
        const file = await read(pause);
        const figures = figuresInFile(file);
        if (figures !== undefined) return tell({ kind: "figures", file, figures });
        await work(importWords.understanding(file.name), pausesOf(file), async (turn) =>
          tell({ kind: "read", file, look: await lookThrough(file, atStart.choices, turn) }),
        );
      });
    };

    const go = async (by: 1 | -1): Promise<void> => {
      const { look, choices } = latest.current.wizard;
      if (look?.choices !== choices) await lookAgain(choices);
      tell({ kind: "went", by });
    };

    const apply = async (): Promise<void> => {
      const { file, look } = latest.current.wizard;
      if (file === undefined || look?.preview === undefined) return;
      const { changes } = look.preview;
      const isWritten = await latest.current.props.write(changes, { text: importWords.done.told(file.name) });
      if (!isWritten) return;
      const imported = {
        name: file.name,
        sentence: importWords.done.rows(outcomesText(outcomesOf(look.preview, look.choices.dropped))),
        undo: undoOf(changes),
      };
      tell({ kind: "wrote", imported });
    };

    const undo = async (): Promise<void> => {
      const { imported } = latest.current.wizard;
      if (imported?.undo.kind !== "changes") return;
      const text = importWords.done.undone(imported.name);
      if (await latest.current.props.write(imported.undo.changes, { text })) tell({ kind: "left" });
    };

    return {
      open,
      choose: (chosen, when) => {
        const choices = { ...latest.current.wizard.choices, ...chosen };
        tell({ kind: "chosen", choices });
        if (when === "now") void lookAgain(choices);
      },
      next: () => void go(1),
      back: () => void go(-1),
      apply: () => void apply(),
      undo: () => void undo(),
      leave: () => {
        run.current += 1;
        tell({ kind: "left" });
      },
    };
  }, []);

  // A workbook that was changed meanwhile is compared again: what was new may stand there now.
  const { snapshot } = props.picture;
  const seen = useRef(snapshot);
  useEffect(() => {
    if (seen.current === snapshot) return;
    seen.current = snapshot;
    const { file, figures } = latest.current.wizard;
    if (file !== undefined && figures === undefined) commands.choose({}, "now");
  }, [snapshot, commands]);

  return [wizard, commands];
}
