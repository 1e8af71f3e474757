import { addToList } from "../../domain/shared/add-to-list";
import type { Member, Register } from "../../domain/member/member";
import type { SourceCell } from "../../domain/shared/source-cell";
import { cellText } from "../cell-text";
import type { DataTable } from "./data-table";
import { sheetTable } from "./sheet-table";

export type ChoicesColumn = "kind" | "subject" | "value" | "note" | "by" | "when";

/** What people decided and no other sheet holds: it lands here, and no redrawing loses it. */
export const choicesTable = sheetTable<ChoicesColumn>({
  role: "choices",
  name: "Choices",
  columns: {
    kind: {
      heading: "Kind",
      width: 20,
      needed: true,
      note: "What was decided: an override, a note, a mapping, an alias, a closed period. The pane writes these rows.",
    },
    subject: {
      heading: "Subject",
      width: 24,
      needed: true,
      note: "What it is about: a KPI, an action, a name, a period.",
    },
    value: { heading: "Value", width: 24, needed: true, note: "What was chosen." },
    note: { heading: "Note", width: 44, also: /^notes?$/, note: "Why it was chosen." },
    by: { heading: "By", width: 18, note: "Who decided." },
    when: { heading: "When", width: 13, holds: "day", note: "The day of the decision." },
  },
});

/** A decision that counts, and the cell of its value. */
export interface Choice {
  readonly value: string;
  readonly source: SourceCell;
}

/** What makes two rows decisions about the same: kind and subject, in whatever case they are written. */
export const choiceRowKey = (kind: string, subject: string): string =>
  `${kind.trim().toLowerCase()}\n${subject.trim().toLowerCase()}`;

/** Every decision of a kind by its subject as written: the last row of a subject counts, in reading and in writing. */
export function choicesOf(
  table: DataTable<ChoicesColumn> | undefined,
  kind: string,
): ReadonlyMap<string, Choice> {
  const found = new Map<string, readonly [subject: string, choice: Choice]>();
  for (const { cell, address } of table?.rows ?? []) {
    const subject = cellText(cell("subject"));
    if (subject === "" || cellText(cell("kind")).toLowerCase() !== kind) continue;
    const source = { sheet: table?.sheet ?? "", address: address("value") };
    found.set(choiceRowKey(kind, subject), [subject, { value: cellText(cell("value")), source }]);
  }
  return new Map(found.values());
}

/** The same, their values alone. */
export const chosenValues = (
  table: DataTable<ChoicesColumn> | undefined,
  kind: string,
): ReadonlyMap<string, string> =>
  new Map([...choicesOf(table, kind)].map(([subject, { value }]) => [subject, value]));

/** Kinds of decisions about surveys, as they stand in the sheet. */
export const choiceKinds = {
  /** Subject: a name as written; value: the Member. */
  alias: "alias",
  /** Subject: the words of a heading; value: what the column is, or "ignore". */
  column: "survey column",
  /** Subject: a KPI's id; value: more or less, whichever is better. */
  direction: "direction",
  /** Subject: the words of a question; value: its scale from the weakest to the strongest end, "1-5" or "5-1". */
  scale: "survey scale",
  /** Subject: the words of a topic; value: an id, or blank for none. */
  topic: "survey topic",
} as const;

/** The register with the aliases that people chose among its other names; names of no Member are left out. */
export function withAliases(register: Register, aliases: ReadonlyMap<string, string>): Register {
  const byName = new Map<string, string[]>();
  for (const [alias, name] of aliases) addToList(byName, name.toLowerCase(), alias);
  if (byName.size === 0) return register;
  return register.map((member): Member => {
    const more = byName.get(member.name.toLowerCase());
    return more ? { ...member, otherNames: [...member.otherNames, ...more] } : member;
  });
}
