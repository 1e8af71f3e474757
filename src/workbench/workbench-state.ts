import type { Problem } from "../usecases/problem";
import type { BroughtFile } from "../ui/plan/place";
import type { OpenBook } from "./open-book";

/** What the workbench shows around grid and pane. */
export interface WorkbenchState {
  readonly book: OpenBook | undefined;
  /** Counts the workbooks that were opened: each gets a pane of its own, and no figure of the one before. */
  readonly opened: number;
  /** A plan that was brought along, for the pane of this workbook. */
  readonly brings: BroughtFile | undefined;
  /** The name of the open file. */
  readonly name: string | undefined;
  readonly isEdited: boolean;
  /** Counts the edits since it was opened: what is kept of them is kept anew after each. */
  readonly edits: number;
  /** What is going on, for people; undefined when idle. */
  readonly busy: string | undefined;
  /** Ends what is going on, where it can be ended. */
  readonly stop: (() => void) | undefined;
  readonly message: Message | undefined;
}

export type Message =
  | { readonly kind: "problem"; readonly problem: Pick<Problem, "text" | "next"> }
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "done"; readonly text: string };

export type WorkbenchEvent =
  | { readonly kind: "started"; readonly busy: string; readonly stop?: () => void }
  | {
      readonly kind: "opened";
      readonly book: OpenBook;
      readonly name: string;
      readonly brings?: BroughtFile | undefined;
    }
  | { readonly kind: "edited"; readonly isEdited: boolean }
  | { readonly kind: "told"; readonly message: Message }
  | { readonly kind: "closed-message" };

export const nothingOpen: WorkbenchState = {
  book: undefined,
  opened: 0,
  brings: undefined,
  name: undefined,
  isEdited: false,
  edits: 0,
  busy: undefined,
  stop: undefined,
  message: undefined,
};

/** The state after an event. A failure leaves the open workbook as it is. */
export function afterEvent(state: WorkbenchState, event: WorkbenchEvent): WorkbenchState {
  switch (event.kind) {
    case "started":
      return { ...state, busy: event.busy, stop: event.stop, message: undefined };
    case "opened":
      return {
        ...nothingOpen,
        book: event.book,
        opened: state.opened + 1,
        name: event.name,
        brings: event.brings,
      };
    case "edited":
      return { ...state, isEdited: event.isEdited, edits: state.edits + 1 };
    case "told":
      return { ...state, busy: undefined, stop: undefined, message: event.message };
    case "closed-message":
      return { ...state, message: undefined };
  }
}
