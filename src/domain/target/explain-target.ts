import { assertNever } from "../shared/assert-never";
import type { Accounted, WordRole } from "./items/item";
import type { Note, Reading } from "../shared/reading";
import { type NearestPhrase, nearestPhrase } from "./nearest-phrase";
import { periodName } from "./period";
import { isFlagged, readTargets, type TargetContext, type TargetSentence } from "./read-target";
import type { Target } from "./target";

/** How one part was understood; fields without a value are left out. */
export interface ExplainedPart {
  readonly kind: Target["kind"] | "unparseable";
  readonly comparator?: string;
  readonly value?: number;
  readonly value2?: number;
  readonly of?: number;
  readonly unit?: string;
  /** "quarter", "2 weeks", "6 months", "year". */
  readonly period?: string;
  readonly deadline?: string;
  readonly direction?: string;
  readonly mode?: string;
  readonly from?: number;
}

/** The first part, the text, and what a person should know about the reading. */
export interface ExplainedTarget extends ExplainedPart {
  readonly text: string;
  readonly parts?: readonly ExplainedPart[];
  /** False for a deliverable and for what could not be read. */
  readonly measurable: boolean;
  readonly flagged: boolean;
  readonly error?: string;
  /** Of a flagged reading: the words that made it doubtful, else the reason's code. */
  readonly doubt?: string;
  /** What each word served, in text order. */
  readonly words?: readonly ExplainedWord[];
  /** Beside a text that could not be read: a sentence near it that can. */
  readonly nearest?: NearestPhrase;
  /** What was said and what assumed, in text order. */
  readonly notes?: readonly ExplainedNote[];
}

/** "at least" is the comparator, "Members" the unit; "remark" stands beside the target. */
export interface ExplainedWord {
  readonly text: string;
  readonly role: WordRole | "remark";
}

/** "at-least-assumed", "comparator-said": `start` and `end` point into the text, absent where nothing was written. */
export interface ExplainedNote extends Pick<Note, "code" | "certainty"> {
  readonly start?: number;
  readonly end?: number;
}

/** explainTarget("33/33 Members") -> { text, kind: "ratio", comparator: ">=", value: 33, of: 33, ... }. */
export const explainTarget = (text: string, context: TargetContext = {}): ExplainedTarget =>
  explainTargetReading(readTargets(text, context), text);

/** The same for a reading already made. */
export function explainTargetReading(reading: Reading<TargetSentence>, text: string): ExplainedTarget {
  if (reading.kind === "unread") {
    const error = harmless.has(reading.reason) ? {} : { error: reading.reason };
    const nearest = empty.has(reading.reason) ? undefined : nearestPhrase(text);
    return {
      text,
      kind: "unparseable",
      measurable: false,
      flagged: false,
      ...error,
      ...(nearest === undefined ? {} : { nearest }),
    };
  }
  const [first, ...rest] = reading.value.parts;
  return {
    text,
    ...explainPart(first),
    ...(rest.length > 0 ? { parts: [first, ...rest].map(explainPart) } : {}),
    measurable: first.kind !== "boolean",
    flagged: isFlagged(reading),
    ...(isFlagged(reading) ? { doubt: doubtIn(reading, text) ?? "" } : {}),
    words: wordsOf(reading.value.words ?? [], text),
    notes: reading.notes.map(({ code, certainty, span }) => ({ code, certainty, ...span })),
  };
}

/** The words of a reading that made it doubtful, else the reason's code; undefined where it is sure. */
export function doubtIn({ notes }: { readonly notes: readonly Note[] }, text: string): string | undefined {
  const found = notes.find(({ certainty }) => certainty === "doubtful");
  if (found === undefined) return undefined;
  return found.span === undefined ? found.code : text.slice(found.span.start, found.span.end);
}

/** The accounted words, and between them what only remarks or joins. */
function wordsOf(accounted: readonly Accounted[], text: string): readonly ExplainedWord[] {
  const words: ExplainedWord[] = [];
  let at = 0;
  for (const { start, end, role } of [
    ...accounted,
    { start: text.length, end: text.length, role: "filler" as const },
  ]) {
    const between = text.slice(at, Math.max(at, start)).trim();
    if (between !== "")
      words.push({ text: between, role: /[\p{L}\d]{4}|\d/u.test(between) ? "remark" : "filler" });
    if (end > start) words.push({ text: text.slice(start, end), role });
    at = Math.max(at, end);
  }
  return words;
}

/** Reasons for which there is nothing to be near to. */
const empty: ReadonlySet<string> = new Set(["empty", "placeholder", "error-value", "too-long"]);

/** Reasons that are no slip of the planner's. */
const harmless: ReadonlySet<string> = new Set(["empty", "placeholder", "vague", "no-phrase-fits"]);

function explainPart(target: Target): ExplainedPart {
  const { kind, unit, period, deadline } = target;
  return {
    kind,
    ...levelOf(target),
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period: periodName(period) }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/** The fields that only some kinds have. */
function levelOf(target: Target): Omit<ExplainedPart, "kind"> {
  switch (target.kind) {
    case "boolean":
      return {};
    case "date":
      return { comparator: "<=" };
    case "range":
      return { comparator: "between", value: target.value, value2: target.value2, ...ofIn(target) };
    case "change": {
      const { comparator, value, direction, mode, from } = target;
      return { comparator, value, direction, mode, ...(from === undefined ? {} : { from }) };
    }
    case "count":
    case "percent":
    case "frequency":
      return { comparator: target.comparator, value: target.value };
    case "ratio":
    case "average":
      return { comparator: target.comparator, value: target.value, ...ofIn(target) };
    default:
      return assertNever(target);
  }
}

const ofIn = ({ of }: { readonly of?: number }): { readonly of?: number } => (of === undefined ? {} : { of });
