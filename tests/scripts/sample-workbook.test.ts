import { readFileSync } from "node:fs";

import { readXlsx, type Workbook } from "hucre";

import { activityLog } from "../../scripts/sample/activity-log";
import { followUpActions, followUpSurvey } from "../../scripts/sample/follow-up-survey";
import { memberStatus } from "../../scripts/sample/member-status";
import { officePlan } from "../../scripts/sample/office-plan";
import { sampleMembers } from "../../scripts/sample/members";
import { sampleWorkbook } from "../../scripts/sample/sample-workbook";
import { defaultRegister } from "../../src/domain/member/register";
import { actionId } from "../../src/domain/plan/ids";

const asOf = "2019-06-30";
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test("building the sample again gives the committed bytes", async () => {
  const committed = readFileSync(`${__dirname}/../../assets/sample-plan.xlsx`);
  expect(Buffer.from(await sampleWorkbook()).equals(committed)).toBe(true);
});

test("the sheets have their tables and columns", async () => {
  const { sheets }: Workbook = await readXlsx(await sampleWorkbook());
  expect(sheets.map(({ name }) => name)).toEqual([
    "Read me",
    "Strategic Action Plan",
    "Annual Work Plan",
    "Members",
    "Member Status",
    "Activity Log",
    "Follow-up Survey",
    "Contacts",
    "Settings",
  ]);
  expect(sheets[5]?.rows[0]?.join(", ")).toBe(
    "Date, End date, Activity, Actions, Type, Status, Members, Venue, Participants, Evaluation score, Respondents, Requested, Request met, Experts used, Sponsor, Evidence",
  );
  expect(sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name))).toEqual([
    "Members",
    "MemberStatus",
    "ActivityLog",
    "FollowUpSurvey",
    "Contacts",
    "Settings",
  ]);
});

test("the survey's counts are the published ones", () => {
  const totals = followUpSurvey[0]?.counts.map((_, at) =>
    sum(followUpSurvey.map(({ counts }) => counts[at] ?? 0)),
  );
  expect(totals).toEqual([261, 148, 96, 52, 96, 53, 109, 120, 83, 47, 27, 34]);
  expect(followUpSurvey.map(({ counts }) => counts.length)).toEqual(
    Array.from({ length: 13 }, () => 6 + followUpActions.length),
  );
});

test("the eleven scored workshops average 4.76 and had 315 participants", () => {
  const scored = activityLog.filter(({ score }) => score !== "");
  const weighted = sum(
    scored.map(({ score, respondents }) => Math.round(Number(score) * 100) * Number(respondents)),
  );
  expect(scored).toHaveLength(11);
  expect(weighted / sum(scored.map(({ respondents }) => Number(respondents)))).toBe(476);
  expect(sum(scored.map(({ participants }) => Number(participants)))).toBe(315);
});

test("28 requests: 24 met, 13 with accredited experts", () => {
  const requested = activityLog.filter((entry) => entry.requested === "yes" && entry.date <= asOf);
  const count = (key: "requestMet" | "expertsUsed"): number =>
    requested.filter((entry) => entry[key] === "yes").length;
  expect([requested.length, count("requestMet"), count("expertsUsed")]).toEqual([28, 24, 13]);
});

test("every delivered row lies in the first year of the plan", () => {
  const days = activityLog.filter(({ status }) => status === "delivered").map(({ date }) => date);
  expect(days.filter((day) => day < "2018-07-01" || day > asOf)).toEqual([]);
});

test("the Members and their sub-regions are those of the product's own register", () => {
  const named = (members: readonly { name: string; subRegion: string }[]): readonly string[] =>
    members.map(({ name, subRegion }) => `${name}, ${subRegion}`);
  expect(named(sampleMembers)).toEqual(named(defaultRegister));
});

const planned = officePlan.pillars.flatMap(({ number, actions }) =>
  actions.map(({ letter }) => actionId(number, letter)),
);

test("the log names only actions of the plan and Members of the register", () => {
  const split = (text: string): string[] => (text === "" ? [] : text.split("; "));
  const names = sampleMembers.map(({ name }) => name);
  expect(activityLog.flatMap(({ actions }) => split(actions)).filter((id) => !isOneOf(planned, id))).toEqual(
    [],
  );
  expect(
    activityLog.flatMap(({ members }) => split(members)).filter((name) => !names.includes(name)),
  ).toEqual([]);
});

const isOneOf = (known: readonly string[], text: string): boolean => known.includes(text);

const codes = new Set(sampleMembers.map(({ code }) => code));

test.each(memberStatus)("$kpi names each Member once, and only Members", ({ yes, since, inProgress, no }) => {
  const dated = since?.split(", ").map((entry) => entry.slice(0, 3)) ?? [];
  const named = [...[yes, inProgress, no].flatMap((list) => list?.split(" ") ?? []), ...dated];
  expect(named.filter((code) => !codes.has(code))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

// Members that say yes the day before the term, and on the as-of date: what the spread of statuses rests on.
test.each([
  ["1-(a)", 15, 17],
  ["1-(b)", 5, 9],
  ["1-(c)", 12, 15],
  ["1-(f)", 20, 22],
  ["1-(g)", 11, 13],
  ["1-(h)(1)", 25, 27],
  ["1-(i)", 20, 20],
  ["1-(j)", 14, 18],
  ["1-(l)", 11, 12],
  ["1-(m)", 20, 21],
  ["1-(n)", 29, 30],
  ["1-(o)", 23, 26],
  ["1-(p)", 0, 3],
  ["1-(q)", 18, 24],
  ["1-(r)", 12, 20],
  ["1-(t)", 11, 14],
  ["1-(bb)", 28, 28],
  ["3-(c)", 16, 21],
])("%s rises from %i to %i Members", (kpi, before, now) => {
  const column = memberStatus.find((status) => status.kpi === kpi);
  const undated = column?.yes?.split(" ").length ?? 0;
  const days = column?.since?.split(", ").map((entry) => entry.slice(4)) ?? [];
  const countOn = (day: string): number => undated + days.filter((since) => since <= day).length;
  expect([countOn("2018-06-30"), countOn(asOf)]).toEqual([before, now]);
});
