import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { kpiProgressName } from "../../sheets/kpi/owned-sheets";
import type { ActionId } from "../../domain/plan/ids";
import type { SourceCell } from "../../domain/shared/source-cell";
import type { Drawings, PreparedSheets } from "../../usecases/drawing/put-sheets";
import type { JudgeRequest } from "../../usecases/drawing/judging";
import type { PlanPicture } from "../../usecases/plan-picture";
import type { WorkbookChange } from "../../usecases/ports/workbook";
import type { Revert } from "../../usecases/ports/revert";
import type { Place } from "./place";
import { type Done, opening, planReducer, type PlanState } from "./plan-state";
import { problemOf } from "./problem-of";
import { words } from "../words/words";
import { afterRedo, afterUndo, afterWrite, type WriteHistory } from "../writing/write-history";

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
  signal: AbortSignal,
) => Promise<{ picture: PlanPicture; done?: Done | undefined; history?: WriteHistory }>;

/** Refusals of a write that was planned for a workbook as it is no more. */
const outdated = new Set(["cell-changed", "sheet-gone"]);

/** Where the sheet that Refresh draws begins. */
const drawnAt: SourceCell = { sheet: kpiProgressName, address: "A1" };

/** Time for a burst of edits to end before figures are computed by themselves, in milliseconds. */
const calm = 400;

export function usePlan({ workbook, view, revert, today, judge }: Place): readonly [PlanState, PlanCommands] {
  const [state, tell] = useReducer(planReducer, opening);
  const latest = useRef(state);
  latest.current = state;
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const stopping = useRef(new AbortController());

  const days = useCallback(() => ({ asOf: latest.current.asOf, today }), [today]);

  const prepared = useCallback(
    async (kind: JudgeRequest["kind"], signal: AbortSignal): Promise<PreparedSheets> => {
      const snapshot = await workbook.read();
      const { refuseStopped } = await import("./engine");
      refuseStopped(() => !signal.aborted);
      const found = await (judge ?? (await import("./judge")).judgeHere)(
        { kind, snapshot, days: days() },
        signal,
      );
      refuseStopped(() => !signal.aborted);
      return found;
    },
    [workbook, days, judge],
  );
  const seen = useCallback(
    async (signal: AbortSignal) => (await prepared("look", signal)).picture,
    [prepared],
  );

  /** One thing after the other: two refreshes at once would draw over each other. */
  const inTurn = useCallback(
    (busy: string, command: Command, canStop = false): Promise<boolean> => {
      const next = turn.current.then(async () => {
        tell({ kind: "started", busy, canStop });
        stopping.current = new AbortController();
        try {
          const { picture, done, history } = await command(stopping.current.signal);
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
            const picture = await seen(stopping.current.signal).catch(() => undefined);
            const anew = { ...problem, next: words.problems.readAnew };
            tell({ kind: "failed", ...(picture === undefined ? { problem } : { problem: anew, picture }) });
          } else tell({ kind: "failed", problem });
          return false;
        }
      });
      turn.current = next;
      return next;
    },
    [seen],
  );

  const look = useCallback(
    () => inTurn(words.busy.reading, async (signal) => ({ picture: await seen(signal) }), true),
    [inTurn, seen],
  );

  const commands = useMemo((): PlanCommands => {
    const refresh = (): void => {
      void inTurn(
        words.busy.refreshing,
        async (signal) => {
          const { moved, putSheets } = await import("./engine");
          const before = latest.current.picture?.report;
          const ready = await prepared("refresh", signal);
          const picture = await putSheets(workbook, ready, () => !signal.aborted);
          const text = words.refreshed(before && moved(before, picture.report));
          // Where the last write can be taken back, that is offered as soon as there is one.
          return { picture, done: { text, show: drawnAt, canRevert: revert !== undefined } };
        },
        true,
      );
    };
    const revertLast = (host: Revert): void =>
      void inTurn(words.busy.writing, async (signal) => {
        const isBack = await host.revertLast();
        return {
          picture: await seen(signal),
          done: { text: isBack ? words.reverted : words.nothingToRevert },
        };
      });
    const write: PlanCommands["write"] = (changes, done) =>
      inTurn(words.busy.writing, async (signal) => {
        await workbook.apply(changes);
        const history = afterWrite(latest.current.history, done.text, done.undo);
        return { picture: await seen(signal), done, history };
      });
    /** Goes one step through what was written; a step that the host refuses stays where it is. */
    const step = (changes: "undo" | "redo"): void =>
      void inTurn(words.busy.writing, async (signal) => {
        const { history } = latest.current;
        const next = (changes === "undo" ? history.past : history.future).at(-1);
        if (next === undefined) return { picture: await seen(signal) };
        await workbook.apply(next[changes]);
        const text = changes === "undo" ? words.undone : words.redone(next.text);
        return {
          picture: await seen(signal),
          done: { text },
          history: changes === "undo" ? afterUndo(history) : afterRedo(history),
        };
      });
    const draw: PlanCommands["draw"] = (drawings, done) =>
      inTurn(
        words.busy.drawing,
        async (signal) => {
          const { preparedSheets, putSheets } = await import("./engine");
          const ready = preparedSheets(await seen(signal), drawings);
          const picture = await putSheets(workbook, ready, () => !signal.aborted);
          return { picture, done: { ...done, canRevert: revert !== undefined } };
        },
        true,
      );
    return {
      refresh,
      draw,
      ...(revert === undefined ? {} : { revert: () => revertLast(revert) }),
      stop: () => stopping.current.abort(),
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
  }, [inTurn, look, seen, prepared, workbook, view, revert]);

  useEffect(() => void look(), [look]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopChanges = view?.onChange(() => {
      tell({ kind: "changed" });
      clearTimeout(timer);
      if (latest.current.refreshesItself) timer = setTimeout(commands.refresh, calm);
    });
    const stopSelection = view?.onSelect((cell) => {
      tell({ kind: "sheet-selected", sheet: cell.sheet });
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
