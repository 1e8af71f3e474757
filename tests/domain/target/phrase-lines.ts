import { type ExplainedPart, explainTarget } from "../../../src/domain/target/explain-target";

/** A reading in one line: "ratio >= 22 of 33 Members", "frequency >= 3 per year", parts joined by " | ". */
export function lineOf(text: string): string {
  const read = explainTarget(text);
  if (read.kind === "unparseable") return "unparseable";
  const line = (read.parts ?? [read]).map(partLine).join(" | ");
  return read.flagged ? `${line} (flagged)` : line;
}

function partLine(part: ExplainedPart): string {
  const words: (string | number | undefined)[] = [
    part.kind,
    part.direction,
    part.mode,
    part.from === undefined ? undefined : `from ${part.from}`,
    part.comparator,
    part.value,
    part.value2 === undefined ? undefined : `to ${part.value2}`,
    part.of === undefined ? undefined : `of ${part.of}`,
    part.unit,
    part.period === undefined ? undefined : `per ${part.period}`,
    part.deadline === undefined ? undefined : `by ${part.deadline}`,
  ];
  return words.filter((word) => word !== undefined).join(" ");
}
