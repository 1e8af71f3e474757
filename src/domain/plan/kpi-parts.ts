/** A numbered part of a cell: "(2) Number of contracting Members" -> 2 and the text. */
export interface NumberedPart {
  readonly number: number;
  readonly text: string;
}

/** The parts of "(1) ... (2) ...", or undefined where the text is not numbered so. Source: RULES 0.7. */
export function numberedParts(text: string): readonly NumberedPart[] | undefined {
  const marks = [...text.matchAll(/\(\s?(\d{1,2})\s?\)/g)].map((mark) => ({
    number: Number(mark[1]),
    start: mark.index,
    end: mark.index + mark[0].length,
  }));
  const own = consecutive(marks);
  const [first] = own;
  // "twenty-two (22) of the Members" is no numbering: parts begin the text and count up from one.
  if (first === undefined || text.slice(0, first.start).trim() !== "") return undefined;
  return own.map(({ number, end }, place) => ({
    number,
    text: text
      .slice(end, own[place + 1]?.start)
      .replace(/(?<![;,\s])[;,]?\s*$/, "")
      .trim(),
  }));
}

interface Mark {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Marks that count up one by one; the first may be any part, as the second alone may have a target. */
function consecutive(marks: readonly Mark[]): readonly Mark[] {
  const own: Mark[] = [];
  for (const mark of marks) {
    const last = own.at(-1);
    if (last === undefined ? mark.number >= 1 && mark.number <= 9 : mark.number === last.number + 1)
      own.push(mark);
  }
  return own;
}

/** A KPI of an action before its target is read: indicator and target text, numbered where there are several. */
export interface KpiPart {
  readonly part: number | undefined;
  readonly label: string;
  readonly targetText: string;
}

/**
 * kpiParts("(1) Implementing Members (2) Contracting Members", "(1) At least 28 Members") -> two parts, the second
 * without a target. A part never borrows the target of another. Source: RULES 0.7.
 */
export function kpiParts(label: string, targetText: string): readonly KpiPart[] {
  const labels = numberedParts(label);
  const targets = numberedParts(targetText);
  const numbers = [...new Set([...(labels ?? []), ...(targets ?? [])].map(({ number }) => number))].sort(
    (a, b) => a - b,
  );
  if (numbers.length === 0 || (numbers.length === 1 && labels === undefined))
    return [{ part: undefined, label, targetText }];
  const only = numbers.length === 1;
  return numbers.map((number) => ({
    part: only ? undefined : number,
    label: labels ? (textOf(labels, number) ?? "") : label,
    targetText: targets ? (textOf(targets, number) ?? "") : only ? targetText : "",
  }));
}

const textOf = (parts: readonly NumberedPart[], number: number): string | undefined =>
  parts.find((part) => part.number === number)?.text;
