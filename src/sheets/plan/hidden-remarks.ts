import type { Remark } from "../../domain/shared/remark";
import { addressOf, columnLetters } from "../cell-address";
import type { SheetSnapshot } from "../sheet-snapshot";
import type { PlanLine } from "./plan-lines";

/** Hidden rows and columns are read, and that is said. Source: RULES-2 14. */
export function hiddenRemarks(sheet: SheetSnapshot, lines: readonly PlanLine[]): readonly Remark[] {
  const { name, hiddenRows = [], hiddenColumns = [] } = sheet;
  const muted = mutedRemarks(sheet, lines);
  if (hiddenRows.length === 0 && hiddenColumns.length === 0) return muted;
  const hidden = new Set(hiddenRows);
  const rows = lines.filter(({ row }) => hidden.has(row)).map(({ row }) => row);
  const used = new Set(
    lines.flatMap(({ heading }) => [
      ...heading.columns.values(),
      ...heading.periods.map(({ column }) => column),
    ]),
  );
  const columns = hiddenColumns.filter((column) => used.has(column));
  const remark = (address: string, what: string, next: string): Remark => ({
    code: "read-from-hidden",
    severity: "warning",
    source: { sheet: name, address },
    text: `${what} of the plan ${/^Rows|^Columns/.test(what) ? "are" : "is"} hidden, and was read all the same.`,
    next,
  });
  const [row] = rows;
  const [column] = columns;
  return [
    ...muted,
    ...(row === undefined
      ? []
      : [
          remark(
            addressOf(row, 0),
            listed(
              "Row",
              rows.map((one) => String(one + 1)),
            ),
            "Delete what should not count, or unhide it.",
          ),
        ]),
    ...(column === undefined
      ? []
      : [
          remark(
            addressOf(lines[0]?.heading.row ?? 0, column),
            listed("Column", columns.map(columnLetters)),
            "Delete what should not count, or unhide it.",
          ),
        ]),
  ];
}

/** Rows that are struck out or grey count like any other, and that is said. Source: PLAN-SHAPES 2. */
function mutedRemarks(
  { name, mutedRows = [] }: SheetSnapshot,
  lines: readonly PlanLine[],
): readonly Remark[] {
  if (mutedRows.length === 0) return [];
  const muted = new Set(mutedRows);
  const rows = lines.filter(({ row }) => muted.has(row)).map(({ row }) => row);
  const [first] = rows;
  // Where most rows are grey it is the sheet's own look.
  if (first === undefined || rows.length * 2 > lines.length) return [];
  const listedRows = listed(
    "Row",
    rows.map((one) => String(one + 1)),
  );
  return [
    {
      code: "read-from-muted",
      severity: "warning",
      source: { sheet: name, address: addressOf(first, 0) },
      text: `${listedRows} of the plan ${rows.length === 1 ? "is" : "are"} struck out or grey, and ${rows.length === 1 ? "was" : "were"} read all the same.`,
      next: "Delete what should not count.",
    },
  ];
}

const mostListed = 8;

const listed = (word: string, names: readonly string[]): string =>
  `${word}${names.length === 1 ? "" : "s"} ${names.slice(0, mostListed).join(", ")}${names.length > mostListed ? ` and ${names.length - mostListed} more` : ""}`;
