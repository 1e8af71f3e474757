import type { Answers, Row } from "./answers";
import { type Dialect, type QuestionName, questions } from "./questions";

/** A database that holds the office's tables. */
export interface Engine {
  readonly dialect: Dialect;
  readonly run: (sql: string) => Promise<void>;
  readonly ask: (sql: string) => Promise<readonly Row[]>;
}

/** Splits the Actions texts and asks everything that the KPIs of the plan ask. */
export async function evaluate({ dialect, run, ask }: Engine): Promise<Answers> {
  for (const sql of dialect.explode) await run(sql);
  const asked = Object.entries(questions(dialect)) as [QuestionName, string][]; // the object's own keys
  const answers: Partial<Record<QuestionName, readonly Row[]>> = {};
  for (const [name, sql] of asked) answers[name] = await ask(sql);
  return answers as Answers; // every question was asked
}
