import type { CellValue, WriteSheet } from "hucre";

import { activityLog } from "../activity-log";
import { followUpActions, followUpSurvey } from "../follow-up-survey";
import { memberStatus, type StatusColumn } from "../member-status";
import { sampleMembers } from "../members";
import { dataSheet, dateCell, type DataColumn } from "./data-sheet";
import { looks } from "./looks";

const yesNo = ["yes", "no"];

export const membersSheet = (): WriteSheet =>
  dataSheet({
    name: "Members",
    table: "Members",
    columns: [
      { heading: "Member", width: 22 },
      { heading: "Sub-region", width: 28 },
      { heading: "Other names", width: 34 },
      { heading: "Active", width: 10, style: looks.centred, choices: yesNo },
    ],
    rows: sampleMembers.map(({ name, subRegion, otherNames }) => [name, subRegion, otherNames, "yes"]),
  });

/** Made up: the annual report names no programme manager for a pillar or sub-region. */
const contacts = [
  ["Mere Example", "Programme manager", "1", null, "mere@office.example"],
  ["Anton Example", "Programme manager", "2", null, "anton@office.example"],
  ["Lin Example", "Programme manager", "3", null, "lin@office.example"],
  ["Priya Example", "Programme manager", "4", null, "priya@office.example"],
  ["Sione Example", "Liaison for the Pacific", null, "Pacific Islands", "sione@office.example"],
];

export const contactsSheet = (): WriteSheet =>
  dataSheet({
    name: "Contacts",
    table: "Contacts",
    columns: [
      { heading: "Name", width: 24 },
      { heading: "Role", width: 26 },
      { heading: "Pillar", width: 12, style: looks.centred },
      { heading: "Sub-region", width: 28 },
      { heading: "E-mail", width: 30 },
    ],
    rows: contacts,
  });

export const memberStatusSheet = (): WriteSheet =>
  dataSheet({
    name: "Member Status",
    table: "MemberStatus",
    columns: [
      { heading: "Member", width: 20 },
      ...memberStatus.map(({ kpi, title }) => ({
        heading: `${kpi} ${title}`,
        width: 16,
        style: { ...looks.centred, numFmt: "d mmm yyyy" },
      })),
    ],
    rows: sampleMembers.map(({ code, name }) => [
      name,
      ...memberStatus.map((column) => answerOf(column, code)),
    ]),
    frozenColumns: 1,
  });

function answerOf({ yes, since, inProgress, no }: StatusColumn, code: string): CellValue {
  const dated = since?.split(", ").find((entry) => entry.startsWith(code));
  if (dated !== undefined) return dateCell(dated.slice(code.length + 1));
  const lists = { yes, "in progress": inProgress, no };
  return Object.entries(lists).find(([, codes]) => codes?.split(" ").includes(code))?.[0] ?? null;
}

const types =
  "national, sub-regional, regional, accreditation, meeting, assistance, publication, survey, other".split(
    ", ",
  );

const logColumns: readonly DataColumn[] = [
  { heading: "Date", width: 13, style: looks.date },
  { heading: "End date", width: 13, style: looks.date },
  { heading: "Activity", width: 46 },
  { heading: "Actions", width: 15 },
  { heading: "Type", width: 14, choices: types },
  { heading: "Status", width: 12, choices: ["planned", "delivered", "postponed", "cancelled"] },
  { heading: "Members", width: 26 },
  { heading: "Venue", width: 24 },
  { heading: "Participants", width: 13, style: looks.number },
  { heading: "Evaluation score", width: 12, style: looks.score },
  { heading: "Respondents", width: 13, style: looks.number },
  { heading: "Requested", width: 12, style: looks.centred, choices: yesNo },
  { heading: "Request met", width: 11, style: looks.centred, choices: yesNo },
  { heading: "Experts used", width: 11, style: looks.centred, choices: yesNo },
  { heading: "Sponsor", width: 14 },
  { heading: "Evidence", width: 30 },
];

export const activityLogSheet = (): WriteSheet =>
  dataSheet({
    name: "Activity Log",
    table: "ActivityLog",
    columns: logColumns,
    rows: activityLog.map((entry) => [
      dateCell(entry.date),
      dateCell(entry.end),
      entry.activity,
      entry.actions,
      entry.type,
      entry.status,
      entry.members,
      entry.venue,
      entry.participants,
      entry.score,
      entry.respondents,
      entry.requested,
      entry.requestMet,
      entry.expertsUsed,
      entry.sponsor,
      entry.evidence,
    ]),
  });

const surveyCounts = ["Invited", "Replies", "Effects yes", "Effects no", "Project yes", "Project no"];

export const followUpSheet = (): WriteSheet =>
  dataSheet({
    name: "Follow-up Survey",
    table: "FollowUpSurvey",
    columns: [
      { heading: "Round", width: 10, style: looks.centred },
      { heading: "Date", width: 13, style: looks.date },
      { heading: "Workshop", width: 60 },
      ...[...surveyCounts, ...followUpActions].map((heading) => ({
        heading,
        width: 16,
        style: looks.number,
      })),
    ],
    rows: followUpSurvey.map(({ date, workshop, counts }) => [
      "2018/19",
      dateCell(date),
      workshop,
      ...counts,
    ]),
  });

export const settingsSheet = (): WriteSheet =>
  dataSheet({
    name: "Settings",
    table: "Settings",
    columns: [
      { heading: "Setting", width: 26 },
      { heading: "Value", width: 18, style: looks.date },
    ],
    rows: [
      ["Term start", dateCell("2018-07-01")],
      ["Term end", dateCell("2020-06-30")],
      ["Fiscal year starts in", "July"],
      ["As of", dateCell("2019-06-30")],
    ],
  });
