import { type Member, memberName, type Register } from "../../domain/member/member";
import type { Remark } from "../../domain/shared/remark";
import { cellText } from "../cell-text";
import { readYesNo } from "./answers";
import type { HeadingRow } from "../headings";
import type { CellValue } from "../sheet-snapshot";
import type { BlankSheet, ChoiceSource } from "./data-drawing";
import type { DataTable } from "./data-table";
import { sheetTable, type ExistingTable } from "./sheet-table";
import { yesNo } from "./words";

export type MembersColumn = "member" | "subRegion" | "otherNames" | "active";

/** Who is counted: a row per Member. */
export const membersTable = sheetTable<MembersColumn>({
  role: "members",
  name: "Members",
  title: "member",
  telling: ["subRegion", "otherNames", "active"],
  columns: {
    member: {
      heading: "Member",
      width: 22,
      needed: true,
      also: /^(?:members?|member (?:customs )?administrations?|administrations?|names?|countr(?:y|ies)|economy)$/,
      note: "The name by which this workbook knows the Member, once each; the other sheets offer these names.",
    },
    subRegion: {
      heading: "Sub-region",
      width: 28,
      also: /^sub[ -]?regions?$/,
      note: "The group that it belongs to; lists and tables are grouped by it.",
    },
    otherNames: {
      heading: "Other names",
      width: 40,
      also: /^(?:other|alternative|also known) (?:names?|as)|^alias(?:es)?$/,
      note: "Further names and short forms that mean this Member and no other, with semicolons between.",
    },
    active: {
      heading: "Active",
      width: 10,
      holds: "word",
      choices: yesNo,
      also: /^(?:active|is active|counts|counted)$/,
      note: "no takes the Member out of every count; yes or blank counts it.",
    },
  },
});

/** The Members sheet with a register filled in. */
export const membersSheet = (register: Register): BlankSheet => ({
  ...membersTable.blank,
  rows: register.map(({ name, subRegion, otherNames, active }) => [
    name,
    subRegion || null,
    otherNames.join("; ") || null,
    active ? "yes" : "no",
  ]),
});

/** The names in a Members sheet that is there; undefined where it has no row. Blank rows among them are offered as blanks. */
export function memberNamesIn({ sheet, heading }: ExistingTable<MembersColumn>): ChoiceSource | undefined {
  const column = heading.columns.get("member");
  const last = membersTable.rowsUnder(sheet, heading).rows.at(-1)?.row;
  if (column === undefined || last === undefined) return undefined;
  // `row` counts from 1.
  return {
    sheet: sheet.name,
    range: { top: heading.lastRow + 1, left: column, bottom: last - 1, right: column },
  };
}

/** The names in the Members sheet as it is first drawn (see membersSheet). */
export const memberNamesOf = ({ name, rows = [] }: BlankSheet): ChoiceSource | undefined =>
  rows.length === 0 ? undefined : { sheet: name, range: { top: 1, left: 0, bottom: rows.length, right: 0 } };

export interface ReadRegister {
  readonly register: Register;
  readonly remarks: readonly Remark[];
}

/** The register. A blank Active counts as active; a name given twice is one Member, with a remark. */
export function readMembers({ sheet, rows, heading }: DataTable<MembersColumn>): ReadRegister {
  const further = furtherColumns(heading);
  const members = new Map<string, Member>();
  const remarks: Remark[] = [];
  for (const { cell, cells, address } of rows) {
    const name = cellText(cell("member"));
    if (name === "") continue;
    if (members.has(name.toLowerCase())) {
      remarks.push({
        code: "member-twice",
        severity: "warning",
        source: { sheet, address: address("member") },
        text: `"${name}" stands in the register twice.`,
        next: "Delete one of the two rows.",
      });
      continue;
    }
    const active = readYesNo(cell("active"));
    if (active === "unread")
      remarks.push({
        code: "active-unread",
        severity: "warning",
        source: { sheet, address: address("active") },
        text: `Active of "${name}" is "${cellText(cell("active"))}", taken as active.`,
        next: "Write yes or no.",
      });
    members.set(name.toLowerCase(), {
      name: memberName(name),
      subRegion: cellText(cell("subRegion")),
      otherNames: cellText(cell("otherNames"))
        .split(/[;\n]/)
        .map((text) => text.trim())
        .filter(Boolean),
      active: active !== false,
      ...groupsOf(cells, further),
    });
  }
  return { register: [...members.values()], remarks };
}

type Further = readonly (readonly [column: number, heading: string])[];

/** Columns beside those that the product knows: each is a group, or names one in each cell. Source: RULES-2 10. */
const furtherColumns = ({ columns, texts }: HeadingRow<MembersColumn>): Further => {
  const known = new Set(columns.values());
  return [...texts].filter(([column]) => !known.has(column));
};

/** Longer texts are notes, and name no group. */
const longestGroup = 60;

/** What a Member's row says of groups: the heading where its cell says yes, else the cell's own words. */
function groupsOf(cells: readonly CellValue[], further: Further): Pick<Member, "groups"> {
  const groups = further.flatMap(([column, heading]): string[] => {
    const cell = cells[column];
    const text = cellText(cell);
    if (text === "" || typeof cell === "number") return [];
    const answer = readYesNo(cell ?? null);
    if (answer === true) return [heading.replace(/\s+/g, " ").trim()];
    return answer === "unread" && text.length <= longestGroup ? [text] : [];
  });
  return groups.length === 0 ? {} : { groups };
}
