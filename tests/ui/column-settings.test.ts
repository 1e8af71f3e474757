import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { readWorkbookModel } from "../../src/sheets/model/read-workbook-model";
import { headingLines } from "../../src/ui/screens/settings/columns-group";
import { draftOf, type SettingsDraft, requestsOf } from "../../src/ui/screens/settings/settings-draft";
import { planSettings } from "../../src/usecases/setup/change-settings";
import { gridOf } from "../grid-of";

const plan = gridOf`Our plan
  Strategic Action Plan 2018-2020
  Undertaking | Action          | KPI     | Target                 | Weather
  Aid         | Risk management | Members | At least 22/33 Members | fine`;
const settings = gridOf("Settings", [
  ["Setting", "Value"],
  ["Column Note", "Weather"],
]);

const model = readWorkbookModel({ sheets: [plan, settings] });

test("headings are told as they stand, with what they mean by themselves and by Settings", () => {
  expect(
    headingLines(model.sheets, model.settings.columns).map(({ text, byItself, said, isUsed }) => [
      text,
      byItself,
      said,
      isUsed,
    ]),
  ).toEqual([
    ["Undertaking", undefined, undefined, false],
    ["Action", "action", undefined, true],
    ["KPI", "kpi", undefined, true],
    ["Target", "target", undefined, true],
    ["Weather", undefined, "note", true],
  ]);
});

test.each<[string, SettingsDraft["columns"], readonly (readonly [string, string])[]]>([
  [
    "a new one",
    new Map([["undertaking", { text: "Undertaking", column: "pillar" }]]),
    [
      ["undertaking", "pillar"],
      ["weather", "note"],
    ],
  ],
  ["a changed one", new Map([["weather", { text: "Weather", column: "status" }]]), [["weather", "status"]]],
  ["one taken back", new Map([["weather", { text: "Weather", column: "" }]]), []],
  ["none", new Map([["weather", { text: "Weather", column: "note" }]]), [["weather", "note"]]],
])("what is chosen in the form stands in Settings: %s", async (_, columns, expected) => {
  const workbook = memoryWorkbook([plan, settings]);
  const requests = requestsOf({ ...draftOf(model.settings), columns }, model.settings);
  await workbook.apply(planSettings(model, requests).changes);
  const after = readWorkbookModel(await workbook.read()).settings;
  expect([...after.columns].map(([heading, { column }]) => [heading, column]).sort()).toEqual(expected);
  expect(after.remarks).toEqual([]);
});
