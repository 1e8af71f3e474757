import type { StatusAnswer } from "../../../src/domain/kpi/evidence/evidence";
import type { CalendarDate } from "../../../src/domain/shared/calendar-date";
import type { CellValue } from "../../../src/sheets/sheet-snapshot";
import type { BenchLogRow } from "./log-rows";
import type { OfficeData } from "./office-data";

type Grid = readonly (readonly CellValue[])[];

export const membersGrid = ({ members }: OfficeData): Grid => [
  ["Member", "Sub-region", "Other names", "Active"],
  ...members.map((name, place) => [name, `Sub-region ${(place % 6) + 1}`, null, "yes"]),
];

export const statusGrid = ({ members, memberKpis, answers }: OfficeData): Grid => [
  ["Member", ...memberKpis.map((id) => `${id} Short title`)],
  ...members.map((name, place) => [name, ...(answers[place] ?? []).map(answerCell)]),
];

function answerCell(answer: StatusAnswer | undefined): CellValue {
  switch (answer?.kind) {
    case "yes":
      return answer.since === undefined ? "yes" : dateCell(answer.since);
    case "no":
      return "no";
    case "in-progress":
      return "in progress";
    default:
      return null;
  }
}

const dateCell = (date: CalendarDate | undefined): CellValue => (date ? { kind: "date", date } : null);

const logHeadings = [
  ...["Date", "End date", "Activity", "Actions", "Type", "Status", "Members", "Venue", "Participants"],
  ...["Evaluation score", "Respondents", "Requested", "Request met", "Experts used", "Sponsor", "Evidence"],
];

/** The Activity Log with all sixteen columns: about 1.4 million filled cells at 100,000 rows. */
export const logGrid = ({ log, members }: OfficeData): Grid => [
  logHeadings,
  ...log.map((row) => logCells(row, members)),
];

function logCells(row: BenchLogRow, members: readonly string[]): readonly CellValue[] {
  const served = [0, 5, 11].map((step) => members[(row.row + step) % members.length]).join("; ");
  return [
    ...[
      dateCell(row.date),
      dateCell(row.date),
      row.activity,
      row.actionsText,
      "workshop",
      row.status ?? null,
    ],
    ...[served, `Venue ${row.row % 200}`, 20 + (row.row % 30), row.score ?? null, row.respondents ?? null],
    ...[row.requested ? "yes" : null, yesNo(row.requestMet), yesNo(row.expertsUsed)],
    ...[`Sponsor ${row.row % 12}`, `Report ${row.row % 500}`],
  ];
}

const yesNo = (answer: boolean | undefined): CellValue =>
  answer === undefined ? null : answer ? "yes" : "no";

export const followUpGrid = ({ followUp }: OfficeData): Grid => [
  ["Round", "Date", "Workshop", "Invited", "Replies", "Effects yes", "Effects no"],
  ...followUp.map(({ row, date, invited, replies, effectsYes, effectsNo }) => [
    "2019/20",
    dateCell(date),
    `Workshop ${row}`,
    ...[invited ?? null, replies ?? null, effectsYes, effectsNo],
  ]),
];
