import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { CalendarDate } from "../domain/shared/calendar-date";
import { kpiProgressName } from "../sheets/kpi/owned-sheets";
import type { ActionId } from "../domain/plan/ids";
import type { SourceCell } from "../domain/shared/source-cell";
import type { Drawings } from "../usecases/drawing/draw-sheets";
import type { PlanPicture } from "../usecases/plan-picture";
import type { WorkbookChange } from "../usecases/ports/workbook";
import type { Revert } from "../usecases/ports/revert";
import type { Place } from "./place";
import { type Done, opening, planReducer, type PlanState } from "./plan-state";
import { problemOf } from "./problem-of";
import { words } from "./words/words";
import { afterRedo, afterUndo, afterWrite, type WriteHistory } from "./write-history";

/** What a user can ask of the plan. Each ends in a new state and never throws. */
export interface PlanCommands {
  /** Reads and judges again, and draws KPI Progress. */
  refresh(): void;
  /** Gives up what goes on, as long as nothing was written. */
  stop(): void;
  /** Reads and judges again; writes nothing. */
  look(): void;
  chooseDay(asOf: CalendarDate | undefined): void;
  switchSelfRefresh(): void;
  /** Writes what the user saw and accepted, then looks again. */
  write(changes: readonly WorkbookChange[], done: Done): Promise<boolean>;
  /** Reads and judges again, and draws the sheets that are made of it. */
  draw(drawings: Drawings, done: Done): Promise<boolean>;
  /** Takes the last write of the host back; absent where the host cannot. */
  revert?: () => void;
  /** Takes the latest write of the pane back, cell by cell. */
  undo(): void;
  /** Writes again what was taken back last. */
  redo(): void;
  focus(action: ActionId): void;
  show(cell: SourceCell): void;
  closeMessage(): void;
}

/** Something that takes a while and ends in a new picture. */
type Command = (
  isWanted: () => boolean,
) => Promise<{ picture: PlanPicture; done?: Done | undefined; history?: WriteHistory }>;

/** Refusals of a write that was planned for a workbook as it is no more. */
const outdated = new Set(["cell-changed", "sheet-gone"]);

/** Where the sheet that Refresh draws begins. */
const drawnAt: SourceCell = { sheet: kpiProgressName, address: "A1" };

/** Time for a burst of edits to end before figures are computed by themselves, in milliseconds. */
const calm = 400;

