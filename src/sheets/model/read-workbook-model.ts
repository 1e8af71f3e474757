import type { Direction } from "../../domain/kpi/measure/direction";
import { contactsTable, readContacts } from "../tables/contacts";
import {
  type Evidence,
  type EvidenceTable,
  figureKey,
  type FollowUpRow,
  type LogRow,
  type StatusColumn,
} from "../../domain/kpi/evidence/evidence";

import type { Register } from "../../domain/member/member";
import { memberResolver } from "../../domain/member/resolve-member";
import type { KpiId } from "../../domain/plan/ids";
import type { RspPlan } from "../../domain/map/rsp";
import { type OwnIds, ownIdsOf } from "../../domain/plan/own-ids";
import type { Plan, Term } from "../../domain/plan/plan";
import type { PlanSides } from "../../domain/plan/compare/plan-sides";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { Remark } from "../../domain/shared/remark";
import { activityLogTable } from "../tables/activity-log";
import { choiceKinds, type ChoicesColumn, choicesTable, chosenValues, withAliases } from "../tables/choices";
import type { DataTable } from "../tables/data-table";
import { followUpTable, readFollowUp } from "../tables/follow-up-survey";
import { readDirection } from "../tables/kpi-values/figure-words";
import { kpiValuesTable, readKpiValues } from "../tables/kpi-values/kpi-values";
import { memberStatusTable, readMemberStatus } from "../tables/member-status";
import { membersTable, readMembers } from "../tables/members";
import { readActivityLog } from "../tables/read-activity-log";
import { readSettings } from "../tables/settings/read-settings";
import { type Settings, usualSettings } from "../tables/settings/settings";
import { settingsTable } from "../tables/settings/settings-table";
import { rowsOf, type SheetTable } from "../tables/sheet-table";
import { buildPlan } from "../plan/build/build-plan";
import { withConfirmedReadings } from "../plan/build/confirm-readings";
import { withMilestoneChoices } from "../plan/build/choose-milestones";
import { type ReadRsp, readRsp } from "../plan/rsp-sheet";
import type { WorkbookSnapshot } from "../sheet-snapshot";
import { capRemarks } from "./cap-remarks";
import { countedIn } from "./who-is-counted";
import { choosePlans } from "./choose-plan";
import { columnRemarks } from "./column-remarks";
import { evidenceRemarks } from "./evidence-remarks";
import { figuresOfPlan, type NamedFigures } from "./figure-remarks";
import { leftOutRemarks } from "./left-out-remarks";
import { findTerm } from "./find-term";
import { type Decided, readDecided } from "./read-decided";
import { knownByPlan } from "./known-by-plan";
import { findRole, type FoundSheet, type SheetRole } from "./sheet-roles";

/** A workbook as the office means it: what each sheet is, the plan, the evidence, and every odd cell as a remark. */
export interface WorkbookModel extends Decided {
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
  /** Which way is better, where a person said so once, by the key of a KPI's id. */
  readonly directions: ReadonlyMap<string, Direction>;
  readonly remarks: readonly Remark[];
}

/** Reads a workbook; `asOf` is the day of the review, for a plan that names no time at all. */
export function readWorkbookModel(
  { sheets: snapshots, fileName }: WorkbookSnapshot,
  asOf?: CalendarDate,
): WorkbookModel {
  const bare = snapshots.map((sheet) => findRole(sheet));
  const first = firstTable(bare, settingsTable);
  const said = first ? readSettings(first.table) : usualSettings;
  const { columns } = said;
  const named = new Set([said.sapSheet, said.awpSheet].flatMap((name) => name?.toLowerCase() ?? []));
  // Settings are found by their own headings, and may say what those of the plans mean.
  const found =
    columns.size === 0 && named.size === 0
      ? bare
      : snapshots.map((sheet) => findRole(sheet, { meanings: columns, named }));
  const chosen = choosePlans(found, said);
  const day = said.asOf ?? asOf;
  const term = findTerm({ settings: said, sap: chosen.sap, sheets: snapshots, asOf: day, fileName });
  const dated: Settings = { ...said, fiscalYearStartMonth: term.fiscalYearStartMonth };
  const choices = rowsOf(found, choicesTable);
  const asWritten =
    chosen.sap && withMilestoneChoices(buildPlan(chosen.sap, chosen.awp, dated, term.term, day), choices);
  const built = asWritten && withConfirmedReadings(asWritten, choices, dated);
  const own = ownIdsOf(built?.plan);
  const sheets = knownByPlan(found, built?.plan, { own, days: { ...dated, term: term.term } });
  const data = readEvidence(sheets, dated, { term: term.term, own });
  const settings =
    data.evidence.members.length > 0 ? dated : { ...dated, office: { ...dated.office, countsNobody: true } };
  const rsp = readRspOf(sheets, settings);
  const { decided, remarks: decidedRemarks } = readDecided(sheets, {
    plan: built?.plan,
    term: term.term,
    statusStyles: settings.statusStyles,
  });
  const remarks = [
    ...settings.remarks,
    ...(first?.remarks ?? []),
    ...columnRemarks(sheets, columns),
    ...chosen.remarks,
    ...term.remarks,
    ...(built?.remarks ?? []),
    ...(rsp?.remarks ?? []),
    ...data.remarks,
    ...decidedRemarks,
  ];
  const figures = built && figuresOfPlan(built.plan, data.evidence.kpiValues, data.named);
  const evidence: Evidence =
    figures?.values === undefined ? data.evidence : { ...data.evidence, kpiValues: figures.values };
  const crossed = built
    ? [
        ...evidenceRemarks(built.plan, evidence),
        ...(figures?.remarks ?? []),
        ...leftOutRemarks(evidence, term.term),
      ]
    : [];
  return {
    sheets,
    settings,
    plan: built?.plan,
    sides: built?.sides,
    rsp: rsp?.rsp,
    term: term.term,
    evidence,
    directions: directionsIn(choices),
    ...decided,
    remarks: capRemarks([...remarks, ...crossed]),
  };
}

