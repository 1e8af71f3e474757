import { proposeMeasure } from "../domain/kpi/measure/measure";
import { describeTarget } from "../domain/target/describe-target";
import { explainTargetReading, type ExplainedTarget } from "../domain/target/explain-target";
import type { Target } from "../domain/target/target";
import type { Note } from "../domain/shared/reading";
import { type Answer, andThen, answer } from "./answer";
import { type Argument, argumentOf, textOf } from "./argument";
import { inWords } from "../domain/shared/code-words";
import { kept } from "./kept";
import { sentenceOf } from "./target-reading";

/** A name in the first column, what was understood in the second. */
export type TargetRow = readonly [string, string | number];

const kinds = {
  count: "number",
  ratio: "so many of so many",
  percent: "share",
  frequency: "so often in a period",
  average: "average",
  change: "change from a baseline",
  range: "range",
  date: "done by a day",
  boolean: "done or not",
} as const satisfies Record<Target["kind"], string>;

/**
 * RSP.TARGET: always the same eleven rows in the same order, so that =INDEX(RSP.TARGET(A2),3,2) is the level. A row that
 * does not apply is "". Days are words: "30 June 2020".
 */
export function targetTable(given: unknown): Answer<readonly TargetRow[]> {
  const target = argumentOf(given);
  return typeof target === "string" ? tableOfText(target) : tableOf(target);
}

const tableOfText = kept(tableOf);

function tableOf(target: Argument): Answer<readonly TargetRow[]> {
  return andThen(sentenceOf(target), (reading) => {
    const [first, ...further] = reading.value.parts;
    const text = textOf(target);
    return answer([
      ["Asks", describeTarget(first)],
      ["Kind", kinds[first.kind]],
      ...figureRows(explainTargetReading(reading, text), first),
      ["Measured by", proposeMeasure({ label: "", targetText: text }, first)],
      ["Assumed", notesOf(reading.notes, "assumed")],
      ["To check", notesOf(reading.notes, "doubtful")],
      ["Also asks", further.map(describeTarget).join("; ")],
    ]);
  });
}

function figureRows(explained: ExplainedTarget, target: Target): readonly TargetRow[] {
  const { value, value2, of, unit, period } = explained;
  const deadline =
    target.deadline === undefined ? "" : describeTarget({ kind: "date", deadline: target.deadline });
  return [
    ["Level", value ?? ""],
    ["Up to or of", value2 ?? of ?? ""],
    ["Counts", unit ?? ""],
    ["In each", period ?? ""],
    ["By", deadline.replace(/^by /, "")],
  ];
}

const notesOf = (notes: readonly Note[], certainty: Note["certainty"]): string =>
  [...new Set(notes.filter((note) => note.certainty === certainty).map(({ code }) => inWords(code)))].join(
    "; ",
  );
