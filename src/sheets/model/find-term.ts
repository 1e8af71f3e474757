import { fiscalYearOf } from "../../domain/kpi/periods";
import type { Action, Term } from "../../domain/plan/plan";
import { readTermYears, termOf, type TermYears } from "../../domain/plan/read-term";
import { addDays, addYears } from "../../domain/shared/calendar-date";
import type { Remark } from "../../domain/shared/remark";
import { cellText } from "../cell-text";
import type { Settings } from "../tables/settings/settings";
import type { FoundPlan } from "../plan/read-plan-sheet";
import type { SheetSnapshot } from "../sheet-snapshot";

interface Places {
  readonly actions: readonly Action[];
  readonly settings: Settings;
  readonly sap: FoundPlan | undefined;
  readonly sheets: readonly SheetSnapshot[];
}

export interface FoundTerm {
  readonly term: Term | undefined;
  readonly remarks: readonly Remark[];
}

/** The plan's term: Settings, else the years in the plan's own title, else in other titles, with a remark. */
export function findTerm({ settings, sap, sheets, actions }: Places): FoundTerm {
  const { termStart, termEnd, fiscalYearStartMonth } = settings;
  const byTitle = titleYears(sap);
  const elsewhere = byTitle ?? yearsElsewhere(sap, sheets);
  const read = elsewhere
    ? termOf(elsewhere, fiscalYearStartMonth)
    : termOfDeadlines(actions, fiscalYearStartMonth);
  const start = termStart ?? read?.start;
  const end = termEnd ?? read?.end;
  const source = { sheet: sap?.sheet ?? sheets[0]?.name ?? "", address: "A1" };
  if (start === undefined || end === undefined) return { term: undefined, remarks: [missing(source)] };
  if (end < start)
    return {
      term: undefined,
      remarks: [{ ...missing(source), text: `The term ends (${end}) before it starts (${start}).` }],
    };
  const isGuess = byTitle === undefined && (termStart === undefined || termEnd === undefined);
  return { term: { start, end }, remarks: isGuess ? [guessed(source, { start, end })] : [] };
}

function titleYears(sap: FoundPlan | undefined): TermYears | undefined {
  const above = sap?.above.map(({ text }) => text) ?? [];
  const titles = [
    ...above.filter((text) => /action plan/i.test(text)),
    ...above.filter((text) => /plan/i.test(text) && !/rsp|regional strategic/i.test(text)),
  ];
  return firstYears([...titles, sap?.sheet ?? ""]);
}

/** A heading ("Relevant part of RSP 2018-2020") or another sheet's title; the latest years, for old ones linger. */
function yearsElsewhere(sap: FoundPlan | undefined, sheets: readonly SheetSnapshot[]): TermYears | undefined {
  const titles = sheets.flatMap(({ name, rows }) => [
    name,
    ...rows.slice(0, 10).flatMap((cells) => cells.map((cell) => cellText(cell))),
  ]);
  const byTitle = firstYears(titles.filter((text) => text.length < 200 && /action plan/i.test(text)));
  if (byTitle) return byTitle;
  const headings = sap?.headings.flatMap(({ texts }) => [...texts.values()]) ?? [];
  const years = [...headings, ...(sap?.above.map(({ text }) => text) ?? [])].flatMap(
    (text) => readTermYears(text) ?? [],
  );
  return years.sort((a, b) => b.to - a.to)[0];
}

/** Without any title: two years, as the office's plans have, up to the end of the fiscal year of the latest deadline. */
function termOfDeadlines(actions: readonly Action[], startMonth: number): Term | undefined {
  const ends = actions.flatMap(({ timeframe }) =>
    timeframe.kind === "read" && "end" in timeframe.value ? [timeframe.value.end] : [],
  );
  const latest = ends.sort().at(-1);
  if (latest === undefined) return undefined;
  const { end } = fiscalYearOf(latest, startMonth);
  return { start: addDays(addYears(end, -2), 1), end };
}

const firstYears = (texts: readonly string[]): TermYears | undefined =>
  texts.map(readTermYears).find((years) => years !== undefined);

const missing = (source: Remark["source"]): Remark => ({
  code: "term-missing",
  severity: "error",
  source,
  text: "The plan's term is not known: no title names its years.",
  next: 'Add a Settings sheet (Setting, Value) with "Term start" and "Term end".',
});

const guessed = (source: Remark["source"], { start, end }: Term): Remark => ({
  code: "term-assumed",
  severity: "warning",
  source,
  text: `The plan's own title names no years; the term ${start} to ${end} is assumed from other titles or the latest deadline.`,
  next: 'If it is another, add "Term start" and "Term end" to Settings.',
});
