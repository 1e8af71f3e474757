import type { SheetSnapshot } from "../sheet-snapshot";
import { cellText } from "../cell-text";
import type { FilledRow } from "./filled-rows";
import type { PlanHeading } from "./plan-tables";

/** Fewer rows show no usual way of numbering. */
const fewest = 3;
const mostly = 0.6;

/** Rows of which one cell is merged over this many columns are drawn as headings. */
const widest = 3;

/** Rows (zero-based) with a cell that is merged across them. */
export const rowsMergedAcross = ({ merges }: Pick<SheetSnapshot, "merges">): ReadonlySet<number> =>
  new Set(
    merges.flatMap(({ top, bottom, left, right }) =>
      top === bottom && right - left + 1 >= widest ? [top] : [],
    ),
  );

/**
 * Rows that only name a part of the table: a text alone, merged across it, with figures, days or states in the rows below; or
 * a number and a text, where the rows with figures, days or states are numbered
 * another way ("A" over 1, 2, 3; "2" over 2.1, 2.2) or where only those have a number.
 */
export function sectionRows(
  rows: readonly FilledRow[],
  heading: PlanHeading,
  across: ReadonlySet<number>,
): ReadonlySet<number> {
  const drawn = rows.filter(
    ({ row, filled }, place) => across.has(row) && filled.length === 1 && leadsOthers(rows, place),
  );
  return new Set([...drawn.map(({ row }) => row), ...numberedSections(rows, heading)]);
}

/** Of the next rows one has cells beside each other. */
const leadsOthers = (rows: readonly FilledRow[], place: number): boolean =>
  rows.slice(place + 1, place + 3).some(({ filled }) => filled.length > 1);

function numberedSections(rows: readonly FilledRow[], heading: PlanHeading): readonly number[] {
  const { columns } = heading;
  const number = columns.get("number") ?? columns.get("ownId");
  const action = columns.get("action");
  if (number === undefined || action === undefined) return [];
  const known = new Set([...columns.values(), ...heading.periods.map(({ column }) => column)]);
  const says = ({ filled }: FilledRow): boolean =>
    filled.some(
      (column) =>
        known.has(column) && column !== number && column !== action && column !== columns.get("pillar"),
    );
  const usual = usualNumbering(rows.filter(says), number);
  return rows.flatMap((row, place) => {
    const own = numberingOf(row, number);
    const leads = rows.slice(place + 1, place + 3).some(says);
    return usual !== undefined && !says(row) && leads && own !== "" && own !== usual ? [row.row] : [];
  });
}

function usualNumbering(rows: readonly FilledRow[], number: number): string | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const own = numberingOf(row, number);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && rows.length >= fewest && most[1] >= rows.length * mostly ? most[0] : undefined;
}

/** The way in which a row is numbered: "A" -> "a", "1.2" -> "1.1", "A1" -> "a1", "12" -> "1". */
const numberingOf = ({ cells }: FilledRow, number: number): string =>
  cellText(cells[number])
    .trim()
    .replace(/(?<![.):])[.):]+$/, "")
    .replace(/\p{L}+/gu, "a")
    .replace(/\d+/g, "1")
    .slice(0, 20);
