import { ProblemError } from "../usecases/problem";
import type { Source } from "./use-workbench";
import { words } from "./words";

/** A file that a person chose or dropped. */
export const fileSource = (file: File): Source => ({
  name: file.name,
  bytes: async () => {
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch {
      throw new ProblemError({ code: "file-unreadable", ...words.slips.unreadable });
    }
  },
});

/** The sample, which comes with the workbench. */
export const sampleSource: Source = {
  name: "sample-plan.xlsx",
  bytes: async () => {
    try {
      const answer = await fetch("sample-plan.xlsx");
      if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    } catch {
      // No answer at all: said below, as a bad one is.
    }
    throw new ProblemError({ code: "no-sample", ...words.slips.noSample });
  },
};
