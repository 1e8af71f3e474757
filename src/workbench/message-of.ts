import { ProblemError } from "../usecases/problem";
import type { Message } from "./workbench-state";
import { words } from "./words";

/** What a person is told of something that went wrong; a mistake of ours is said as such, and stays in the console. */
export function messageOf(error: unknown): Message {
  if (error instanceof ProblemError) return { kind: "problem", problem: error.problem };
  console.error(error);
  return { kind: "problem", problem: words.slips.unexpected };
}
