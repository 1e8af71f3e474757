import { officeDoubts } from "../../domain/region/office-doubts";
import { type FileLeftOut, type Region, worstFirst } from "../../domain/region/region";
import type { OfficeOutcome } from "./judge-office";

/** A file, whose office it is, and what came of it. */
export interface JudgedFile {
  readonly path: string;
  readonly office: string;
  readonly outcome: OfficeOutcome;
}

/** All offices together, the worst first, and the files that are not among them. */
export function regionOf(files: readonly JudgedFile[], aside: readonly FileLeftOut[] = []): Region {
  const judged = files.flatMap(({ path, office, outcome }) =>
    outcome.kind === "judged" ? [{ path, office, summary: outcome.summary }] : [],
  );
  const doubts = officeDoubts(judged);
  return {
    offices: worstFirst(judged.map((office, place) => ({ ...office, doubts: doubts[place] ?? [] }))),
    leftOut: [
      ...files.flatMap(({ path, outcome }) =>
        outcome.kind === "refused"
          ? [{ path, reason: outcome.problem.text, next: outcome.problem.next }]
          : [],
      ),
      ...aside,
    ],
  };
}
