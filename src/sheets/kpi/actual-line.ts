import { decimalsOfFormat } from "../../domain/shared/percent";
import type { History, HistoryPoint } from "../../domain/kpi/history/history";
import type { ActionKpi } from "../../domain/kpi/report";
import type { PeriodResult } from "../../domain/kpi/result";
import { dayText, percentText, spanText } from "../../domain/kpi/words";
import type { DrawnCell } from "../sheet-drawing";
import { sparkline } from "./sparkline";

/** More characters than this make a narrow column a wide one. */
const most = 6;

/** What stands behind a figure: characters, and in words what they show. */
interface Line {
  readonly characters: string;
  readonly note: string;
}

/**
 * The actual with its line: what periods of the plan came to, else the figures of earlier days. The cell keeps its figure: the
 * characters are part of its number format, so that it adds up, sorts and computes as before.
 */
export function withLine(cell: DrawnCell, result: ActionKpi, history: History): DrawnCell {
  const format = cell.style?.numberFormat;
  const line = periodLine(result, format) ?? historyLine(history, format);
  if (line === undefined || cell.value === null) return cell;
  const numberFormat = `${format ?? plainFormat(cell.value)}" ${line.characters}"`;
  return { ...cell, note: line.note, style: { ...cell.style, numberFormat } };
}

/**
 * How wide the column must be, in digits: a number that does not fit is shown as "####". Block characters are up to twice as wide
 * as a digit, by the font that a program has them from.
 */
export const widthOf = ({ value, style }: DrawnCell): number => {
  const characters = /" ([^"]*)"$/.exec(style?.numberFormat ?? "")?.[1] ?? "";
  return characters === "" ? 0 : String(value ?? "").length + 2 * characters.length + 3;
};

/** The decimals that a figure has, four at most; a text as it is. */
function plainFormat(value: DrawnCell["value"]): string {
  if (typeof value !== "number") return "@";
  const decimals = /\.(\d+)/.exec(String(Math.round(value * 1e4) / 1e4))?.[1]?.length ?? 0;
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

const marks = { met: "✔", missed: "✖", open: "…", blank: "·" } as const;

/** Periods that have begun, each met, missed, open or blank: where the plan asks something of each, or the target does. */
function periodLine({ periods, kpi }: ActionKpi, format: string | undefined): Line | undefined {
  const isPerPeriod = kpi.target.kind === "read" && kpi.target.value.parts[0].kind === "frequency";
  if (periods.length < 2 || !(isPerPeriod || periods.some(({ target }) => target !== undefined)))
    return undefined;
  const shown = periods.slice(-most);
  return {
    characters: shown.map((period) => marks[verdictOf(period)]).join(""),
    note: shown.map((period) => periodText(period, format)).join("\n"),
  };
}

const verdictOf = ({ actual, met }: PeriodResult): keyof typeof marks =>
  actual === null ? "blank" : met === null ? "open" : met ? "met" : "missed";

/** "Jan-Mar 2025: 15 of 10, met" */
function periodText(period: PeriodResult, format: string | undefined): string {
  const { actual, target } = period;
  const of = target === undefined ? "" : ` of ${figureText(target, format)}`;
  const came = actual === null ? "blank" : figureText(actual, format);
  return `${spanText(period)}: ${came}${of}${actual === null ? "" : `, ${verdictOf(period)}`}`;
}

function historyLine(history: History, format: string | undefined): Line | undefined {
  if (history.length < 2) return undefined;
  const shown = sampled(history);
  return {
    characters: sparkline(shown),
    note: shown.map(({ day, actual }) => `${dayText(day)}: ${figureText(actual, format)}`).join("\n"),
  };
}

function figureText(actual: number, format: string | undefined): string {
  const decimals = decimalsOfFormat(format);
  return decimals === undefined
    ? String(Math.round(actual * 100) / 100)
    : percentText(actual, "down", decimals);
}

/** Evenly over the whole line, its first and last point among them. */
function sampled(history: History): readonly HistoryPoint[] {
  const last = history.length - 1;
  const amount = Math.min(most, history.length);
  return Array.from({ length: amount }, (_, place) => Math.round((place * last) / (amount - 1))).flatMap(
    (place) => history[place] ?? [],
  );
}
