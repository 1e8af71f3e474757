import type { Term } from "../../domain/plan/plan";
import { readActionIds } from "../../domain/plan/read-action-ids";
import { readTermWords, type TermWords } from "../../domain/plan/time/term-words";
import { termOfWords } from "../../domain/plan/time/term-of-words";
import { identifyActions } from "../../domain/plan/identify-actions";
import { plainText } from "../../domain/shared/plain-text";
import { cellText } from "../cell-text";
import { activityLogTable } from "../tables/activity-log";
import { kpiIdOfHeading, memberStatusTable } from "../tables/member-status";
import type { Settings } from "../tables/settings/settings";
import { existingTable, rowsOf } from "../tables/sheet-table";
import { snapshotsTable } from "../tables/snapshots";
import type { FoundPlan } from "../plan/found-plan";
import type { FoundSheet } from "../model/sheet-roles";

/** What of the workbook tells which of several plans is meant. */
export interface PlanSigns {
  /** The term that Settings give. */
  readonly term: Partial<Term>;
  readonly fiscalYearStartMonth: number;
  /** Ids that the data sheets name, each as often as they do. */
  readonly usedIds: readonly string[];
  /** Titles that closed reviews were frozen under. */
  readonly reported: ReadonlySet<string>;
}

const mostRows = 2_000;

export function planSigns(sheets: readonly FoundSheet[], settings: Settings): PlanSigns {
  const { termStart, termEnd, fiscalYearStartMonth } = settings;
  const term = {
    ...(termStart === undefined ? {} : { start: termStart }),
    ...(termEnd === undefined ? {} : { end: termEnd }),
  };
  return {
    term,
    fiscalYearStartMonth,
    usedIds: idsIn(sheets),
    reported: new Set(titlesIn(sheets)),
  };
}

/** Ids that head Member Status, and those that the first rows of the log name. */
function idsIn(sheets: readonly FoundSheet[]): readonly string[] {
  const status = existingTable(sheets, memberStatusTable);
  const heads = [...(status?.heading.texts.values() ?? [])];
  const logged = rowsOf(sheets, activityLogTable)?.rows.slice(0, mostRows) ?? [];
  return [
    ...heads.flatMap((text) => kpiIdOfHeading(text)?.replace(/\(\d+\)$/, "") ?? []),
    ...logged.flatMap(({ cell }) => readActionIds(cellText(cell("actions"))).ids),
  ];
}

const titlesIn = (sheets: readonly FoundSheet[]): readonly string[] =>
  (rowsOf(sheets, snapshotsTable)?.rows ?? []).map(({ cell }) => plainText(cellText(cell("plan"))));

/**
 * The figures by which plans are ranked, the first that differ decide: the term of Settings, the ids that the data sheets
 * use, the plan last reported, the latest term end. Source: RULES-2 14.
 */
export function rankOf(found: FoundPlan, signs: PlanSigns): readonly number[] {
  const term = termOf(found, signs);
  return [
    meetsTerm(term, signs.term),
    usesOf(found, signs),
    isReported(found, signs) ? 1 : 0,
    term === undefined ? 0 : Number(term.end.replaceAll("-", "")),
  ];
}

/** In what years a plan says that it runs. */
function termOf(found: FoundPlan, { fiscalYearStartMonth }: PlanSigns): Term | undefined {
  const titles = [
    ...found.above.map(({ text }) => text).filter((text) => /plan|programme|kpi|tracker|target/i.test(text)),
    found.sheet,
  ];
  const words = titles.flatMap((text) => readTermWords(text) ?? []);
  const best: TermWords | undefined = words.find(({ kind }) => kind !== "year") ?? words[0];
  return best && termOfWords(best, { fiscalYearStartMonth, isFiscal: true });
}

function meetsTerm(term: Term | undefined, { start, end }: Partial<Term>): number {
  if (term === undefined || (start === undefined && end === undefined)) return 0;
  if ((start === undefined || term.start === start) && (end === undefined || term.end === end)) return 2;
  const middle = start ?? end ?? term.start;
  return middle >= term.start && middle <= term.end ? 1 : -1;
}

function usesOf({ actions }: FoundPlan, { usedIds }: PlanSigns): number {
  if (usedIds.length === 0) return 0;
  const own = new Set<string>(
    identifyActions(
      actions.map(({ pillar, numbering }) => ({
        pillar: numbering?.pillar ?? pillar?.number ?? 1,
        numbering,
      })),
    ),
  );
  return new Set(usedIds.filter((id) => own.has(id))).size;
}

const isReported = ({ above }: FoundPlan, { reported }: PlanSigns): boolean =>
  above.some(({ text }) => reported.has(plainText(text)));
