import type { Period } from "./target";

const longer: Readonly<Partial<Record<Period["unit"], readonly [number, Period["unit"]]>>> = {
  day: [7, "week"],
  month: [12, "year"],
};

/** A period in its usual name: 3 months are a quarter, 12 a year, 14 days two weeks, 2 quarters 6 months. */
export function periodOf(count: number, unit: Period["unit"]): Period {
  if (unit === "quarter" && count > 1) return periodOf(count * 3, "month");
  if (unit === "month" && count === 3) return { count: 1, unit: "quarter" };
  const [size, name] = longer[unit] ?? [];
  if (size !== undefined && name !== undefined && count % size === 0) return periodOf(count / size, name);
  return { count, unit };
}

/** periodName({ count: 2, unit: "week" }) -> "2 weeks"; one of a unit is the unit alone: "quarter". */
export const periodName = ({ count, unit }: Period): string => (count === 1 ? unit : `${count} ${unit}s`);

const unitDays = { day: 1, week: 7, month: 30, quarter: 90, year: 360 } as const;

/** Of round months, so that twelve of them are a year. */
export const daysIn = ({ count, unit }: Period): number => count * unitDays[unit];
