import { count } from "../../domain/kpi/words";
import { visibleJson } from "../../domain/shared/visible-text";
import { readQuestions } from "../../sheets/requests/read-questions";
import {
  collect,
  type Collected,
  type CollectedAnswer,
  type ReturnedFile,
} from "../../usecases/asking/collect";
import { whatMoved } from "../../usecases/asking/what-moved";
import { lookAtPlan } from "../../usecases/plan-picture";
import { ProblemError } from "../../usecases/problem";
import type { ExitCode, Machine } from "../front";
import { UsageError } from "../usage";
import { option, type Words } from "../words";

/** collect --into PLAN.xlsx FILES... [--out] [--dry-run]: 1 where a file was refused, 2 where all were. */
export async function collectCommand(words: Words, machine: Machine): Promise<ExitCode> {
  const into = option(words, "into");
  if (into === undefined) throw new UsageError("collect needs the plan's workbook: --into PLAN.xlsx");
  if (words.positionals.length === 0)
    throw new UsageError(
      "collect needs the files that came back: rsp-tracker collect --into PLAN.xlsx FILES...",
    );
  const copy = option(words, "out");
  const isDry = Boolean(words.values["dry-run"]);
  const force = Boolean(words.values.force);
  const files = await machine.workbooksIn(words.positionals, [into, ...(copy === undefined ? [] : [copy])]);
  await machine.checkOutputs({
    inputs: copy === undefined ? files : [...files, into],
    outputs: isDry ? [] : [copy ?? into],
    force,
  });
  const opened = await machine.open(into);
  const days = { asOf: undefined, today: machine.today() };
  const picture = await lookAtPlan(opened.workbook, days);
  const returned: ReturnedFile[] = [];
  for (const file of files) returned.push(await readReturned(file, machine));
  const found = collect(picture, returned, days.today);
  if (found.changes.length > 0) await opened.workbook.apply(found.changes);
  const after = found.changes.length === 0 ? picture : await lookAtPlan(opened.workbook, days);
  const moved = whatMoved(picture.report, after.report);
  const isAllRefused = found.refused.length === files.length;
  // What changes nothing leaves the file alone, but a copy that was asked for is made.
  const isWritten = !isDry && !isAllRefused && (found.changes.length > 0 || copy !== undefined);
  if (isWritten) {
    const file = copy === undefined ? { path: into, replaces: opened.version() } : { path: copy };
    await machine.write([{ ...file, bytes: opened.bytes() }], force);
  }
  const out = isWritten ? (copy ?? into) : undefined;
  machine.out(
    words.values.json
      ? visibleJson({ out: out ?? null, ...collectJson(found, moved) }, 2)
      : collectText(found, { moved, out, isDry }),
  );
  return isAllRefused ? 2 : found.refused.length > 0 ? 1 : 0;
}

async function readReturned(file: string, machine: Machine): Promise<ReturnedFile> {
  try {
    const { sheets } = await (await machine.open(file)).workbook.read();
    return { file, questions: readQuestions(sheets) };
  } catch (error) {
    if (error instanceof ProblemError) return { file, questions: error.problem };
    throw error;
  }
}

const collectJson = ({ answers, open, refused, strays }: Collected, moved: readonly string[]) => ({
  ...{ answers, open, moved, strays },
  refused: refused.map(({ file, text, next }) => ({ file, reason: text, next })),
});

interface Told {
  readonly moved: readonly string[];
  readonly out: string | undefined;
  readonly isDry: boolean;
}

function collectText({ answers, open, refused, strays }: Collected, { moved, out, isDry }: Told): string {
  const fresh = answers.filter(({ state }) => state === "new");
  const held = answers.filter(({ state }) => state !== "new" && state !== "unchanged");
  const same = answers.length - fresh.length - held.length;
  return [
    `${count(fresh.length, "answer")} to write, ${same} on record already, ${count(held.length, "answer")} held back, ${count(open, "question")} left blank\n`,
    ...fresh.map((answer) => `  ${lineOf(answer)}\n`),
    ...section(
      "Held back:",
      held.map((answer) => `${lineOf(answer)}  ${answer.why}`),
    ),
    ...section("Rows that belong to no question and were not read:", strays),
    ...section("What changed:", moved),
    ...section(
      "Refused:",
      refused.map(({ file, text, next }) => `${file}: ${text} ${next}`),
    ),
    out === undefined
      ? `\n${isDry ? "A dry run: nothing was written." : "Nothing was written."}\n`
      : `\nWritten to ${out}\n`,
  ].join("");
}

const lineOf = ({ to, about, now, answer, file }: CollectedAnswer): string =>
  `${to}, ${about}: ${now === "" ? "blank" : now} -> ${answer}  (${file})`;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`\n${title}\n`, ...lines.map((line) => `  ${line}\n`)];
