import type { SheetDrawing } from "../../../../sheets/sheet-drawing";
import type { CellRange } from "../../../../sheets/sheet-snapshot";
import type { UsedCells } from "../../read/facts";
import type { CellBlock } from "../cells/cell-blocks";
import type { FoundBlock } from "../cells/check-cells";
import type { Expected } from "../read-back";
import type { BlockStyle } from "./block-style";

/** What a change replaced, as plain data: enough to put it back, in this run or later. */
export type Backup = AddedSheet | DrawnSheet | ChangedCells;

/** A sheet that was not there before. */
export interface AddedSheet {
  readonly kind: "added";
  readonly name: string;
  /** Undefined where Excel failed before it told. */
  readonly id: string | undefined;
  readonly written: readonly (readonly Expected[])[];
}

/** A sheet of the product's own that was drawn over. */
export interface DrawnSheet {
  readonly kind: "drawn";
  readonly id: string;
  readonly used: UsedCells | undefined;
  readonly merges: readonly CellRange[];
  /** What was drawn there before, where this host drew it and nobody changed it since: it says more than cells do. */
  readonly drawing: SheetDrawing | undefined;
  readonly style: BlockStyle | undefined;
  /** Whether the product had locked it. */
  readonly wasLocked: boolean;
  /** What the new drawing leaves open: open below what was filled before, too, as far as anyone can tell. */
  readonly open: readonly CellRange[];
  /** Whether a lock that is found on it now is ours to lift; else somebody protected it before anything was written. */
  readonly isOurs: boolean;
}

/** Cells of a user's sheet. */
export interface ChangedCells {
  readonly kind: "cells";
  readonly id: string;
  readonly sheet: string;
  readonly blocks: readonly (CellBlock & ReplacedBlock)[];
  /** Tables that were made longer, and where they were before. */
  readonly tables: readonly { readonly id: string; readonly address: string }[];
}

interface ReplacedBlock {
  readonly found: FoundBlock;
  readonly style: BlockStyle | undefined;
  /** What the cells held right after they were written, where Excel told. */
  readonly readBack?: FoundBlock["values"] | undefined;
}
