import { reportCsv } from "../../src/cli/report-csv";
import { reportJson } from "../../src/cli/report-json";
import { reportText } from "../../src/cli/report-text";
import { pictureOf } from "../../src/usecases/plan-picture";
import { gridOf } from "../grid-of";
import { aLog, aPlan, aRegister, aStatus, theSettings, today } from "../usecases/entering/a-model";

const choices = gridOf`Choices
  Kind     | Subject | Value  | Note            | By          | When
  override | 1-(a)   | Behind | =1+1            | A. Director | 2019-07-03
  note     | 1-(a)   |        | Ask again       | B           |`;
const snapshots = gridOf`Snapshots
  Review           | As of      | Plan | Term start | KPI   | Value | Unit    | Attainment | Status  | Target text
  31 December 2018 | 2018-12-31 |      | 2018-07-01 | 1-(a) | 0     | Members | 0%         | Behind  | At least 2/3 Members`;

const picture = (...more: readonly (typeof choices)[]) =>
  pictureOf({ sheets: [aPlan, aRegister, theSettings, aStatus, aLog, ...more] }, { asOf: undefined, today });
const decided = picture(choices, snapshots);

test("report --json keeps the computed status and says what was set beside it", () => {
  const { kpis, summary, changes } = reportJson(decided);
  expect(kpis[0]).toMatchObject({
    status: "on-track",
    actionStatus: "on-track",
    override: { status: "behind", note: "=1+1", by: "A. Director", when: "2019-07-03" },
    note: { text: "Ask again", by: "B", when: null },
    trend: { direction: "up", yearBefore: null, since: "2018-12-31" },
    forecast: null,
  });
  expect(summary).toMatchObject({ setByDirector: 1, counts: { behind: 1, "on-track": 0 } });
  expect(summary.sentence).toMatch(/; 1 set by a director$/);
  expect(changes).toMatchObject({ since: "2018-12-31" });
});

test("without decisions and reviews these are null", () => {
  const { kpis, summary, changes } = reportJson(picture());
  expect(kpis[0]).toMatchObject({ override: null, note: null, trend: null, forecast: null });
  expect([summary.setByDirector, changes]).toEqual([0, null]);
});

test("the table has what was set in columns of its own, never as a formula", () => {
  const [headings = "", first = ""] = reportCsv(decided.report).split("\r\n");
  expect(headings).toMatch(/,remarks,override,overrideNote,overrideBy,overrideWhen,note,trend,forecast$/);
  expect(first).toContain(",on-track,");
  expect(first).toContain(`,behind,"'=1+1",A. Director,2019-07-03,Ask again,`);
});

test("the text shows what was set, and what is computed", () => {
  const text = reportText(decided, { out: undefined, csv: undefined });
  expect(text).toMatch(
    /1-\(a\) +► Behind .*Set to Behind by A\. Director on 3 Jul 2019: =1\+1\. Note by B: Ask again\. Computed: ▲ On track – 1 of 3/,
  );
  expect(text).toContain("Since 31 December 2018: ");
});
