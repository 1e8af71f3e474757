import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { ownedSheets } from "../../../src/sheets/kpi/owned-sheets";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { createDataSheets } from "../../../src/usecases/setup/create-data-sheets";
import { newPlanningWorkbook } from "../../../src/usecases/setup/new-planning-workbook";
import { gridOf } from "../../grid-of";
import { aLog, aPlan, aRegister, aStatus, theSettings } from "../entering/a-model";
import { newId } from "../../new-id";

const all = [
  "Members",
  "Member Status",
  "Activity Log",
  "Needs Survey",
  "Follow-up Survey",
  "KPI Values",
  "Choices",
  "Settings",
];

const namesOf = (sheets: readonly SheetSnapshot[]) =>
  createDataSheets(readWorkbookModel({ sheets }), { newId }).changes.map(({ drawing }) => drawing.name);

async function created(...sheets: readonly SheetSnapshot[]) {
  const workbook = memoryWorkbook(sheets);
  await workbook.apply(createDataSheets(readWorkbookModel(await workbook.read()), { newId }).changes);
  return { workbook, model: readWorkbookModel(await workbook.read()) };
}

test("what is drawn is read back as what it is, without a remark", async () => {
  const { model } = await created(aPlan);
  expect(model.sheets.slice(1).map(({ sheet, role }) => [sheet.name, role])).toEqual([
    ["Members", "members"],
    ["Member Status", "member-status"],
    ["Activity Log", "activity-log"],
    ["Needs Survey", "needs-survey"],
    ["Follow-up Survey", "follow-up-survey"],
    ["KPI Values", "kpi-values"],
    ["Choices", "choices"],
    ["Settings", "settings"],
  ]);
  expect(model.evidence.members).toHaveLength(33);
  const before = readWorkbookModel({ sheets: [aPlan] }).remarks.map(({ code }) => code);
  expect(model.remarks.map(({ code }) => code)).toEqual(before);
});

test("all columns of the log and of the surveys are there, in order", async () => {
  const { model } = await created(aPlan);
  const headings = (name: string) => model.sheets.find(({ sheet }) => sheet.name === name)?.sheet.rows[0];
  expect(headings("Activity Log")).toEqual(
    "Date|End date|Activity|Actions|Type|Status|Members|Venue|Participants|Evaluation score|Respondents|Requested|Request met|Experts used|Sponsor|Evidence|Theme|Partner|Experts".split(
      "|",
    ),
  );
  expect(headings("Needs Survey")).toEqual(
    "Round|Date|Member|Topic|Need|Implemented|Comment|Source".split("|"),
  );
  expect(headings("Follow-up Survey")?.slice(0, 9)).toEqual(
    "Round|Date|Workshop|Invited|Replies|Effects yes|Effects no|Project yes|Project no".split("|"),
  );
  expect(headings("Choices")).toEqual("Kind|Subject|Value|Note|By|When".split("|"));
});

test("Member Status has a column for each KPI that counts Members, and for no other", async () => {
  const { model } = await created(aPlan, aRegister);
  expect([...model.evidence.memberStatus.keys()]).toEqual(["1-(a)"]);
});

test("without a plan Member Status has the Members alone", async () => {
  const { model } = await created();
  expect(model.sheets.find(({ sheet }) => sheet.name === "Member Status")?.sheet.rows[0]).toEqual(["Member"]);
});

test("only what is missing is drawn, whatever the sheets that are there are called", () => {
  expect(namesOf([])).toEqual(all);
  expect(namesOf([aPlan, { ...aLog, name: "What we did" }, { ...aRegister, name: "Countries" }])).toEqual([
    "Member Status",
    "Needs Survey",
    "Follow-up Survey",
    "KPI Values",
    "Choices",
    "Settings",
  ]);
});

test("drawn once, nothing more is planned", async () => {
  const { model } = await created(aPlan);
  expect(createDataSheets(model, { newId })).toEqual({
    changes: [],
    preview: [],
    problems: [],
    warnings: [],
  });
  const without = await created();
  expect(createDataSheets(without.model, { newId }).changes).toEqual([]);
});

test("a sheet of the same name that is something else is left alone, and that is said", async () => {
  const mine = gridOf`members
    Minutes of the members' meeting`;
  const { changes, warnings } = createDataSheets(readWorkbookModel({ sheets: [aPlan, mine] }), { newId });
  expect(changes.map(({ drawing }) => drawing.name)).not.toContain("Members");
  expect(warnings).toMatchObject([{ code: "name-taken", text: expect.stringContaining('"members"') }]);
  const { workbook } = await created(aPlan, mine);
  expect((await workbook.read()).sheets[1]).toEqual(mine);
});

