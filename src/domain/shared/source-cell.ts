/** A place in a workbook that a person can go to: sheet "Activity Log", address "A5" or "A5:P9". */
export interface SourceCell {
  readonly sheet: string;
  readonly address: string;
}
