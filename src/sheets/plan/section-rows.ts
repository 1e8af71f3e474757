import { cellText } from "../cell-text";
import type { FilledRow } from "./filled-rows";
import type { PlanHeading } from "./plan-tables";

/** Fewer rows show no usual way of numbering. */
const fewest = 3;
const mostly = 0.6;

/**
 * Rows that only name a part of the table: a number and a text, where the rows with figures, days or states are numbered
 * another way ("A" over 1, 2, 3; "2" over 2.1, 2.2) or where only those have a number.
 */
export function sectionRows(rows: readonly FilledRow[], heading: PlanHeading): ReadonlySet<number> {
  const { columns } = heading;
  const number = columns.get("number") ?? columns.get("ownId");
  const action = columns.get("action");
  if (number === undefined || action === undefined) return new Set();
  const known = new Set([...columns.values(), ...heading.periods.map(({ column }) => column)]);
  const says = ({ filled }: FilledRow): boolean =>
    filled.some(
      (column) =>
        known.has(column) && column !== number && column !== action && column !== columns.get("pillar"),
    );
  const usual = usualNumbering(rows.filter(says), number);
  return new Set(
    rows.flatMap((row, place) => {
      const own = numberingOf(row, number);
      const leads = rows.slice(place + 1, place + 3).some(says);
      return usual !== undefined && !says(row) && leads && own !== "" && own !== usual ? [row.row] : [];
    }),
  );
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
