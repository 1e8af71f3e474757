import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import type { NewerCalls } from "../newer-calls";
import type { WorkbookFacts } from "../read/facts";
import type { OptionalFeature } from "./optional-feature";

/** What a write depends on besides the changes. */
export interface WriteSetting {
  readonly facts: WorkbookFacts;
  readonly newer: NewerCalls;
  /** The latest drawing of each sheet that this host drew, by the sheet's id. */
  readonly drawings: ReadonlyMap<string, SheetDrawing>;
  /** What this Excel refused in an earlier try. */
  readonly without: ReadonlySet<OptionalFeature>;
  /** Bytes for one go; fewer after a go was too large. */
  readonly bytes: number;
  /** Nothing is asked back that can be done without: an answer was too large. */
  readonly isFrugal: boolean;
}

/** Names of the tables that are on other sheets than this one. */
export const tableNamesBeside = ({ facts }: WriteSetting, id: string | undefined): readonly string[] =>
  facts.sheets.filter((sheet) => sheet.id !== id).flatMap(({ tables }) => tables.map(({ name }) => name));
