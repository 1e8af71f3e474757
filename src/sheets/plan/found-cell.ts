import type { SourceCell } from "../../domain/shared/source-cell";
import type { CellValue } from "../sheet-snapshot";

/** A cell as it is stored and as its reader sees it, and where it stands. */
export interface FoundCell {
  readonly value: CellValue;
  readonly text: string;
  readonly source: SourceCell;
}