export function usePlan({ workbook, view, revert, today }: Place): readonly [PlanState, PlanCommands] {
  const [state, tell] = useReducer(planReducer, opening);
  const latest = useRef(state);
  latest.current = state;
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const isStopped = useRef(false);

  const days = useCallback(() => ({ asOf: latest.current.asOf, today }), [today]);

  /** One thing after the other: two refreshes at once would draw over each other. */
  const inTurn = useCallback(
    (busy: string, command: Command, canStop = false): Promise<boolean> => {
      const next = turn.current.then(async () => {
        tell({ kind: "started", busy, canStop });
        isStopped.current = false;
        try {
          const { picture, done, history } = await command(() => !isStopped.current);
          const { rowFinder } = await import("./engine");
          const rowAt = rowFinder(picture);
          const said = done === undefined ? {} : { done };
          tell({ kind: "seen", picture, rowAt, ...said, ...(history === undefined ? {} : { history }) });
          return true;
        } catch (error) {
          const problem = problemOf(error);
          if (problem.code === "stopped") tell({ kind: "stopped" });
          // A colleague was there first: what was shown before the write is made anew of what stands there now.
          else if (outdated.has(problem.code)) {
            const picture = await (
              await import("./engine")
            )
              .lookAtPlan(workbook, days())
              .catch(() => undefined);
            const anew = { ...problem, next: words.problems.readAnew };
            tell({ kind: "failed", ...(picture === undefined ? { problem } : { problem: anew, picture }) });
          } else tell({ kind: "failed", problem });
          return false;
        }
      });
      turn.current = next;
      return next;
    },
    [workbook, days],
  );

  const seen = useCallback(
    async () => (await import("./engine")).lookAtPlan(workbook, days()),
    [workbook, days],
  );
  const look = useCallback(
    () =>
      inTurn(
        words.busy.reading,
        async (isWanted) => {
          const picture = await seen();
          (await import("./engine")).refuseStopped(isWanted);
          return { picture };
        },
        true,
      ),
    [inTurn, seen],
  );

  const commands = useMemo((): PlanCommands => {
    const refresh = (): void => {
      void inTurn(
        words.busy.refreshing,
        async (isWanted) => {
          const { moved, refreshPlan } = await import("./engine");
          const before = latest.current.picture?.report;
          const picture = await refreshPlan(workbook, days(), isWanted);
          const text = words.refreshed(before && moved(before, picture.report));
          // Where the last write can be taken back, that is offered as soon as there is one.
          return { picture, done: { text, show: drawnAt, canRevert: revert !== undefined } };
        },
        true,
      );
    };
    const revertLast = (host: Revert): void =>
      void inTurn(words.busy.writing, async () => {
        const isBack = await host.revertLast();
        return { picture: await seen(), done: { text: isBack ? words.reverted : words.nothingToRevert } };
      });
    const write: PlanCommands["write"] = (changes, done) =>
      inTurn(words.busy.writing, async () => {
        await workbook.apply(changes);
        const history = afterWrite(latest.current.history, done.text, done.undo);
        return { picture: await seen(), done, history };
      });
    /** Goes one step through what was written; a step that the host refuses stays where it is. */
    const step = (changes: "undo" | "redo"): void =>
      void inTurn(words.busy.writing, async () => {
        const { history } = latest.current;
        const next = (changes === "undo" ? history.past : history.future).at(-1);
        if (next === undefined) return { picture: await seen() };
        await workbook.apply(next[changes]);
        const text = changes === "undo" ? words.undone : words.redone(next.text);
        return {
          picture: await seen(),
          done: { text },
          history: changes === "undo" ? afterUndo(history) : afterRedo(history),
        };
      });
    const draw: PlanCommands["draw"] = (drawings, done) =>
      inTurn(
        words.busy.drawing,
        async (isWanted) => ({
          picture: await (await import("./engine")).drawSheets(workbook, days(), drawings, isWanted),
          done: { ...done, canRevert: revert !== undefined },
        }),
        true,
      );
    return {
      refresh,
      draw,
      ...(revert === undefined ? {} : { revert: () => revertLast(revert) }),
      stop: () => {
        isStopped.current = true;
      },
      look: () => void look(),
      write,
      chooseDay: (asOf) => {
        latest.current = { ...latest.current, asOf };
        tell({ kind: "day-chosen", asOf });
        void look();
      },
      switchSelfRefresh: () => tell({ kind: "self-refresh-switched" }),
      undo: () => step("undo"),
      redo: () => step("redo"),
      focus: (action) => tell({ kind: "focused", action }),
      show: (cell) => {
        view?.goTo(cell).catch((error: unknown) => tell({ kind: "failed", problem: problemOf(error) }));
      },
      closeMessage: () => tell({ kind: "message-closed" }),
    };
  }, [inTurn, look, seen, workbook, view, revert, days]);

  useEffect(() => void look(), [look]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopChanges = view?.onChange(() => {
      tell({ kind: "changed" });
      clearTimeout(timer);
      if (latest.current.refreshesItself) timer = setTimeout(commands.refresh, calm);
    });
    const stopSelection = view?.onSelect((cell) => {
      const row = latest.current.rowAt(cell);
      if (row !== undefined) tell({ kind: "selected", row: { ...row } });
    });
    return () => {
      clearTimeout(timer);
      stopChanges?.();
      stopSelection?.();
    };
  }, [view, commands]);

  return [state, commands];
}
