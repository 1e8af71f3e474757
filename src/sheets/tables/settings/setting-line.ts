import type { SourceCell } from "../../../domain/shared/source-cell";
import type { CellValue } from "../../sheet-snapshot";
import type { Settings } from "./settings";

/** A line of the Settings sheet. */
export interface SettingLine {
  /** headingWords of the setting's name. */
  readonly name: string;
  readonly value: CellValue;
  /** The cell of its value. */
  readonly source: SourceCell;
}

/** The settings with a line's value in them, or undefined where the value does not fit. */
export type SettingReader = (settings: Settings, line: SettingLine) => Settings | undefined;
