import { figureKey } from "../../domain/kpi/evidence/evidence";
import type { ActionKpi, KpiReport } from "../../domain/kpi/report";
import { dayText, spanText } from "../../domain/kpi/words";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { memberResolver } from "../../domain/member/resolve-member";
import type { DaySpan } from "../../domain/kpi/review/review";
import { cellNumber, cellText, isBlank, isDateCell, isPercentCell } from "../../sheets/cell-text";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import type { CellValue } from "../../sheets/sheet-snapshot";
import { readDateCell } from "../../sheets/tables/answers";
import { readFigureDays } from "../../sheets/tables/kpi-values/figure-days";
import { readAggregate } from "../../sheets/tables/kpi-values/figure-words";
import { readFigure, type ValuesColumn } from "../../sheets/tables/kpi-values/kpi-values";
import type { WritableValue } from "../ports/workbook";
import { closedUntil, periodClosed } from "../reviewing/closed-periods";
import {
  aboveOf,
  aggregateUnread,
  dateUnread,
  type FigureProblem,
  ofUnread,
  told,
  tooLong,
  unknownKpi,
  unknownMember,
  valueUnread,
} from "./figure-problems";

/** A figure as it was typed or pasted, by the columns of KPI Values: { kpi: "1-(a)", date: "Q2 2025", value: "64 %" }. */
export type FigureEntry = Readonly<Partial<Record<ValuesColumn, CellValue>>>;

/** What a figure's row becomes; undefined where a problem hinders it. */
export interface CheckedFigure {
  readonly cells: Readonly<Partial<Record<ValuesColumn, WritableValue>>> | undefined;
  readonly problems: readonly FigureProblem[];
  readonly warnings: readonly FigureProblem[];
}

interface Frame {
  readonly model: WorkbookModel;
  readonly asOf: CalendarDate;
  readonly kpis: ReadonlyMap<string, ActionKpi>;
}

/** Characters that a cell can hold: Excel's limit. */
const longestText = 32_767;

/** A figure as it was typed: what hinders it, what its writer should know, and the cells that it becomes. */
export function checkFigure(entry: FigureEntry, { model, asOf, kpis }: Frame): CheckedFigure {
  const { kpi = null, date = null, value = null, of = null, aggregate = null } = entry;
  const { fiscalYearStartMonth } = model.settings;
  const result = kpis.get(figureKey(cellText(kpi)));
  const span = readFigureDays(date, { fiscalYearStartMonth, term: model.term });
  const figure = readFigure(value);
  const base = cellNumber(of);
  const problems = [
    ...(result === undefined ? [unknownKpi(cellText(kpi))] : []),
    ...(span === undefined ? [dateUnread(cellText(date))] : closed(span, model)),
    ...(figure === undefined ? [valueUnread(cellText(value))] : []),
    ...(isBlank(of) || (base !== undefined && base > 0) ? [] : [ofUnread(cellText(of))]),
    ...(isAbove(result, value, base) ? [aboveOf(cellText(value), cellText(of))] : []),
    ...(isBlank(aggregate) || readAggregate(cellText(aggregate))
      ? []
      : [aggregateUnread(cellText(aggregate))]),
    ...Object.entries(entry)
      .filter(([, cell]) => typeof cell === "string" && cell.length > longestText)
      .map(([column]) => tooLong(column as ValuesColumn)), // the entry's own keys
  ];
  if (problems.length > 0 || result === undefined || span === undefined)
    return { cells: undefined, problems, warnings: [] };
  const member = memberIn(entry, model);
  return {
    problems,
    warnings: [...ofTime(span, asOf), ...besides(result), ...member.warnings],
    cells: {
      kpi: writable(kpi),
      date: dateCell(date),
      value: valueCell(value),
      ...(base === undefined ? {} : { of: base }),
      ...(member.name === "" ? {} : { member: member.name }),
      ...texts(entry),
    },
  };
}

