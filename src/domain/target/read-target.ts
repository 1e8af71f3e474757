import { type Note, read, type Reading, unread } from "../shared/reading";
import { isBaselineRemark, isLevelOfYear, isReplaced, isReported, isWish } from "./baseline-remark";
import { accountOf } from "./account";
import type { Accounted } from "./items/item";
import { type Clause, clauseOf, note, type Outcome } from "./clause";
import { itemsOf } from "./items/index";
import { turned, turnedByRemark } from "./lower-than-baseline";
import { directionOf } from "./phrases/directions";
import type { Item } from "./items/item";
import { partsOf } from "./parts";
import { phrases } from "./phrases/index";
import {
  doubtBounds,
  doubtSharedWhole,
  shareComparator,
  shareDeadline,
  sharePeriod,
  shareScore,
  shareUnit,
  unitOfList,
  withoutRepeats,
} from "./shared-qualifiers";
import { sentencesOf } from "./sentences";
import type { Target } from "./target";
import { normalise, type PlainText } from "./text/normalise";
import { inReadersWords } from "./text/french";
import { languageOf } from "./text/language";
import { inFull } from "./text/short-forms";
import { tokensOf } from "./text/tokens";
import { unitBehind } from "./unit";
import { aimWords, errorValues, placeholders, presentWords, toWord, vagueWords } from "./vocabulary";

/** What the reader must know about the plan. */
export interface TargetContext {
  /** First month of the fiscal year, 1-12; July where absent. */
  readonly fiscalYearStartMonth?: number;
}

/** Everything that a target cell asks, in text order; most cells ask one thing. */
export interface TargetSentence {
  readonly parts: readonly [Target, ...Target[]];
  /** What the words served, in text order; a part that only remarks on another is left out. */
  readonly words?: readonly Accounted[];
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
  const written = tokensOf(plain.text);
  if (written.length > mostTokens) return unread(text, "too-long");
  const language = languageOf(written);
  if (language === undefined) return unread(text, "language");
  const tokens = language === "french" ? inReadersWords(written) : inFull(written);
  const outcomes = turnedByRemark(
    doubtBounds(unitOfList(shareUnit(withoutRepeats(outcomesOf(plain.text, tokens, context))))),
  );
  const refusal = outcomes.find((outcome) => outcome?.kind === "refused");
  if (refusal?.kind === "refused") return unread(text, refusal.reason);
  const found = outcomes.filter((outcome) => outcome?.kind === "target");
  const measured = found.filter(({ target }) => target.kind !== "boolean" && target.kind !== "date");
  const [first, ...rest] = measured.length > 0 ? measured : found.slice(0, 1);
  if (first === undefined) return unread(text, unreadReason(plain.text));
  const parts = [first.target, ...rest.map((outcome) => outcome.target)] as const;
  const notes = [first, ...rest].flatMap((outcome) => outcome.notes);
  const words = found.flatMap((outcome) => outcome.words ?? []);
  return plain.text === text
    ? read({ parts, words }, notes)
    : inOriginal({ parts, words }, notes, plain, text);
}

/** Notes and words point into the text as it was written. */
function inOriginal(
  { parts, words = [] }: TargetSentence,
  notes: readonly Note[],
  plain: PlainText,
  text: string,
): Reading<TargetSentence> {
  return read(
    { parts, words: words.map((word) => ({ ...word, ...original(word, plain, text) })) },
    notes.map((each) => (each.span ? { ...each, span: original(each.span, plain, text) } : each)),
  );
}

/** True where a person should look at how the text was understood. */
export const isFlagged = (reading: Reading<unknown>): boolean =>
  reading.kind === "read" && reading.notes.some(({ certainty }) => certainty === "doubtful");

function reasonAgainst(text: string): string | undefined {
  if (text === "") return "empty";
  if (text.length > longest) return "too-long";
  if (errorValues.has(text.toLowerCase())) return "error-value";
  const bare = text.toLowerCase().replace(/^[\s."']+|(?<![\s.*"'])[\s.*"']+$/g, "");
  return placeholders.has(bare) || bare === "" || !/[\p{L}\d]/u.test(bare) ? "placeholder" : undefined;
}

