import { cellNumber, cellText, isBlank } from "../../cell-text";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import { headingCells } from "../headings/heading-cells";
import { barePeriodOf } from "../headings/meaning";
import { foldedText } from "../headings/words";
import { mergedDown } from "../merged-down";
import { placedView, mostPlacedRows, placed, placedRow, type PlacedRow } from "./placed-rows";
import type { PlanView } from "./plan-view";

type Mark = "target" | "actual" | "reckoned";

const marks: readonly (readonly [Mark, RegExp])[] = [
  [
    "target",
    /^(?:t|tgt|targets?|p|plan|planned|prev|prevu|previsions?|cibles?|objectifs?|goal|expected|planifie|soll)$/,
  ],
  [
    "actual",
    /^(?:a|act|actuals?|r|results?|achieved|achievements?|real|realise|realisations?|realised|done|resultats?|ist)$/,
  ],
  [
    "reckoned",
    /^(?:v|var|variance|%|ecart|taux|gap|diff|difference|rag|f|forecast|f cast|% achieved|trend)$/,
  ],
];

const markOf = (cell: CellValue | undefined): Mark | undefined => {
  if (typeof cell !== "string" || cell.length > 20) return undefined;
  const words = foldedText(cell)
    .replace(/[^a-z%]+/g, " ")
    .trim();
  return marks.find(([, pattern]) => pattern.test(words))?.[0];
};

const searchedRows = 80;
const fewestOfEach = 2;

/**
 * Two rows for each indicator, told apart by a word in a column of their own: T and A, Plan and Actual, Prévu and Réalisé.
 * Each figure's column becomes one of targets and one of actuals.
 */
export function rowsInPairs(sheet: SheetSnapshot): PlanView | undefined {
  if (sheet.rows.length > mostPlacedRows) return undefined;
  const column = markColumn(sheet.rows);
  if (column === undefined) return undefined;
  const rows = mergedDown(sheet);
  const first = rows.findIndex((cells) => markOf(cells[column]) !== undefined && filledIn(cells) > 2);
  const top = headingAbove(rows, first);
  if (top === undefined) return undefined;
  const texts = headingCells(sheet, { row: top, lastRow: top }) ?? new Map<number, string>();
  const groups = groupsFrom(rows, column, top + 1);
  const columns = columnsOf({ rows, texts, groups, column });
  const laid: PlacedRow[] = rows.slice(0, top).map(placedRow);
  laid.push(
    columns.map(({ at, heading }) => (heading === "" ? null : { value: heading, row: top, column: at })),
  );
  const begins = new Map(groups.map((group) => [group.first, group]));
  const inGroup = new Set(groups.flatMap(({ rows: own }) => own));
  for (let row = top + 1; row < rows.length; row += 1) {
    const group = begins.get(row);
    if (group) laid.push(columns.map(({ at, from }) => cellOf(rows, group, at, from)));
    else if (!inGroup.has(row))
      laid.push(columns.map(({ at, from }) => (from === "actual" ? null : placed(rows[row]?.[at], row, at))));
  }
  return placedView(sheet, "with its figures below each other", laid);
}

type Rows = SheetSnapshot["rows"];

const filledIn = (cells: readonly CellValue[]): number => cells.filter((cell) => !isBlank(cell)).length;

/** The column whose words tell rows of targets from rows of actuals, in turn. */
function markColumn(rows: Rows): number | undefined {
  const searched = rows.slice(0, searchedRows);
  const width = Math.min(30, Math.max(0, ...searched.map((cells) => cells.length)));
  for (let column = 0; column < width; column += 1) {
    const found = searched.flatMap((cells) => markOf(cells[column]) ?? []);
    const of = (mark: Mark): number => found.filter((one) => one === mark).length;
    if (of("target") < fewestOfEach || of("actual") < fewestOfEach) continue;
    const start = searched.findIndex((cells) => markOf(cells[column]) !== undefined);
    const filled = searched.slice(start).filter((cells) => !isBlank(cells[column])).length;
    const plain = found.filter((mark) => mark !== "reckoned");
    const turns = plain.filter((mark, at) => at > 0 && mark !== plain[at - 1]).length;
    if (found.length >= filled * 0.85 && turns >= (plain.length - 1) * 0.8) return column;
  }
  return undefined;
}

function headingAbove(rows: Rows, first: number): number | undefined {
  for (let row = first - 1; row >= Math.max(0, first - 6); row -= 1)
    if (filledIn(rows[row] ?? []) > 2) return row;
  return undefined;
}

interface Group {
  readonly first: number;
  readonly rows: readonly number[];
  readonly byMark: ReadonlyMap<Mark, number>;
}

/** A group ends where a mark comes again. */
function groupsFrom(rows: Rows, column: number, from: number): readonly Group[] {
  const groups: { first: number; rows: number[]; byMark: Map<Mark, number> }[] = [];
  for (let row = from; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    const mark = filledIn(cells) > 1 ? markOf(cells[column]) : undefined;
    if (mark === undefined) continue;
    const open = groups.at(-1);
    const goesOn = open !== undefined && !open.byMark.has(mark) && (open.rows.at(-1) ?? 0) === row - 1;
    if (open && goesOn) {
      open.rows.push(row);
      open.byMark.set(mark, row);
    } else groups.push({ first: row, rows: [row], byMark: new Map([[mark, row]]) });
  }
  return groups;
}

interface LaidColumn {
  readonly at: number;
  readonly heading: string;
  readonly from: "row" | "target" | "actual";
}

function columnsOf(table: {
  readonly rows: Rows;
  readonly texts: ReadonlyMap<number, string>;
  readonly groups: readonly Group[];
  readonly column: number;
}): readonly LaidColumn[] {
  const { rows, texts, groups, column } = table;
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const holds = (at: number, mark: Mark): number =>
    groups.filter(({ byMark }) => cellNumber(rows[byMark.get(mark) ?? -1]?.[at]) !== undefined).length;
  return Array.from({ length: width }, (_, at) => at).flatMap((at): readonly LaidColumn[] => {
    if (at === column) return [];
    const heading = texts.get(at) ?? "";
    const [targets, actuals] = [holds(at, "target"), holds(at, "actual")];
    const isFigure =
      heading !== "" && (barePeriodOf(heading) !== undefined || (at > column && targets + actuals > 0));
    if (!isFigure) return [{ at, heading, from: "row" }];
    const one = (from: "target" | "actual"): LaidColumn => ({ at, heading: `${heading} ${from}`, from });
    return [...(targets > 0 ? [one("target")] : []), ...(actuals > 0 ? [one("actual")] : [])];
  });
}

function cellOf(rows: Rows, { rows: own, byMark }: Group, at: number, from: LaidColumn["from"]) {
  if (from !== "row") {
    const row = byMark.get(from);
    return row === undefined ? null : placed(rows[row]?.[at], row, at);
  }
  const row = own.find((one) => !isBlank(rows[one]?.[at]));
  return row === undefined
    ? null
    : placed(cellText(rows[row]?.[at]) === "" ? null : rows[row]?.[at], row, at);
}
