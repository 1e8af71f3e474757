import { rangeAddress } from "../../../../src/sheets/cell-address";
import type { CellRange } from "../../../../src/sheets/sheet-snapshot";
import { type Book, type BookSheet, type BookTable, emptySheet, rangesIn, usedRange } from "./book";
import { chartsNode } from "./chart-node";
import { freezeNode, lockNode, pageBreaksNode, pageNode } from "./frame-nodes";
import type { Node } from "./node";
import { areasNode, rangeNode } from "./range-node";
import { Refusal } from "./wire";

/** The root of everything: what "context" stands for. */
export const workbookNode = (book: Book): Node => ({
  kind: "Workbook",
  read: { ReadOnly: () => book.isReadOnly, Name: () => "Book1" },
  parts: {
    Worksheets: () => worksheetsNode(book),
    Protection: () => ({ kind: "WorkbookProtection", read: { Protected: () => book.isStructureLocked } }),
    Application: () => ({
      kind: "Application",
      read: { DecimalSeparator: () => (book.listSeparator === ";" ? "," : ".") },
      ask: { SuspendScreenUpdatingUntilNextSync: () => undefined },
    }),
    _Runtime: () => ({
      kind: "Runtime",
      read: { EnableEvents: () => book.areEventsOn },
      write: { EnableEvents: (on: boolean) => void (book.areEventsOn = on) },
    }),
    Functions: () => ({
      kind: "Functions",
      ask: {
        Date: () => ({
          kind: "FunctionResult",
          read: { Value: () => (book.dateSystem === 1904 ? 1 : 1463) },
        }),
      },
    }),
  },
});

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function worksheetsNode(book: Book): Node {
  const find = (key: string): Node | null => {
    const sheet = book.sheets.find(({ id, name }) => id === key || same(name, key));
    return sheet ? sheetNode(book, sheet) : null;
  };
  return {
    kind: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => sheetNode(book, sheet)),
    byKey: find,
    ask: {
      GetItemOrNullObject: find,
      GetFirst: () => find(book.sheets[0]?.id ?? ""),
      _RegisterDataChangedEvent: () => undefined,
      _RegisterSelectionChangedEvent: () => undefined,
    },
    act: {
      Add: (name: string) => {
        if (book.isReadOnly || book.isStructureLocked)
          throw new Refusal("AccessDenied", "WorksheetCollection.add");
        if (find(name)) throw new Refusal("ItemAlreadyExists", "WorksheetCollection.add");
        const sheet = emptySheet(book, name);
        book.sheets.push(sheet);
        return sheetNode(book, sheet);
      },
    },
  };
}

export function sheetNode(book: Book, sheet: BookSheet): Node {
  return {
    kind: "Worksheet",
    sheet,
    head: () => ({ _Id: sheet.id }),
    read: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility },
    write: {
      Visibility: (visibility: BookSheet["visibility"]) => void (sheet.visibility = visibility),
      TabColor: (colour: string) => void (sheet.frame["tab"] = colour),
      Gridlines: (isShown: boolean) => void (sheet.frame["gridlines"] = isShown),
    },
    parts: {
      Protection: () => lockNode(sheet),
      Charts: () => chartsNode(sheet),
      HorizontalPageBreaks: () => pageBreaksNode(sheet),
      AutoFilter: () => filterNode(sheet),
      Tables: () => tablesNode(book, sheet),
      FreezePanes: () => freezeNode(sheet),
      PageLayout: () => pageNode(sheet),
    },
    ask: {
      GetNextOrNullObject: () => {
        const next = book.sheets[book.sheets.indexOf(sheet) + 1];
        return next ? sheetNode(book, next) : null;
      },
      GetUsedRangeOrNullObject: () => {
        const used = usedRange(sheet);
        return used && rangeNode(sheet, used);
      },
      GetRange: (address: string | null) =>
        rangeNode(sheet, address === null ? null : oneArea(address, "Worksheet.getRange")),
      GetRanges: (addresses: string) => {
        const separator = book.listSeparator;
        if (/[,;]/.test(addresses.replaceAll(separator, "")))
          throw new Refusal("InvalidArgument", "Worksheet.getRanges");
        // Excel cuts longer ones without a word.
        const kept =
          addresses.length > 8192 ? addresses.slice(0, 8192).replace(/[,;][^,;]*$/, "") : addresses;
        return areasNode(sheet, kept.split(separator).flatMap(rangesIn));
      },
      GetRangeByIndexes: (top: number, left: number, rows: number, columns: number) =>
        rangeNode(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
      Calculate: () => sheet.calculate(true),
      Activate: () => {
        if (sheet.visibility !== "Visible") throw new Refusal("InvalidOperation", "Worksheet.activate");
        for (const other of book.sheets) delete other.frame["active"];
        sheet.frame["active"] = true;
      },
    },
    act: {
      Delete: () => {
        if (book.isStructureLocked) throw new Refusal("AccessDenied", "Worksheet.delete");
        // Documented: a very hidden sheet has to be shown first.
        if (sheet.visibility === "VeryHidden") throw new Refusal("InvalidOperation", "Worksheet.delete");
        book.sheets = book.sheets.filter((other) => other !== sheet);
      },
    },
  };
}

