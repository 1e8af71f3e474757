import type { Term } from "../../../domain/plan/plan";
import type { BlankValue } from "./data-drawing";
export interface KnownSettings {
    /** undefined leaves its cells blank: the plan's own title is read then. */
    readonly term: Term | undefined;
    /** 1 to 12. */
    readonly fiscalYearStartMonth: number;
}
/** A row of the Settings sheet. */
export interface BlankSetting {
    readonly name: string;
    readonly value?: BlankValue | null;
    /** What it does, and what a blank value stands for. */
    readonly note: string;
    readonly choices?: readonly string[];
}
/** Every setting there is, a line each, the most needed first. */
export declare const settingLines: (known: KnownSettings) => readonly BlankSetting[];
