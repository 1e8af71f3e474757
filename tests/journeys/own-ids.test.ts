import { calendarDate } from "../../src/domain/shared/calendar-date";
import { pictureOf } from "../../src/usecases/plan-picture";
import { gridOf } from "../grid-of";

// The office's own ids work wherever ours do. Source: PLAN-SHAPES 2.

const asOf = calendarDate("2025-06-30");
const plan = gridOf`Plan 2025
  KPI ID | Action    | KPI                  | Target        | Deadline      | RSP milestone
  FIE-01 | Train     | Number of workshops  | 6 workshops   | December 2025 | 1.1.1 - 1st milestone
  FIE-02 | Answer    | Number of complaints | 5             | December 2025 | 1.1.2 - 1st milestone
  FIE-03 | Visit     | Website visits       | 1,000         | December 2025 | 1.1.3 - 1st milestone
  FIE-04 | Equip     | Members with scanner | 2/3 Members   | December 2025 |`;
const log = gridOf`Activity Log
  Date       | Activity | Actions        | Status    | Members | Participants
  2025-02-03 | Course A | FIE-01         | Delivered | North   | 20
  2025-03-03 | Course B | fie 01; FIE-03 | Delivered |         | 15`;
const values = gridOf`KPI Values
  KPI    | Date       | Value
  FIE-02 | 2025-05-31 | 3
  fie-03 | 2025-05-31 | 420`;
const members = gridOf`Members
  Member
  North
  South
  East`;
const answers = gridOf`Member Status
  Member | FIE-04 Scanner
  North  | yes
  South  | no`;
const choices = gridOf`Choices
  Kind      | Subject | Value    | Note             | By
  direction | FIE-02  | less     |                  | Ana
  override  | FIE-03  | On track | Figures are late | Director
  note      | FIE-01  |          | Ask for a room   | Director
  milestone | FIE-04  | 1.1.3/2  |                  | Ana`;
const picture = pictureOf({ sheets: [plan, log, values, members, answers, choices] }, { asOf, today: asOf });
const of = (ownId: string) => picture.report.results.find(({ kpi }) => kpi.ownId === ownId);

test("in the log, KPI Values and Member Status", () => {
  expect(of("FIE-01")).toMatchObject({ measure: "events", actual: 2 });
  expect(of("FIE-03")).toMatchObject({ measure: "values", actual: 420 });
  expect(of("FIE-04")).toMatchObject({ measure: "members", actual: 1 });
});

test("in Choices: which way is better, a status that was set, a note, a milestone", () => {
  expect(of("FIE-02")).toMatchObject({ direction: "less", actual: 3 });
  expect(of("FIE-03")?.decision).toMatchObject({ status: "on-track", note: "Figures are late" });
  expect(of("FIE-01")?.decision).toMatchObject({ note: "Ask for a room" });
  expect(of("FIE-04")?.action.milestones).toMatchObject({ kind: "read" });
  expect(picture.remarks.map(({ code }) => code)).not.toContain("decision-unknown-kpi");
  expect(picture.remarks.map(({ code }) => code)).not.toContain("milestone-choice-unused");
});

test("in Settings", () => {
  const settings = gridOf`Settings
    Setting           | Value
    Measure FIE-03    | events
    Periods FIE-02    | level`;
  const said = pictureOf({ sheets: [plan, log, settings] }, { asOf, today: asOf });
  expect(said.report.results.find(({ kpi }) => kpi.ownId === "FIE-03")).toMatchObject({
    measure: "events",
    actual: 1,
  });
});

test("an id that two KPIs have names neither, and that is said", () => {
  const twice = {
    ...plan,
    rows: plan.rows.map((row) => row.map((cell) => (cell === "FIE-02" ? "FIE-01" : cell))),
  };
  const { report, remarks } = pictureOf({ sheets: [twice, log] }, { asOf, today: asOf });
  expect(report.results[0]?.actual).not.toBe(2);
  expect(remarks.map(({ code }) => code)).toContain("kpi-id-twice");
});
