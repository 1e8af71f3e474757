import type { Register } from "../../domain/member/member";
import { type ActionId, actionOf } from "../../domain/plan/ids";
import { choiceKey, usualFollowUpActions } from "../../domain/survey/answers/choices";
import type { RoleCorrections } from "../../domain/survey/roles/match-roles";
import type { ScaleCorrections } from "../../domain/survey/scales/scales-of-form";
import { type TopicMatch, topicMatcher, type TopicTitles } from "../../domain/survey/roles/match-topic";
import { roleWords } from "../../domain/survey/roles/role-words";
import { type WorkbookModel, readWorkbookModel } from "../../sheets/model/read-workbook-model";
import { activityLogTable, type LogColumn } from "../../sheets/tables/activity-log";
import { choiceKinds, choicesTable, chosenValues } from "../../sheets/tables/choices";
import type { DataTable } from "../../sheets/tables/data-table";
import { followUpActions, type FollowUpColumn, followUpTable } from "../../sheets/tables/follow-up-survey";
import { kpiIdOfHeading, memberStatusTable, type StatusColumnKind } from "../../sheets/tables/member-status";
import { rowsOf, existingTable, type ExistingTable } from "../../sheets/tables/sheet-table";
import type { ImportRequest } from "./import-request";
import { readRole } from "./understand-survey";

/** What of the workbook an import looks at, and what was decided about surveys: now, or in earlier ones. */
export interface ImportContext {
  readonly model: WorkbookModel;
  readonly register: Register;
  readonly followUp: DataTable<FollowUpColumn> | undefined;
  readonly log: DataTable<LogColumn> | undefined;
  readonly memberStatus: ExistingTable<StatusColumnKind> | undefined;
  readonly columns: RoleCorrections;
  readonly scales: ScaleCorrections;
  /** Which action or milestone of the plan a topic means. */
  readonly matchTopic: (topic: string) => TopicMatch;
}

export function importContext({
  snapshot,
  model = readWorkbookModel(snapshot),
  choices,
}: Pick<ImportRequest, "snapshot" | "model" | "choices">): ImportContext {
  const { sheets } = model;
  const remembered = rowsOf(sheets, choicesTable);
  const topics = [...chosenValues(remembered, choiceKinds.topic)].map(
    ([topic, id]) => [choiceKey(topic), id] as const,
  );
  const memberStatus = existingTable(sheets, memberStatusTable);
  return {
    model,
    register: model.evidence.members,
    followUp: rowsOf(sheets, followUpTable),
    log: rowsOf(sheets, activityLogTable),
    memberStatus,
    matchTopic: topicMatcher({
      plan: model.plan,
      titles: titlesOf(memberStatus),
      decisions: new Map([...topics, ...choices.topics]),
    }),
    columns: new Map([
      ...rememberedColumns(chosenValues(remembered, choiceKinds.column)),
      ...choices.columns,
    ]),
    scales: new Map([...chosenValues(remembered, choiceKinds.scale), ...choices.scales]),
  };
}

/** "1-(a) Risk management" in Member Status: the title of the action. One that several have is nobody's. */
function titlesOf(memberStatus: ImportContext["memberStatus"]): TopicTitles {
  const titles = new Map<string, ActionId>();
  const twice = new Set<string>();
  for (const text of memberStatus?.heading.texts.values() ?? []) {
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

/** The follow-up actions there are. The workbook's own columns come first: the same action must not get a second one. */
export const actionLabels = ({ followUp }: ImportContext): readonly string[] => [
  ...(followUp ? followUpActions(followUp).map(({ label }) => label) : []),
  ...usualFollowUpActions,
];