/** KPIs by their id, the office's own id, or the indicator's words; the first of a name, as in reading. */
export function kpisByName(results: KpiReport["results"]): ReadonlyMap<string, ActionKpi> {
  const byName = new Map<string, ActionKpi>();
  for (const result of results)
    for (const name of [result.kpi.id, result.kpi.ownId ?? "", result.kpi.label])
      if (!byName.has(figureKey(name))) byName.set(figureKey(name), result);
  byName.delete("");
  return byName;
}

/** A period means its last day: it is closed with it. */
function closed({ end }: DaySpan, model: WorkbookModel): readonly FigureProblem[] {
  const until = closedUntil(model);
  return until === undefined || end > until
    ? []
    : [{ ...periodClosed(until, `${dayText(end)} lies in it`), field: "date" }];
}

/** Of a share that is told as a number of cases, more cases than there are to be had. */
function isAbove(result: ActionKpi | undefined, value: CellValue, of: number | undefined): boolean {
  const number = cellNumber(value);
  const target = result?.kpi.target.kind === "read" ? result.kpi.target.value.parts[0] : undefined;
  if (number === undefined || of === undefined || isPercentCell(value) || /%\s*$/.test(cellText(value)))
    return false;
  return target?.kind !== "average" && of > 0 && number > of;
}

function memberIn(
  { member = null }: FigureEntry,
  model: WorkbookModel,
): { readonly name: string; readonly warnings: readonly FigureProblem[] } {
  const text = cellText(member);
  if (text === "") return { name: "", warnings: [] };
  const match = memberResolver(model.evidence.members)(text);
  return match.kind === "sure"
    ? { name: match.member.name, warnings: [] }
    : { name: text, warnings: [unknownMember(text)] };
}

function ofTime(span: DaySpan, asOf: CalendarDate): readonly FigureProblem[] {
  const { start, end } = span;
  const named = start === end ? dayText(end) : spanText(span);
  if (start > asOf)
    return [
      told(
        "date",
        "figure-after-as-of",
        `${named} comes after the day of the report: the figure does not count yet.`,
        "It counts in reports of that day and later.",
      ),
    ];
  if (end <= asOf) return [];
  const text = `${named} still runs: the figure counts as reached so far.`;
  return [told("date", "figure-of-open-period", text, "Change it when the period has ended.")];
}

/** Figures that something else goes before. */
function besides({ kpi, isEntered, measure, actual }: ActionKpi): readonly FigureProblem[] {
  if (isEntered)
    return [
      told(
        "kpi",
        "actual-first",
        `The plan's Actual of ${kpi.id} is filled in, and it comes first.`,
        "Clear that cell if figures of KPI Values should count.",
      ),
    ];
  if (measure === "values" || actual === null) return [];
  return [
    told(
      "kpi",
      "measured-elsewhere",
      `${kpi.id} is measured by ${measure}, so the figure does not count.`,
      'Choose "values" for it in Settings (Measures) if it should.',
    ),
  ];
}

/** A day is written as a day, a period as it was typed. */
function dateCell(cell: CellValue): WritableValue {
  const day = readDateCell(cell);
  return day === undefined ? cellText(cell) : { kind: "date", date: day };
}

/** "64 %" becomes a percentage, "1,200" a number, a day a day; yes and no stay words. */
function valueCell(cell: CellValue): WritableValue {
  const number = cellNumber(cell);
  if (number === undefined) {
    const day = readDateCell(cell);
    return day === undefined ? cellText(cell) : { kind: "date", date: day };
  }
  const isShare = isPercentCell(cell) || /%\s*$/.test(cellText(cell));
  return isShare ? { kind: "percent", value: number } : number;
}

const writable = (cell: CellValue): WritableValue => (isDateCell(cell) ? cell : cellText(cell));

const texts = (entry: FigureEntry): Readonly<Partial<Record<ValuesColumn, string>>> =>
  Object.fromEntries(
    (["note", "source", "aggregate"] as const).flatMap((column) => {
      const text = cellText(entry[column]);
      return text === "" ? [] : [[column, text] as const];
    }),
  );
