import type { SheetSnapshot } from "../../src/sheets/sheet-snapshot";
type WrittenCell = string | number | boolean | null | {
    readonly date: string;
} | {
    readonly percent: number;
};
interface WrittenSheet {
    readonly name: string;
    readonly rows: readonly (readonly WrittenCell[])[];
    readonly merges?: readonly string[];
    /** Cells with a colour behind them. */
    readonly fills?: readonly string[];
    /** From 1. */
    readonly hiddenRows?: readonly number[];
    readonly hiddenColumns?: readonly string[];
}
/** A list means any of these. */
type AnyOf<T> = T | readonly T[];
export interface ExpectedKpi {
    readonly kpi: string;
    readonly action?: string;
    readonly row?: number;
    readonly at?: {
        readonly sheet: string;
        readonly row: number;
    };
    readonly target?: {
        readonly value?: AnyOf<number>;
        readonly value2?: number;
        readonly of?: number;
        readonly kind?: AnyOf<string>;
        readonly comparator?: AnyOf<string>;
    };
    readonly actual?: AnyOf<number>;
    readonly status?: AnyOf<string>;
    readonly due?: AnyOf<string>;
    readonly owner?: string;
    readonly ownId?: string;
    /** A branch, a sex, a site that must be shown. */
    readonly shows?: string;
    /** It may be there or not. */
    readonly optional?: boolean;
}
export interface WrittenTerm {
    readonly start?: string;
    readonly end?: string;
    readonly any?: boolean;
}
export interface StrangerWorkbook {
    readonly kind: "plan" | "work-plan" | "not-a-plan";
    readonly asOf: string;
    readonly sheets: readonly WrittenSheet[];
    readonly expected: {
        readonly term?: AnyOf<WrittenTerm>;
        readonly kpis?: readonly ExpectedKpi[];
        readonly setAside?: readonly string[];
    };
}
export declare const anyOf: <T>(value: AnyOf<T>) => readonly T[];
export declare function snapshotOf({ name, rows, merges, fills, hiddenRows, hiddenColumns, }: WrittenSheet): SheetSnapshot;
export {};
