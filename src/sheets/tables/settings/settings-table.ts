import type { BlankSheet } from "../data-drawing";
import { sheetTable } from "../sheet-table";
import { type KnownSettings, settingLines } from "./setting-lines";

export type SettingsColumn = "setting" | "value" | "about";

/** What the office says of itself: a row per setting. */
export const settingsTable = sheetTable<SettingsColumn>({
  role: "settings",
  name: "Settings",
  columns: {
    setting: {
      heading: "Setting",
      width: 28,
      needed: true,
      also: /^settings?$/,
      note: 'The name of a setting. More rows may be added: "Measure 1-(b)", a second "Column Target".',
    },
    value: {
      heading: "Value",
      width: 22,
      holds: "word",
      needed: true,
      also: /^values?$/,
      note: "Its value; a blank one stands for the usual. What cannot be read is named as a remark.",
    },
    about: {
      heading: "What it does",
      width: 84,
      note: "What the setting changes, and what a blank value stands for. This column is not read.",
    },
  },
});

const valueColumn = 1;

/** Settings with what is known already; every other setting there is stands blank, which is the usual value. */
export function settingsSheet(known: KnownSettings): BlankSheet {
  const lines = settingLines(known);
  const lists = lines.flatMap(({ choices }, row) => (choices === undefined ? [] : [[row, choices] as const]));
  return {
    ...settingsTable.blank,
    rows: lines.map(({ name, value = null, note }) => [name, value, note]),
    cellChoices: { column: valueColumn, byRow: new Map(lists) },
  };
}
