import fc from "fast-check";
import type { CellValue, SheetSnapshot } from "../../src/sheets/sheet-snapshot";

/** How people write the same: the product reads all of these, a formula some of them. */
type Mess = "yes words" | "status words" | "text days" | "loose actions" | "other names" | "odd cells";

const messes: readonly Mess[] = [
  "yes words",
  "status words",
  "text days",
  "loose actions",
  "other names",
  "odd cells",
];

/** Which messes a workbook has, and how many cells in ten have one. */
export interface Messiness {
  readonly kinds: readonly Mess[];
  readonly often: number;
}

export const messiness: fc.Arbitrary<Messiness> = fc.record({
  kinds: fc.subarray([...messes], { maxLength: 3 }),
  often: fc.constantFrom(1, 4, 10),
});

/** The same sheets with some cells written in other words; what they mean may change, the engine says how. */
export function messed(
  sheets: readonly SheetSnapshot[],
  { kinds, often }: Messiness,
): readonly SheetSnapshot[] {
  let dice = 7;
  const roll = (sides: number): number => (dice = (dice * 48_271) % 2_147_483_647) % sides;
  const rewrite = (cell: CellValue, kind: Mess): CellValue =>
    roll(10) < often ? rewritten[kind](cell, roll) : cell;
  return sheets.map((sheet) =>
    /^(?:Member Status|Activity Log|Members)$/.test(sheet.name)
      ? {
          ...sheet,
          rows: sheet.rows.map((row, at) =>
            at === 0
              ? row
              : row.map((cell, column) => {
                  const fitting = kinds.filter((kind) => fits(kind, { sheet: sheet.name, column }));
                  return fitting.reduce(rewrite, cell);
                }),
          ),
        }
      : sheet,
  );
}

function fits(kind: Mess, { sheet, column }: { sheet: string; column: number }): boolean {
  if (sheet === "Members") return kind === "yes words" && column === 3;
  if (sheet === "Member Status")
    return kind === "other names" ? column === 0 : kind !== "odd cells" || column > 0;
  return kind !== "odd cells" || column === 0 || column > 8;
}

const rewritten: Readonly<Record<Mess, (cell: CellValue, roll: (sides: number) => number) => CellValue>> = {
  "yes words": (cell, roll) =>
    cell === "yes" ? (["Yes", "x", "Done", " yes ", "✓"][roll(5)] ?? cell) : cell === "no" ? "No" : cell,
  "status words": (cell, roll) =>
    cell === "delivered" ? (["Delivered", "held", "done ", "Organised"][roll(4)] ?? cell) : cell,
  "text days": (cell) => (typeof cell === "object" && cell?.kind === "date" ? cell.date : cell),
  "loose actions": (cell, roll) =>
    typeof cell === "string" && /^1-\([a-z]\)/.test(cell)
      ? ([
          cell.replaceAll("; ", ";"),
          cell.replaceAll("; ", ", "),
          cell.replace(/1-\((.)\)/, "1$1"),
          cell.toUpperCase(),
        ][roll(4)] ?? cell)
      : cell,
  "other names": (cell, roll) =>
    typeof cell === "string"
      ? ([`${cell} `, cell.toUpperCase(), otherNames[cell] ?? cell][roll(3)] ?? cell)
      : cell,
  "odd cells": (cell, roll) => (cell === null ? (["n/a", "?", "TBC", "12", 3, true][roll(6)] ?? cell) : cell),
};

const otherNames: Readonly<Record<string, string>> = {
  China: "P.R. China",
  "Hong Kong China": "Hong Kong, China",
  Vietnam: "Viet Nam",
  Korea: "Republic of Korea",
  Fiji: "Fidji?",
  Iran: "Somewhere else",
};
