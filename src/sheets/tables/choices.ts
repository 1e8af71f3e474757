import type { Member, Register } from "../../domain/member/member";
import { cellText } from "../cell-text";
import { byPattern, type HeadingNames } from "../headings";
import type { SheetSnapshot } from "../sheet-snapshot";
import { type DataRow, type DataTable, dataTable, findHeading } from "./data-table";

export type ChoicesRole = "kind" | "subject" | "value" | "note" | "by" | "when";

const choicesHeadings: HeadingNames<ChoicesRole> = byPattern([
  ["kind", /^kind$/],
  ["subject", /^subject$/],
  ["value", /^value$/],
  ["note", /^notes?$/],
  ["by", /^by$/],
  ["when", /^when$/],
]);

export const findChoices = (sheet: SheetSnapshot) =>
  findHeading(sheet, choicesHeadings, ["kind", "subject", "value"]);

/** What people decided and no other sheet holds, by what each column is for. */
export function choicesTable(sheet: SheetSnapshot): DataTable<ChoicesRole> | undefined {
  const heading = findChoices(sheet);
  return heading && dataTable(sheet, heading);
}

/** A decision, and its row in the sheet. */
export interface Choice {
  readonly kind: string;
  readonly subject: string;
  readonly value: string;
}

/** Every decision of a kind, the last one of a subject. */
export function choicesOf(rows: readonly DataRow<ChoicesRole>[], kind: string): ReadonlyMap<string, string> {
  const found = rows
    .map(choiceOf)
    .filter((choice) => choice.kind.toLowerCase() === kind && choice.subject !== "");
  return new Map(found.map(({ subject, value }) => [subject, value]));
}

const choiceOf = ({ cell }: DataRow<ChoicesRole>): Choice => ({
  kind: cellText(cell("kind")),
  subject: cellText(cell("subject")),
  value: cellText(cell("value")),
});

/** Kinds of decisions about surveys, as they stand in the sheet. */
export const choiceKinds = {
  /** Subject: a name as written; value: the Member. */
  alias: "alias",
  /** Subject: the words of a heading; value: what the column is, or "ignore". */
  column: "survey column",
  /** Subject: the words of a topic; value: an id, or blank for none. */
  topic: "survey topic",
} as const;

/** The register with the aliases that people chose among its other names; names of no Member are left out. */
export function withAliases(register: Register, aliases: ReadonlyMap<string, string>): Register {
  const byName = new Map<string, string[]>();
  for (const [alias, name] of aliases)
    byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), alias]);
  if (byName.size === 0) return register;
  return register.map((member): Member => {
    const more = byName.get(member.name.toLowerCase());
    return more ? { ...member, otherNames: [...member.otherNames, ...more] } : member;
  });
}
