import { dayText } from "../../domain/kpi/words";
import type { ActionKpi } from "../../domain/kpi/report";
import { ownerOf, ownersIn } from "../../domain/plan/owners";
import { readMemberList } from "../../domain/member/read-member-list";
import { memberResolver } from "../../domain/member/resolve-member";
import { countsMembers } from "../../domain/member/scorecard";
import { plainText } from "../../domain/shared/plain-text";
import type { PlanRequest } from "../../domain/requests/request";
import { readActionIds } from "../../domain/plan/read-action-ids";
import { cellText } from "../../sheets/cell-text";
import { readDateCell, readLogStatus } from "../../sheets/tables/answers";
import {
  lacksAnswer,
  type LogOnRecord,
  type OnRecord,
  onRecord,
  questionText,
  shownAnswer,
} from "../../sheets/requests/on-record";
import type { PlanPicture } from "../plan-picture";

/** What is missing, late or to be confirmed, by Member: blank answers, planned activities whose day has passed, needs. */
export function requestsOfMembers({ model, report }: PlanPicture): readonly PlanRequest[] {
  const record = onRecord(model);
  const { members } = model.evidence;
  const resolve = memberResolver(members);
  const late = lateActivities(record, report.asOf).map((activity) => ({
    activity,
    named: new Set(
      readMemberList(cellText(activity.row.cell("members")), resolve, members).members.map(
        ({ name }) => name,
      ),
    ),
  }));
  const counted = report.results.filter(
    (result) => countsMembers(result) && record.statusKpis.includes(result.kpi.id),
  );
  return members
    .filter(({ active }) => active)
    .flatMap(({ name }) => [
      ...counted.flatMap((result) => statusRequest(name, result, record)),
      ...late.filter(({ named }) => named.has(name)).map(({ activity }) => activityRequest(name, activity)),
      ...record.needs.filter(({ member }) => member === name).flatMap((need) => needRequest(name, need)),
    ]);
}

function statusRequest(to: string, { kpi, action }: ActionKpi, record: OnRecord): readonly PlanRequest[] {
  const cell = record.statusOf(to, kpi.id);
  const was = shownAnswer(cell);
  const isOpen = was === "in progress";
  if (!lacksAnswer(cell) && !isOpen) return [];
  const question =
    was === ""
      ? `${sentence(action.text)} Does your administration have it?`
      : isOpen
        ? `${sentence(action.text)} It was in progress; how is it now?`
        : `${sentence(action.text)} What is on record could not be read: "${was}".`;
  return [
    { ...{ kind: "Member status", to, subject: kpi.id, about: kpi.id, was }, question: oneLine(question) },
  ];
}

function needRequest(
  to: string,
  { row, subject, isUnread }: OnRecord["needs"][number],
): readonly PlanRequest[] {
  const was = shownAnswer(row.cell("need"));
  if (was !== "" && !isUnread) return [];
  const topic = cellText(row.cell("topic"));
  const question = isUnread
    ? `How much does your administration need this: ${topic}? Your answer could not be read: "${was}".`
    : `How much does your administration need this: ${topic}?`;
  return [{ kind: "Need", to, subject, about: questionText(topic), was, question: oneLine(question) }];
}

/** Planned ones whose day has passed: nobody has said whether they were held. */
const lateActivities = ({ activities }: OnRecord, asOf: string): readonly LogOnRecord[] =>
  activities.filter(({ row }) => {
    const day = readDateCell(row.cell("date"));
    return day !== undefined && day <= asOf && readLogStatus(row.cell("status")) === "planned";
  });

function activityRequest(to: string, { row, subject }: LogOnRecord): PlanRequest {
  const day = readDateCell(row.cell("date"));
  const was = shownAnswer(row.cell("status"));
  return {
    ...{
      kind: "Activity",
      to,
      subject,
      was,
      about: questionText(cellText(row.cell("actions"))) || "Activity",
    },
    question: oneLine(
      `"${cellText(row.cell("activity"))}" was planned for ${day === undefined ? "a day that has passed" : dayText(day)}: was it delivered, postponed or cancelled?`,
    ),
  };
}

/** The same by owner, as the plan names them: figures that no sheet tells, and planned activities whose day has passed. */
export function requestsOfOwners({ model, report }: PlanPicture): readonly PlanRequest[] {
  const record = onRecord(model);
  const late = lateActivities(record, report.asOf).map((activity) => ({
    activity,
    actions: new Set<string>(readActionIds(cellText(activity.row.cell("actions"))).ids),
  }));
  const owners = [...new Set(report.results.flatMap(ownersOf))];
  return owners.flatMap((to) => {
    const own = report.results.filter((result) => ownersOf(result).includes(to));
    const actions = new Set<string>(own.map(({ action }) => action.id));
    return [
      ...own.filter(lacksFigure).map((result) => figureRequest(to, result, record)),
      ...late
        .filter((one) => [...one.actions].some((id) => actions.has(id)))
        .map(({ activity }) => activityRequest(to, activity)),
    ];
  });
}

const ownersOf = ({ kpi, action }: ActionKpi): readonly string[] =>
  ownersIn(ownerOf(kpi, action)).map(questionText).filter(Boolean);

const lacksFigure = ({ lack }: ActionKpi): boolean =>
  lack === "figures" || lack === "actual" || lack === "numeric-actual";

function figureRequest(to: string, { kpi, unit, due }: ActionKpi, record: OnRecord): PlanRequest {
  const counted = unit === "" ? "" : ` in ${unit}`;
  const by = due === null ? "" : ` It is due by ${dayText(due)}.`;
  return {
    ...{ kind: "Figure", to, subject: kpi.id, about: kpi.id, was: record.figureOf(kpi.id) },
    question: oneLine(
      `${kpi.label}: what is the latest figure${counted}, and of which day? Asked is "${kpi.targetText}".${by}`,
    ),
  };
}

const sentence = (text: string): string => (/[.!?:;]\s*$/.test(text) ? text : `${text.trim()}.`);

/** A question may be long; nothing in it steers a terminal or turns the order of letters. */
const oneLine = (text: string): string => plainText(text.replace(/\p{Cc}+/gu, " "));
