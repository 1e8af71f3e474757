import { cellNumber, cellText, isBlank } from "../cell-text";
import type { CellValue } from "../sheet-snapshot";
import { isTotalRow } from "../total-rows";
import type { FilledRow } from "./filled-rows";
import type { PlanHeading } from "./plan-tables";

/** Words with which a total's label begins; by themselves they prove nothing: "Total visitors" may be a KPI. */
const beginsAsTotal =
  /^(?:(?:grand|overall|sub|running|annual)[\s-]*)?(?:total|sum|average|mean)\b|^(?:sous|grand)[\s-]*total|^totaux\b|^(?:moyenne|ensemble|somme)\b/i;
/** "All sites", "Whole service", "National": where others name a branch, this is of all of them. */
const beginsAsWhole =
  /^(?:all|overall|whole|entire|combined|consolidated|together|company|national|country|group|tou(?:te)?s|ensemble)\b/i;
const longest = 60;
const mostly = 0.7;

/**
 * Which rows of a table are totals of others: by their label alone, or because the label only begins so and the row lacks
 * what the other rows have (an indicator, a branch, an owner), or because it has no words and its figures are sums of
 * those above. Source: RULES-2 14.
 */
export function totalRows(rows: readonly FilledRow[], heading: PlanHeading): ReadonlySet<number> {
  const usual = columnsMostlyFilled(rows, heading);
  return new Set(
    rows.flatMap((row, place) =>
      isTotalRow(row.cells) ||
      isWeakTotal(row, usual, heading) ||
      isOfAllPlaces(rows, place, heading) ||
      isSumOfAbove(rows, place, heading)
        ? [row.row]
        : [],
    ),
  );
}

/** Columns of words that most rows fill. */
function columnsMostlyFilled(
  rows: readonly FilledRow[],
  { columns, dimensions }: PlanHeading,
): readonly number[] {
  const whole = rows.filter(
    ({ cells, filled }) => filled.length > 2 && !beginsAsTotal.test(labelOf(cells)?.text ?? ""),
  );
  const wordy = [
    columns.get("kpi"),
    columns.get("action"),
    columns.get("owner"),
    columns.get("unit"),
    ...dimensions,
  ];
  return [...new Set(wordy.flatMap((column) => column ?? []))].filter((column) => {
    const has = whole.filter(({ cells }) => !isBlank(cells[column])).length;
    return whole.length > 2 && has >= whole.length * mostly;
  });
}

function isWeakTotal({ cells, filled }: FilledRow, usual: readonly number[], heading: PlanHeading): boolean {
  const label = labelOf(cells);
  if (label === undefined || label.text.length > longest) return false;
  const lacks = (column: number | undefined): boolean =>
    column !== undefined && column !== label.column && usual.includes(column) && isBlank(cells[column]);
  const texts = filled.filter(
    (column) => typeof cells[column] === "string" && cellNumber(cells[column]) === undefined,
  );
  const isAlone = texts.length === 1 && usual.some(lacks);
  if (beginsAsTotal.test(label.text)) return isAlone || lacks(heading.columns.get("kpi"));
  return (
    beginsAsWhole.test(label.text) &&
    heading.dimensions.some(lacks) &&
    lacks(heading.columns.get("owner") ?? heading.dimensions[0])
  );
}

/** "All districts" where a branch would stand, beside rows of the same indicator with one. */
function isOfAllPlaces(
  rows: readonly FilledRow[],
  place: number,
  { columns, dimensions }: PlanHeading,
): boolean {
  const cells = rows[place]?.cells ?? [];
  if (!dimensions.some((column) => beginsAsWhole.test(cellText(cells[column])))) return false;
  const kpi = columns.get("kpi") ?? columns.get("action");
  if (kpi === undefined) return false;
  const nameAt = (at: number): string => {
    for (let row = at; row >= 0; row -= 1) {
      const text = cellText(rows[row]?.cells[kpi]);
      if (text !== "") return text;
    }
    return "";
  };
  const own = nameAt(place);
  return rows.some(
    (row, at) =>
      at !== place &&
      Math.abs(at - place) < nearby &&
      nameAt(at) === own &&
      // A note under the table has a text where a branch would stand, and nothing beside it.
      row.filled.length > 1 &&
      dimensions.some((column) => {
        const text = cellText(row.cells[column]);
        return text !== "" && !beginsAsWhole.test(text);
      }),
  );
}

/** Rows of one indicator stand together. */
const nearby = 60;

function labelOf(
  cells: readonly CellValue[],
): { readonly column: number; readonly text: string } | undefined {
  const column = cells.findIndex((cell) => typeof cell === "string" && /\p{L}/u.test(cell));
  return column < 0 ? undefined : { column, text: cellText(cells[column]).trim() };
}

/** Two figures can be the sum of those above by chance, where there is one above alone. */
const fewestAdded = 2;

/** A row without words, each of whose figures is the sum of the rows above since the last such row. */
function isSumOfAbove(rows: readonly FilledRow[], place: number, heading: PlanHeading): boolean {
  const row = rows[place];
  if (row === undefined || row.filled.some((column) => cellNumber(row.cells[column]) === undefined))
    return false;
  const figures = row.filled.filter((column) => isFigure(column, heading));
  return (
    figures.length > 0 &&
    figures.length === row.filled.length &&
    figures.every((column) => {
      let sum = 0;
      for (let at = place - 1, added = 0; at >= 0; at -= 1) {
        const value = cellNumber(rows[at]?.cells[column]);
        if (value === undefined) continue;
        sum += value;
        added += 1;
        if (
          added >= fewestAdded &&
          sum > 0 &&
          Math.abs(sum - (cellNumber(row.cells[column]) ?? NaN)) < 1e-6 * sum
        )
          return true;
      }
      return false;
    })
  );
}

const isFigure = (column: number, { columns, periods }: PlanHeading): boolean =>
  columns.get("target") === column ||
  columns.get("actual") === column ||
  columns.get("baseline") === column ||
  periods.some((period) => period.column === column);
