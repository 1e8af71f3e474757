import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { annualReportOf } from "../../../src/usecases/drawing/annual-report";
import { allDrawings } from "../../../src/usecases/drawing/owned-drawings";
import { memberProfileDrawing } from "../../../src/usecases/drawing/member-profile";
import { pictureOf } from "../../../src/usecases/plan-picture";
import { toDoOf } from "../../../src/usecases/to-do";
import { gridOf } from "../../grid-of";

// "Counted are" in Settings gives the word on every surface. Source: PLAN-SHAPES 5.

const asOf = calendarDate("2025-06-30");
const plan = gridOf`Plan 2025
  No. | Action            | KPI                     | Target               | Deadline
  a   | Equip the network | Branches with a scanner | At least 4/5 Branches | December 2025
  b   | Train             | Number of workshops     | 5 workshops          | December 2025`;
const branches = gridOf`Members
  Member | Sub-region
  North  | Upland
  South  | Coast
  East   |
  West   | Upland
  Centre | Coast`;
const status = gridOf`Member Status
  Member | 1-(a)
  North  | 2024-05-01
  South  | yes
  East   | in progress
  West   | no`;
const needs = gridOf`Needs Survey
  Round | Member | Topic    | Need
  2025  | North  | Scanning | high
  2025  | South  | Scanning | low`;
const said = gridOf`Settings
  Setting     | Value
  Counted are | Branches`;

const drawn = (...sheets: readonly ReturnType<typeof gridOf>[]): readonly SheetDrawing[] => {
  const picture = pictureOf({ sheets }, { asOf, today: asOf });
  const [first] = picture.model.evidence.members;
  return [...allDrawings(picture), ...(first ? memberProfileDrawing(first.name)(picture) : [])];
};

/** Texts and notes of the cells; names of data sheets and their columns stay. */
const textsOf = ({ rows }: SheetDrawing): readonly string[] =>
  rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => [cell?.value, cell?.note])
    .filter((text) => typeof text === "string")
    .map((text) => text.replace(/Member Status|Members cell|Members sheet/g, ""));

test("no drawn sheet says Members where the office counts branches", () => {
  const drawings = drawn(plan, branches, status, needs, said);
  expect(drawings.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "KPI Dashboard",
      "KPI Progress",
      "Member Scorecard",
      "Needs and Plan",
      "Member Profile",
    ]),
  );
  const found = drawings.flatMap((drawing) =>
    textsOf(drawing)
      .filter((text) => /\bMembers?\b/.test(text))
      .map((text) => `${drawing.name}: ${text}`),
  );
  expect(found).toEqual([]);
  const scorecard = drawings.find(({ name }) => name === "Member Scorecard");
  expect(scorecard && textsOf(scorecard)).toEqual(
    expect.arrayContaining(["Branch Scorecard", "Branch", "Branches asked for", "All Branches (5): yes"]),
  );
});

test("sentences, to-dos and the annual report say it too, and a person's own words stay", () => {
  const picture = pictureOf({ sheets: [plan, branches, status, said] }, { asOf, today: asOf });
  const [first] = picture.report.results;
  expect(first?.why).toContain("2 of 5 Branches");
  expect(
    toDoOf(picture.model, picture.report)
      .map(({ what }) => what)
      .join(" "),
  ).not.toMatch(/\bMembers\b(?! sheet)/);
  expect(JSON.stringify(annualReportOf(picture))).not.toMatch(/\bMembers?\b(?! (?:Status|Scorecard|sheet))/);
});

test("without the setting they are Members, and an office without any has no sheets about them", () => {
  const [usual] = pictureOf({ sheets: [plan, branches, status] }, { asOf, today: asOf }).report.results;
  expect(usual?.measureReason).not.toContain("Branches with");
  const names = drawn(plan).map(({ name }) => name);
  expect(names).not.toContain("Member Scorecard");
  expect(names).not.toContain("Needs and Plan");
});
