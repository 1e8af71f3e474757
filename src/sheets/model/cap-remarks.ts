import type { Remark } from "../../domain/shared/remark";

/** The same slip in thousands of rows is said this often, and then how often it is there. */
const mostAlike = 25;

/** Remarks in their order, with the many alike of a sheet cut short and counted. */
export function capRemarks(remarks: readonly Remark[]): readonly Remark[] {
  const counts = new Map<string, number>();
  const keyOf = ({ code, source }: Remark) => `${code} ${source.sheet}`;
  const kept = remarks.filter((remark) => {
    const count = (counts.get(keyOf(remark)) ?? 0) + 1;
    counts.set(keyOf(remark), count);
    return count <= mostAlike;
  });
  const last = new Map(kept.map((remark) => [keyOf(remark), remark]));
  const more = [...last].flatMap(([key, remark]): Remark[] => {
    const left = (counts.get(key) ?? 0) - mostAlike;
    return left > 0
      ? [{ ...remark, text: `${left} more cells of this sheet have the same remark (${remark.code}).` }]
      : [];
  });
  return [...kept, ...more];
}
