import { type Member, memberName, type Register } from "../../domain/member/member";
import { defaultRegister } from "../../domain/member/register";
import { memberResolver } from "../../domain/member/resolve-member";
import { cellText } from "../cell-text";
import type { SheetSnapshot } from "../sheet-snapshot";
import { memberStatusTable } from "../tables/member-status";
import { rowsOf } from "../tables/sheet-table";
import type { FoundSheet, SheetRole } from "./sheet-roles";

/** Words that only an office of the Asia/Pacific region writes, and its 33 Members. */
const ofTheRegion =
  /\bwco\b|\brocb\b|\brsp\b|regional strategic plan|asia[\s/-]*pacific|\ba\/p\b|\b33 (?:wco )?members\b|\d ?\/ ?33\b|member administrations?|\bsub-?regions?\b/i;
/** So many rows of a sheet are looked at, and so many letters of a cell. */
const farthest = 300;
const longest = 400;
const mostly = 0.5;

/**
 * Who is counted where the workbook has no Members sheet: the 33 Members of the region where its own words name them, else the
 * names in its own Member Status, else nobody: a plan without Members is whole. Source: PLAN-SHAPES 5.
 */
export function countedIn(sheets: readonly FoundSheet[]): Register {
  const names = namesOf(sheets);
  if (names.length > 0) return areOfTheRegion(names) ? defaultRegister : names.map(memberCalled);
  // Without a plan nobody can say whom it counts: a workbook that is about to get one starts as usual.
  const hasPlan = sheets.some(({ planHeadings }) => planHeadings.length > 0);
  const own = sheets.filter(({ role }) => !ofTheProduct.has(role));
  const isRegion = !hasPlan || own.some(({ sheet }) => namesRegion(sheet)) || namesMembers(own);
  return isRegion ? defaultRegister : [];
}

/** What the product writes itself says nothing of the office: "RSP milestone" is a heading of KPI Progress. */
const ofTheProduct: ReadonlySet<SheetRole> = new Set(["owned", "settings", "choices"]);
const fewestNamed = 2;
const usualNames = new Set(
  defaultRegister.flatMap(({ name, otherNames }) => [name, ...otherNames].map((one) => one.toLowerCase())),
);

/** A good part of the region's names in the cells of the data sheets. */
function namesMembers(sheets: readonly FoundSheet[]): boolean {
  const named = new Set<string>();
  for (const { sheet, planHeadings } of sheets) {
    if (planHeadings.length > 0) continue;
    for (const cells of sheet.rows.slice(0, farthest))
      for (const cell of cells)
        if (typeof cell === "string" && cell.length <= longest)
          for (const part of cell.split(/[;,\n]/)) {
            const name = part.trim().toLowerCase();
            if (usualNames.has(name)) named.add(name);
          }
    if (named.size >= fewestNamed) return true;
  }
  return false;
}

const namesOf = (sheets: readonly FoundSheet[]): readonly string[] => {
  const table = rowsOf(sheets, memberStatusTable);
  const names = table?.rows.map(({ cell }) => cellText(cell("member"))).filter((name) => name !== "") ?? [];
  return [...new Set(names)];
};

function areOfTheRegion(names: readonly string[]): boolean {
  const resolve = memberResolver(defaultRegister);
  return names.filter((name) => resolve(name).kind !== "unresolved").length >= names.length * mostly;
}

const memberCalled = (name: string): Member => ({
  name: memberName(name),
  subRegion: "",
  otherNames: [],
  active: true,
});

const namesRegion = ({ name, rows }: SheetSnapshot): boolean =>
  ofTheRegion.test(name) ||
  rows
    .slice(0, farthest)
    .some((cells) =>
      cells.some((cell) => typeof cell === "string" && ofTheRegion.test(cell.slice(0, longest))),
    );
