import { cellText } from "../../../src/domain/annual-report/cells";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { annualReportSheet } from "../../../src/sheets/annual-report/annual-report-sheet";
import type { CellValue } from "../../../src/sheets/sheet-snapshot";
import { annualReportOf } from "../../../src/usecases/drawing/annual-report";
import { gridOf } from "../../grid-of";
import { logHeadings, pictureFrom, plan } from "../published-year";

// What the office's annual report lists and compares: years, themes, sponsors, partners, places, Members, experts, counters.

const headings = [...logHeadings, "Sponsor", "Theme", "Partner", "Experts"];

interface Held {
  readonly on: string;
  readonly title: string;
  readonly type?: string;
  readonly members?: string;
  readonly venue?: string;
  readonly participants?: number;
  readonly score?: number;
  readonly sponsor?: string;
  readonly theme?: string;
  readonly partner?: string;
  readonly experts?: string;
}

const held = (event: Held): readonly CellValue[] => [
  ...[{ kind: "date", date: calendarDate(event.on) } as const, null, event.title, "1-(a)"],
  ...[event.type ?? "regional", "delivered", event.members ?? null, event.venue ?? null],
  ...[event.participants ?? null, event.score ?? null, null, null, null, null],
  ...[event.sponsor ?? null, event.theme ?? null, event.partner ?? null, event.experts ?? null],
];

const reportOf = (events: readonly Held[], ...sheets: readonly ReturnType<typeof gridOf>[]) =>
  annualReportOf(pictureFrom([plan, gridOf("Activity Log", [headings, ...events.map(held)]), ...sheets]));

function linesOf(report: ReturnType<typeof reportOf>, words: string): readonly string[] {
  const table = report.tables.find(({ caption }) => caption.startsWith(words));
  return table === undefined
    ? []
    : [...table.rows.map(({ cells }) => cells.map(cellText).join(" | ")), ...table.footnotes];
}

test("workshops, participants and evaluation of two fiscal years stand beside each other, with a chart", () => {
  const report = reportOf([
    { on: "2016-10-03", title: "Valuation", participants: 20, score: 4.5 },
    { on: "2017-03-06", title: "Origin", participants: 30, score: 4.7 },
    { on: "2017-11-06", title: "Risk", participants: 33, score: 4.8 },
  ]);
  expect(linesOf(report, "Workshops, participants").slice(0, 3)).toEqual([
    "Regional and sub-regional workshops",
    "2016/17 | participants of 2 of 2; plain mean of 2 scores | 2 | 50 | 25.0 | 4.60",
    "2017/18 | participants of 1 of 1; plain mean of 1 score | 1 | 33 | 33.0 | 4.80",
  ]);
  const drawing = annualReportSheet(report);
  const [chart] = drawing.charts ?? [];
  const valueIn = (row: number, column: number) => drawing.rows[row]?.cells[column]?.value;
  const { categories, series } = chart ?? { categories: undefined, series: [] };
  expect([valueIn(categories?.top ?? 0, 0), valueIn(categories?.bottom ?? 0, 0)]).toEqual([
    "2016/17",
    "2017/18",
  ]);
  const [bars] = series;
  expect(valueIn(bars?.name.row ?? 0, bars?.name.column ?? 0)).toBe("Participants per workshop");
  expect(valueIn(bars?.values.bottom ?? 0, bars?.values.left ?? 0)).toBe(33);
});

test("one year alone is compared with nothing", () => {
  expect(linesOf(reportOf([{ on: "2017-11-06", title: "Risk" }]), "Workshops, participants")).toEqual([]);
});

