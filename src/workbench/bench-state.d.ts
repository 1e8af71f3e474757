import type { Problem } from "../usecases/problem";
import type { OpenBook } from "./open-book";
/** What the workbench shows around grid and pane. */
export interface BenchState {
    readonly book: OpenBook | undefined;
    /** The name of the open file. */
    readonly name: string | undefined;
    readonly isEdited: boolean;
    /** What is going on, for people; undefined when idle. */
    readonly busy: string | undefined;
    readonly message: Message | undefined;
}
export type Message = {
    readonly kind: "problem";
    readonly problem: Pick<Problem, "text" | "next">;
} | {
    readonly kind: "notice";
    readonly text: string;
} | {
    readonly kind: "done";
    readonly text: string;
};
export type BenchEvent = {
    readonly kind: "started";
    readonly busy: string;
} | {
    readonly kind: "opened";
    readonly book: OpenBook;
    readonly name: string;
} | {
    readonly kind: "edited";
    readonly isEdited: boolean;
} | {
    readonly kind: "told";
    readonly message: Message;
} | {
    readonly kind: "closed-message";
};
export declare const nothingOpen: BenchState;
/** The state after an event. A failure leaves the open workbook as it is. */
export declare function afterEvent(state: BenchState, event: BenchEvent): BenchState;
