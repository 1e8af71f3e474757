import { type RefObject } from "react";
import { type BenchEvent, type BenchState } from "./bench-state";
import type { OpenInFrame } from "./open-book";
/** A file to open: its name, and its bytes when they are asked for. */
export interface Source {
    readonly name: string;
    readonly bytes: () => Promise<Uint8Array>;
}
export interface BenchDeeds {
    open(source: Source): Promise<void>;
    save(): Promise<void>;
    tell(event: BenchEvent): void;
}
/** The state of the workbench and what can be done with it. */
export declare function useBench(openInFrame: OpenInFrame, frame: RefObject<HTMLIFrameElement | null>): readonly [BenchState, BenchDeeds];
