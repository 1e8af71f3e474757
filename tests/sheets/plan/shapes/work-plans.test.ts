import type { SheetSnapshot } from "../../../../src/sheets/sheet-snapshot";
import { gridOf } from "../../../grid-of";
import { codesIn, kpisIn, officeOf } from "./read-shape";

// Plans of work without targets. Source: RULES-2 15, PLAN-SHAPES 2.

const stateOf = (sheet: SheetSnapshot) =>
  kpisIn(sheet).map(({ action, status, due }) => [action, status, due]);

describe("activities with a person, days and a status are judged", () => {
  test("in the words of a tracker", () => {
    const sheet = gridOf`Action tracker
      # | Action item     | Owner | Due date   | Status      | Comments
      1 | Update register | Ana   | 2025-05-15 | Completed   |
      2 | Replace servers | Ben   | 2025-06-15 | In progress | waits
      3 | Review          | Cy    | 2025-09-30 | Not started |
      4 | Old thing       | Cy    | 2025-08-30 | Cancelled   |
      5 | Paused          | Cy    | 2025-08-30 | On hold     |`;
    expect(stateOf(sheet)).toEqual([
      ["Update register", "achieved", "2025-05-15"],
      ["Replace servers", "off-track", "2025-06-15"],
      ["Review", "not-started", "2025-09-30"],
      ["Old thing", "cancelled", "2025-08-30"],
      ["Paused", "on-hold", "2025-08-30"],
    ]);
  });

  test("in French, with start, end and per cent", () => {
    const sheet = gridOf`Plan de travail 2025
      N° | Activités       | Responsable | Début        | Fin           | État d'avancement | Taux d'avancement
      1  | Former          | DRH         | janvier 2025 | mars 2025     | Terminé           | 100%
      2  | Réviser le code | DAJ         | février 2025 | août 2025     | En cours          | 80%
      3  | Auditer         | IG          | sept 2025    | décembre 2025 | Non démarré       | 0%`;
    expect(stateOf(sheet)).toEqual([
      ["Former", "achieved", "2025-03-31"],
      ["Réviser le code", "on-track", "2025-08-31"],
      ["Auditer", "not-started", "2025-12-31"],
    ]);
  });
});

test("days on which things were done tell late from in time", () => {
  const sheet = gridOf`Tracker 2025
    Deliverable | Planned start | Planned finish | Actual start | Actual finish | Status
    Design      | 2025-01-06    | 2025-02-28     | 2025-01-10   | 2025-03-10    | Complete
    Prototype   | 2025-03-01    | 2025-07-30     | 2025-03-05   |               | In progress`;
  expect(kpisIn(sheet)[0]?.why).toContain("10 days late");
  expect(stateOf(sheet).map(([, status]) => status)).toEqual(["partly-achieved", "on-track"]);
});

test("without a column that could say so, what is past its day is no data", () => {
  const sheet = gridOf`Work plan 2025
    Activity | Responsible | Deadline
    Draft    | Legal       | March 2025
    Publish  | PR          | October 2025`;
  expect(stateOf(sheet).map(([, status]) => status)).toEqual(["no-data", "not-started"]);
});

describe("a Gantt", () => {
  test("of marks under months gives the first and the last day", () => {
    const sheet = gridOf`Work plan 2025
      Activity | Responsible | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug
      Draft    | Legal       | x   | x   | x   |     |     |     |     |
      Consult  | PR          |     |     |     |     |     |     | x   | x`;
    expect(stateOf(sheet)).toEqual([
      ["Draft", "no-data", "2025-03-31"],
      ["Consult", "not-started", "2025-08-31"],
    ]);
  });

  test("of marks under quarters, with a status", () => {
    const sheet = gridOf`Work plan 2025
      Activity | Q1 | Q2 | Q3 | Q4 | Status
      Draft    | x  | x  |    |    | Done
      Consult  |    |    | x  |    | Ongoing`;
    expect(stateOf(sheet)).toEqual([
      ["Draft", "achieved", "2025-06-30"],
      ["Consult", "on-track", "2025-09-30"],
    ]);
  });
});

test("quarters and months without a year are of the plan's own", () => {
  const sheet = gridOf`HR work plan 2025
    No | Activity      | Timeline | Status
    1  | Recruit       | Q1       | Completed
    2  | Appraise      | Q2 - Q3  | In progress
    3  | Hold retreat  | November | Not started`;
  expect(stateOf(sheet).map(([, , due]) => due)).toEqual(["2025-03-31", "2025-09-30", "2025-11-30"]);
});

test("two columns can be a plan", () => {
  expect(
    kpisIn(gridOf`To do\n  Task         | Status\n  Write report | Done\n  Send invites | Ongoing`),
  ).toMatchObject([
    { action: "Write report", status: "achieved" },
    { action: "Send invites", status: "on-track" },
  ]);
});

test("corrective actions are what is to be done where nothing else is", () => {
  const sheet = gridOf`CAPA plan 2025
    Finding | Root cause | Corrective action | Responsible | Target date | Completion date | Status
    NC-01   | No staff   | Hire two staff    | HR          | 2025-03-31  | 2025-04-15      | Closed`;
  expect(kpisIn(sheet)).toMatchObject([{ action: "Hire two staff", status: "partly-achieved", owner: "HR" }]);
});

test("what can't be read of a row is a remark at its cell, and the activity stands", () => {
  const sheet = gridOf`Work plan 2025
    Activity | Owner | Due         | Status
    Draft    | Ana   | soonish     | purple
    Publish  | Ben   | August 2025 | Done`;
  expect(codesIn(sheet)).toEqual(expect.arrayContaining(["activity-date-unread", "activity-status-unread"]));
  expect(kpisIn(sheet)).toHaveLength(2);
});

test("a work plan beside a plan with targets stays what it gives to its actions", () => {
  const plan = gridOf`SAP
    Action plan 2018-2020
    No. | Action | KPI   | Target
    a   | Talk   | Talks | 2 talks`;
  const work = gridOf`AWP
    Annual Work Plan 2018-2019
    Action  | Activities   | Date       | Status
    a) Talk | First talk   | 2018-09-01 | planned`;
  const { plan: read } = officeOf(plan, work);
  expect(read?.actions[0]?.kpis[0]?.work).toBeUndefined();
  expect(read?.actions[0]?.activities.map(({ text }) => text)).toEqual(["First talk"]);
});
