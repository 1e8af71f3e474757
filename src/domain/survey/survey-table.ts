/** A table of answers as texts: `rows[0]` is the file's first row, blank cells are "". Dates are "2018-01-15". */
export interface SurveyTable {
  /** The sheet's or the file's name. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The cell of a row, "" where the row is shorter. */
export const cellAt = (row: readonly string[] | undefined, column: number): string => row?.[column] ?? "";

export const isBlankRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");
