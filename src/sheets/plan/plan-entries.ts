import type { Numbering } from "../../domain/plan/numbering";
import type { Pillar } from "../../domain/plan/plan";
import { headingWords } from "../headings";
import { isBlank } from "../cell-text";
import type { PlanRole } from "./plan-columns";
import type { PlanLine } from "./plan-lines";

/** An action as the sheet has it: the row where it begins and the rows that go on with it. */
export interface PlanEntry {
  readonly pillar: Pillar | undefined;
  readonly numbering: Numbering | undefined;
  readonly text: string;
  readonly lines: readonly PlanLine[];
}

/**
 * Gathers rows into actions: a row with the action's cell blank (merged down), or with the same action written
 * again, goes on with the one above. One row per activity is read so.
 */
export function planEntries(lines: readonly PlanLine[]): readonly PlanEntry[] {
  const entries: OpenEntry[] = [];
  for (const line of lines) {
    const open = entries.at(-1);
    if (open && goesOn(open, line)) extend(open, line);
    else entries.push({ pillar: line.pillar, numbering: line.numbering, text: line.action, lines: [line] });
  }
  return entries;
}

interface OpenEntry extends PlanEntry {
  text: string;
  readonly lines: PlanLine[];
}

function goesOn(open: PlanEntry, line: PlanLine): boolean {
  if (open.pillar?.number !== line.pillar?.number || standsBeside(open.lines[0], line)) return false;
  // In a plan of work each row is a thing to be done, also where two are called the same.
  if (line.heading.kind === "work") return false;
  if (line.numbering !== undefined && !sameNumbering(open.numbering, line.numbering)) return false;
  if (line.action === "" || headingWords(line.action) === headingWords(open.text)) return true;
  // The rest of a wrapped action: no number of its own, and it goes on in the middle of a sentence.
  return line.numbering === undefined && /^[a-z(]/.test(line.action) && isBlank(line.cell("target"));
}

/** Two tables side by side share rows, and no action. */
const standsBeside = (first: PlanLine | undefined, { heading }: PlanLine): boolean =>
  first !== undefined && first.heading !== heading && first.heading.row === heading.row;

function extend(open: OpenEntry, line: PlanLine): void {
  const isNew = line.action !== "" && headingWords(line.action) !== headingWords(open.text);
  if (isNew) open.text = `${open.text} ${line.action}`;
  open.lines.push(line);
}

const sameNumbering = (a: Numbering | undefined, b: Numbering): boolean =>
  a !== undefined && a.pillar === b.pillar && a.letter === b.letter && a.number === b.number;

/** The lines of an entry whose cell says something: the first of each different text. */
export function linesWith(
  { lines }: PlanEntry,
  role: PlanRole,
  textOf: (line: PlanLine) => string,
): readonly PlanLine[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const text = isBlank(line.cell(role)) ? "" : textOf(line);
    if (text === "" || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
