import { wordsOf } from "../domain/shared/code-words";
import type { KpiId } from "../domain/plan/ids";
import type { Kpi, Plan } from "../domain/plan/plan";
import { addToList } from "../domain/shared/add-to-list";
import type { CalendarDate } from "../domain/shared/calendar-date";
import { unread } from "../domain/shared/reading";
import type { SourceCell } from "../domain/shared/source-cell";
import { confirmedReading, proposalOf, readingKey } from "../domain/target/confirmed-reading";
import { otherReadings } from "../domain/target/other-readings";
import { isFlagged, type TargetContext } from "../domain/target/read-target";
import type { WorkbookModel } from "../sheets/model/read-workbook-model";
import { readingChoice } from "../sheets/plan/build/confirm-readings";
import type { EntryPlan, RowChange } from "./entering/entry-plan";
import { planChoices } from "./entering/choice-row";

/** A target that nothing is computed with before a person says what it asks. Source: READING, "Confirm once". */
export interface DoubtfulTarget {
  /** Of its text; one answer is for all KPIs of the same text. */
  readonly key: string;
  /** In the planner's words, as they stand in the cell. */
  readonly text: string;
  readonly kpis: readonly KpiId[];
  readonly source: SourceCell | undefined;
  /** How it would be read; undefined where it could not be read. */
  readonly proposal: string | undefined;
  /** What confirms the proposal in Choices: its sentence, or "yes" where KPIs of the same text have proposals of their own. */
  readonly confirms: string;
  /** Why: the code of the doubt or of the refusal, and the words that it is about where there are some. */
  readonly doubt: { readonly code: string; readonly words: string | undefined };
  /** How its text was read; `othersOf` asks it what else may be meant. */
  readonly reading: Kpi["target"];
}

/** What else a doubtful target may ask, the nearest first; each is surely read. Reads it some ten times anew: ask when it is shown. */
export const othersOf = ({ text, reading }: DoubtfulTarget, context: TargetContext): readonly string[] =>
  otherReadings(text, reading, context);

/** Cells in which nothing stands that could be confirmed. */
const nothingSaid = new Set(["empty", "placeholder", "error-value"]);

/** Every doubtful text of the plan once, in the plan's order; unread ones among them. */
export function doubtfulTargets({ actions }: Plan, context: TargetContext): readonly DoubtfulTarget[] {
  const byKey = new Map<string, Kpi[]>();
  for (const kpi of actions.flatMap(({ kpis }) => kpis))
    if (isDoubtful(kpi)) addToList(byKey, readingKey(kpi.targetText), kpi);
  return [...byKey].flatMap(([key, [first, ...more]]) =>
    first === undefined ? [] : [doubtfulOf(key, [first, ...more], context)],
  );
}

function isDoubtful({ target, targetText, work }: Kpi): boolean {
  if (work !== undefined || targetText.trim() === "") return false;
  return target.kind === "unread" ? !nothingSaid.has(target.reason) : isFlagged(target);
}

function doubtfulOf(key: string, kpis: readonly [Kpi, ...Kpi[]], context: TargetContext): DoubtfulTarget {
  const [{ target, targetText, sources }] = kpis;
  const proposal = target.kind === "read" ? proposalOf(target.value) : undefined;
  return {
    key,
    text: targetText,
    kpis: kpis.map(({ id }) => id),
    source: sources.at(-1),
    proposal,
    confirms: kpis.every((kpi) => confirmsIt(kpi, proposal, context)) ? (proposal ?? "yes") : "yes",
    doubt: doubtOf(kpis[0]),
    reading: target,
  };
}

const confirmsIt = ({ target }: Kpi, proposal: string | undefined, context: TargetContext): boolean =>
  target.kind === "read" &&
  proposalOf(target.value) === proposal &&
  confirmedReading(target, proposal, context) !== undefined;

function doubtOf({ target, targetText }: Kpi): DoubtfulTarget["doubt"] {
  if (target.kind === "unread") return { code: target.reason, words: undefined };
  const note = target.notes.find(({ certainty }) => certainty === "doubtful");
  if (note === undefined) throw new Error(`"${targetText}" is not doubtful`);
  return { code: note.code, words: wordsOf(note, targetText) };
}

/** How a person's own words for a target would be read: "max 8" -> "at most 8"; undefined where not without doubt. */
export function readMeant(words: string, context: TargetContext): string | undefined {
  const reading = confirmedReading(unread(words, "vague"), words, context);
  return reading?.kind === "read" ? proposalOf(reading.value) : undefined;
}

/** What a person said that doubtful texts ask, by the text's key: a sentence that is surely read, or the proposal. */
export type SaidReadings = ReadonlyMap<string, string>;

/** Plans to keep what was said in Choices, by the texts themselves; problems as of planChoices. */
export const planReadings = (
  model: Pick<WorkbookModel, "sheets">,
  doubtful: readonly DoubtfulTarget[],
  said: SaidReadings,
  today: CalendarDate,
): EntryPlan<RowChange> =>
  planChoices(
    model,
    doubtful.flatMap(({ key, text, proposal, confirms }) => {
      const meant = said.get(key);
      if (meant === undefined) return [];
      const value = meant === proposal ? confirms : meant;
      const isMeant = (subject: string): boolean => readingKey(subject) === key;
      return [{ kind: readingChoice, subject: text.trim(), value, today, isMeant }];
    }),
  );
