import type { CellValue } from "../../sheets/sheet-snapshot";

/** A file with tables in it, as a form's maker exports it; what a host makes of bytes. Row 1 of the file is `rows[0]`. */
export interface TableFile {
  readonly name: string;
  /** In a text file a row with fewer cells than headings was cut or typed wrongly; a workbook leaves blank ends out. */
  readonly kind: "text" | "workbook";
  readonly sheets: readonly TableSheet[];
  /** SHA-256 of the bytes in hex: the same file is known again. */
  readonly hash: string;
  /** How the text was understood where the file does not say: "read-as-windows-1252". */
  readonly notes: readonly string[];
}

export interface TableSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Lets others have a turn: long work calls it between slices. A front that shows progress gives its own. */
export type Pause = () => Promise<void>;
