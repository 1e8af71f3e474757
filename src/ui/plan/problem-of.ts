import { type Problem, ProblemError } from "../../usecases/problem";
import { words } from "../words/words";

/** What went wrong, for people. What no use case foresaw is our own mistake: it is shown with its text, so it can be reported. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  // The engine comes in its own script; a page that was replaced while open asks for a script that is gone.
  if (error instanceof Error && error.name === "ChunkLoadError") return words.problems.scriptGone;
  const text = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", text: words.problems.unexpected(text), next: words.problems.unexpectedNext };
}
