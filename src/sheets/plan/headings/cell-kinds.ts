import { cellText, isDateCell, isPercentCell } from "../../cell-text";
import type { CellValue } from "../../sheet-snapshot";

/** What a cell may hold. */
export type Kind =
  | "numbers"
  | "percents"
  | "dates"
  | "ids"
  | "marks"
  | "states"
  | "levels"
  | "asks"
  | "sentences"
  | "names"
  | "teams";

/** What one cell holds: kindsOf("At least 22/33 Members") -> levels, asks. */
export function kindsOf(cell: CellValue | undefined): readonly Kind[] {
  if (isDateCell(cell)) return ["dates"];
  if (isPercentCell(cell)) return ["percents", "numbers", "levels", "asks"];
  if (typeof cell === "number")
    return isYear(cell)
      ? ["numbers", "dates"]
      : isSerialDay(cell)
        ? ["numbers"]
        : ["numbers", "levels", "asks"];
  const text = cellText(cell).slice(0, 200);
  if (text.length > 160) return ["sentences"];
  if (/^-?[\d\s.,]+%$/.test(text)) return ["percents", "numbers", "levels", "asks"];
  if (/^(?:19|20)\d\d$/.test(text)) return ["numbers", "dates"];
  if (/^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(text)) return ["ids", "numbers", "levels", "asks"];
  if (/^[-+]?(?:[$€£]|usd|eur)? ?\d[\d\s.,]*(?: ?(?:k|m|bn|million))?$/i.test(text))
    return ["numbers", "levels", "asks"];
  // "1.1 Reach more readers" is numbered, and asks for nothing.
  const isNumbered = /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}/u.test(text);
  const kinds: Kind[] = [];
  const words = text.split(/\s+/).length;
  if (/^(?:high|medium|low|h|m|l|critical|major|minor|moderate)$/i.test(text)) return ["marks", "names"];
  if (/^(?:[xX✓✔√✗✘☐☑☒✅●■◆▲▪▬█•*+]|yes|no|y|n|oui|non)$/.test(text))
    return stateWords.test(text) ? ["marks", "states"] : ["marks"];
  if (code.test(text) && words <= 2 && !dateWords.test(text)) kinds.push("ids");
  else if (/^\d+(?:\.\d+)+\.?$/.test(text)) kinds.push("ids");
  if (words <= 6 && (dateWords.test(text) || numericDay.test(text))) kinds.push("dates");
  if (words <= 5 && stateWords.test(text)) kinds.push("states");
  if ((!isNumbered && /\d/.test(text)) || levelWords.test(text)) kinds.push("levels");
  if (!isNumbered && startsWithLevel.test(text)) kinds.push("asks");
  if (words >= 5) kinds.push("sentences");
  else if (!/\d/.test(text)) kinds.push("names");
  if (
    /\b(?:unit|dept|department|division|office|team|section|directorate|committee|service|ministry|board)\b/i.test(
      text,
    )
  )
    kinds.push("teams");
  return kinds;
}

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 2000 && value <= 2060;
/** A date whose format was lost. */
const isSerialDay = (value: number): boolean => Number.isInteger(value) && value > 38_000 && value < 56_000;

const numericDay = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d{1,2}\/\d{4}$/;
const dateWords =
  /\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|\bq[1-4]\b|\bon-? ?going\b|\b(?:monthly|quarterly|annually|weekly|yearly|continuous|end of)\b|\b(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|d[ée]cembre)\b|\bt[1-4]\b|^(?:tbd|tbc|asap)$/i;
const stateWords =
  /\b(?:done|complete[d]?|finished|achieved|delivered|closed|on-?going|in progress|started|not (?:yet )?(?:started|begun|done)|pending|planned|delayed|late|overdue|on track|off track|behind|cancel+ed|on hold|postponed|open|to do|termin[ée]e?|en cours|non (?:d[ée]marr[ée]|commenc[ée])e?|achev[ée]e?|r[ée]alis[ée]e?|retard[ée]?e?|annul[ée]e?|suspendue?|green|amber|yellow|red|yes|no)\b/i;
/** "FIE-01", "KPI 3.2", "a.1": capitals, or letters and a number joined by a sign; "Action 2" is a name. */
const code =
  /^(?:[A-Z]{1,8}[-_. /]?){1,3}\d+(?:[-._]\d+)*[a-z]?$|^[A-Za-z]{1,8}[-_./]\d+(?:[-._]\d+)*[a-z]?$/;
const startsWithLevel =
  /^(?:at (?:least|most)|min(?:imum)?|max(?:imum)?|no (?:more|less)|not (?:more|less)|below|above|under|over|up to|all |[<>≥≤=]|\d[\d.,/]*(?:\s|%|$))/i;
const levelWords =
  /\b(?:at least|at most|all|every|once|twice|half|third|none|zero|each|per|au moins|tous)\b/i;
