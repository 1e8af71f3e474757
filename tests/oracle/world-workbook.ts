import { calendarDate } from "../../src/domain/shared/calendar-date";
import type { CellValue, SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import { gridOf } from "../grid-of";
import type { Day } from "./days";
import { asNumber } from "./fraction";
import type { Answer, Every, Kpi, LogRow, ShareOf, Target, Timeframe, World, YesNo } from "./world";

/** kpiIdAt(0) -> "1-(a)": every KPI of a world is an action of its own, lettered in order. */
export const kpiIdAt = (index: number): string => `1-(${String.fromCharCode(97 + index)})`;

/** A world as an office would keep it. `settingsAsOf` stands in Settings where it is given. */
export function workbookOf(world: World, settingsAsOf?: Day): readonly SheetSnapshot[] {
  return [
    planSheet(world),
    gridOf("Members", [
      ["Member", "Sub-region", "Other names", "Active"],
      ...world.members.map(({ name, active, region }) => [name, region, null, active ? "yes" : "no"]),
    ]),
    memberStatusSheet(world),
    logSheet(world),
    followUpSheet(world),
    valuesSheet(world),
    settingsSheet(world, settingsAsOf),
  ];
}

function planSheet({ kpis }: World): SheetSnapshot {
  const topics =
    "risk management;e-learning;coordinated borders;training;trade data;origin;transit;valuation".split(";");
  const quarters = kpis
    .flatMap(({ target }) =>
      target.kind === "quarters" ? [target.quarters.map(({ start }) => quarterName(start))] : [],
    )
    .reduce<readonly string[]>((_, names) => names, []);
  return gridOf("Strategic Action Plan", [
    [
      ...["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe", "Baseline", "Actual"],
      ...quarters.flatMap((name) => [`${name} target`, `${name} actual`]),
    ],
    ["1. Support the implementation of the region's plans"],
    ...kpis.map((kpi, index) => [
      index + 1,
      `Promote ${topics[index] ?? "the plan"}`,
      "1.1.1 - 1st milestone",
      indicatorOf(kpi.target),
      targetText(kpi.target),
      timeframeText(kpi.timeframe),
      kpi.baseline,
      kpi.entered === null ? null : asNumber(kpi.entered),
      ...(kpi.target.kind === "quarters"
        ? kpi.target.quarters.flatMap(({ target, actual }) => [target, actual])
        : []),
    ]),
  ]);
}

/** "Q3 2018" */
const quarterName = (start: Day): string =>
  `Q${String(Math.ceil(Number(start.slice(5, 7)) / 3))} ${start.slice(0, 4)}`;

function indicatorOf(target: Target): string {
  switch (target.kind) {
    case "members":
    case "member share":
    case "region":
    case "phases":
      return "Number of implementing Members";
    case "per event":
      return "Attendance";
    case "quarters":
      return "Number of boxes";
    case "participants":
      return "Number of participants";
    case "boxes":
      return "Number of boxes";
    case "rate":
      return "Coverage";
    case "share":
      return {
        "requests met": "Contributions",
        "experts used": "Number of experts utilized",
        "positive replies": "Result of the evaluation",
      }[target.of];
    case "average":
      return "Results of participants' evaluation";
    case "frequency":
    case "count":
      return "Number of activities";
    case "unreadable":
      return "Progress";
  }
}

const everyWords: Readonly<Record<Every, string>> = {
  month: "per month",
  "two months": "every two months",
  quarter: "every quarter",
  "half-year": "every 6 months",
  year: "per year",
  "two years": "every two years",
};

const shareWords: Readonly<Record<ShareOf, string>> = {
  "requests met": "of the ROCB requests",
  "experts used": "use of accredited experts for the requested missions",
  "positive replies": "of positive replies",
};

const timesWords = (value: number): string =>
  value === 1 ? "once" : value === 2 ? "twice" : `${String(value)} times`;

function targetText(target: Target): string {
  if (target.kind === "unreadable") return "At least 34/33 Members";
  const wish = "wish" in target && target.wish === "at most" ? "No more than" : "At least";
  switch (target.kind) {
    case "members":
      return `${wish} ${String(target.value)}${target.of === null ? "" : `/${String(target.of)}`} Members`;
    case "member share":
      return `${wish} ${String(asNumber(target.value) * 100)}% of Members`;
    case "region":
      return `${wish} ${String(target.value)} ${target.region === "South Asia" ? "South Asian" : "Pacific"} Members`;
    case "phases":
      return target.levels
        .map(
          ({ due, value }, at) =>
            `${at === 0 ? `At least ${String(value)} Members` : String(value)} by ${dayWords(due)}`,
        )
        .join(", ");
    case "per event":
      return `Average of ${wish.toLowerCase()} ${String(target.value)} ${target.of} per workshop`;
    case "quarters":
      return `At least ${String(target.value)} boxes`;
    case "participants":
      return `${wish} ${String(target.value)} participants${{ term: "", year: " per year", quarter: " per quarter" }[target.every]}`;
    case "boxes":
      return `${wish} ${String(target.value)} boxes`;
    case "rate":
      return `${wish} ${String(asNumber(target.value) * 100)}% of declarations`;
    case "frequency":
      return `${wish} ${timesWords(target.value)} ${everyWords[target.every]}`;
    case "share":
      return `${wish} ${String(asNumber(target.value) * 100)}% ${shareWords[target.of]}`;
    case "average":
      return `${wish} average of ${String(asNumber(target.value))} out of ${String(target.of)}`;
    case "count":
      return `${wish} ${String(target.value)} workshops`;
  }
}

const monthNames =
  "January February March April May June July August September October November December".split(" ");

const dayWords = (day: Day): string => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return `${String(date)} ${monthNames[month - 1] ?? ""} ${String(year)}`;
};