test("the sheets belong to the user: none carries the product's stamp", async () => {
  const { workbook } = await created(aPlan);
  const { sheets } = await workbook.read();
  expect(sheets.filter(ownedSheets.isOurs)).toEqual([]);
});

test("every sheet is a table with frozen headings, a note on each, and lists of choices that Excel takes", () => {
  const drawings = createDataSheets(readWorkbookModel({ sheets: [aPlan] }), { newId }).changes.map(
    ({ drawing }) => drawing,
  );
  for (const { rows, table, freeze, columnWidths, choices = [] } of drawings) {
    expect(table?.range).toEqual({
      top: 0,
      left: 0,
      bottom: rows.length - 1,
      right: columnWidths.length - 1,
    });
    expect(rows.length).toBeGreaterThan(1);
    expect(freeze?.rows).toBe(1);
    expect(rows[0]?.cells.every((cell) => (cell?.note ?? "").length > 5)).toBe(true);
    for (const { values } of choices) {
      expect(values.join(",").length).toBeLessThanOrEqual(255);
      expect(values.filter((value) => value.includes(","))).toEqual([]);
    }
  }
  expect(new Set(drawings.map(({ table }) => table?.name)).size).toBe(drawings.length);
});

test("the register that is there fills Member Status, without those that do not count", async () => {
  const register = gridOf`Members
    Member | Active
    Fiji   | yes
    Samoa  | no`;
  const { model } = await created(aPlan, register);
  const status = model.sheets.find(({ sheet }) => sheet.name === "Member Status")?.sheet;
  expect(status?.rows.slice(1).map(([name]) => name)).toEqual(["Fiji"]);
});

test("a term that the plan's title says is written down; one that was only assumed is not", async () => {
  const titled = gridOf("SAP", [["Strategic Action Plan 2018-2020"], ...aPlan.rows]);
  expect((await created(titled)).model.settings.termStart).toBe("2018-07-01");
  expect((await created(aPlan)).model.settings.termStart).toBeUndefined();
});

test("a preview line says of each sheet what it is to hold", () => {
  const { preview } = createDataSheets(readWorkbookModel({ sheets: [aPlan, theSettings, aStatus] }), {
    newId,
  });
  expect(preview.map(({ label, address, becomes }) => `${label} ${address} ${becomes}`).slice(0, 2)).toEqual([
    "Members A1:D34 New sheet: 4 columns, 33 rows",
    "Activity Log A1:S2 New sheet: 19 columns, no rows yet",
  ]);
});

describe("a new planning workbook", () => {
  const fresh = async (day: string, month = 7) => {
    const workbook = memoryWorkbook([]);
    const request = { today: calendarDate(day), fiscalYearStartMonth: month };
    await workbook.apply(newPlanningWorkbook({ newId, ...request }).changes);
    return readWorkbookModel(await workbook.read());
  };

  test("is read as two plans and the data sheets, without any remark", async () => {
    const model = await fresh("2026-02-03");
    expect(model.sheets.map(({ sheet }) => sheet.name)).toEqual([
      "Strategic Action Plan",
      "Annual Work Plan",
      ...all,
    ]);
    expect(model.sheets.slice(0, 2).map(({ role }) => role)).toEqual([
      "strategic-action-plan",
      "annual-work-plan",
    ]);
    expect(model.remarks).toEqual([]);
  });

  test("has one pillar with two example actions, each with what the work plan gives it", async () => {
    const { plan, evidence } = await fresh("2026-02-03");
    expect(plan?.pillars).toHaveLength(1);
    expect(plan?.actions.map(({ id, activities }) => [id, activities.length])).toEqual([
      ["1-(a)", 1],
      ["1-(b)", 1],
    ]);
    expect(plan?.actions.flatMap(({ kpis }) => kpis).map(({ target }) => target.kind)).toEqual([
      "read",
      "read",
    ]);
    expect([...evidence.memberStatus.keys()]).toEqual(["1-(a)"]);
  });

  test.each([
    ["2026-02-03", 7, "2025-07-01", "2027-06-30"],
    ["2026-07-01", 7, "2026-07-01", "2028-06-30"],
    ["2026-02-03", 1, "2026-01-01", "2027-12-31"],
    ["2022-04-05", 3, "2022-03-01", "2024-02-29"],
  ])("on %s with years from month %i its term is %s to %s", async (day, month, start, end) => {
    expect((await fresh(day, month)).term).toEqual({ start, end });
  });
});