function outcomesOf(
  text: string,
  tokens: readonly Item[],
  { fiscalYearStartMonth = 7 }: TargetContext,
): readonly (Outcome | undefined)[] {
  const aims = tokens.filter((item) => item.type === "word" && aimWords.has(item.text));
  const lastAim = aims.at(-1)?.start ?? -1;
  const sentences = sentencesOf(tokens);
  return sentences.flatMap((sentence) => {
    const parts = partsOf(itemsOf(sentence, { fiscalYearStartMonth }));
    const alone = sentences.length === 1 && parts.length === 1;
    const read = (items: readonly Item[]): Outcome | undefined =>
      readPart(text, items, { alone, aimed: lastAim > (items[0]?.start ?? 0) });
    const outcomes = parts.map((items) => {
      const outcome = read(items);
      const verb = parts[0]?.[0];
      // "Reduce energy use by 20 % and water use by 15 %": the verb is for both.
      const shared =
        verb !== undefined && outcome?.kind === "refused" && outcome.reason === "direction-missing";
      return shared && verb.type === "word" && directionOf(verb.text) !== undefined
        ? read([verb, ...items])
        : outcome;
    });
    return shareScore(doubtSharedWhole(shareComparator(sharePeriod(shareDeadline(outcomes)))));
  });
}

interface Beside {
  /** The only part of the text. */
  readonly alone: boolean;
  /** A later part says that it is the target. */
  readonly aimed: boolean;
}

function readPart(text: string, items: readonly Item[], { alone, aimed }: Beside): Outcome | undefined {
  const clause = clauseOf(text, items);
  if (aimed && isLevelOfYear(clause)) return remark(clause, true);
  if (isBaselineRemark(clause)) return remark(clause, true);
  if (!alone && isReported(clause)) return remark(clause, true);
  if (!alone && (isWish(clause) || isReplaced(clause))) return remark(clause);
  for (const phrase of phrases) {
    const outcome = phrase(clause);
    if (outcome !== undefined)
      return withSpelling(
        asStep(withPresent(withAccount(turned(outcome, clause), clause), clause, alone), items),
        items,
      );
  }
  return undefined;
}

function remark(clause: Clause, baseline = false): Outcome {
  const { figure } = clause;
  const unit = figure?.unit ?? unitBehind(clause, clause.main);
  return {
    kind: "remark",
    ...(unit === "" ? {} : { unit }),
    ...(baseline && figure ? { baseline: figure } : {}),
  };
}

/** "Rising to 85 % in 2027", behind another part. */
function asStep(outcome: Outcome, items: readonly Item[]): Outcome {
  const [first, second] = items;
  const grows = first?.type === "word" && first.text.endsWith("ing") && directionOf(first.text) !== undefined;
  const to = second?.type === "word" && second.text === toWord;
  // "By June": a day of its own, of which nobody says the year.
  const dated = items.some(
    (item) => item.type === "when" && item.role === "deadline" && item.deadline === undefined,
  );
  return outcome.kind === "target" && ((grows && to) || dated) ? { ...outcome, step: true } : outcome;
}

/** The reading with its account: what no word explains makes it doubtful. */
function withAccount(outcome: Outcome, clause: Clause): Outcome {
  if (outcome.kind !== "target") return outcome;
  const { words, doubts } = accountOf(clause, outcome);
  return { ...outcome, words, notes: [...outcome.notes, ...doubts] };
}

/** "Existing 45 schools plus 15 new ones": what is there beside another part is a sum or a baseline, and nobody says which. */
function withPresent(outcome: Outcome, { items, main, figure }: Clause, alone: boolean): Outcome {
  const lead = items[main - 1];
  if (alone || outcome.kind !== "target" || lead?.type !== "word" || !presentWords.has(lead.text))
    return outcome;
  return { ...outcome, notes: [...outcome.notes, note("number-may-qualify", "doubtful", figure)] };
}

function withSpelling(outcome: Outcome, items: readonly Item[]): Outcome {
  const mended = items.filter((item) => item.type === "word" && item.mended);
  if (outcome.kind !== "target" || mended.length === 0) return outcome;
  return {
    ...outcome,
    notes: [...outcome.notes, ...mended.map((item) => note("spelling-mended", "assumed", item))],
  };
}

function unreadReason(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => vagueWords.has(word)) ? "vague" : "no-phrase-fits";
}

/** A place in the text as it was written. */
function original({ start, end }: Span, plain: PlainText, text: string): Span {
  const first = plain.at[start] ?? 0;
  const last = plain.at[end - 1] ?? first;
  return { start: first, end: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length };
}

type Span = NonNullable<Note["span"]>;
