import { type Note, read, type Reading, unread } from "../shared/reading";
import { isBaselineRemark } from "./baseline-remark";
import { behindLabel, type Clause, clauseOf, isQualifier, note, type Outcome } from "./clause";
import { itemsOf } from "./items/index";
import type { Item } from "./items/item";
import { partsOf, sentencesOf } from "./parts";
import { phrases } from "./phrases/index";
import { doubtSharedWhole, shareDeadline, sharePeriod } from "./shared-surroundings";
import type { Target } from "./target";
import { normalise, type PlainText } from "./text/normalise";
import { tokensOf } from "./text/tokens";
import { errorValues, placeholders, vagueWords } from "./vocabulary";

/** What the reader must know about the plan. */
export interface TargetContext {
  /** First month of the fiscal year, 1-12; July where absent. */
  readonly fiscalYearStartMonth?: number;
}

/** Everything that a target cell asks, in text order; most cells ask one thing. */
export interface TargetSentence {
  readonly parts: readonly [Target, ...Target[]];
}

/** Longer texts are no targets; the limits, in characters and in words and signs, also bound the work. */
const longest = 1000;
const mostTokens = 250;

/**
 * readTarget("At least 22/33 Members") -> ratio, at least 22 of 33. The first part where the text asks several
 * things. Source: docs/rules.md 0.6: a text that cannot be read safely is unread, with a reason.
 */
export function readTarget(text: string, context: TargetContext = {}): Reading<Target> {
  const reading = readTargets(text, context);
  return reading.kind === "read" ? { ...reading, value: reading.value.parts[0] } : reading;
}

/** readTargets("(1) 28/33 Members; (2) 3 new Contracting Parties") -> two parts. */
export function readTargets(text: string, context: TargetContext = {}): Reading<TargetSentence> {
  const plain = normalise(text, longest);
  const reason = reasonAgainst(plain.text);
  if (reason !== undefined) return unread(text, reason);
  const tokens = tokensOf(plain.text);
  if (tokens.length > mostTokens) return unread(text, "too-long");
  const outcomes = outcomesOf(plain.text, tokens, context);
  const refusal = outcomes.find((outcome) => outcome?.kind === "refused");
  if (refusal?.kind === "refused") return unread(text, refusal.reason);
  const found = outcomes.filter((outcome) => outcome?.kind === "target");
  const measured = found.filter(({ target }) => target.kind !== "boolean" && target.kind !== "date");
  const [first, ...rest] = measured.length > 0 ? measured : found.slice(0, 1);
  if (first === undefined) return unread(text, unreadReason(plain.text));
  const notes = [first, ...rest].flatMap((outcome) => outcome.notes);
  return read(
    { parts: [first.target, ...rest.map((outcome) => outcome.target)] },
    inOriginal(notes, plain, text),
  );
}

/** True where a person should look at how the text was understood. */
export const isFlagged = (reading: Reading<unknown>): boolean =>
  reading.kind === "read" && reading.notes.some(({ certainty }) => certainty === "doubtful");

function reasonAgainst(text: string): string | undefined {
  if (text === "") return "empty";
  if (text.length > longest) return "too-long";
  if (errorValues.has(text.toLowerCase())) return "error-value";
  const bare = text.toLowerCase().replace(/^[\s."']+|[\s.*"']+$/g, "");
  return placeholders.has(bare) || bare === "" || !/[\p{L}\d]/u.test(bare) ? "placeholder" : undefined;
}

function outcomesOf(
  text: string,
  tokens: readonly Item[],
  { fiscalYearStartMonth = 7 }: TargetContext,
): readonly (Outcome | undefined)[] {
  return sentencesOf(tokens).flatMap((sentence) => {
    const parts = partsOf(text, itemsOf(sentence, { fiscalYearStartMonth }));
    return doubtSharedWhole(sharePeriod(shareDeadline(parts.map((items) => readPart(text, items)))));
  });
}

function readPart(text: string, items: readonly Item[]): Outcome | undefined {
  const clause = clauseOf(text, items);
  if (isBaselineRemark(clause)) return undefined;
  for (const phrase of phrases) {
    const outcome = phrase(clause);
    if (outcome !== undefined) return withSpelling(withOtherNumbers(outcome, clause), items);
  }
  return undefined;
}

/** A second number that no word explains: a person should look which was meant. */
function withOtherNumbers(outcome: Outcome, { items, main }: Clause): Outcome {
  // A number in the label before "label: level" is part of its name.
  if (outcome.kind === "refused" || behindLabel(items) === main) return outcome;
  const plain = items.filter((item, index) => item.type === "figure" && !isQualifier(items, index));
  const other = plain[outcome.target.kind === "change" && outcome.target.from !== undefined ? 2 : 1];
  return other === undefined
    ? outcome
    : { ...outcome, notes: [...outcome.notes, note("other-number", "doubtful", other)] };
}

function withSpelling(outcome: Outcome, items: readonly Item[]): Outcome {
  const mended = items.filter((item) => item.type === "word" && item.mended);
  if (outcome.kind === "refused" || mended.length === 0) return outcome;
  return {
    ...outcome,
    notes: [...outcome.notes, ...mended.map((item) => note("spelling-mended", "assumed", item))],
  };
}

function unreadReason(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => vagueWords.has(word)) ? "vague" : "no-phrase-fits";
}

/** Notes point into the text as it was written. */
const inOriginal = (notes: readonly Note[], plain: PlainText, text: string): readonly Note[] =>
  notes.map((each) => {
    if (each.span === undefined) return each;
    const start = plain.at[each.span.start] ?? 0;
    const last = plain.at[each.span.end - 1] ?? start;
    return { ...each, span: { start, end: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length } };
  });
