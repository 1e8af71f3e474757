import { readingOfSheet } from "../../../src/sheets/model/reading-of-sheet";
import { gridOf } from "../../grid-of";
import { officeOf } from "./shapes/read-shape";

const legendOf = (sheet: ReturnType<typeof gridOf>) =>
  officeOf(sheet).sheets.map((found) => readingOfSheet(found).legend)[0];

test("each word of a work plan's statuses with what it was taken for, the most used first", () => {
  const sheet = gridOf`Work plan 2025
    Activity   | Owner | Status
    Book hall  | Ana   | Completed
    Print      | Ben   | Ongoing
    Invite     | Cy    | completed
    Advertise  | Ana   | Waiting for Godot`;
  expect(legendOf(sheet)).toEqual([
    { word: "Completed", cells: 2, means: "done" },
    { word: "Ongoing", cells: 1, means: "in progress" },
    {
      word: "Waiting for Godot",
      cells: 1,
      means: "not understood: it says nothing of how far the activity is",
    },
  ]);
});

test("beside targets a plan's own statuses are shown only", () => {
  const sheet = gridOf`KPIs 2025
    KPI    | Target | Actual | Status
    Visits | 10     | 4      | Amber
    Calls  | 20     | 19     | Green`;
  expect(legendOf(sheet)?.map(({ word, means }) => [word, means])).toEqual([
    ["Amber", "shown only: beside targets the status is computed"],
    ["Green", "shown only: beside targets the status is computed"],
  ]);
});

test("colours under months, and rows that are struck out", () => {
  const sheet = gridOf(
    "Work plan 2025",
    [
      ["Activity", "Jan", "Feb", "Mar", "Apr", "Owner"],
      ["Book hall", null, null, null, null, "Ana"],
      ["Print", null, null, null, null, "Ben"],
      ["Old idea", null, null, null, null, "Cy"],
    ],
    {
      shaded: [
        { row: 1, column: 1 },
        { row: 2, column: 2 },
        { row: 2, column: 3 },
      ],
      mutedRows: [3],
    },
  );
  expect(legendOf(sheet)).toEqual([
    { word: "a coloured cell", cells: 3, means: "the activity is planned then" },
    { word: "struck out or grey", cells: 1, means: "read like any other row" },
  ]);
});

test("a plan without words or colours has none, and percentages are no words", () => {
  expect(
    legendOf(gridOf`Work plan 2025
      Activity  | Owner | Deadline   | Status
      Book hall | Ana   | March 2025 | 50%
      Print     | Ben   | May 2025   | 100%`),
  ).toEqual([]);
});
