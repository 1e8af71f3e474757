import { absoluteAddress } from "./ranges";
import { firstBase, type FrameCells, frameColumn } from "./frame-cells";

/** The cells that a KPI's formulas may refer to on KPI Progress itself. */
export interface KpiCells {
  readonly frame: FrameCells;
  /** The KPI's own Actual: "F7". */
  readonly actual: string;
  /** Where a share or a mean keeps what is divided by what. */
  readonly base: BaseCells;
}

export interface BaseCells {
  readonly without: string;
  readonly part: string;
  readonly whole: string;
}

/** The cells of the base that stands so many rows down, from 0, under a table that ends at `end`. */
export function baseCells(end: number, down: number): BaseCells {
  const at = (column: number): string => absoluteAddress(firstBase(end) + down, column);
  return { without: at(frameColumn - 2), part: at(frameColumn - 1), whole: at(frameColumn) };
}
