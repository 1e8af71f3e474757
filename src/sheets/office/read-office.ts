import type { Evidence, EvidenceTable, FollowUpRow, LogRow, StatusColumn } from "../../domain/kpi/evidence";
import { defaultRegister } from "../../domain/member/register";
import type { Register } from "../../domain/member/member";
import { memberResolver } from "../../domain/member/resolve-member";
import type { KpiId } from "../../domain/plan/ids";
import type { RspPlan } from "../../domain/map/rsp";
import { type OwnIds, ownIdsOf } from "../../domain/plan/own-ids";
import type { Plan, Term } from "../../domain/plan/plan";
import type { PlanSides } from "../../domain/plan/plan-sides";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { Remark } from "../../domain/shared/remark";
import { readActivityLog } from "../data/activity-log-sheet";
import { choiceKinds, choicesOf, choicesTable, withAliases } from "../data/choices-sheet";
import { readFollowUp } from "../data/follow-up-sheet";
import { readMembers } from "../data/members-sheet";
import { findMemberStatus, readMemberStatus } from "../data/member-status-sheet";
import { type Settings, usualSettings } from "../data/settings";
import { readSettings } from "../data/settings-sheet";
import { buildPlan } from "../plan/build-plan";
import { withMilestoneChoices } from "../plan/choose-milestones";
import { readRsp } from "../plan/rsp-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet-snapshot";
import { capRemarks } from "./cap-remarks";
import { choosePlans } from "./choose-plan";
import { columnRemarks } from "./column-remarks";
import { evidenceRemarks } from "./evidence-remarks";
import { findTerm } from "./find-term";
import { type Decided, readDecided } from "./read-decided";
import { findRole, headingsOf, type FoundSheet, type SheetRole } from "./sheet-roles";

/** A workbook as the office means it: what each sheet is, the plan, the evidence, and every odd cell as a remark. */
export interface Office extends Decided {
  readonly sheets: readonly FoundSheet[];
  readonly settings: Settings;
  /** undefined where no sheet has a plan with targets. */
  readonly plan: Plan | undefined;
  /** The plan's two sheets as they stand, before they were joined. */
  readonly sides: PlanSides | undefined;
  /** The Regional Strategic Plan, where a sheet lists its milestones. */
  readonly rsp: RspPlan | undefined;
  /** undefined where neither Settings nor a title says it. */
  readonly term: Term | undefined;
  readonly evidence: Evidence;
  readonly remarks: readonly Remark[];
}

/** Reads a workbook; `asOf` is the day of the review, for a plan that names no time at all. */
export function readOffice({ sheets: snapshots }: WorkbookSnapshot, asOf?: CalendarDate): Office {
  const bare = snapshots.map((sheet) => findRole(sheet));
  const read = firstRead(bare, { role: "settings", read: readSettings });
  const said = read?.found ?? usualSettings;
  const { columns } = said;
  const named = new Set([said.sapSheet, said.awpSheet].flatMap((name) => name?.toLowerCase() ?? []));
  // Settings are found by their own headings, and may say what those of the plans mean.
  const found =
    columns.size === 0 && named.size === 0
      ? bare
      : snapshots.map((sheet) => findRole(sheet, { meanings: columns, named }));
  const chosen = choosePlans(found, said);
  const day = said.asOf ?? asOf;
  const term = findTerm({ settings: said, sap: chosen.sap, sheets: snapshots, asOf: day });
  const settings: Settings = { ...said, fiscalYearStartMonth: term.fiscalYearStartMonth };
  const choices = found.find(({ role }) => role === "choices")?.sheet;
  const built =
    chosen.sap && withMilestoneChoices(buildPlan(chosen.sap, chosen.awp, settings, term.term, day), choices);
  const own = ownIdsOf(built?.plan);
  const sheets = own.size === 0 ? found : found.map((sheet) => withOwnStatus(sheet, own));
  const data = readEvidence(sheets, own);
  const rsp = firstRead(sheets, {
    role: "regional-strategic-plan",
    read: (sheet) => readRsp(sheet, settings),
  });
  const { decided, remarks: decidedRemarks } = readDecided(sheets, {
    plan: built?.plan,
    term: term.term,
    looks: settings.looks,
  });
  const remarks = [
    ...settings.remarks,
    ...(read?.remarks ?? []),
    ...columnRemarks(sheets, columns),
    ...chosen.remarks,
    ...term.remarks,
    ...(built?.remarks ?? []),
    ...(rsp ? [...rsp.found.remarks, ...rsp.remarks] : []),
    ...data.remarks,
    ...decidedRemarks,
  ];
  const crossed = built ? evidenceRemarks(built.plan, data.evidence) : [];
  return {
    sheets,
    settings,
    plan: built?.plan,
    sides: built?.sides,
    rsp: rsp?.found.rsp,
    term: term.term,
    evidence: data.evidence,
    ...decided,
    remarks: capRemarks([...remarks, ...crossed]),
  };
}

