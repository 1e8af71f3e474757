import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { readWorkbookModel } from "../../src/sheets/model/read-workbook-model";
import { differencesOf } from "./differences";
import { snapshotOf, type StrangerWorkbook } from "./stranger-workbook";

// Workbooks in the manner of other offices, made up: `strangers` by somebody who had not read the reader, each labelled before
// it was read; `layouts` one or more for each way of laying a plan out. docs/known-limitations.md says how the first runs went.

const workbooksIn = (folder: string): readonly (readonly [string, StrangerWorkbook])[] =>
  readdirSync(join(__dirname, folder))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [
      `${folder}/${name.replace(".json", "")}`,
      JSON.parse(readFileSync(join(__dirname, folder, name), "utf8")) as StrangerWorkbook, // written to this type
    ]);

const gallery = [...workbooksIn("strangers"), ...workbooksIn("layouts")];
const plans = gallery.filter(([, { kind }]) => kind !== "not-a-plan");
const others = gallery.filter(([, { kind }]) => kind === "not-a-plan");

/** What is not yet read as it must be: a workbook that is mended leaves this list. */
const notYetWhole: Readonly<Record<string, readonly string[]>> = {};

test("the gallery has forty workbooks and more", () => {
  expect(plans.length).toBeGreaterThanOrEqual(40);
  expect(others.length).toBeGreaterThanOrEqual(10);
});

test.each(plans)(
  "%s: every KPI with its target, figure, day and owner, and none too many",
  (name, workbook) => {
    expect(differencesOf(workbook)).toEqual(notYetWhole[name] ?? []);
  },
);

test.each(others)("%s is not taken for a plan", (_, { sheets, asOf }) => {
  expect(readWorkbookModel({ sheets: sheets.map(snapshotOf) }, calendarDate(asOf)).plan).toBeUndefined();
});
