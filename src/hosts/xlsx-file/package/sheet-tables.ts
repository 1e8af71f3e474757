import { rangeAddress } from "../../../sheets/cell-address";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import { rangeOf } from "../read/range-of";
import { applyEdits, setAttribute } from "../xml/edits";
import { childOf, parseXml } from "../xml/element-tree";
import { putText, requiredText, type DraftParts, type Parts } from "./parts";
import { relationshipsOf } from "./relationships";

/** A data table of a sheet. */
export interface SheetTable {
  readonly part: string;
  /** Its number among the tables of the workbook. */
  readonly id: number;
  readonly name: string;
  /** With its heading row and its row of totals. */
  readonly range: CellRange;
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}

/** The data tables of a sheet's part. */
export function tablesOf(parts: Parts, sheetPart: string): readonly SheetTable[] {
  return relationshipsOf(parts, sheetPart).flatMap(({ type, part }) =>
    type === "table" && part !== undefined ? readTable(parts, part) : [],
  );
}

function readTable(parts: Parts, part: string): readonly SheetTable[] {
  const { attributes } = parseXml(requiredText(parts, part));
  return rangeOf(attributes.get("ref")).map((range) => ({
    part,
    id: Number(attributes.get("id") ?? 0),
    name: attributes.get("displayName") ?? attributes.get("name") ?? "",
    range,
    hasHeadings: attributes.get("headerRowCount") !== "0",
    hasTotals: Number(attributes.get("totalsRowCount") ?? 0) > 0,
  }));
}

/** Has the table and its filter end at another row. */
export function stretchTable(draft: DraftParts, { part, range }: SheetTable, bottom: number): void {
  const text = requiredText(draft, part);
  const root = parseXml(text);
  const address = rangeAddress({ ...range, bottom });
  const filter = childOf(root, "autoFilter");
  putText(
    draft,
    part,
    applyEdits(
      text,
      [root, ...(filter ? [filter] : [])].flatMap((element) => setAttribute(text, element, "ref", address)),
    ),
  );
}
