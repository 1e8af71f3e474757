import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { gridOf } from "../../grid-of";

/** A plan of so many actions in one pillar. */
export const largePlan = (count: number): SheetSnapshot =>
  gridOf("Strategic Action Plan", [
    ["Strategic Action Plan 2018-2020"],
    ["Specific action", "RSP milestone", "KPI", "Target", "Timeframe"],
    ["1. Everything"],
    ...Array.from({ length: count }, (_, index) => [
      `Action number ${index + 1}`,
      "1.1.1 (1st milestone)",
      "Number of Members",
      "At least 22/33 Members",
      "June 2020",
    ]),
  ]);
