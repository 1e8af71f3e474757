import { likeness, tellingWords } from "../../domain/plan/compare/text-likeness";
import { monthOf, yearOf } from "../../domain/shared/calendar-date";
import type { WorkshopScore } from "../../domain/survey/tallies/scores";
import { workshopDate, workshopKey } from "../../domain/survey/workshop-title";
import { cellNumber, cellText, isBlank } from "../../sheets/cell-text";
import { readDateCell } from "../../sheets/tables/answers";
import type { LogColumn } from "../../sheets/tables/activity-log";
import type { DataRow, DataTable } from "../../sheets/tables/data-table";
import type { CellPatch, WorkbookChange } from "../ports/workbook";

/** A workshop's score and the row of the Activity Log that it belongs to. */
export interface ScoreMatch extends WorkshopScore {
  /** The log's row, from 1; undefined where none, or more than one, fits for sure. */
  readonly row?: number;
  /** fill: it is written; same: it stands there; differs: another stands there and is left; none: no row fits. */
  readonly state: "fill" | "same" | "differs" | "none";
}

const alike = 0.8;

/** Which rows the scores belong to: the same title, or the same telling words in the same month. */
export function matchScores(
  scores: readonly WorkshopScore[],
  log: DataTable<LogColumn> | undefined,
): readonly ScoreMatch[] {
  const rows = log?.rows ?? [];
  const hasColumn = log?.heading.columns.has("score") ?? false;
  return scores.map((score): ScoreMatch => {
    const found = hasColumn ? rowOf(score.workshop, rows) : undefined;
    if (found === undefined) return { ...score, state: "none" };
    const existing = found.cell("score");
    const same = cellNumber(existing) === rounded(score.score);
    return { ...score, row: found.row, state: isBlank(existing) ? "fill" : same ? "same" : "differs" };
  });
}

function rowOf(workshop: string, rows: readonly DataRow<LogColumn>[]): DataRow<LogColumn> | undefined {
  const exact = rows.filter(({ cell }) => workshopKey(cellText(cell("activity"))) === workshopKey(workshop));
  const fitting = exact.length > 0 ? exact : rows.filter((row) => isSameEvent(workshop, row));
  // A title without a month may be the only one with such words.
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isSameEvent(workshop: string, { cell }: DataRow<LogColumn>): boolean {
  const month = workshopDate(workshop);
  const day = readDateCell(cell("date"));
  const isAlike =
    likeness(tellingWords(withoutMonth(workshop)), tellingWords(cellText(cell("activity")))) >= alike;
  if (month === undefined) return isAlike;
  if (day === undefined) return false;
  if (yearOf(month) !== yearOf(day) || monthOf(month) !== monthOf(day)) return false;
  return isAlike;
}

const withoutMonth = (title: string): string => title.replace(/\([^()]{0,40}\)\s*$/, "");

/** Two decimals, as the office publishes them. */
const rounded = (score: number): number => Math.round(score * 100) / 100;

/** Scores and respondents into rows that have none yet (`state` "fill"). */
export function writeScores(
  matches: readonly ScoreMatch[],
  log: DataTable<LogColumn> | undefined,
): readonly WorkbookChange[] {
  const cells = matches.flatMap((match) => patchesOf(match, log));
  return log === undefined || cells.length === 0 ? [] : [{ kind: "patch", sheet: log.sheet, cells }];
}

function patchesOf(
  { row, score, respondents }: ScoreMatch,
  log: DataTable<LogColumn> | undefined,
): readonly CellPatch[] {
  const values = [
    ["score", rounded(score)],
    ["respondents", respondents],
  ] as const;
  const existing = log?.rows.find((one) => one.row === row);
  return values.flatMap(([role, becomes]): CellPatch[] => {
    const column = log?.heading.columns.get(role);
    const was = existing?.cell(role) ?? null;
    if (becomes === undefined || column === undefined || existing === undefined || !isBlank(was)) return [];
    return [{ row: existing.row - 1, column, was, becomes }];
  });
}
