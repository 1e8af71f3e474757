import type { BenchState } from "./bench-state";
import type { Source } from "./use-bench";
export interface BenchHeadProps {
    readonly state: BenchState;
    readonly onOpen: (source: Source) => void;
    readonly onSample: () => void;
    readonly onNew?: (() => void) | undefined;
    readonly onSave: () => void;
}
/** The line above grid and pane: what is open, and what can be done with files. */
export declare function BenchHead({ state, onOpen, onSample, onNew, onSave }: BenchHeadProps): import("react").JSX.Element;
