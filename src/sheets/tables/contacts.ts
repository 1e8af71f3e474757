import type { Contact } from "../../domain/kpi/attention/contacts";
import type { Register } from "../../domain/member/member";
import type { Remark } from "../../domain/shared/remark";
import { cellText } from "../cell-text";
import type { DataRow, DataTable } from "./data-table";
import { sheetTable } from "./sheet-table";

export type ContactsColumn = "name" | "role" | "pillar" | "subRegion" | "email";

/** Who looks after which part: a row per person, or per part of one. For plans whose rows name no owner. */
export const contactsTable = sheetTable<ContactsColumn>({
  role: "contacts",
  name: "Contacts",
  title: "name",
  telling: ["pillar", "subRegion"],
  columns: {
    name: {
      heading: "Name",
      width: 24,
      needed: true,
      also: /^(?:names?|contacts?|contact name|full name|person|officer)$/,
      note: "Who it is.",
    },
    role: {
      heading: "Role",
      width: 26,
      needed: true,
      also: /^(?:role|position|function|post|job title)$/,
      note: "What the person does: Programme manager.",
    },
    pillar: {
      heading: "Pillar",
      width: 12,
      also: /^pillars?$/,
      note: "Numbers of the plan's pillars, with semicolons between; blank is all of them.",
    },
    subRegion: {
      heading: "Sub-region",
      width: 28,
      also: /^sub[ -]?regions?$/,
      note: "As Members has it, with semicolons between; blank is all of them.",
    },
    email: {
      heading: "E-mail",
      width: 30,
      also: /^e[ -]?mail(?: address)?$/,
      note: "For people; the product sends nothing.",
    },
  },
});

export interface ReadContacts {
  readonly contacts: readonly Contact[];
  readonly remarks: readonly Remark[];
}

/** The contacts. A part that cannot be read leaves its row out, with a remark: nobody is made responsible by a slip. */
export function readContacts(table: DataTable<ContactsColumn>, register: Register): ReadContacts {
  const subRegions = new Map(register.map(({ subRegion }) => [subRegion.toLowerCase(), subRegion]));
  const read = table.rows.map((row) => readContact(row, { sheet: table.sheet, subRegions }));
  return {
    contacts: read.flatMap(({ contact }) => contact ?? []),
    remarks: read.flatMap(({ remark }) => remark ?? []),
  };
}

interface ContactFrame {
  readonly sheet: string;
  /** The register's own spelling by the name in lower case. */
  readonly subRegions: ReadonlyMap<string, string>;
}

interface ReadRow {
  readonly contact?: Contact;
  readonly remark?: Remark;
}

function readContact(
  { cell, address }: DataRow<ContactsColumn>,
  { sheet, subRegions }: ContactFrame,
): ReadRow {
  const name = cellText(cell("name")).trim();
  if (name === "") return {};
  const unread = (column: ContactsColumn, part: string, next: string): ReadRow => ({
    remark: {
      code: "contact-part-unread",
      severity: "warning",
      source: { sheet, address: address(column) },
      text: `"${part}" is no ${column === "pillar" ? "pillar" : "sub-region of Members"}; ${name} is left out.`,
      next,
    },
  });
  const pillars = partsIn(cellText(cell("pillar"))).map((part) => [part, pillarNumber(part)] as const);
  const regions = partsIn(cellText(cell("subRegion"))).map(
    (part) => [part, subRegions.get(part.toLowerCase())] as const,
  );
  for (const [part, number] of pillars)
    if (number === undefined) return unread("pillar", part, "Write numbers: 1; 3.");
  for (const [part, region] of regions)
    if (region === undefined) return unread("subRegion", part, "Write it as the sheet Members does.");
  return {
    contact: {
      name,
      role: cellText(cell("role")).trim(),
      pillars: pillars.flatMap(([, number]) => number ?? []),
      subRegions: regions.flatMap(([, region]) => region ?? []),
    },
  };
}

/** "1; 3" -> two; "all" is as good as blank. */
const partsIn = (text: string): readonly string[] =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part.toLowerCase() !== "all");

/** "2", "Pillar 2", "2. Capacity building" */
function pillarNumber(text: string): number | undefined {
  const [, digits] = /^(?:pillar +)?(\d{1,2})(?:[.:) ].*)?$/i.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