test("activities stand under each of their themes, and those without one are told", () => {
  const lines = linesOf(
    reportOf([
      { on: "2017-11-06", title: "Values at the border", theme: "Valuation; PCA", participants: 12 },
      { on: "2017-12-04", title: "Audits", theme: "pca" },
      { on: "2018-01-08", title: "Something else" },
    ]),
    "Activities by theme",
  );
  expect(lines).toEqual([
    "Valuation (1)",
    "6 Nov 2017 | Values at the border | – | Regional | 12",
    "PCA (2)",
    "6 Nov 2017 | Values at the border | – | Regional | 12",
    "4 Dec 2017 | Audits | – | Regional | –",
    "1 activity with several themes, listed under each.",
    "1 activity of the year without a theme, not listed.",
  ]);
});

test("a sponsor written in two manners is one; what names none is told", () => {
  const lines = linesOf(
    reportOf([
      { on: "2017-11-06", title: "A", sponsor: "CCF/Japan", participants: 10 },
      { on: "2017-12-04", title: "B", sponsor: "Japan CCF", participants: 20 },
      { on: "2018-01-08", title: "C", sponsor: "CCF Korea" },
      { on: "2018-02-08", title: "D" },
    ]),
    "Activities by sponsor",
  );
  expect(lines).toEqual([
    "CCF/Japan | A and B | 2 | 30",
    "CCF Korea | C | 1 | –",
    "All with a sponsor |  | 3 | 30",
    "Sponsor is blank for 1 activity of the year, not listed.",
  ]);
});

test("partners and places have their lists, too", () => {
  const report = reportOf([{ on: "2017-11-06", title: "A", partner: "ADB", venue: "RTC Korea" }]);
  expect(linesOf(report, "Activities by partner")[0]).toBe("ADB | A | 1 | –");
  expect(linesOf(report, "Activities by place")[0]).toBe(" | RTC Korea | 1 | –");
});

describe("how often each Member took part", () => {
  test("who was named nowhere took part in none where every activity says who came", () => {
    const lines = linesOf(
      reportOf([
        { on: "2017-11-06", title: "A", members: "Fiji; Samoa" },
        { on: "2018-02-05", title: "B", members: "Fiji", type: "meeting" },
      ]),
      "Activities that Members took part in",
    );
    expect(lines).toContain("5 Feb 2018 | Fiji | 2 | 1");
    expect(lines).toContain("– | Tonga | 0 | 0");
    expect(lines.at(-1)).toMatch(/^31 of 33 Members took part in none: Afghanistan, /);
  });

  test("where some do not say it, no Member is said to have been nowhere", () => {
    const lines = linesOf(
      reportOf([
        { on: "2017-11-06", title: "A", members: "Fiji; Samoa" },
        { on: "2018-02-05", title: "B" },
      ]),
      "Activities that Members took part in",
    );
    expect(lines).toContain("– | Tonga | – | –");
    expect(lines.slice(-2)).toEqual([
      expect.stringMatching(/^Not named where the log says who took part \(1 activity\): 31 of 33 Members: /),
      "The log names nobody for 1 activity of 2: who has no figure here may have been there.",
    ]);
  });
});

test("where few activities say who came there is no list of Members, and that is said", () => {
  const report = reportOf([
    { on: "2017-11-06", title: "A", members: "Fiji; Samoa" },
    { on: "2017-12-04", title: "B" },
    { on: "2018-01-08", title: "C" },
  ]);
  expect(linesOf(report, "Activities that Members took part in")).toEqual([]);
  expect(linesOf(report, "Participation in workshops")).toContain(
    "The log says who took part for 1 of 3 activities: too few for a list of Members.",
  );
});

test("a workshop says how many Members it had, where the log names them", () => {
  const report = reportOf([{ on: "2017-11-06", title: "A", members: "Fiji; Samoa", participants: 32 }]);
  expect(linesOf(report, "Workshops by pillar")[1]).toBe("6 Nov 2017 | A | – | Regional | 32 | 2 | –");
});

