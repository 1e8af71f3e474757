import type { SheetSnapshot } from "../../../../src/sheets/sheet-snapshot";
import { settingsTable } from "../../../../src/sheets/tables/settings/settings-table";
import { readSettings as settingsFrom } from "../../../../src/sheets/tables/settings/read-settings";
import fc from "fast-check";
import { settingLines } from "../../../../src/sheets/tables/settings/setting-lines";
import { usualSettings } from "../../../../src/sheets/tables/settings/settings";
import { readWorkbookModel } from "../../../../src/sheets/model/read-workbook-model";
import type { CellValue } from "../../../../src/sheets/sheet-snapshot";
import { gridOf } from "../../../grid-of";

const readSettings = (sheet: SheetSnapshot) => {
  const table = settingsTable.read(sheet);
  return table && settingsFrom(table);
};

const names = settingLines({ term: undefined, fiscalYearStartMonth: 7 }).map(({ name }) => name);

const aName = fc.oneof(
  fc.constantFrom(...names),
  fc.string(),
  fc.constantFrom("Column", "Measure", "Label x"),
);
const aValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ kind: "error", code: "#REF!" } as const),
  fc.constant({ kind: "percent", value: 7 } as const),
);

const sheetOf = (lines: readonly (readonly CellValue[])[]) =>
  gridOf("Settings", [["Setting", "Value"], ...lines]);

const aPlan = gridOf`Plan
  Strategic Action Plan 2018-2020
  Specific action | KPI     | Target                 | Timeframe
  Risk management | Members | At least 22/33 Members | On-going`;

test("whatever stands in Settings, every setting is read as something that can be worked with", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aName, aValue), { maxLength: 8 }), (lines) => {
      const settings = readSettings(sheetOf(lines));
      if (settings === undefined) throw new Error("the headings are there");
      const { fiscalYearStartMonth, cutOffs, statusStyles, liveFormulas } = settings;
      expect(Number.isInteger(fiscalYearStartMonth)).toBe(true);
      expect(fiscalYearStartMonth).toBeGreaterThanOrEqual(1);
      expect(fiscalYearStartMonth).toBeLessThanOrEqual(12);
      for (const cutOff of [cutOffs.counts, cutOffs.shares]) {
        expect(cutOff).toBeGreaterThan(0);
        expect(cutOff).toBeLessThanOrEqual(1);
      }
      for (const { word, colour } of Object.values(statusStyles)) {
        expect(word.trim()).not.toBe("");
        expect(colour).toMatch(/^#[0-9A-F]{6}$/i);
      }
      expect(typeof liveFormulas).toBe("boolean");
    }),
  );
});

test("a workbook is read whatever stands in its Settings", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aName, aValue), { maxLength: 6 }), (lines) => {
      expect(() => readWorkbookModel({ sheets: [aPlan, sheetOf(lines)] })).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

test.each(names.filter((name) => !/^(?:label|column|strategic|annual)/i.test(name)))(
  "%s: nonsense is named with its cell and the usual value stands",
  (name) => {
    const { remarks, ...settings } = readSettings(sheetOf([[name, "~ nonsense ~"]])) ?? usualSettings;
    expect(remarks).toMatchObject([{ code: "setting-unread", source: { sheet: "Settings", address: "B2" } }]);
    expect({ ...settings, remarks: [] }).toEqual(usualSettings);
  },
);

test("a cell of 32,767 characters is read at once", () => {
  const long = "a1 ".repeat(10_922);
  const started = performance.now();
  for (const name of names)
    readSettings(
      sheetOf([
        [name, long],
        [long, "yes"],
      ]),
    );
  expect(performance.now() - started).toBeLessThan(2_000);
});
