import { type CalendarDate, calendarDate } from "../../src/domain/shared/calendar-date";
import { reportJson } from "../../src/cli/report-json";
import type { WorkbookSnapshot } from "../../src/sheets/sheet-snapshot";
import { pictureOf, type PlanPicture } from "../../src/usecases/plan-picture";
import { ProblemError } from "../../src/usecases/problem";
import { anyOf, type ExpectedKpi, snapshotOf, type StrangerWorkbook } from "./stranger-workbook";

type ReadKpi = ReturnType<typeof reportJson>["kpis"][number];

/** What was read of a workbook of the gallery other than it must be, in words; empty where it was read whole. */
export function differencesOf({ asOf, sheets, expected }: StrangerWorkbook): readonly string[] {
  const day = calendarDate(asOf);
  const picture = pictureUnlessRefused({ sheets: sheets.map(snapshotOf) }, day);
  if (picture === undefined) return ["no plan was read"];
  const read = reportJson(picture);
  const left = new Set(read.kpis);
  const found = (expected.kpis ?? []).map((wanted) => {
    const kpi = closest(wanted, [...left]);
    if (kpi) left.delete(kpi);
    return { wanted, kpi };
  });
  return [
    ...termDifference(expected.term, read.term),
    ...found.flatMap(({ wanted, kpi }) =>
      wanted.optional ? [] : kpi === undefined ? [`"${wanted.kpi}" is missing`] : kpiDifferences(wanted, kpi),
    ),
    ...[...left].map(({ kpi, action }) => `"${kpi || action}" is one too many`),
  ];
}

function pictureUnlessRefused(snapshot: WorkbookSnapshot, day: CalendarDate): PlanPicture | undefined {
  try {
    return pictureOf(snapshot, { asOf: day, today: day });
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

function termDifference(
  wanted: StrangerWorkbook["expected"]["term"],
  term: ReturnType<typeof reportJson>["term"],
): readonly string[] {
  const isMeant =
    wanted === undefined ||
    anyOf(wanted).some(({ any, start, end }) => any === true || (start === term.start && end === term.end));
  return isMeant ? [] : [`the term is ${term.start} to ${term.end}`];
}

const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.:;]+$/, "")
    .toLowerCase();
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-4 * Math.max(1, Math.abs(a));

/** The KPI of the same words whose row, place and figures fit best. */
function closest(wanted: ExpectedKpi, kpis: readonly ReadKpi[]): ReadKpi | undefined {
  const scored = kpis.flatMap((kpi) => {
    const isSame = [kpi.kpi, kpi.action].some((text) => plain(text) === plain(wanted.kpi));
    if (!isSame) return [];
    const row = wanted.row ?? wanted.at?.row;
    const isHere = kpi.sources.some(({ address }) => Number(/\d+/.exec(address)?.[0]) === row);
    const isShown = wanted.shows === undefined || JSON.stringify(kpi).includes(wanted.shows);
    return [{ kpi, score: Number(isHere) * 4 + Number(isShown) * 2 }];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.kpi;
}

function kpiDifferences(wanted: ExpectedKpi, kpi: ReadKpi): readonly string[] {
  const isShare = kpi.target?.kind === "percent" || wanted.target?.kind === "percent";
  const is = (figure: number, read: number | null | undefined): boolean =>
    typeof read === "number" &&
    (isNear(figure, read) || (isShare && (isNear(figure * 100, read) || isNear(figure, read * 100))));
  const told = (what: string, value: unknown): string => `"${wanted.kpi}": ${what} ${JSON.stringify(value)}`;
  const { target, actual, status, due, owner, ownId, shows } = wanted;
  const kinds = target?.kind === undefined ? [] : anyOf(target.kind);
  const kind = kpi.target?.kind ?? "";
  return [
    ...(target?.value === undefined || anyOf(target.value).some((value) => is(value, kpi.target?.value))
      ? []
      : [told("target", kpi.target?.value)]),
    ...(kinds.length === 0 || kinds.includes(kind) || (kinds.includes("percent") && kind === "count")
      ? []
      : [told("kind", kind)]),
    ...(target?.comparator === undefined ||
    anyOf(target.comparator).includes(kpi.target?.comparator ?? "") ||
    kind === "range"
      ? []
      : [told("comparator", kpi.target?.comparator)]),
    ...(actual === undefined || anyOf(actual).some((value) => is(value, kpi.actual))
      ? []
      : [told("actual", kpi.actual)]),
    ...(status === undefined || anyOf(status).includes(kpi.status) ? [] : [told("status", kpi.status)]),
    ...(due === undefined ||
    kpi.status === "check-target" ||
    anyOf(due).some((day) => JSON.stringify([kpi.due, kpi.work ?? null]).includes(day))
      ? []
      : [told("due", kpi.due)]),
    ...(owner === undefined || plain(kpi.owner ?? "").includes(plain(owner))
      ? []
      : [told("owner", kpi.owner)]),
    ...(ownId === undefined || kpi.ownId === ownId ? [] : [told("own id", kpi.ownId)]),
    ...(shows === undefined || JSON.stringify(kpi).includes(shows)
      ? []
      : [told("branch", kpi.distinguishedBy)]),
  ];
}
