import type { Figure, ReportCell, ReportColumn, ReportRow } from "./annual-report";

/** What stands where nothing was given. */
export const notGiven = "–";

/** figure(28.636, "tenths") shows 28.6; undefined is not given. */
export const figure = (value: number | undefined, shown: Figure["shown"] = "plain"): ReportCell =>
  value === undefined || !Number.isFinite(value) ? null : { kind: "figure", value, shown };

/** The part as a share of the whole; not given where either is missing, or of nothing. */
export const shareCell = (part: number | undefined, whole: number | undefined): ReportCell =>
  part === undefined || whole === undefined || whole === 0 ? null : figure(part / whole, "percent");

/** A cell as its reader sees it: "28.6", "57 %", "▲ On track", "–". */
export function cellText(cell: ReportCell): string {
  if (cell === null) return notGiven;
  if (typeof cell === "string") return cell;
  return cell.kind === "status" ? cell.text : figureText(cell);
}

/** A double's tail must not turn a tie down: 4.765 is 4.77. */
const rounded = (value: number, places: number): string => {
  const unit = 10 ** places;
  return (Math.round(value * unit + 1e-9) / unit).toFixed(places);
};

function figureText({ value, shown }: Figure): string {
  switch (shown) {
    case "percent":
      return `${rounded(value * 100, 0)} %`;
    case "percent-tenths":
      return `${rounded(value * 100, 1)} %`;
    case "percent-hundredths":
      return `${rounded(value * 100, 2)} %`;
    case "tenths":
      return rounded(value, 1);
    case "hundredths":
      return rounded(value, 2);
    case "plain":
      return String(Number(value.toPrecision(12)));
  }
}

/** One line, without blanks at the ends: texts of cells may hold line breaks. */
export const oneLine = (text: string): string =>
  (manyBlanks.test(text) ? text.replace(/\s+/g, " ") : text).trim();

/** Most texts have none: they need not be made anew. */
const manyBlanks = /[^\S ]|\s\s/;

export const left = (heading: string, width: number): ReportColumn => ({ heading, align: "left", width });
export const right = (heading: string, width: number): ReportColumn => ({ heading, align: "right", width });

export const row = (...cells: readonly ReportCell[]): ReportRow => ({ kind: "row", cells });
export const total = (...cells: readonly ReportCell[]): ReportRow => ({ kind: "total", cells });
export const group = (text: string): ReportRow => ({ kind: "group", cells: [text] });

/** A footnote where there is something to say. */
export const noteIf = (isSo: boolean, text: () => string): readonly string[] => (isSo ? [text()] : []);

/** The sum of what was given; undefined where nothing was. */
export function sumOf(amounts: readonly (number | undefined)[]): number | undefined {
  const given = amounts.filter((amount) => amount !== undefined);
  return given.length === 0 ? undefined : given.reduce((sum, amount) => sum + amount, 0);
}
