import { findRole } from "../../../../src/sheets/model/sheet-roles";
import { gridOf } from "../../../grid-of";
import { officeOf } from "./read-shape";

// Never taken for a plan as sure: at most asked, and nothing is read before a yes. Source: PLAN-SHAPES 1, 3.

test.each([
  gridOf`Budget
    Activity | Jan  | Feb  | Mar  | Total
    Travel   | 1000 | 2000 | 1500 | 4500
    Rent     | 500  | 500  | 500  | 1500`,
  gridOf`Plan
    Budget by activity 2025
    Activity | Target | Due date | Budget (USD) | Spent
    Workshop | 42000  | May 2025 | 42000        | 18250`,
  gridOf`Events
    Calendar of events 2025
    Date       | Event       | Venue | Organiser
    2025-01-15 | Customs day | Suva  | PR`,
  gridOf`Calendar
    Activity    | Date       | Venue
    Customs day | 2025-01-15 | Suva`,
  gridOf`Contacts
    Name | Title    | Department | Email   | Phone
    Ana  | Director | Finance    | a@x.org | 123`,
  gridOf`Responses
    Timestamp  | Country | How satisfied are you with the action plan? | Comments
    2025-01-01 | Fiji    | 4                                           | good`,
  gridOf`Template
    KPI | Target | Actual | Owner`,
  gridOf`Notes
    Our action plan aims to improve the indicators and targets of the office.
    The target is 22 Members by June 2020.`,
  gridOf`Sales
    Product | Region | Month | Units | Revenue
    Pens    | North  | Jan   | 100   | 1000`,
  gridOf`Values
    KPI    | Date       | Value | Of | Member | Note
    FIE-01 | 2025-03-31 | 40    |    |        |`,
  gridOf`Risks
    Risk register
    Risk | Likelihood | Impact | Mitigation action | Owner | Status
    Fire | Low        | High   | Install alarms    | Ana   | Open`,
  gridOf`Assets
    Asset | Location | Status | Purchase date | Cost
    Van   | Suva     | In use | 2020-01-01    | 20000`,
  gridOf`Attendance
    Name | Department | Jan | Feb | Mar
    Ana  | HR         | 20  | 19  | 21`,
  gridOf("Long", [
    ["Target ".repeat(60), "KPI ".repeat(90), "x"],
    ["a", "b", "c"],
  ]),
])("$name is not read as a plan", (sheet) => {
  const model = officeOf(sheet);
  expect(model.plan).toBeUndefined();
  expect(findRole(sheet).planHeadings).toEqual([]);
});

test("a sheet that is only asked for is a plan once Settings name it", () => {
  const sheet = gridOf`Budget
    Activity | Target | Actual | Budget | Spent
    Train    | 40     | 25     | 500    | 100`;
  const settings = gridOf`Settings
    Setting    | Value
    Plan sheet | Budget`;
  expect(officeOf(sheet).plan).toBeUndefined();
  expect(officeOf(sheet).sheets[0]?.asked).toHaveLength(1);
  expect(officeOf(sheet, settings).plan?.actions.map(({ text }) => text)).toEqual(["Train"]);
});
