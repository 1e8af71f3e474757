import type { Remark } from "../../domain/shared/remark";
import type { SourceCell } from "../../domain/shared/source-cell";
import { cellText } from "../cell-text";
import type { PlanRole } from "./plan-columns";
import type { PlanLine, Prose } from "./plan-lines";
import { asideWords } from "./set-aside";

export const textIn = (role: PlanRole) => (line: PlanLine) => cellText(line.cell(role));

/** Below a plan may stand thousands of rows of other things: a few are named, which is enough to see why. */
const mostNamed = 20;

/** Rows under a plan's heading that were left alone: each is said, for it may have been meant as an action. */
export function setAsideRemarks(
  prose: readonly Prose[],
  placeOf: (address: string) => SourceCell,
): readonly Remark[] {
  const inside = prose.filter(({ isInside }) => isInside);
  return inside.slice(0, mostNamed).map(({ text, address, why }) => ({
    code: why === "total" ? "row-is-a-total" : "row-not-an-action",
    severity: "info",
    source: placeOf(address),
    text: `This row was taken for ${asideWords[why]}, not for an action: "${text.slice(0, 80)}".`,
    next: "Give it a number and a target if it is an action.",
  }));
}
