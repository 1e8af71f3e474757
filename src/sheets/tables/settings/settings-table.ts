import type { ChoicesRole } from "../choices";
import type { BlankSheet, RoleColumn } from "../data-drawing";
import { type KnownSettings, settingLines } from "./setting-lines";

/** The columns of Choices in their order. */
export const choicesColumns: readonly RoleColumn<ChoicesRole>[] = [
  {
    role: "kind",
    heading: "Kind",
    width: 20,
    note: "What was decided: an override, a note, a mapping, an alias, a closed period. The pane writes these rows.",
  },
  {
    role: "subject",
    heading: "Subject",
    width: 24,
    note: "What it is about: a KPI, an action, a name, a period.",
  },
  { role: "value", heading: "Value", width: 24, note: "What was chosen." },
  { role: "note", heading: "Note", width: 44, note: "Why it was chosen." },
  { role: "by", heading: "By", width: 18, note: "Who decided." },
  { role: "when", heading: "When", width: 13, holds: "day", note: "The day of the decision." },
];

/** Choices without a row: what people decide lands here, and no redrawing loses it. */
export const choicesSheet: BlankSheet = { name: "Choices", table: "Choices", columns: choicesColumns };

const valueColumn = 1;

/** Settings with what is known already; every other setting there is stands blank, which is the usual value. */
export function settingsSheet(known: KnownSettings): BlankSheet {
  const lines = settingLines(known);
  const lists = lines.flatMap(({ choices }, row) => (choices === undefined ? [] : [[row, choices] as const]));
  return {
    name: "Settings",
    table: "Settings",
    columns: [
      {
        heading: "Setting",
        width: 28,
        note: 'The name of a setting. More rows may be added: "Measure 1-(b)", a second "Column Target".',
      },
      {
        heading: "Value",
        width: 22,
        holds: "word",
        note: "Its value; a blank one stands for the usual. What cannot be read is named as a remark.",
      },
      {
        heading: "What it does",
        width: 84,
        note: "What the setting changes, and what a blank value stands for. This column is not read.",
      },
    ],
    rows: lines.map(({ name, value = null, note }) => [name, value, note]),
    cellChoices: { column: valueColumn, byRow: new Map(lists) },
  };
}
