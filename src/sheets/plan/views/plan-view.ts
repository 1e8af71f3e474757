import type { Remark } from "../../../domain/shared/remark";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { addressOf, columnIndex } from "../../cell-address";
import type { CellValue, SheetSnapshot } from "../../sheet-snapshot";
import type { FoundPlan } from "../found-plan";

/** A sheet seen as a table with one heading row: a plan that lies on its side, in blocks, or pasted into one column. */
export interface PlanView {
  /** "on its side", "in blocks", "in lines of text": how the sheet itself is laid out. */
  readonly layout: string;
  readonly sheet: SheetSnapshot;
  /** Where a cell of the view stands in the sheet, zero-based. */
  readonly place: (row: number, column: number) => { readonly row: number; readonly column: number };
}

/** A place of a view cell by cell: "3 2" -> the cell of the sheet. */
export type Places = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

export const keyOfPlace = (row: number, column: number): string => `${row} ${column}`;

export const viewOf = (
  sheet: SheetSnapshot,
  layout: string,
  rows: readonly (readonly CellValue[])[],
  place: PlanView["place"],
): PlanView => ({ layout, sheet: { ...plain(sheet), rows, merges: [] }, place });

/** What is hidden or coloured stands elsewhere in a view. */
const plain = ({ name, visibility, isProtected }: SheetSnapshot) => ({ name, visibility, isProtected });

/** A plan that was read of a view, with the addresses of the sheet itself. */
export function inSheet(found: FoundPlan, { layout, place }: PlanView): FoundPlan {
  const moved = (address: string): string => {
    const parts = /^([A-Z]+)(\d+)$/.exec(address);
    if (parts === null) return address;
    const there = place(Number(parts[2]) - 1, columnIndex(parts[1] ?? "A"));
    return addressOf(there.row, there.column);
  };
  const { headings, ...rest } = found;
  const plan = withMoved(rest, found.sheet, moved) as Omit<FoundPlan, "headings">;
  const [first] = headings;
  const said = first ? [layoutRemark(found.sheet, layout, moved(addressOf(first.row, first.left)))] : [];
  return { ...plan, headings, remarks: [...said, ...plan.remarks] };
}

/** Of a plan that lies otherwise its reader looks in other places than usual, so it is said how it was seen. */
const layoutRemark = (sheet: string, layout: string, address: string): Remark => ({
  code: "plan-lies-otherwise",
  severity: "info",
  source: { sheet, address },
  text: `"${sheet}" is no plain table: the plan was read as one that lies ${layout}.`,
  next: "Look whether its KPIs and their figures are the ones that you know; if not, put them into a table with one heading row.",
});

/** Every place of the sheet in plain data, however deep. */
function withMoved(value: unknown, sheet: string, moved: (address: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => withMoved(one, sheet, moved));
  if (typeof value !== "object" || value === null) return value;
  if (isPlace(value)) {
    const address = value.sheet === undefined || value.sheet === sheet ? moved(value.address) : value.address;
    return { ...value, address };
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withMoved(one, sheet, moved)]));
}

const isPlace = (value: object): value is Partial<SourceCell> & { readonly address: string } =>
  "address" in value && typeof value.address === "string";
