import { type BookSheet, rangesIn } from "./book";
import type { Node } from "./node";
import { Refusal } from "./wire";

/** The frozen cells; only how many rows they are is ever asked. */
function frozenNode(frozen: string): Node | null {
  if (frozen === "") return null;
  const [, rows] = /^(\d+) rows$/.exec(frozen) ?? [];
  const [range] = /\d/.test(frozen) && frozen.includes(":") ? rangesIn(frozen) : [];
  const count = rows === undefined ? (range ? range.bottom + 1 : 0) : Number(rows);
  return {
    kind: "Range",
    head: () => ({ _ReferenceId: "" }),
    read: { RowCount: () => count },
    ask: { _KeepReference: () => undefined },
  };
}

/** The "FreezePanes" of a sheet. */
export const freezeNode = (sheet: BookSheet): Node => ({
  kind: "WorksheetFreezePanes",
  sheet,
  ask: { GetLocationOrNullObject: () => frozenNode(String(sheet.frame["freeze"] ?? "")) },
  act: {
    Unfreeze: () => {
      if (sheet.visibility !== "Visible")
        throw new Refusal("GeneralException", "WorksheetFreezePanes.unfreeze");
      delete sheet.frame["freeze"];
    },
    FreezeAt: (address: string) => void (sheet.frame["freeze"] = address),
    FreezeRows: (rows: number) => void (sheet.frame["freeze"] = `${rows} rows`),
    FreezeColumns: (columns: number) => void (sheet.frame["freeze"] = `${columns} columns`),
  },
});

/** The "PageLayout" of a sheet. */
export function pageNode(sheet: BookSheet): Node {
  const page = (sheet.frame["page"] ?? {}) as Record<string, unknown>;
  const set = (name: string) => (value: unknown) => {
    page[name] = value;
    sheet.frame["page"] = page;
  };
  const foot: Node = {
    kind: "HeaderFooter",
    sheet,
    write: { LeftFooter: set("left"), CenterFooter: set("center"), RightFooter: set("right") },
  };
  return {
    kind: "PageLayout",
    sheet,
    read: { Orientation: () => page["orientation"] ?? "Portrait" },
    write: { Orientation: set("orientation"), PaperSize: set("paper"), Zoom: set("zoom") },
    parts: {
      HeadersFooters: () => ({ kind: "HeaderFooterGroup", parts: { DefaultForAllPages: () => foot } }),
    },
    act: {
      SetPrintTitleRows: set("titleRows"),
      SetPrintMargins: (unit: string, margins: object) => set("margins")({ unit, ...margins }),
    },
  };
}

/** The "HorizontalPageBreaks" of a sheet. */
export const pageBreaksNode = (sheet: BookSheet): Node => ({
  kind: "PageBreakCollection",
  sheet,
  ask: { GetCount: () => ((sheet.frame["breaks"] as number[] | undefined) ?? []).length },
  act: {
    RemovePageBreaks: () => delete sheet.frame["breaks"],
    Add: (address: string) => {
      const [cell] = rangesIn(address);
      if (!cell || cell.top === 0) throw new Refusal("InvalidArgument", "PageBreakCollection.add");
      sheet.frame["breaks"] = [...((sheet.frame["breaks"] as number[] | undefined) ?? []), cell.top];
      return { kind: "PageBreak", sheet };
    },
  },
});

const forbidden = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};

/** The "Protection" of a sheet. Excel refuses to protect what is protected, and to lift what is not there. */
export const lockNode = (sheet: BookSheet): Node => ({
  kind: "WorksheetProtection",
  read: {
    Protected: () => sheet.isProtected,
    Options: () => (sheet.isProtected ? { ...forbidden, selectionMode: "Normal", ...sheet.lock } : null),
  },
  ask: {
    Protect: (options: Record<string, boolean>) => {
      if (sheet.isProtected) throw new Refusal("AccessDenied", "WorksheetProtection.protect");
      sheet.isProtected = true;
      sheet.lock = options;
    },
    Unprotect: () => {
      if (!sheet.isProtected || sheet.hasPassword)
        throw new Refusal("AccessDenied", "WorksheetProtection.unprotect");
      sheet.isProtected = false;
      sheet.lock = null;
    },
  },
});
