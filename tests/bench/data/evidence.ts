import type { Evidence, StatusAnswer, StatusColumn } from "../../../src/domain/kpi/evidence/evidence";
import { type MemberName, memberName } from "../../../src/domain/member/member";
import type { KpiId } from "../../../src/domain/plan/ids";
import { addressOf } from "../../../src/sheets/cell-address";
import type { OfficeData } from "./office-data";

/** The evidence as the product holds it once the sheets are read. */
export function evidenceOf(data: OfficeData): Evidence {
  const names = data.members.map(memberName);
  return {
    members: names.map((name) => ({ name, subRegion: "", otherNames: [], active: true })),
    memberStatus: new Map(data.memberKpis.map((id, place) => [id, columnOf(data, { id, place, names })])),
    activityLog: { sheet: "Activity Log", firstColumn: "A", lastColumn: "P", rows: data.log },
    followUp: { sheet: "Follow-up Survey", firstColumn: "A", lastColumn: "G", rows: data.followUp },
  };
}

interface Column {
  readonly id: KpiId;
  readonly place: number;
  readonly names: readonly MemberName[];
}

function columnOf({ answers }: OfficeData, { place, names }: Column): StatusColumn {
  const given = names.flatMap((name, member): [MemberName, StatusAnswer][] => {
    const answer = answers[member]?.[place];
    return answer === undefined ? [] : [[name, answer]];
  });
  const address = `${addressOf(1, place + 1)}:${addressOf(names.length, place + 1)}`;
  return { sheet: "Member Status", address, answers: new Map(given), filled: given.length };
}
