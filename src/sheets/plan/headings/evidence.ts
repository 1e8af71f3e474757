import { cellText, isBlank } from "../../cell-text";
import { isYear, type Kind, kindsOf } from "./cell-kinds";
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
const [sampled, mostRows] = [30, 120];

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

const none: Readonly<Record<Kind, number>> = {
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

export function evidenceOf(rows: Rows, column: number): Evidence {
  const count = { filled: 0, ...none };
  const texts = new Set<unknown>();
  let [years, others] = [0, 0];
  for (const cells of rows) {
    const cell = cells[column];
    if (isBlank(cell)) continue;
    count.filled += 1;
    texts.add(typeof cell === "object" ? cellText(cell) : cell);
    for (const kind of kindsOf(cell)) count[kind] += 1;
    if (typeof cell === "number" && isYear(cell)) years += 1;
    else if (typeof cell === "number") others += 1;
  }
  // Among other numbers 2000 is a number, no year.
  if (others > 0) {
    count.dates -= years;
    count.levels += years;
    count.asks += years;
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
  direction: (found) => (found.numbers >= most || found.sentences >= 0.5 ? 0.1 : 1),
  note: (found) => (found.states >= most && found.sentences < 0.3 ? 0.4 : 1),
  budget: (found) => (found.names >= most && found.numbers < 0.2 ? 0.4 : 1),
};

/** "Pass", "Fail" again and again say how something went, not what is to come of it. */
export const isOutcomeOfEach = ({ sentences, distinct, filled }: Evidence): boolean =>
  filled >= 3 && sentences < 0.3 && distinct < 0.9;

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
