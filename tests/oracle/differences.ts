import { calendarDate } from "../../src/domain/shared/calendar-date";
import { reportJson } from "../../src/cli/report-json";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { lookAtPlan } from "../../src/usecases/plan-picture";
import { verdictOf } from "./rules-oracle";
import type { Field } from "./verdict";
import { kpiIdAt, workbookOf } from "./world-workbook";
import type { World } from "./world";

/** One field of one KPI on which the product and the oracle part. */
export interface Difference {
  readonly kpi: string;
  readonly field: Field | "id";
  readonly product: unknown;
  readonly oracle: unknown;
}

const fields: readonly Field[] = [
  "status",
  "actual",
  "denominator",
  "expected",
  "baseline",
  "attainment",
  "members",
  "periods",
  "phases",
];

/**
 * What `report --json` says of a world, where the oracle says something else. The as-of date comes as an argument, or
 * from Settings, which must be the same.
 */
export async function differencesOf(
  world: World,
  asOfFrom: "argument" | "settings" = "argument",
): Promise<readonly Difference[]> {
  const isArgument = asOfFrom === "argument";
  // The one that must not be used is there too, and wrong.
  const sheets = workbookOf(world, isArgument ? "2001-01-01" : world.asOf);
  const asOf = isArgument ? calendarDate(world.asOf) : undefined;
  const document = reportJson(
    await lookAtPlan(memoryWorkbook(sheets), { asOf, today: calendarDate("2002-02-02") }),
  );
  return world.kpis.flatMap((kpi, index): readonly Difference[] => {
    const id = kpiIdAt(index);
    const found = document.kpis[index];
    if (found === undefined || found.id !== id)
      return [{ kpi: id, field: "id", product: found?.id, oracle: id }];
    const verdict = verdictOf(kpi, world);
    return fields
      .filter((field) => !verdict.unsettled.includes(field))
      .map((field) => ({
        kpi: id,
        field,
        product: found[field] as unknown,
        oracle: verdict[field] as unknown,
      }))
      .filter(({ product, oracle }) => !isSame(product, oracle));
  });
}

/** Deep likeness; numbers may part by a rounding of the last digits, names may stand in any order. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9;
  if (Array.isArray(a) && Array.isArray(b)) {
    const [left, right] = [sorted(a), sorted(b)];
    return left.length === right.length && left.every((item, index) => isSame(item, right[index]));
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)));
}

const sorted = (list: readonly unknown[]): readonly unknown[] =>
  list.every((item) => typeof item === "string") ? [...list].sort() : list;