/** A month's last day is written as the month, as plans do: "June 2020". */
function timeframeText(timeframe: Timeframe): string | null {
  if (timeframe === "none") return null;
  if (timeframe === "on-going") return "On-going";
  const [year = 0, month = 0, day = 0] = timeframe.due.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const monthAndYear = `${monthNames[month - 1] ?? ""} ${String(year)}`;
  return day === lastDay ? monthAndYear : `By ${String(day)} ${monthAndYear}`;
}

function memberStatusSheet({ members, kpis }: World): SheetSnapshot {
  const columns = kpis.flatMap(({ answers }: Kpi, index) => (answers === null ? [] : [{ answers, index }]));
  return gridOf("Member Status", [
    ["Member", ...columns.map(({ index }) => `${kpiIdAt(index)} Topic`)],
    ...members.map(({ name }, row) => [
      name,
      ...columns.map(({ answers }) => answerCell(answers[row] ?? "blank")),
    ]),
  ]);
}

const dateCell = (day: Day | null): CellValue =>
  day === null ? null : { kind: "date", date: calendarDate(day) };

function answerCell(answer: Answer): CellValue {
  if (typeof answer === "object") return dateCell(answer.since);
  return answer === "blank" ? null : answer;
}

const yesNoCell = (answer: YesNo): CellValue => (answer === "blank" ? null : answer);

const logHeadings =
  "Date;End date;Activity;Actions;Type;Status;Members;Venue;Participants;Evaluation score;Respondents;Requested;" +
  "Request met;Experts used;Sponsor;Evidence";

const logSheet = ({ log, members }: World): SheetSnapshot =>
  gridOf("Activity Log", [
    logHeadings.split(";"),
    ...log.map((row: LogRow) => [
      dateCell(row.date),
      null,
      row.activity,
      row.actions.map(kpiIdAt).join("; "),
      "other",
      row.status,
      row.members.map((at) => members[at]?.name ?? "").join("; "),
      null,
      row.participants,
      row.score === null ? null : asNumber(row.score),
      row.respondents,
      yesNoCell(row.requested),
      yesNoCell(row.requestMet),
      yesNoCell(row.expertsUsed),
      null,
      null,
    ]),
  ]);

function valuesSheet({ kpis }: World): SheetSnapshot {
  return gridOf("KPI Values", [
    ["KPI", "Date", "Value", "Of", "Member", "Note", "Source"],
    ...kpis.flatMap(({ figures }, index) =>
      figures.map(({ date, value, of }) => [kpiIdAt(index), dateCell(date), value, of, null, null, null]),
    ),
  ]);
}

const followUpSheet = ({ followUp }: World): SheetSnapshot =>
  gridOf("Follow-up Survey", [
    "Round;Date;Workshop;Invited;Replies;Effects yes;Effects no;Project yes;Project no".split(";"),
    ...followUp.map(({ date, yes, no }, index) => [
      "2019",
      dateCell(date),
      `Workshop ${String(index + 1)}`,
      50,
      (yes ?? 0) + (no ?? 0),
      yes,
      no,
      null,
      null,
    ]),
  ]);

function settingsSheet(world: World, asOf: Day | undefined): SheetSnapshot {
  return gridOf("Settings", [
    ["Setting", "Value"],
    ["Term start", dateCell(world.term.start)],
    ["Term end", dateCell(world.term.end)],
    ["Fiscal year starts in", monthNames[world.fiscalYearStartMonth - 1] ?? null],
    ["Cut-off for counts", asNumber(world.cutOffs.pace)],
    ["Cut-off for shares", asNumber(world.cutOffs.rate)],
    ...(asOf === undefined ? [] : [["As of", dateCell(asOf)]]),
  ]);
}
