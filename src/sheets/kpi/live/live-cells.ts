/** What a KPI's cells compute: formulas without "=". */
export interface LiveCells {
  readonly actual: string;
  /** Absent where its target gives no attainment, such as a limit. */
  readonly attainment?: string;
  /** Of the actual, also while it is blank. */
  readonly numberFormat?: string;
  /** Of a share or a mean: what is divided by what, in cells of its own under the table. */
  readonly base?: LiveBase;
}

export interface LiveBase {
  /** "Requests met, of requests" */
  readonly label: string;
  readonly part: string;
  readonly whole: string;
  /** How many scores have no respondents: any at all, and the mean is a plain one. Only of averages. */
  readonly without?: string;
}
