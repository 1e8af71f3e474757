/** A table of answers as texts: `rows[0]` is the file's first row, blank cells are "". Dates are "2018-01-15". */
export interface SurveyTable {
  /** The sheet's or the file's name. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Numbers in the file of rows that were put together from several; else a row's place says it. */
  readonly rowNumbers?: readonly number[];
  /** Columns of the file that are none of this table, though nothing of them is lost. */
  readonly readElsewhere?: readonly ReadElsewhere[];
  /** What was done to the file's table, in sentences. */
  readonly notes?: readonly string[];
}

/** A column of the file (from 0) that is none of the table: it is read in another place, or not at all. */
export interface ReadElsewhere {
  readonly column: number;
  readonly heading: string;
  /** A sentence for people: where its answers are read, or why they are not. */
  readonly reason: string;
  readonly isUsed: boolean;
  /** The column that it is read with, where there is one: unused as that is. */
  readonly readWith?: number;
}

/** The number in the file of a row (from 0). */
export const numberInFile = ({ rowNumbers }: SurveyTable, row: number): number =>
  rowNumbers?.[row] ?? row + 1;

/** The cell of a row, "" where the row is shorter. */
export const cellAt = (row: readonly string[] | undefined, column: number): string => row?.[column] ?? "";

export const isBlankRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");
