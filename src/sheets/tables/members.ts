import { type Member, memberName, type Register } from "../../domain/member/member";
import type { Remark } from "../../domain/shared/remark";
import { cellText } from "../cell-text";
import type { SheetSnapshot } from "../sheet-snapshot";
import { readYesNo } from "./answers";
import { membersHeadings } from "./data-columns";
import { dataTable, findHeading } from "./data-table";

export const findMembers = (sheet: SheetSnapshot) => {
  const heading = findHeading(sheet, membersHeadings, ["member"]);
  const { columns } = heading ?? {};
  return columns?.has("subRegion") || columns?.has("otherNames") || columns?.has("active")
    ? heading
    : undefined;
};

export interface ReadRegister {
  readonly register: Register;
  readonly remarks: readonly Remark[];
}

/** The Members sheet. A blank Active counts as active; a name given twice is one Member, with a remark. */
export function readMembers(sheet: SheetSnapshot): ReadRegister | undefined {
  const heading = findMembers(sheet);
  if (heading === undefined) return undefined;
  const members = new Map<string, Member>();
  const remarks: Remark[] = [];
  for (const { cell, address } of dataTable(sheet, heading).rows) {
    const name = cellText(cell("member"));
    if (name === "") continue;
    const place = { sheet: sheet.name, address: address("member") };
    if (members.has(name.toLowerCase())) {
      remarks.push({
        code: "member-twice",
        severity: "warning",
        source: place,
        text: `"${name}" stands in the register twice.`,
        next: "Delete one of the two rows.",
      });
      continue;
    }
    const active = readYesNo(cell("active"));
    if (active === "unread") {
      const text = `Active of "${name}" is "${cellText(cell("active"))}", taken as active.`;
      remarks.push({
        code: "active-unread",
        severity: "warning",
        source: { ...place, address: address("active") },
        text,
        next: "Write yes or no.",
      });
    }
    members.set(name.toLowerCase(), {
      name: memberName(name),
      subRegion: cellText(cell("subRegion")),
      otherNames: cellText(cell("otherNames"))
        .split(/[;\n]/)
        .map((text) => text.trim())
        .filter(Boolean),
      active: active !== false,
    });
  }
  return { register: [...members.values()], remarks };
}
