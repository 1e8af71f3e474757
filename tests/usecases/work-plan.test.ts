import { calendarDate } from "../../src/domain/shared/calendar-date";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { readWorkbookModel } from "../../src/sheets/model/read-workbook-model";
import { mappingChoices } from "../../src/usecases/mapping/mapping-choices";
import type { SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import { planMappingChoice } from "../../src/usecases/mapping/choose-mapping";
import { mapPlan } from "../../src/usecases/mapping/map-plan";
import { mappingKinds } from "../../src/usecases/mapping/mapping-choices";
import { reportKpis } from "../../src/usecases/report-kpis";
import { planRollOver } from "../../src/usecases/roll-over-activities";
import { trackWorkPlan } from "../../src/usecases/track-work-plan";
import { gridOf } from "../grid-of";

const today = calendarDate("2018-12-31");

const plan = gridOf("SAP", [
  ["Strategic Action Plan 2018-2020"],
  ["Pillar 1: Tools"],
  ["No.", "Action", "RSP milestone", "KPI", "Target", "Timeframe"],
  ["a", "Transit", "1.1.1 - 1st milestone", "Number of activities", "At least 3 times per year", "June 2020"],
  ["b", "PCA", "see the annex", "Number of implementing Members", "At least 5/33 Members", "June 2020"],
]);
const workPlan = gridOf("AWP", [
  ["Annual Work Plan (2018-2019)"],
  ["Pillar 1: Tools"],
  ["Specific action", "Activities", "KPI"],
  [
    "a) Transit",
    "• Hold a regional workshop on transit guarantees\n• Hold a regional workshop on transit corridors",
    "x",
  ],
  ["b) PCA", "• Hold national workshops on PCA for Fiji and Samoa", "y"],
]);
const log = gridOf`Activity Log
  Date       | Activity                           | Actions | Type     | Status    | Members
  2018-09-01 | Regional workshop on guarantees    | 1-(a)   | regional | delivered |
  2018-10-01 | National workshop on PCA           | 1-(b)   | national | postponed | Fiji
  2019-02-01 | Regional workshop on corridors     | 1-(a)   | regional | planned   |`;
const status = gridOf("Member Status", [
  ["Member", "1-(b) PCA"],
  ["Fiji", "yes"],
  ["Tonga", "yes"],
  ["Japan", "no"],
]);
const choices = gridOf("Choices", [["Kind", "Subject", "Value", "Note", "By", "When"]]);

const open = (...sheets: readonly SheetSnapshot[]) => readWorkbookModel({ sheets });
const track = (model: ReturnType<typeof open>, asOf = today) =>
  trackWorkPlan(model, reportKpis(model, { asOf, today }));
const all = [plan, workPlan, log, status, choices];

test("the work plan's own year is that of its title", () => {
  expect(track(open(...all), calendarDate("2019-12-31")).fiscalYear).toEqual({
    start: "2018-07-01",
    end: "2019-06-30",
  });
});

test("what was promised, and what the rest can still add to each KPI", () => {
  const { tallies, stillToAdd } = track(open(...all));
  expect(tallies.total).toMatchObject({ planned: 4, delivered: 1, postponed: 1, scheduled: 1, open: 1 });
  expect(stillToAdd.map(({ why }) => why)).toEqual([
    "1-(a) needs 2 more events in Jul 2018-Jun 2019: 1 logged as planned, 0 more promised; 1 short.",
    "1-(b) needs 3 more Members: the work plan still reaches 1 that have not said yes; 2 short.",
  ]);
  expect(stillToAdd.map(({ isEnough }) => isEnough)).toEqual([false, false]);
});

describe("what a person decides", () => {
  const kept = async (kind: "milestone" | "planned event", subject: string, value: string, sheets = all) => {
    const workbook = memoryWorkbook(sheets);
    const found = planMappingChoice(open(...sheets), { kind, subject, value, today });
    await workbook.apply(found.changes);
    return { found, model: readWorkbookModel(await workbook.read()) };
  };

  test("a milestone is kept in Choices, previewed, and maps the action", async () => {
    const before = mapPlan(open(...all));
    expect(before.map.unmapped.map(({ id }) => id)).toEqual(["1-(b)"]);
    const { found, model } = await kept(mappingKinds.milestone, "1-(b)", "1.1.1/2");
    expect(found.preview.map(({ address, becomes }) => `${address} ${becomes}`)).toEqual([
      "A2 milestone",
      "B2 1-(b)",
      "C2 1.1.1/2",
      "F2 31 Dec 2018",
    ]);
    const { map } = mapPlan(model);
    expect(map.unmapped).toEqual([]);
    expect(map.parts[0]?.milestones.map(({ actions }) => actions.map(({ id }) => id))).toEqual([
      ["1-(a)"],
      ["1-(b)"],
    ]);
  });

  test("changing it changes the same row; choosing the same again changes nothing", async () => {
    const { model } = await kept(mappingKinds.milestone, "1-(b)", "1.1.1/2");
    const sheets = model.sheets.map(({ sheet }) => sheet);
    const { found, model: later } = await kept(mappingKinds.milestone, "1-(b)", "none", sheets);
    expect(found.changes.map(({ kind }) => kind)).toEqual(["patch"]);
    expect(mapPlan(later).map.specific.map(({ id }) => id)).toEqual(["1-(b)"]);
    const again = planMappingChoice(model, { kind: "milestone", subject: "1-(b)", value: "1.1.1/2", today });
    expect([again.changes, again.problems]).toEqual([[], []]);
  });

  test("a match is confirmed by the row's day and words", async () => {
    const [match] = track(open(...all)).matches;
    const { model } = await kept(
      mappingKinds.event,
      "2018-09-01 Regional workshop on guarantees",
      match?.event.id ?? "",
    );
    expect(track(model).matches[0]?.certainty).toBe("confirmed");
  });

  test("without a Choices sheet one is drawn first", async () => {
    const workbook = memoryWorkbook([plan]);
    const choice = { kind: "milestone", subject: "1-(b)", value: "1.1.1/2", today } as const;
    const { changes } = planMappingChoice(readWorkbookModel(await workbook.read()), choice);
    expect(changes.map(({ kind }) => kind)).toEqual(["draw", "append"]);
    await workbook.apply(changes);
    const { milestones } = mappingChoices(readWorkbookModel(await workbook.read()));
    expect(milestones).toEqual(new Map([["1-(b)", "1.1.1/2"]]));
  });
});

describe("carrying undelivered promises into the next year", () => {
  test("is previewed cell by cell, and adds nothing when done twice", async () => {
    const workbook = memoryWorkbook(all);
    const model = open(...all);
    const found = planRollOver(model, track(model));
    expect(found.preview.map(({ address, becomes }) => `${address} ${becomes}`)).toEqual([
      "B5 National workshop on PCA",
      "C5 1-(b)",
      "D5 national",
      "E5 planned",
      "F5 Fiji",
      "B6 National workshop on PCA",
      "C6 1-(b)",
      "D6 national",
      "E6 planned",
      "F6 Samoa",
    ]);
    await workbook.apply(found.changes);
    const later = readWorkbookModel(await workbook.read());
    const again = planRollOver(later, track(later));
    expect(again.problems.map(({ code }) => code)).toEqual(["nothing-to-carry"]);
  });

  test("needs an Activity Log", () => {
    const model = open(plan, workPlan);
    expect(planRollOver(model, track(model)).problems.map(({ code }) => code)).toEqual(["no-activity-log"]);
  });
});
