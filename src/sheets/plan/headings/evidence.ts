import { cellText, isBlank, isDateCell, isPercentCell } from "../../cell-text";
import type { CellValue } from "../../sheet-snapshot";
import { isTotalRow } from "../../total-rows";
import type { ColumnRole } from "./meaning";

/** What the cells under a heading hold, as shares of those that are filled. */
export interface Evidence {
  readonly filled: number;
  readonly numbers: number;
  readonly percents: number;
  readonly dates: number;
  readonly ids: number;
  readonly marks: number;
  readonly states: number;
  /** Texts that name a level or hold a figure: "At least 22/33 Members". */
  readonly levels: number;
  /** Figures, and texts that begin with a level: "At least 22/33 Members", "5 Members". */
  readonly asks: number;
  /** Texts of five words and more. */
  readonly sentences: number;
  /** Texts of up to four words without a figure. */
  readonly names: number;
  /** How many different texts, as a share of the filled cells. */
  readonly distinct: number;
  /** Texts that name an office or unit: "Finance Department", "Unit A". */
  readonly teams: number;
}

/** So many filled rows under a heading are looked at. */
const sampled = 30;
const mostRows = 120;

export type Rows = readonly (readonly CellValue[])[];

/** Rows under a heading and before `end`, blank ones and totals left out, up to a sample. */
export function rowsBelow(rows: Rows, from: number, end = rows.length): Rows {
  const found: (readonly CellValue[])[] = [];
  for (let row = from; row < Math.min(end, from + mostRows) && found.length < sampled; row += 1) {
    const cells = rows[row] ?? [];
    if (cells.some((cell) => !isBlank(cell)) && !isTotalRow(cells)) found.push(cells);
  }
  return found;
}

export function evidenceOf(rows: Rows, column: number): Evidence {
  const count = {
    filled: 0,
    numbers: 0,
    percents: 0,
    dates: 0,
    ids: 0,
    marks: 0,
    states: 0,
    levels: 0,
    asks: 0,
    sentences: 0,
    names: 0,
    teams: 0,
  };
  const texts = new Set<unknown>();
  for (const cells of rows) {
    const cell = cells[column];
    if (isBlank(cell)) continue;
    count.filled += 1;
    texts.add(typeof cell === "object" ? cellText(cell) : cell);
    for (const kind of kindsOf(cell)) count[kind] += 1;
  }
  const share = (of: number): number => (count.filled === 0 ? 0 : of / count.filled);
  return {
    filled: count.filled,
    numbers: share(count.numbers),
    percents: share(count.percents),
    dates: share(count.dates),
    ids: share(count.ids),
    marks: share(count.marks),
    states: share(count.states),
    levels: share(count.levels),
    asks: share(count.asks),
    sentences: share(count.sentences),
    names: share(count.names),
    distinct: share(texts.size),
    teams: share(count.teams),
  };
}

type Kind = Exclude<keyof Evidence, "filled" | "distinct">;

