import type { WritableValue } from "../ports/workbook";

/** A value and the column that it goes to, from 0. */
export interface Placed<Value extends WritableValue = WritableValue> {
  readonly column: number;
  readonly value: Value;
}

/** The row that some cells make: blank between them. */
export function rowOf<Value extends WritableValue>(
  cells: readonly Placed<Value>[],
): readonly (Value | null)[] {
  const byColumn = new Map(cells.map(({ column, value }) => [column, value]));
  const width = Math.max(-1, ...byColumn.keys()) + 1;
  return Array.from({ length: width }, (_, column) => byColumn.get(column) ?? null);
}
