import type { SheetSnapshot } from "../../../sheets/sheet-snapshot";
import type { ContractHost } from "../../contract/contract-case";
import type { ExcelWorkbook } from "../excel-workbook";
import type { Session } from "../run/session";

/** The Excel that is checked. */
export interface ExcelUnderCheck extends ContractHost {
  /** The host on scratch sheets of these names. */
  open(sheets: readonly SheetSnapshot[]): Promise<ExcelWorkbook>;
  /** Excel's own calls, beside the host. */
  talk<Result>(task: (session: Session) => Promise<Result>): Promise<Result>;
  /** A scratch sheet, by its plain name. */
  sheet(session: Session, name: string): Excel.Worksheet;
  readonly isSetSupported: (version: string) => boolean;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** One thing to be tried in a real Excel. */
export interface CheckCase {
  readonly group: string;
  readonly name: string;
  /** The set of calls that it is about: "1.18". */
  readonly needs?: string;
  /** Throws a Difference where Excel does otherwise, a NotSupported where it has no such thing. */
  run(excel: ExcelUnderCheck): Promise<void>;
}

/** What this Excel does not have; no fault of it. */
export class NotSupported extends Error {}
