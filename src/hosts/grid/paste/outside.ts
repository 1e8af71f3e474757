/** What another program put on the clipboard. */
export interface OutsideContent {
  readonly text: string;
  readonly html: string;
}

/** A cell of it, as it shows there. */
export interface OutsideCell {
  readonly text: string;
  /** The other program says that it is a text, whatever it looks like. */
  readonly isText?: boolean;
  /** The number behind what shows. */
  readonly exact?: number;
}

/** Rows may differ in length: what a row does not have stays as it is where it is pasted. */
export type OutsideCells = readonly (readonly OutsideCell[])[];