/** One area's range: these calls take no list, whatever the separator. */
function oneArea(address: string, location: string): CellRange | null {
  if (/[,;]/.test(address)) throw new Refusal("InvalidArgument", location);
  return rangesIn(address)[0] ?? null;
}

const filterNode = (sheet: BookSheet): Node => ({
  kind: "AutoFilter",
  sheet,
  read: { Enabled: () => sheet.filter !== null, IsDataFiltered: () => sheet.filter?.isFiltered === true },
  act: {
    Apply: (address: string) => void (sheet.filter = { address, isFiltered: false }),
    Remove: () => void (sheet.filter = null),
  },
});

function tablesNode(book: Book, sheet: BookSheet): Node {
  const find = (key: string): Node | null => {
    const table = sheet.tables.find(({ id, name }) => id === key || same(name, key));
    return table ? tableNode(book, sheet, table) : null;
  };
  return {
    kind: "TableCollection",
    sheet,
    items: () => sheet.tables.map((table) => tableNode(book, sheet, table)),
    byKey: find,
    ask: { GetItem: find },
    act: {
      Add: (address: string) => {
        const [range] = rangesIn(address);
        if (!range) throw new Refusal("InvalidArgument", "TableCollection.add");
        const id = String(book.nextId++);
        const table = {
          id,
          name: `Table${id}`,
          range,
          style: "TableStyleMedium2",
          hasTotals: false,
          isFiltered: false,
        };
        sheet.tables.push(table);
        return tableNode(book, sheet, table);
      },
    },
  };
}

function tableNode(book: Book, sheet: BookSheet, table: BookTable): Node {
  return {
    kind: "Table",
    sheet,
    head: () => ({ _Id: table.id }),
    read: { Id: () => table.id, Name: () => table.name, ShowTotals: () => table.hasTotals },
    write: {
      Name: (name: string) => {
        const others = book.sheets.flatMap(({ tables }) => tables).filter((other) => other !== table);
        if (others.some((other) => same(other.name, name)))
          throw new Refusal("InvalidArgument", "Table.name");
        table.name = name;
      },
      Style: (style: string) => void (table.style = style),
    },
    parts: { AutoFilter: () => ({ kind: "AutoFilter", read: { IsDataFiltered: () => table.isFiltered } }) },
    ask: { GetRange: () => rangeNode(sheet, table.range) },
    act: {
      Resize: (address: string) => {
        const [range] = rangesIn(address);
        if (range) table.range = range;
      },
      ConvertToRange: () => {
        sheet.tables = sheet.tables.filter((other) => other !== table);
        return rangeNode(sheet, table.range);
      },
    },
  };
}

/** Where a table lies, as text. */
export const tableAddress = ({ range }: BookTable): string => rangeAddress(range);
