import type { MemberName } from "../../domain/member/member";
import type { MemberResolver } from "../../domain/member/resolve-member";
import type { KpiId } from "../../domain/plan/ids";
import type { Plan } from "../../domain/plan/plan";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { NeedRow } from "../../domain/survey/tallies/needs";
import { cellText, isDateCell } from "../../sheets/cell-text";
import { readStatusAnswer } from "../../sheets/tables/answers";
import { kpiIdOfHeading, type StatusColumnKind } from "../../sheets/tables/member-status";
import type { ExistingTable } from "../../sheets/tables/sheet-table";
import type { CellValue, SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { CellPatch, WorkbookChange, WritableValue } from "../ports/workbook";

/** What a Member says it has implemented, against what Member Status holds. */
export interface StatusUpdate {
  /** Member and KPI; for `ImportChoices.confirmed`. */
  readonly key: string;
  readonly member: MemberName;
  readonly kpi: KpiId;
  /** What stands there, in words; "" is blank. */
  readonly from: string;
  readonly to: string;
  /** A yes would become less than that: it waits for a yes of its own. */
  readonly needsConfirmation: boolean;
  readonly sheet: string;
  readonly patch: CellPatch;
}

export interface StatusRequest {
  readonly needs: readonly NeedRow[];
  readonly plan: Plan | undefined;
  readonly memberStatus: ExistingTable<StatusColumnKind> | undefined;
  readonly resolve: MemberResolver;
}

/** Every cell of Member Status that the answers would change. Topics without an action of one KPI change nothing. */
export function statusUpdates({
  needs,
  plan,
  memberStatus,
  resolve,
}: StatusRequest): readonly StatusUpdate[] {
  const memberColumn = memberStatus?.heading.columns.get("member");
  if (memberStatus === undefined || memberColumn === undefined) return [];
  const { sheet, heading } = memberStatus;
  const columns = new Map([...heading.texts].map(([column, text]) => [kpiIdOfHeading(text), column]));
  const rows = memberRows(sheet, { first: heading.lastRow + 1, column: memberColumn }, resolve);
  const kpis = new Map((plan?.actions ?? []).map((action) => [action.id as string, action.kpis] as const)); // a topic is any text
  return needs.flatMap(({ member, topic, implemented, date }): StatusUpdate[] => {
    const [kpi, ...more] = kpis.get(topic) ?? [];
    const column = columns.get(kpi?.id);
    const row = rows.get(member);
    if (
      kpi === undefined ||
      more.length > 0 ||
      implemented === undefined ||
      column === undefined ||
      row === undefined
    )
      return [];
    const was = sheet.rows[row]?.[column] ?? null;
    const becomes = cellFor(implemented, date);
    if (saysTheSame(was, implemented)) return [];
    return [
      {
        key: `${member} ${kpi.id}`,
        member,
        kpi: kpi.id,
        from: cellText(was),
        to: implemented,
        needsConfirmation: implemented !== "yes" && readStatusAnswer(was)?.kind === "yes",
        sheet: sheet.name,
        patch: { row, column, was, becomes },
      },
    ];
  });
}

function memberRows(
  { rows }: SheetSnapshot,
  { first, column }: { first: number; column: number },
  resolve: MemberResolver,
): ReadonlyMap<MemberName, number> {
  const found = new Map<MemberName, number>();
  rows.slice(first).forEach((cells, place) => {
    const match = resolve(cellText(cells[column]));
    if (match.kind === "sure" && !found.has(match.member.name)) found.set(match.member.name, first + place);
  });
  return found;
}

/** A yes is a yes since the day of the answer. */
const cellFor = (
  implemented: NonNullable<NeedRow["implemented"]>,
  date: CalendarDate | undefined,
): WritableValue => (implemented === "yes" && date !== undefined ? { kind: "date", date } : implemented);

/** A yes with an earlier day stays as it is. */
function saysTheSame(was: CellValue, implemented: NonNullable<NeedRow["implemented"]>): boolean {
  const existing = readStatusAnswer(was);
  if (existing === undefined) return false;
  if (implemented === "yes") return isDateCell(was) || existing.kind === "yes";
  return existing.kind === (implemented === "no" ? "no" : "in-progress");
}

/** The updates that are wanted, as changes. A yes never becomes a no unless that very one was confirmed. */
export function writeStatus(
  updates: readonly StatusUpdate[],
  confirmed: ReadonlySet<string>,
): readonly WorkbookChange[] {
  const wanted = updates.filter(({ key, needsConfirmation }) => !needsConfirmation || confirmed.has(key));
  const [first] = wanted;
  return first ? [{ kind: "patch", sheet: first.sheet, cells: wanted.map(({ patch }) => patch) }] : [];
}
