import { type ExplainedPart, explainTarget } from "../../../src/domain/target/explain-target";

/** A reading in one line: "ratio >= 22 of 33 Members", "frequency >= 3 per year", parts joined by " | ". */
export function lineOf(text: string): string {
  const read = explainTarget(text);
  if (read.kind === "unparseable") return "unparseable";
  const line = (read.parts ?? [read]).map((part) => partLine(part)).join(" | ");
  return read.flagged ? `${line} (flagged)` : line;
}

/** The same without what is counted: "ratio >= 22 of 33"; nothing read is "unread". */
export function bareLineOf(text: string): string {
  const read = explainTarget(text);
  return read.kind === "unparseable"
    ? "unread"
    : (read.parts ?? [read]).map((part) => partLine(part, "bare")).join(" | ");
}

function partLine(part: ExplainedPart, style: "whole" | "bare" = "whole"): string {
  const words: (string | number | undefined)[] = [
    part.kind,
    part.direction,
    part.mode,
    part.from === undefined ? undefined : `from ${part.from}`,
    part.comparator,
    part.value,
    part.value2 === undefined ? undefined : `to ${part.value2}`,
    part.of === undefined ? undefined : `of ${part.of}`,
    style === "whole" ? part.unit : undefined,
    part.period === undefined ? undefined : `per ${part.period}`,
    part.deadline === undefined ? undefined : `by ${part.deadline}`,
  ];
  return words.filter((word) => word !== undefined).join(" ");
}
