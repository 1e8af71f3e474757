import type { Reading } from "../../shared/reading";
import type { MilestoneReferences } from "./milestone";
import { readMilestones } from "./read-milestones";

/** An action's text parted from the milestones that it names. */
export interface ExtractedMilestones {
  /** Undefined where the text names none; unread where it names one that can't be read. */
  readonly references: Reading<MilestoneReferences> | undefined;
  /** The text without them; its line breaks stay. */
  readonly rest: string;
}

const widest = 300;
/** "RSP 1.1.1 - 1st milestone" without brackets, at the end of a text or line. */
const bare = /(?:^|\s)(?:RSP|Regional Strategic Plan)[ :]{1,3}\d[^\n()]{0,80}?(?=\n|$)/;

/**
 * extractMilestones("Organise workshops\n(RSP 1.1.1 - 1st milestone)") -> references to 1.1.1/1, rest "Organise workshops".
 * Takes brackets that speak of the RSP, of a milestone, or say "ROCB A/P specific (not mentioned in the RSP)". Never throws.
 */
export function extractMilestones(text: string): ExtractedMilestones {
  const found = [...bracketsOf(text)].filter(({ inside }) => speaksOfMilestones(inside));
  if (found.length === 0) return withoutBrackets(text);
  let rest = "";
  let kept = 0;
  for (const { start, end } of found) {
    rest += text.slice(kept, start);
    kept = end;
  }
  const references = readMilestones(found.map(({ inside }) => inside).join("; "));
  return { references, rest: tidy(rest + text.slice(kept)) };
}

function withoutBrackets(text: string): ExtractedMilestones {
  const found = bare.exec(text);
  const references = found ? readMilestones(found[0]) : undefined;
  if (!found || references?.kind !== "read") return { references: undefined, rest: text };
  return { references, rest: tidy(text.slice(0, found.index) + text.slice(found.index + found[0].length)) };
}

interface Bracket {
  readonly inside: string;
  readonly start: number;
  readonly end: number;
}

/** The outermost brackets of a text, not wider than a reference can be; one left open ends with its line. */
function* bracketsOf(text: string): Generator<Bracket> {
  for (let start = text.search(/[([]/); start >= 0 && start < text.length;) {
    const end = endOfBracket(text, start);
    yield { inside: text.slice(start + 1, end).replace(/[)\]]$/, ""), start, end };
    const next = text.slice(end).search(/[([]/);
    start = next < 0 ? text.length : end + next;
  }
}

function endOfBracket(text: string, start: number): number {
  let depth = 0;
  const last = Math.min(text.length, start + widest);
  for (let at = start; at < last; at += 1) {
    if (/[([]/.test(text.charAt(at))) depth += 1;
    if (/[)\]]/.test(text.charAt(at))) depth -= 1;
    if (depth === 0) return at + 1;
  }
  const line = text.slice(start).search(/[\r\n]/);
  return line < 0 ? last : Math.min(last, start + line);
}

/** "(RSP ...", "(... milestone)" and the office's own; not "(the RSP survey)" or "(See also 1-(y))". */
function speaksOfMilestones(inside: string): boolean {
  if (
    /^\s*(?:the\s+)?(?:A\/P\s+)?(?:RSP|Regional Strategic Plan)[\s:]*(?:\d{4}\s*\S\s*\d{2,4}[\s:]*)?\d/i.test(
      inside,
    )
  )
    return true;
  if (!/milestone|specific|not\s+mentioned/i.test(inside)) return false;
  const reading = readMilestones(inside);
  return reading.kind === "read" && (reading.value.specific || reading.value.references.length > 0);
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t]{2,}/g, " ")
    .replace(/[ \t]{1,200}(?=[\r\n.,;])/g, "")
    .trim();
