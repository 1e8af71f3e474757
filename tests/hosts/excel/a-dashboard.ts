import type { CellStyle, SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { aDrawing } from "../../contracts/a-drawing";

const marks: readonly (readonly [string, CellStyle])[] = [
  ["✔", { fill: "#CDEBD0", colour: "#0E5A22", bold: true }],
  ["►", { fill: "#FFE8B3", colour: "#6B4700" }],
  ["✖", { fill: "#F9D0CC", colour: "#8A1C1C", bold: true }],
  ["–", { fill: "#EFEFEF", colour: "#4A4A4A", hatch: true }],
  ["?", { fill: "#FFFFFF", colour: "#33475B", italic: true }],
];

interface DashboardSize {
  readonly members: number;
  readonly kpis: number;
  /** Marks that differ from cell to cell, or that are alike for stretches. */
  readonly kind: "scattered" | "in runs";
}

/** A sheet of marks, a row for each KPI and a column for each Member, with a line around every cell. */
export function aDashboard({ members, kpis, kind }: DashboardSize): SheetDrawing {
  let seed = 1;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647);
  let at = 0;
  const mark = (): number => {
    if (kind === "scattered" || random() % 8 === 0) at = random() % marks.length;
    return at;
  };
  const rows = Array.from({ length: kpis }, (_, kpi) => [
    `KPI ${kpi + 1}`,
    ...Array.from({ length: members }, () => {
      const [value = "", style = {}] = marks[mark()] ?? [];
      const border = { sides: ["right", "bottom"] as const, colour: "#D5DAE0" };
      return { value, style: { ...style, border, align: "center" as const } };
    }),
  ]);
  return aDrawing("Dashboard", rows, { columnWidths: [30, ...Array<number>(members).fill(3)] });
}
