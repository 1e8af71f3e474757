import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { planSettings, type SettingRequest } from "../../../src/usecases/setup/change-settings";
import { undoOf } from "../../../src/usecases/undo";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { gridOf } from "../../grid-of";

const settings = () =>
  gridOf("Settings", [
    ["Setting", "Value"],
    ["Term begins", "July 2018"],
    ["Color Behind", "#FFFFFF"],
    ["Measure 1-(a)", "events"],
    [null, null],
  ]);

const planned = (requests: readonly SettingRequest[], sheets = [settings()]) =>
  planSettings(readWorkbookModel({ sheets }), requests);

const day = { kind: "date", date: calendarDate("2019-07-01") } as const;

test.each<[string, SettingRequest, string]>([
  ["another name of it", { name: "Term start", value: day }, "B2"],
  ["another spelling", { name: "Colour behind", value: "#EEEEEE" }, "B3"],
  ["the KPI's id", { name: "Measured by 1-(a)", value: "members" }, "B4"],
])("a setting that stands there is changed in its row: %s", (_, request, address) => {
  const { changes, preview } = planned([request]);
  expect(changes).toHaveLength(1);
  expect(changes[0]?.kind).toBe("patch");
  expect(preview.map((line) => line.address)).toEqual([address]);
});

test("one that is missing gets a row under the last", () => {
  const { changes, preview } = planned([
    { name: "As of", value: day },
    { name: "Measure 1-(b)", value: "members" },
  ]);
  expect(changes).toEqual([
    {
      kind: "append",
      sheet: "Settings",
      under: 3,
      rows: [
        ["As of", day],
        ["Measure 1-(b)", "members"],
      ],
    },
  ]);
  expect(preview.map(({ address, becomes }) => [address, becomes])).toEqual([
    ["B5", "1 Jul 2019"],
    ["B6", "members"],
  ]);
});

test("what changes nothing plans nothing, and a setting that is not there needs no blank", () => {
  expect(planned([{ name: "Measure 1-(a)", value: "events" }]).changes).toEqual([]);
  expect(planned([{ name: "Label no data", value: null }]).changes).toEqual([]);
});

test("null gives a setting back to the usual value", async () => {
  const workbook = memoryWorkbook([settings()]);
  const before = await workbook.read();
  const { changes } = planned([{ name: "Measure 1-(a)", value: null }]);
  await workbook.apply(changes);
  expect(readWorkbookModel(await workbook.read()).settings.measures.size).toBe(0);
  const undo = undoOf(changes);
  await workbook.apply(undo.kind === "changes" ? undo.changes : []);
  expect(await workbook.read()).toEqual(before);
});

describe("a setting that stands several times", () => {
  const columns = () =>
    gridOf("Settings", [
      ["Setting", "Value"],
      ["Column Target", "Goal"],
      ["Column Deadline", "Until"],
      ["Column Target", null],
      ["Column Target", "Aim"],
    ]);
  const rowsOf = (requests: readonly SettingRequest[]) =>
    planned(requests, [columns()]).preview.map(({ address, was, becomes }) => [address, was, becomes]);

  test("is told by the value that it has, and by another name of the column", () => {
    expect(rowsOf([{ name: "Column Target", value: null, was: "Goal" }])).toEqual([["B2", "Goal", ""]]);
    expect(rowsOf([{ name: "Column Timeframe", value: null, was: "Until" }])).toEqual([["B3", "Until", ""]]);
  });

  test("gets its blank row first, then new ones: no row takes two wishes", () => {
    expect(
      rowsOf([
        { name: "Column Target", value: "End", was: "" },
        { name: "Column Target", value: "Objective", was: "" },
      ]),
    ).toEqual([
      ["B4", "", "End"],
      ["B6", "", "Objective"],
    ]);
  });
});

test("without a Settings sheet it says what to do", () => {
  const { changes, problems } = planned([{ name: "As of", value: day }], [gridOf("Notes", [["a"]])]);
  expect(changes).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(["no-settings"]);
});
