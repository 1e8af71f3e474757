import type { Register } from "../../domain/member/member";
import { type ActionId, actionOf } from "../../domain/plan/ids";
import { choiceKey } from "../../domain/survey/answers/choices";
import type { RoleCorrections } from "../../domain/survey/match-roles";
import type { TopicDecisions, TopicTitles } from "../../domain/survey/match-topic";
import { roleWords } from "../../domain/survey/role-words";
import { findActivityLog } from "../../sheets/tables/read-activity-log";
import { choiceKinds, choicesOf, choicesTable } from "../../sheets/tables/choices";
import type { LogRole } from "../../sheets/tables/data-columns";
import { type DataTable, dataTable } from "../../sheets/tables/data-table";
import { findMemberStatus, kpiIdOfHeading } from "../../sheets/tables/member-status";
import { type NeedsRole, needsTable } from "../../sheets/tables/needs-survey";
import { type Office, readOffice } from "../../sheets/office/read-office";
import type { SheetRole } from "../../sheets/office/sheet-roles";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";
import { type FollowUpTable, followUpTable } from "../../sheets/tables/follow-up-rows";
import type { ImportRequest } from "./import-request";
import { readRole } from "./understand-survey";

/** What of the workbook an import looks at, and what was decided about surveys: now, or in earlier ones. */
export interface Surroundings {
  readonly office: Office;
  readonly register: Register;
  readonly followUp: FollowUpTable | undefined;
  readonly needs: DataTable<NeedsRole> | undefined;
  readonly log: DataTable<LogRole> | undefined;
  readonly memberStatus: SheetSnapshot | undefined;
  readonly columns: RoleCorrections;
  readonly topics: TopicDecisions;
  readonly titles: TopicTitles;
}

export function surroundingsOf({
  snapshot,
  office = readOffice(snapshot),
  choices,
}: Pick<ImportRequest, "snapshot" | "office" | "choices">): Surroundings {
  const of = (wanted: SheetRole) => office.sheets.find(({ role }) => role === wanted)?.sheet;
  const [followUp, needs, log, remembered] = (
    ["follow-up-survey", "needs-survey", "activity-log", "choices"] as const
  ).map(of);
  const heading = log && findActivityLog(log);
  const lines = (remembered && choicesTable(remembered)?.rows) ?? [];
  const topics = [...choicesOf(lines, choiceKinds.topic)].map(
    ([topic, id]) => [choiceKey(topic), id] as const,
  );
  return {
    office,
    register: office.evidence.members,
    followUp: followUp && followUpTable(followUp),
    needs: needs && needsTable(needs),
    log: log && heading && dataTable(log, heading),
    memberStatus: of("member-status"),
    titles: titlesOf(of("member-status")),
    columns: new Map([...rememberedColumns(choicesOf(lines, choiceKinds.column)), ...choices.columns]),
    topics: new Map([...topics, ...choices.topics]),
  };
}

/** "1-(a) Risk management" in Member Status: the title of the action. One that several have is nobody's. */
function titlesOf(sheet: SheetSnapshot | undefined): TopicTitles {
  const titles = new Map<string, ActionId>();
  const twice = new Set<string>();
  for (const text of (sheet && findMemberStatus(sheet))?.texts.values() ?? []) {
    const id = kpiIdOfHeading(text);
    const key = choiceKey(text.replace(/^[^)]*\)(?:\s?\(\d\))?/, ""));
    if (id === undefined || key === "") continue;
    if (titles.has(key)) twice.add(key);
    titles.set(key, actionOf(id));
  }
  return new Map([...titles].filter(([key]) => !twice.has(key)));
}

const rememberedColumns = (lines: ReadonlyMap<string, string>): RoleCorrections =>
  new Map(
    [...lines].flatMap(([heading, text]) => {
      const role = readRole(text);
      return role ? [[roleWords(heading), role] as const] : [];
    }),
  );
