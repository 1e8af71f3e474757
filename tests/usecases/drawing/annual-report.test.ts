import type { AnnualReport, ReportTable } from "../../../src/domain/annual-report/annual-report";
import { cellText } from "../../../src/domain/annual-report/cells";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import type { CellValue } from "../../../src/sheets/sheet-snapshot";
import { annualReportOf, reportYear } from "../../../src/usecases/drawing/annual-report";
import { gridOf } from "../../grid-of";
import {
  followUp,
  followUpHeadings,
  log,
  logHeadings,
  pictureFrom,
  plan,
  publishedPicture,
} from "../published-year";

const tableOf = ({ tables }: AnnualReport, words: string): ReportTable => {
  const found = tables.find(({ caption }) => caption.includes(words));
  if (found === undefined)
    throw new Error(`no table on ${words}: ${tables.map(({ caption }) => caption).join("; ")}`);
  return found;
};
const lines = (table: ReportTable): readonly string[] =>
  table.rows.map(({ cells }) => cells.map(cellText).join(" | "));
const lineOf = (table: ReportTable, start: string): string =>
  lines(table).find((line) => line.includes(start)) ?? `no line with ${start}`;

const published = annualReportOf(publishedPicture());

const day = (text: string): CellValue => ({ kind: "date", date: calendarDate(text) });
/** A delivered row of the log: day, title, actions, type, participants, score, respondents. */
const held = (
  date: string,
  activity: string,
  actions = "1-(a)",
  [type, participants, score, respondents]: readonly CellValue[] = ["regional", 20, 4.5, null],
): readonly CellValue[] => [
  ...[day(date), null, activity, actions, type ?? null, "delivered", null, "Suva"],
  ...[participants ?? null, score ?? null, respondents ?? null, null, null, null],
];
const reportOf = (rows: readonly (readonly CellValue[])[], survey = followUp) =>
  annualReportOf(pictureFrom([plan, gridOf("Activity Log", [logHeadings, ...rows]), survey]));

test("the published averages come out of plain rows: 315 in 11, 28.6, 4.76 of 5", () => {
  expect(lineOf(tableOf(published, "Participation"), "Regional and sub-regional")).toBe(
    "Regional and sub-regional | participants of 11 of 11; plain mean of 11 scores | 11 | 315 | 28.6 | 4.76",
  );
});

test("the published follow-up survey comes out: 261 invited, 148 replies, 57 %, 96 and 52, 96 and 53", () => {
  expect(lineOf(tableOf(published, "replies"), "Total")).toBe(" | Total of 13 workshops | 261 | 148 | 57 %");
  expect(lineOf(tableOf(published, "actions taken"), "Total")).toBe(
    " | Total | 109 | 120 | 83 | 47 | 27 | 34",
  );
  const effects = lines(tableOf(published, "direct effects")).slice(-4);
  expect(effects).toEqual([
    " | Total | 148 | 96 | 52 | 148",
    " | Share of replies | 148 | 65 % | 35 % | ",
    " | Share of answers (yes and no) | 148 | 65 % | 35 % | ",
    " | Share of those invited | 261 | 37 % | 20 % | ",
  ]);
  const projects = tableOf(published, "projects initiated");
  expect(lines(projects).slice(-4, -1)).toEqual([
    " | Total | 148 | 96 | 53 | 149",
    " | Share of replies | 148 | 65 % | 36 % | ",
    " | Share of answers (yes and no) | 149 | 64 % | 36 % | ",
  ]);
  expect(projects.footnotes[0]).toMatch(/^Check \(10\) .*10 yes \+ 5 no = 15 answers on 14 replies\.$/);
  expect(tableOf(published, "direct effects").footnotes).toEqual([]);
});

test("a round stands whole in the office's order, and dates a year off are named", () => {
  const replies = tableOf(published, "replies");
  expect(lineOf(replies, "(10)")).toContain("Security Program (Apr. 2016) | 25 | 14 | 56 %");
  expect(replies.caption).toBe(
    "Follow-up survey 2017 on the workshops of 2016/17: replies, as of 30 Jun 2018",
  );
  expect(replies.footnotes[0]).toMatch(/^4 workshops of this round dated before 2016\/17/);
});