test("accredited experts are counted by where they came from", () => {
  const report = reportOf([
    { on: "2017-11-06", title: "A", experts: "Japan 1, China 2" },
    { on: "2018-02-05", title: "B", experts: "Japan 1" },
  ]);
  expect(linesOf(report, "Accredited experts by where")).toEqual([
    "Japan | A and B | 2 | 2",
    "China | A | 2 | 1",
    "All |  | 4 | 2",
  ]);
  expect(linesOf(report, "Activities conducted in cooperation")).toContain(
    "6 Nov 2017 | A | – | Regional | Japan 1, China 2",
  );
});

test("figures by month stand beside the year before, with the change of the months that both have", () => {
  const months = ["07", "08", "09"];
  const figures = gridOf("KPI Values", [
    ["KPI", "Date", "Value"],
    ...months.map((month, at) => ["2-(a)", `2016-${month}-28`, 100 + at]),
    ...months.map((month, at) => ["2-(a)", `2017-${month}-28`, 150 + at]),
    ["2-(a)", "2017-10-28", 50],
  ]);
  const lines = linesOf(reportOf([{ on: "2017-11-06", title: "A" }], figures), "Figures by month");
  expect(lines.slice(1, 6)).toEqual([
    "Jul 2017 |  | 150 | 100 | +50.0 %",
    "Aug 2017 |  | 151 | 101 | +49.5 %",
    "Sep 2017 |  | 152 | 102 | +49.0 %",
    "Oct 2017 |  | 50 | – | –",
    "Sum |  | 503 | 303 | +49.5 %",
  ]);
});

test("the work plan's promises stand by pillar: delivered, open, and what no line promised", () => {
  const sheet = gridOf("Annual Work Plan 2017-2018", [
    ["Annual Work Plan 2017-2018"],
    ["No.", "Action", "Activities", "RSP milestone"],
    [
      "1-(a)",
      "Conduct workshops",
      "• Regional workshop on Valuation\n• Regional workshop on Origin",
      "1.1.1",
    ],
  ]);
  const report = reportOf(
    [
      { on: "2017-11-06", title: "Regional workshop on Valuation" },
      { on: "2017-12-06", title: "Seminar on something quite different" },
    ],
    sheet,
  );
  const lines = linesOf(report, "Work plan: planned and delivered");
  expect(lines).toContain(
    " | Pillar 1: Support the implementation of WCO conventions, instruments and tools | 2 | 1 | 0 | 1 | 0 | 1",
  );
  expect(lines).toContain(" | All, each once | 2 | 1 | 0 | 1 | 0 | 1");
});

test("the report begins with the year in sentences, each with the table that shows its figures", () => {
  const { summary } = reportOf([
    { on: "2016-10-03", title: "Valuation", participants: 20, score: 4.5 },
    { on: "2017-11-06", title: "Risk", participants: 33, score: 4.8, experts: "Japan 1" },
    { on: "2017-12-06", title: "Origin", participants: 30, score: 4.6 },
    { on: "2018-01-10", title: "A meeting", type: "meeting" },
  ]);
  expect(summary).toEqual([
    "This report covers fiscal year 2017/18, 1 Jul 2017 to 30 Jun 2018.",
    expect.stringMatching(/^KPIs: \d of 3 measured: .* \(Table 1\)\.$/),
    "2 workshops (2 regional) and 1 other activity were held (Table 3).",
    "63 people took part in 2 regional and sub-regional workshops, 31.5 in each on average, against 20.0 in 2016/17 (Table 5).",
    "Their evaluation is 4.70 of 5, against 4.50 in 2016/17 (Table 5).",
    "Accredited experts served 1 activity (Table 7).",
  ]);
});

test("participants that some workshops do not give are said, and a sum is of those that do", () => {
  const { summary } = reportOf([
    { on: "2017-11-06", title: "Risk", participants: 33 },
    { on: "2017-12-06", title: "Origin" },
  ]);
  expect(summary).toContain(
    "33 people took part in 1 of 2 regional and sub-regional workshops, 33.0 in each on average (Table 4).",
  );
});
