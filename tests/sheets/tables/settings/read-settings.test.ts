import type { SheetSnapshot } from "../../../../src/sheets/sheet-snapshot";
import { settingsTable } from "../../../../src/sheets/tables/settings/settings-table";
import { readSettings as settingsFrom } from "../../../../src/sheets/tables/settings/read-settings";
import { measureKey } from "../../../../src/sheets/tables/settings/settings";
import { gridOf } from "../../../grid-of";

const readSettings = (sheet: SheetSnapshot) => {
  const table = settingsTable.read(sheet);
  return table && settingsFrom(table);
};

describe("Settings", () => {
  test("are read by their names", () => {
    const read = readSettings(gridOf`Settings
      Setting               | Value
      Term start            | July 2018
      Term end              | 2020-06-30
      Fiscal year starts in | July
      As of                 | 30 June 2019
      Cut-off for counts    | 80%
      Cut-off for shares    | 0.95
      Strategic Action Plan sheet | Annex I
      Measure 1-(h)(1)      | entered`);
    expect(read).toMatchObject({
      termStart: "2018-07-01",
      termEnd: "2020-06-30",
      fiscalYearStartMonth: 7,
      asOf: "2019-06-30",
      cutOffs: { counts: 0.8, shares: 0.95 },
      sapSheet: "Annex I",
      remarks: [],
    });
    expect(read?.measures.get(measureKey("1-(h)(1)"))).toBe("entered");
  });

  test("nonsense is named with its cell, and the usual value stands", () => {
    const read = readSettings(gridOf`Settings
      Setting               | Value
      Fiscal year starts in | Smarch
      As of                 | soon
      Cut-off for counts    | 7
      Measure 1-(a)         | guessing
      Favourite colour      | blue`);
    expect(read).toMatchObject({
      fiscalYearStartMonth: 7,
      asOf: undefined,
      cutOffs: { counts: 0.75, shares: 0.9 },
    });
    expect(read?.remarks.map(({ source }) => source.address)).toEqual(["B2", "B3", "B4", "B5", "B6"]);
  });

  test("a day that can be read in two ways is no setting", () => {
    const read = readSettings(gridOf`Settings
      Setting | Value
      As of   | 06/05/2019`);
    expect(read).toMatchObject({ asOf: undefined, remarks: [{ code: "setting-unread" }] });
  });
});