test("tables are numbered once each, in the office's order, with year and day", () => {
  expect(published.tables.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(published.tables.map(({ caption }) => caption.split(/[,:] /)[0])).toEqual([
    "Results by pillar",
    "Actual",
    "Workshops by pillar",
    "Other activities by pillar",
    "Participation in workshops and their evaluation",
    "Workshops",
    "Requests and contributions of accredited experts",
    "Activities conducted in cooperation with accredited experts",
    "Activities by place",
    ...Array.from({ length: 4 }, () => "Follow-up survey 2017 on the workshops of 2016/17"),
  ]);
  expect(published.tables[2]?.caption).toContain(
    "fiscal year 2017/18 (1 Jul 2017 to 30 Jun 2018), as of 30 Jun 2018",
  );
});

test("a workshop over two years belongs to the year of its Date, which shows both ends", () => {
  const table = tableOf(published, "Workshops by pillar");
  expect(lineOf(table, "Compliance and Enforcement")).toMatch(/^28 Jun-3 Jul 2018 \|/);
  expect(lines(table).filter((line) => line.includes("Tokyo"))).toEqual([]);
});

test("an event that serves several pillars stands under each and counts once in the total", () => {
  const table = tableOf(published, "Workshops by pillar");
  expect(lines(table).filter((line) => line.includes("(SALW) *"))).toHaveLength(2);
  expect(lines(table).at(-1)).toBe(" | All pillars: 17, each once |  |  | 387 |  | ");
});

test("rows of the same day and title are one event, and what they say differently is named", () => {
  const twice = [
    held("2018-01-10", "Talks", "1-(a)", ["regional", 20, 4.5]),
    held("2018-01-10", "talks", "2-(a)", ["regional", 25, 4.5]),
  ];
  const report = reportOf(twice);
  expect(lineOf(tableOf(report, "Participation"), "Regional and sub")).toContain("| 1 | 20 | 20.0 | 4.50");
  expect(tableOf(report, "Workshops by pillar").footnotes).toContain(
    "Talks (10 Jan 2018) stands in 2 rows with different participants (20, 25): the first is used.",
  );
});

test("missing participants are named and never zero; the average is of those that are given", () => {
  const rows = [
    held("2018-01-10", "One", "1-(a)", ["regional", 30, 4]),
    held("2018-02-10", "Two", "1-(a)", ["regional", null, 5]),
    held("2018-03-10", "Three", "1-(a)", ["regional", "about 30", null]),
    held("2018-04-10", "Four", "1-(a)", ["regional", 0, 9]),
  ];
  const report = reportOf(rows);
  const table = tableOf(report, "Participation");
  expect(lineOf(table, "Regional and sub")).toBe(
    "Regional and sub-regional | participants of 2 of 4; plain mean of 2 scores | 4 | 30 | 15.0 | 4.50",
  );
  expect(table.footnotes).toEqual([
    "Participants not given for 1 event, left out of the sum: Two.",
    '"about 30" is no number of participants, left out of the sum: Three (row 4 of the log).',
    "1 workshop without an evaluation score: in no mean.",
    "The score 9 is outside 0 to 5, left out: Four.",
  ]);
  expect(lineOf(tableOf(report, "Workshops by pillar"), "Two")).toContain("| – | 5.00");
});

test("scores are weighted by respondents where every one has them, else plain, and the table says which", () => {
  const both = [
    held("2018-01-10", "One", "1-(a)", ["regional", 9, 5, 30]),
    held("2018-02-10", "Two", "1-(a)", ["regional", 9, 4, 10]),
  ];
  expect(lineOf(tableOf(reportOf(both), "Participation"), "Regional and sub")).toContain(
    "mean of 2 scores weighted by 40 respondents | 2 | 18 | 9.0 | 4.75",
  );
  const one = [...both, held("2018-03-10", "Three", "1-(a)", ["regional", 9, 4, null])];
  expect(lineOf(tableOf(reportOf(one), "Participation"), "Regional and sub")).toContain(
    "plain mean of 3 scores (1 without respondents) | 3 | 27 | 9.0 | 4.33",
  );
});

test("requests are those of the year whatever their status, and a blank answer counted as no is named", () => {
  expect(lineOf(tableOf(published, "Requests"), "All requests")).toBe(
    "All requests | small base; Experts used is blank in 1 row, counted as no | 3 | 2 | 67 % | 1 | 33 %",
  );
  const experts = tableOf(published, "accredited experts, fiscal");
  expect(experts.rows.length).toBeGreaterThan(0);
  expect(lines(tableOf(published, "in cooperation"))).toContain("Regional and sub-regional workshops (2)");
});

test("an empty log and no survey say what is missing, and no table holds a zero for it", () => {
  const report = annualReportOf(pictureFrom([plan]));
  const empties = report.tables.filter(({ rows }) => rows.length === 0);
  expect(empties.map(({ empty }) => empty)).toEqual([
    "Activity Log has no delivered row of this kind dated in the year so far.",
    "No workshop was held in the year so far, as far as the log says.",
    "Activity Log has no requested row dated in the year so far.",
    "No delivered row of the year so far says that accredited experts were used.",
    "Follow-up Survey has no workshop dated in the year or the year before it.",
  ]);
});

test("what a survey does not say is not given: no total of nothing, no share of nothing", () => {
  const survey = gridOf("Follow-up Survey", [
    followUpHeadings,
    ["2017", day("2017-03-01"), "One", 20, 10, 6, 4],
    ["2017", day("2017-04-01"), "Two", null, 5, null, null],
    ["2017", null, "Three", 9, 9, 9, 0],
    ["2017", null, "Total", 29, 24, 15, 4],
  ]);
  const report = reportOf([], survey);
  const replies = tableOf(report, "replies");
  expect(lineOf(replies, "Total")).toBe(" | Total of 2 workshops | 20 | 15 | 50 %");
  expect(replies.footnotes).toEqual([
    "Not given (invited), left out of the total: (2).",
    "1 workshop of the survey without a date, counted nowhere.",
  ]);
  expect(lineOf(tableOf(report, "direct effects"), "Two")).toBe("(2) | Two | 5 | – | – | –");
  expect(tableOf(report, "projects initiated").empty).toBe("The survey holds no answers to this question.");
});

test("evidence after as-of does not count, and another year is reported as of its own end", () => {
  const picture = pictureFrom([plan, log, followUp], calendarDate("2017-12-31"));
  const soFar = annualReportOf(picture);
  expect(soFar.asOf).toBe("2017-12-31");
  expect(lineOf(tableOf(soFar, "Participation"), "Regional and sub")).toContain("| 5 | 147 | 29.4 |");
  const before = annualReportOf(picture, reportYear(picture, 2016));
  expect(before).toMatchObject({ title: "Annual Report 2016/17", asOf: "2017-06-30" });
  expect(lineOf(tableOf(before, "Participation"), "Regional and sub")).toContain("| 1 | 99 |");
});

test("the same workbook gives the same report", () => {
  expect(annualReportOf(publishedPicture())).toEqual(published);
});
