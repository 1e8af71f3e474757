import { explainMember } from "../domain/member/explain-member";
import { defaultRegister } from "../domain/member/register";
import { memberResolver } from "../domain/member/resolve-member";
import { explainMilestone } from "../domain/plan/milestones/explain-milestone";
import { explainTimeframe } from "../domain/plan/time/explain-timeframe";
import { explainTarget } from "../domain/target/explain-target";
import type { ExitCode, Machine } from "./front";
import { UsageError } from "./usage";
import { visibleJson } from "../domain/shared/visible-text";
import { option, type Words } from "./words";

const resolve = memberResolver(defaultRegister);

const explainers: Readonly<Record<string, (text: string) => object>> = {
  target: (text) => explainTarget(text),
  milestone: (text) => explainMilestone(text),
  timeframe: (text) => explainTimeframe(text, { fiscalYearStartMonth: 7 }),
  member: (text) => explainMember(text, resolve),
};

/** explain --kind target [TEXT...]: how each text is understood, an object a line. */
export async function explainCommand(words: Words, machine: Machine): Promise<ExitCode> {
  const kind = option(words, "kind") ?? "";
  const explain = Object.hasOwn(explainers, kind) ? explainers[kind] : undefined;
  if (explain === undefined)
    throw new UsageError(`explain needs --kind ${Object.keys(explainers).join("|")}.`);
  const texts =
    words.positionals.length > 0
      ? words.positionals
      : linesOf(await machine.standardInput(), Boolean(words.values.ndjson));
  machine.out(texts.map((text) => visibleJson(explain(text))).join(""));
  return 0;
}

/** A text a line; with ndjson a JSON string a line, so that a text may hold line breaks. */
function linesOf(input: string, isJson: boolean): readonly string[] {
  const lines = input.split("\n").map((line) => line.replace(/\r$/, ""));
  if (lines.at(-1) === "") lines.pop();
  return isJson ? lines.filter((line) => line.trim() !== "").map(textOf) : lines;
}

function textOf(line: string, place: number): string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "string") return value;
  } catch {
    // Said below, with the line's number.
  }
  throw new UsageError(
    `Line ${place + 1} is no JSON string; with --ndjson every line is one, such as "At least 5".`,
  );
}