interface ReadEvidence {
  readonly evidence: Evidence;
  readonly named: NamedFigures | undefined;
  readonly remarks: readonly Remark[];
}

function readEvidence(
  sheets: readonly FoundSheet[],
  { fiscalYearStartMonth }: Settings,
  { term, own }: { readonly term: Term | undefined; readonly own: OwnIds },
): ReadEvidence {
  const members = readFirst(sheets, membersTable, readMembers);
  const register: Register = withAliases(members?.register ?? countedIn(sheets), aliasesOf(sheets));
  const resolve = memberResolver(register);
  const status = readFirst(sheets, memberStatusTable, (table) => readMemberStatus(table, resolve, own));
  const log = readFirst(sheets, activityLogTable, (table) =>
    readActivityLog(table, own, { register, resolve }),
  );
  const followUp = readFirst(sheets, followUpTable, (table) => readFollowUp(table, fiscalYearStartMonth));
  const values = readFirst(sheets, kpiValuesTable, (table) => ({
    sheet: table.sheet,
    ...readKpiValues(table, { resolve, fiscalYearStartMonth, term }),
  }));
  const contacts = readFirst(sheets, contactsTable, (table) => readContacts(table, register));
  const evidence: Evidence = {
    members: register,
    memberStatus: status?.columns ?? new Map<KpiId, StatusColumn>(),
    activityLog: log?.log ?? noTable<LogRow>("Activity Log"),
    followUp: followUp?.followUp ?? noTable<FollowUpRow>("Follow-up Survey"),
    ...(values === undefined ? {} : { kpiValues: values.values }),
    ...(contacts === undefined ? {} : { contacts: contacts.contacts }),
  };
  const remarks = [members, status, log, followUp, values, contacts].flatMap((part) => part?.remarks ?? []);
  return { evidence, named: values, remarks };
}

const directionsIn = (choices: DataTable<ChoicesColumn> | undefined): ReadonlyMap<string, Direction> =>
  new Map(
    [...chosenValues(choices, choiceKinds.direction)].flatMap(([subject, value]) => {
      const direction = readDirection(value);
      return direction === undefined ? [] : [[figureKey(subject), direction] as const];
    }),
  );

/** Names that people chose in an import, where they could not be kept in Members. */
const aliasesOf = (sheets: readonly FoundSheet[]): ReadonlyMap<string, string> =>
  chosenValues(rowsOf(sheets, choicesTable), choiceKinds.alias);

/** What a reader makes of the first sheet of a table. */
function readFirst<Column extends string, Found extends { readonly remarks: readonly Remark[] }>(
  sheets: readonly FoundSheet[],
  table: SheetTable<Column>,
  read: (rows: DataTable<Column>) => Found,
): Found | undefined {
  const first = firstTable(sheets, table);
  const found = first && read(first.table);
  return first && found && { ...found, remarks: [...found.remarks, ...first.remarks] };
}

/** The first sheet of a table; a second one is not silently left out. */
function firstTable<Column extends string>(
  sheets: readonly FoundSheet[],
  declared: SheetTable<Column>,
): { readonly table: DataTable<Column>; readonly remarks: readonly Remark[] } | undefined {
  const table = rowsOf(sheets, declared);
  return table && { table, remarks: secondSheets(sheets, declared.role) };
}

function readRspOf(sheets: readonly FoundSheet[], settings: Settings): ReadRsp | undefined {
  const role = "regional-strategic-plan";
  const sheet = sheets.find((found) => found.role === role)?.sheet;
  const found = sheet && readRsp(sheet, settings);
  return found && { ...found, remarks: [...found.remarks, ...secondSheets(sheets, role)] };
}

function secondSheets(sheets: readonly FoundSheet[], role: SheetRole): readonly Remark[] {
  const [first, ...others] = sheets.filter((sheet) => sheet.role === role);
  return others.map(({ sheet }): Remark => ({
    code: "second-data-sheet",
    severity: "warning",
    source: { sheet: sheet.name, address: "A1" },
    text: `"${sheet.name}" looks like a second ${role} sheet; only "${first?.sheet.name}" is read.`,
    next: "Move its rows to the first, or rename its headings.",
  }));
}

const noTable = <Row>(sheet: string): EvidenceTable<Row> => ({
  sheet,
  firstColumn: "A",
  lastColumn: "A",
  rows: [],
});
