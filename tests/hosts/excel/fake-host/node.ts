import type { BookSheet } from "./book";

/** An object of Excel's, as tables of what can be asked of it. Names as they go over the wire: "ReadOnly", "GetItem". */
export interface Node {
  /** For the location in errors: "PageLayout". */
  readonly kind: string;
  /** What an instance tells of itself: its id. */
  readonly head?: () => object;
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly write?: Readonly<Record<string, (value: never) => void>>;
  readonly parts?: Readonly<Record<string, () => Node | null>>;
  /** Calls that change nothing. */
  readonly ask?: Readonly<Record<string, (...values: never[]) => unknown>>;
  /** Calls that change something; refused on a protected sheet. */
  readonly act?: Readonly<Record<string, (...values: never[]) => unknown>>;
  /** Of a collection. */
  readonly items?: () => readonly Node[];
  readonly byKey?: (key: string) => Node | null;
  /** Where writing is refused when it is protected. */
  readonly sheet?: BookSheet;
  /** What may be done all the same. */
  readonly allows?: (name: string) => boolean;
}

export const isNode = (value: unknown): value is Node => value instanceof Object && "kind" in value;
