import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { planOverride } from "../../src/usecases/reviewing/overrides";
import { drawSheets } from "../../src/usecases/drawing/draw-sheets";
import { allDrawings } from "../../src/usecases/drawing/owned-drawings";
import { lookAtPlan, type PlanPicture } from "../../src/usecases/plan-picture";

/*
 * Workbooks that the build of 22 November 2026 (commit 97665b6) wrote, and what it said of them. They are never made
 * anew: a person who updates brings such files along.
 */

interface Said {
  readonly asOf: string;
  readonly term: { readonly start: string; readonly end: string };
  readonly closedUntil?: string;
  readonly reviews: readonly string[];
  /** Id, status and actual of each KPI. */
  readonly kpis: readonly (readonly [string, string, number | null])[];
}

const folder = join(__dirname, "workbooks");
const said = (name: string): Said => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Said;
const open = (name: string) => openXlsx(new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))));

const today = calendarDate("2020-01-15");
const daysOf = ({ asOf }: Said) => ({ asOf: calendarDate(asOf), today });

const look = (name: string): Promise<PlanPicture> => lookAtPlan(open(name), daysOf(said(name)));

test.each(["decided", "drawn", "new"])("%s: the same KPIs have the same status and actual", async (name) => {
  const { report } = await look(name);
  const { kpis, term, asOf } = said(name);
  expect(report).toMatchObject({ term, asOf });
  expect(report.results.map(({ kpi, status, actual }) => [kpi.id, status, actual ?? null])).toEqual(kpis);
});

test("what a director decided and noted has force, and the closed review stands with its period", async () => {
  const { model } = await look("decided");
  expect(model.decisions.get("1-(a)" as never)).toMatchObject({
    status: "behind",
    note: "Two Members reported late",
    by: "Director",
  });
  expect(model.decisions.get("1-(b)" as never)).toMatchObject({ note: "Ask the regional training centres" });
  expect(model.reviews.map(({ asOf }) => asOf)).toEqual(said("decided").reviews);
  expect(model.closedUntil).toBe("2019-06-30");
});

test("a decision of before is changed in its own row, not written a second time", async () => {
  const { model } = await look("decided");
  const { changes } = planOverride(model, {
    ...{ kpi: "1-(a)" as never, status: "on-track", note: "Both reported since", by: "Director", today },
  });
  expect(changes.map(({ kind }) => kind)).toEqual(["patch"]);
});

test("settings of before are read: a cut-off, a word and a colour for a status, a measure", async () => {
  const { model } = await look("drawn");
  expect(model.settings).toMatchObject({ cutOffs: { counts: 0.8 }, remarks: [] });
  expect(model.settings.statusStyles["behind"]).toMatchObject({ word: "Late", fill: "#FFEE99" });
  expect(model.settings.measures.get("1-b")).toBe("events");
});

test("the sheets that were drawn are known as the product's own, and drawn again in their places", async () => {
  const workbook = open("drawn");
  const before = (await workbook.read()).sheets.map(({ name }) => name);
  await drawSheets(workbook, daysOf(said("drawn")), allDrawings, () => true);
  const after = (await workbook.read()).sheets.map(({ name }) => name);
  expect(after.slice(0, before.length)).toEqual(before);
});
