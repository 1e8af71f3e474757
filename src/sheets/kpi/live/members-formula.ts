import { isLimit } from "../../../domain/kpi/compare";
import { askedOf, type MemberTarget } from "../../../domain/kpi/rules/members/asked-members";
import type { KpiId } from "../../../domain/plan/ids";
import type { LiveCells } from "./live-cells";
import type { LiveMembers } from "./members-table";
import type { KpiCells } from "./kpi-cells";
import { shownAttainment } from "./rounding";

/** Active Members whose answer is yes on the as-of day; blank where the KPI's column is. Source: RULES 1. */
export function membersFormula(
  { kpi, target }: { readonly kpi: KpiId; readonly target: MemberTarget },
  members: LiveMembers,
  { frame, actual }: KpiCells,
): LiveCells | undefined {
  const answers = members.answersOf(kpi);
  if (answers === undefined) return undefined;
  const count = members.yesOn(answers, frame.asOf);
  const level = levelOf(target, members.active);
  return {
    actual: `IF(OR(${frame.asOf}<${frame.termStart},SUMPRODUCT(--(LEN(${answers})>0))=0),"",${count})`,
    ...(level === undefined
      ? {}
      : { attainment: `IF(${actual}="","",IFERROR(${shownAttainment(`${actual}/${level}`)},""))` }),
  };
}

/** The level in whole Members; a share is of the Members that count now. undefined where attainment is empty. */
function levelOf(target: MemberTarget, active: string): string | undefined {
  const { comparator } = target;
  const isShare = target.kind === "percent" || (target.kind === "ratio" && target.share === true);
  if (!isShare) {
    const { level } = askedOf(target, 0);
    return isLimit(comparator, level) || level === 0 ? undefined : String(level);
  }
  if (comparator === "<" || comparator === "<=") return undefined;
  const share = target.kind === "percent" ? target.value / 100 : target.value / target.of;
  return comparator === ">="
    ? `(-INT(-${share}*${active}+0.000000001))`
    : `INT(${share}*${active}+0.000000001)`;
}
