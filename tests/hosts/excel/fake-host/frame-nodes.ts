import { type BookSheet, rangesIn } from "./book";
import type { Node } from "./node";
import { Refusal } from "./wire";

/** The "FreezePanes" of a sheet. */
export const freezeNode = (sheet: BookSheet): Node => ({
  kind: "WorksheetFreezePanes",
  sheet,
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
