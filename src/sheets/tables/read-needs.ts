import type { MemberResolver } from "../../domain/member/resolve-member";
import { readImplemented, readNeed } from "../../domain/survey/answers/need";
import type { NeedRow } from "../../domain/survey/needs";
import { cellText } from "../cell-text";
import { readDateCell } from "./answers";
import { needsTable } from "./needs-survey";
import type { SheetSnapshot } from "../sheet-snapshot";

/** The rows of a Needs Survey. A name that is no Member's for sure, and a need that cannot be read, are left out. */
export function readNeedsSurvey(sheet: SheetSnapshot, resolve: MemberResolver): readonly NeedRow[] {
  return (needsTable(sheet)?.rows ?? []).flatMap(({ row, cell }): NeedRow[] => {
    const match = resolve(cellText(cell("member")));
    const topic = cellText(cell("topic"));
    if (match.kind !== "sure" || topic === "") return [];
    const date = readDateCell(cell("date"));
    const need = readNeed(cellText(cell("need")));
    const implemented = readImplemented(cellText(cell("implemented")));
    return [
      {
        round: cellText(cell("round")),
        ...(date ? { date } : {}),
        member: match.member.name,
        topic,
        ...(need ? { need } : {}),
        ...(implemented ? { implemented } : {}),
        row,
      },
    ];
  });
}
