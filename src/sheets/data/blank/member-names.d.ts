import type { SheetSnapshot } from "../../sheet-snapshot";
import type { BlankSheet, ChoiceSource } from "./data-drawing";
/** The names in a Members sheet that is there; undefined where it has no row. Blank rows among them are offered as blanks. */
export declare function memberNamesIn(sheet: SheetSnapshot): ChoiceSource | undefined;
/** The names in the Members sheet as it is first drawn (see membersSheet). */
export declare const memberNamesOf: ({ name, rows }: BlankSheet) => ChoiceSource | undefined;