/** A table of Members whose columns are headed by the plan's own ids is known only once the plan is. */
function withOwnStatus(found: FoundSheet, own: OwnIds): FoundSheet {
  if (found.role !== "other" && found.role !== "members") return found;
  const heading = findMemberStatus(found.sheet, own);
  return heading === undefined ? found : { ...found, role: "member-status", headings: headingsOf(heading) };
}

function readEvidence(
  sheets: readonly FoundSheet[],
  own: OwnIds,
): { evidence: Evidence; remarks: readonly Remark[] } {
  const members = firstRead(sheets, { role: "members", read: readMembers });
  const register: Register = withAliases(members?.found.register ?? defaultRegister, aliasesOf(sheets));
  const resolve = memberResolver(register);
  const status = firstRead(sheets, {
    role: "member-status",
    read: (sheet) => readMemberStatus(sheet, resolve, own),
  });
  const log = firstRead(sheets, { role: "activity-log", read: (sheet) => readActivityLog(sheet, own) });
  const followUp = firstRead(sheets, { role: "follow-up-survey", read: readFollowUp });
  const evidence: Evidence = {
    members: register,
    memberStatus: status?.found.columns ?? new Map<KpiId, StatusColumn>(),
    activityLog: log?.found.log ?? noTable<LogRow>("Activity Log"),
    followUp: followUp?.found.followUp ?? noTable<FollowUpRow>("Follow-up Survey"),
  };
  const remarks = [members, status, log, followUp].flatMap((part) =>
    part ? [...part.found.remarks, ...part.remarks] : [],
  );
  return { evidence, remarks };
}

/** Names that people chose in an import, where they could not be kept in Members. */
function aliasesOf(sheets: readonly FoundSheet[]): ReadonlyMap<string, string> {
  const choices = sheets.find(({ role }) => role === "choices");
  return choicesOf((choices && choicesTable(choices.sheet)?.rows) ?? [], choiceKinds.alias);
}

interface Part<Found> {
  readonly found: Found;
  readonly remarks: readonly Remark[];
}

/** The first sheet of a role; a second one is not silently left out. */
function firstRead<Found>(
  sheets: readonly FoundSheet[],
  { role, read }: { role: SheetRole; read: (sheet: SheetSnapshot) => Found | undefined },
): Part<Found> | undefined {
  const [first, ...others] = sheets.filter((sheet) => sheet.role === role);
  const found = first && read(first.sheet);
  if (found === undefined || first === undefined) return undefined;
  const remarks = others.map(({ sheet }): Remark => ({
    code: "second-data-sheet",
    severity: "warning",
    source: { sheet: sheet.name, address: "A1" },
    text: `"${sheet.name}" looks like a second ${role} sheet; only "${first.sheet.name}" is read.`,
    next: "Move its rows to the first, or rename its headings.",
  }));
  return { found, remarks };
}

const noTable = <Row>(sheet: string): EvidenceTable<Row> => ({
  sheet,
  firstColumn: "A",
  lastColumn: "A",
  rows: [],
});
