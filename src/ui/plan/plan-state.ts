import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { ActionId } from "../../domain/plan/ids";
import type { PlanPicture } from "../../usecases/plan-picture";
import type { FoundRow, RowFinder } from "../../usecases/plan-rows";
import type { WorkbookChange } from "../../usecases/ports/workbook";
import type { Problem } from "../../usecases/problem";
import type { SourceCell } from "../../domain/shared/source-cell";
import { nothingWritten, type WriteHistory } from "../writing/write-history";
import { words } from "../words/words";

/** What the pane knows: the latest picture of the workbook, whether it still holds, and what is going on. */
export interface PlanState {
  readonly picture: PlanPicture | undefined;
  readonly rowAt: RowFinder;
  /** The day that the user chose; undefined leaves it to Settings, then today. */
  readonly asOf: CalendarDate | undefined;
  /** The workbook changed since the picture was taken. */
  readonly isStale: boolean;
  readonly refreshesItself: boolean;
  /** What is going on, for people; undefined when idle. */
  readonly busy: string | undefined;
  /** What goes on can still be given up. */
  readonly canStop: boolean;
  readonly problem: Problem | undefined;
  /** What was just done, and how to undo it. */
  readonly done: Done | undefined;
  /** The action that is selected in the sheet or was opened in the pane. */
  readonly focused: ActionId | undefined;
  /** The row that was last selected in the sheet; another object with every selection. */
  readonly selected: FoundRow | undefined;
  /** The sheet in which something was last selected; undefined until something is. */
  readonly activeSheet: string | undefined;
  /** What the pane wrote cell by cell, to take back and to do again. */
  readonly history: WriteHistory;
}

export interface Done {
  readonly text: string;
  readonly undo?: readonly WorkbookChange[];
  /** The host itself can put back what it wrote over. */
  readonly canRevert?: boolean;
  /** The sheet that was drawn, to look at. */
  readonly show?: SourceCell;
}

export type PlanEvent =
  | { readonly kind: "started"; readonly busy: string; readonly canStop: boolean }
  /** Given up before anything was written. */
  | { readonly kind: "stopped" }
  | {
      readonly kind: "seen";
      readonly picture: PlanPicture;
      readonly rowAt: RowFinder;
      readonly done?: Done;
      readonly history?: WriteHistory;
    }
  /** With a picture where the workbook was read anew because of it. */
  | { readonly kind: "failed"; readonly problem: Problem; readonly picture?: PlanPicture }
  | { readonly kind: "day-chosen"; readonly asOf: CalendarDate | undefined }
  | { readonly kind: "changed" }
  | { readonly kind: "self-refresh-switched" }
  | { readonly kind: "focused"; readonly action: ActionId }
  | { readonly kind: "selected"; readonly row: FoundRow }
  | { readonly kind: "sheet-selected"; readonly sheet: string }
  | { readonly kind: "message-closed" };

export const opening: PlanState = {
  picture: undefined,
  rowAt: () => undefined,
  asOf: undefined,
  isStale: false,
  refreshesItself: false,
  busy: undefined,
  canStop: false,
  problem: undefined,
  done: undefined,
  focused: undefined,
  selected: undefined,
  activeSheet: undefined,
  history: nothingWritten,
};

/** What an event makes of the state. A failure keeps the last picture: figures that were right stay readable. */
export function planReducer(state: PlanState, event: PlanEvent): PlanState {
  switch (event.kind) {
    case "started":
      return { ...state, busy: event.busy, canStop: event.canStop, problem: undefined, done: undefined };
    case "stopped":
      return { ...state, busy: undefined, done: { text: words.stopped } };
    case "seen":
      return {
        ...state,
        picture: event.picture,
        rowAt: event.rowAt,
        isStale: false,
        busy: undefined,
        problem: undefined,
        done: event.done,
        history: event.history ?? state.history,
      };
    case "failed":
      return {
        ...state,
        busy: undefined,
        problem: event.problem,
        // The plan is gone from the workbook: what was read of it says nothing any more.
        picture: event.problem.code === "no-plan" ? undefined : (event.picture ?? state.picture),
        isStale: state.isStale && event.picture === undefined,
      };
    case "day-chosen":
      return { ...state, asOf: event.asOf };
    case "changed":
      return { ...state, isStale: true };
    case "self-refresh-switched":
      return { ...state, refreshesItself: !state.refreshesItself };
    case "focused":
      return { ...state, focused: event.action };
    case "selected":
      return { ...state, focused: event.row.action, selected: event.row };
    case "sheet-selected":
      return state.activeSheet === event.sheet ? state : { ...state, activeSheet: event.sheet };
    case "message-closed":
      return { ...state, problem: undefined, done: undefined };
  }
}
