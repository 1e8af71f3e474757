/** What a host refused or a user case cannot go on with. `text` says it, `next` says what to do. */
export interface Problem {
  /** In kebab-case: "not-a-workbook", "password-protected", "sheet-protected". */
  readonly code: string;
  readonly text: string;
  readonly next: string;
}

/** Thrown by hosts and use cases, caught where a front speaks to the user. Never a programmer's mistake. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.text} ${problem.next}`);
    this.name = "ProblemError";
  }
}

export const refuse = (code: string, text: string, next: string): never => {
  throw new ProblemError({ code, text, next });
};
