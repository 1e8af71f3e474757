import type { RspMilestone, RspPlan } from "../../domain/map/rsp";
import { milestoneIds } from "../../domain/plan/milestones/milestone";
import { readMilestoneCell } from "../../domain/plan/milestones/read-milestones";
import { readTimeframe } from "../../domain/plan/time/read-timeframe";
import { ordinalOfWord } from "../../domain/shared/ordinals";
import { saysNothing } from "../../domain/shared/plain-text";
import type { Remark } from "../../domain/shared/remark";
import { cellText, isBlank, isDateCell } from "../cell-text";
import { dataTable, type DataRow, findHeading } from "../tables/data-table";
import { byPattern, type HeadingNames, type HeadingRow } from "../headings";
import type { SheetSnapshot } from "../sheet-snapshot";
import { mergedDown } from "./merged-down";

export type RspRole = "code" | "ordinal" | "text" | "timeframe" | "owner";

/** The columns of a Regional Strategic Plan: the milestone's code, its words, when and whose. */
export const rspHeadings: HeadingNames<RspRole> = byPattern([
  ["timeframe", /\btime ?-?frames?\b|\btimelines?\b|\bdeadlines?\b|\bdue\b|\bwhen\b|\btarget date\b/],
  [
    "owner",
    /\bowners?\b|\bresponsib(?:le|ility|ilities)\b|\blead\b|\bin charge\b|\bcoordinators?\b|\bco ?-?ordinators?\b/,
  ],
  // Before code: where a column has the part, "Milestone no." is the ordinal in it.
  ["ordinal", /^milestones? (?:no|nr|number|#)$|^ordinals?$/],
  [
    "code",
    /^(?:(?:rsp|milestone|action|strategic|rsp milestone|rsp action) )?(?:codes?|nos?|nr|numbers?|refs?|references?|ids?|parts?|#)$|^rsp$|^rsp (?:action )?(?:part|milestone)s?$/,
  ],
  [
    "text",
    /^(?:milestones?|descriptions?|texts?|titles?|actions?|what|wording|milestone (?:text|description|action|title)s?|milestone actions?|expected (?:result|outcome)s?)$/,
  ],
]);

/** A sheet that calls itself the RSP may have targets as plans do; any other is one where its codes read as milestones. */
const callsItself = /\brsp\b|regional strategic plan/i;
const isAnotherPlan = /action plan|work ?plan|\bsap\b|\bawp\b/i;
const fewestMilestones = 2;

/** Whether the sheet's own name or first rows say that it is the Regional Strategic Plan. */
export function isNamedRsp({ name, rows }: SheetSnapshot): boolean {
  const title = rows
    .slice(0, 4)
    .flatMap((cells) => cells.filter((cell) => !isBlank(cell)).slice(0, 1))
    .map((cell) => cellText(cell).slice(0, 200));
  const lone = rows.slice(0, 4).map((cells) => cells.filter((cell) => !isBlank(cell)).length === 1);
  const titles = [name, ...title.filter((_, at) => lone[at])];
  return titles.some((text) => callsItself.test(text)) && !titles.some((text) => isAnotherPlan.test(text));
}

/** The heading row of an RSP sheet, or undefined where the sheet is none. */
export function findRsp(sheet: SheetSnapshot): HeadingRow<RspRole> | undefined {
  const heading = headingOf(sheet);
  if (heading === undefined) return undefined;
  const sample = { ...sheet, rows: sheet.rows.slice(0, heading.lastRow + 60) };
  const found = dataTable(sample, heading).rows.filter((row) => milestoneOf(row) !== undefined);
  return found.length >= fewestMilestones ? heading : undefined;
}

/** "Milestone" alone heads the codes where another column has the words. */
function headingOf(sheet: SheetSnapshot): HeadingRow<RspRole> | undefined {
  const heading = findHeading(sheet, rspHeadings, ["code", "text"]);
  if (heading) return heading;
  const numbered = findHeading(sheet, rspHeadings, ["ordinal", "text"]);
  if (numbered) return { ...numbered, columns: numberAsCode(numbered) };
  const other = findHeading(sheet, rspHeadings, ["text"]);
  if (other === undefined) return undefined;
  const codes = other.columns.get("text") ?? 0;
  const words = [...other.texts.keys()].find((column) => column > codes && !isTaken(other, column));
  return words === undefined
    ? undefined
    : { ...other, columns: new Map([...other.columns, ["code", codes], ["text", words]]) };
}

/** "Milestone no." alone has the codes. */
function numberAsCode({ columns }: HeadingRow<RspRole>): ReadonlyMap<RspRole, number> {
  return new Map([...columns].map(([role, column]) => [role === "ordinal" ? "code" : role, column]));
}

const isTaken = ({ columns }: HeadingRow<RspRole>, column: number): boolean =>
  [...columns.values()].includes(column);

export interface ReadRsp {
  readonly rsp: RspPlan;
  readonly remarks: readonly Remark[];
}

/** Reads the milestones; a code that can't be read, and a milestone listed twice, are remarks, and the rest goes on. */
export function readRsp(
  sheet: SheetSnapshot,
  options: { readonly fiscalYearStartMonth: number },
): ReadRsp | undefined {
  const heading = findRsp(sheet);
  if (heading === undefined) return undefined;
  const { rows } = dataTable({ ...sheet, rows: mergedDown(sheet) }, heading);
  const milestones = new Map<string, RspMilestone>();
  const remarks: Remark[] = [];
  for (const row of rows) {
    const code = cellText(row.cell("code"));
    const read = milestoneOf(row);
    const source = { sheet: sheet.name, address: row.address("code") };
    if (read === undefined) {
      if (/\d\.\d/.test(code)) remarks.push(unreadCode(code, source));
      continue;
    }
    if (milestones.has(read.id)) remarks.push(twice(read.id, source));
    else milestones.set(read.id, { ...read, ...wordsOf(row, options), source });
  }
  return { rsp: { sheet: sheet.name, milestones: [...milestones.values()] }, remarks };
}

/** "1.1.1 - 1st milestone", "1.1.1/1", or the part in one column and the ordinal in another. */
function milestoneOf(row: DataRow<RspRole>): Pick<RspMilestone, "id" | "part" | "ordinal"> | undefined {
  const value = row.cell("code");
  if (typeof value !== "string") return undefined;
  const plain = value.replace(/^\s*(\d{1,2}\.\d{1,2}\.\d{1,2})\s*\/\s*(\d{1,2})\s*$/, "$1 - $2");
  const reading = readMilestoneCell(plain);
  if (reading.kind === "unread" || reading.value.references.length !== 1) return undefined;
  const [reference] = reading.value.references;
  if (reference === undefined || reference.ordinals.length > 1 || reference.part.split(".").length < 3)
    return undefined;
  const ordinal = reference.ordinals[0] ?? ordinalOf(cellText(row.cell("ordinal")));
  const ordinals = ordinal === undefined ? [] : [ordinal];
  const [id] = milestoneIds({ references: [{ part: reference.part, ordinals }], specific: false });
  return id === undefined ? undefined : { id, part: reference.part, ordinal };
}

function ordinalOf(text: string): number | undefined {
  const digits = /^\D{0,12}(\d{1,2})(?:st|nd|rd|th)?\D{0,12}$/i.exec(text)?.[1];
  return digits === undefined ? ordinalOfWord(text.split(" ")[0] ?? "") : Number(digits);
}

function wordsOf(row: DataRow<RspRole>, options: { readonly fiscalYearStartMonth: number }) {
  const due = row.cell("timeframe");
  const timeframeText = cellText(due);
  const owner = cellText(row.cell("owner"));
  return {
    text: cellText(row.cell("text")).replace(/\s+/g, " "),
    timeframe: readTimeframe(isDateCell(due) ? due.date : timeframeText, options),
    timeframeText,
    owner: saysNothing(owner) ? "" : owner,
  };
}

const unreadCode = (code: string, source: Remark["source"]): Remark => ({
  code: "rsp-milestone-unread",
  severity: "warning",
  source,
  text: `"${code.slice(0, 80)}" names no single milestone of the RSP.`,
  next: 'Write it as "1.1.3 - 2nd milestone".',
});

const twice = (id: string, source: Remark["source"]): Remark => ({
  code: "rsp-milestone-twice",
  severity: "warning",
  source,
  text: `Milestone ${id} is listed before; this row is left out.`,
  next: "Number it otherwise, or delete one of the two.",
});