function kindsOf(cell: CellValue | undefined): readonly Kind[] {
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

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 2000 && value <= 2060;
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

/** How well a role fits what the cells hold: 1 where nothing speaks against it, 0 where it cannot be. */
export function fitOf(role: ColumnRole, found: Evidence): number {
  if (found.filled === 0) return 0.9;
  return fits[role]?.(found) ?? 1;
}

const most = 0.6;
const texts = (found: Evidence): number => found.sentences + found.names;

const notThings = (found: Evidence): number =>
  found.numbers >= most
    ? 0.1
    : found.marks >= most
      ? 0.1
      : found.dates >= most && found.sentences < 0.3
        ? 0.2
        : found.ids >= 0.8 && found.distinct >= 0.9 && found.filled >= 3
          ? 0.2
          : 1;

const fits: Partial<Record<ColumnRole, (found: Evidence) => number>> = {
  target: (found) =>
    found.dates >= most && found.numbers < most && found.sentences < 0.4
      ? 0.1
      : found.states >= most && found.levels < 0.2
        ? 0.3
        : 1,
  actual: (found) =>
    found.levels + found.dates < 0.3 && found.sentences >= most
      ? 0.2
      : found.states >= most && found.levels < 0.3 && found.marks < most
        ? 0.3
        : found.names >= 0.8 && found.states < 0.3
          ? 0.4
          : 1,
  baseline: (found) =>
    found.dates >= most && found.percents === 0
      ? 0.3
      : found.sentences >= most && found.levels < 0.3
        ? 0.7
        : 1,
  percent: (found) => (found.numbers >= most ? 1.1 : 0.3),
  status: (found) =>
    found.numbers >= most
      ? 0.1
      : found.dates >= most && found.states < 0.5
        ? 0.3
        : found.states + found.marks >= 0.5
          ? 1.1
          : found.sentences >= most
            ? 0.5
            : 0.8,
  timeframe: (found) =>
    found.dates >= 0.4 ? 1.1 : found.numbers >= most ? 0.7 : found.levels >= 0.5 ? 0.9 : 0.7,
  start: (found) => (found.dates >= 0.4 ? 1.1 : 0.6),
  kpi: (found) =>
    found.ids >= 0.7 && found.sentences < 0.2
      ? 0.2
      : found.numbers >= most
        ? 0.05
        : found.dates >= 0.8
          ? 0.2
          : 1,
  action: notThings,
  activities: notThings,
  level: notThings,
  pillar: notThings,
  ownId: (found) => (found.sentences >= most ? 0.1 : 1),
  number: (found) => (found.sentences >= most ? 0.1 : 1),
  unit: (found) => (found.teams >= 0.4 || found.sentences >= most ? 0.2 : 1),
  owner: (found) => (found.numbers >= most ? 0.1 : found.sentences >= 0.8 ? 0.6 : 1),
  dimension: (found) => (found.sentences >= most ? 0.2 : found.numbers >= most ? 0.3 : 1),
  note: (found) => (found.states >= most && found.sentences < 0.3 ? 0.4 : 1),
  budget: (found) => (found.names >= most && found.numbers < 0.2 ? 0.4 : 1),
};

/** What the cells say that the heading's words do not: "Target" over dates is a deadline, "KPI" over FIE-01 an id. */
export function turned(
  role: ColumnRole,
  found: Evidence,
): { readonly role: ColumnRole; readonly weight: number } | undefined {
  if (found.filled === 0) return undefined;
  if (role === "target" && found.dates >= most && found.numbers < most)
    return { role: "timeframe", weight: 0.85 };
  if (role === "kpi" && found.ids >= 0.7 && found.sentences < 0.2) return { role: "ownId", weight: 0.85 };
  // "Obj." over QO-1, QO-2: the levels of a plan are words.
  if ((role === "level" || role === "pillar") && found.ids >= 0.7 && found.sentences < 0.2)
    return { role: "ownId", weight: 0.8 };
  if (role === "number" && found.sentences >= most) return undefined;
  if (role === "actual" && found.states >= most && found.levels < 0.3) return { role: "status", weight: 0.7 };
  if (role === "actual" && texts(found) >= 0.8 && found.levels < 0.3) return { role: "note", weight: 0.6 };
  // "Submitted" over days says when it was done.
  if (role === "status" && found.dates >= most && found.states < 0.5) return { role: "actual", weight: 0.8 };
  if (role === "status" && found.numbers >= most) return { role: "percent", weight: 0.7 };
  if (role === "note" && found.states >= most && found.sentences < 0.3)
    return { role: "status", weight: 0.55 };
  if (role === "start" && found.numbers >= most && found.dates < 0.3)
    return { role: "baseline", weight: 0.75 };
  if (role === "budget" && found.names >= most && found.numbers < 0.2) return { role: "owner", weight: 0.6 };
  if (role === "unit" && found.teams >= 0.4) return { role: "owner", weight: 0.8 };
  return undefined;
}
