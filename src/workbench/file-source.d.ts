import type { Source } from "./use-bench";
/** A file that a person chose or dropped. */
export declare const fileSource: (file: File) => Source;
/** The sample, which comes with the workbench. */
export declare const sampleSource: Source;
