import { addressOf, rangeAddress } from "../../sheets/cell-address";
import type { CellValue, DateCell, SheetSnapshot } from "../../sheets/sheet-snapshot";
import { dateOfSerial } from "../../domain/shared/serial-date";
import { contentOf, formatOf, type TextTest } from "./cell-content";
import type { BookData, Engine, GridLocale, SheetData, Style } from "./engine";
import type { GridBook } from "./grid";
import { repairParts } from "./repair-parts";
import { fittingRows } from "./row-heights";
import { textTest } from "./stored/text-test";
import { childOf, childrenOf, parseXml, type XmlElement } from "../xlsx-file/xml/element-tree";
import { decodeEntities } from "../xlsx-file/xml/xml-text";

export interface ReadBook {
  readonly data: BookData;
  /** False where the grid's reader could not read the package: values without looks, and no formulas. */
  readonly hasLooks: boolean;
}

/** A workbook as the grid's own data: looks and formulas as its reader reads them, every text as our own does. */
export function bookData(
  engine: Engine,
  { parts, workbookPart, sheets }: GridBook,
  { locale, hasCharts }: { readonly locale: GridLocale; readonly hasCharts: boolean },
): ReadBook {
  const looksOtherwise = textTest(engine, locale);
  const settings = { locale };
  try {
    const data = readWith(engine, parts, hasCharts);
    const shown = sheets.flatMap(({ snapshot, part }) =>
      ownSheet(data, { snapshot, xml: parts[part] ?? "" }, looksOtherwise),
    );
    return {
      hasLooks: true,
      data: { ...data, sheets: shown, settings, namedRanges: rangeNames(parts[workbookPart] ?? "", shown) },
    };
  } catch {
    // A package that its reader cannot make out is still shown, as plain as can be.
    return {
      hasLooks: false,
      data: {
        ...plainData(
          engine,
          sheets.map(({ snapshot }) => snapshot),
          looksOtherwise,
        ),
        settings,
      },
    };
  }
}

/** The library's own reading; charts that it cannot make out are left to the file, and all else is still read. */
function readWith({ load }: Engine, parts: GridBook["parts"], hasCharts: boolean): BookData {
  if (hasCharts)
    try {
      return load(repairParts(parts, { withDrawings: true }), false);
    } catch {
      // A shape or a kind of chart that it does not know.
    }
  return load(repairParts(parts), false);
}

function ownSheet(
  data: BookData,
  { snapshot, xml }: { readonly snapshot: SheetSnapshot; readonly xml: string },
  looksOtherwise: TextTest,
): readonly SheetData[] {
  const read = data.sheets.find(({ name }) => name === snapshot.name);
  if (!read) return [];
  const cells = { ...read.cells };
  snapshot.rows.forEach((row, at) =>
    row.forEach((value, column) => {
      const address = addressOf(at, column);
      const content = repaired(cells[address], value, looksOtherwise);
      if (content !== undefined) cells[address] = content;
    }),
  );
  const rows = fittingRows(read.rows, xml);
  // Pictures need what the grid does not have; the file keeps them. Locks are ours to explain.
  const figures = read.figures.filter(({ tag }) => tag === "chart");
  const rest = { figures, isVisible: snapshot.visibility === "visible", isLocked: false };
  const conditionalFormats = repairRules(read.conditionalFormats);
  return [{ ...read, cells, rows, conditionalFormats, ...rest }];
}

/** The content that the reader got wrong, or undefined where it is right. */
function repaired(content: unknown, value: CellValue, looksOtherwise: TextTest): string | undefined {
  const read = typeof content === "string" ? content : undefined;
  if (value === null || isFormula(read, value) || isLink(read, value)) return undefined;
  if (typeof value === "string") return contentOf(value, looksOtherwise);
  if (typeof value === "object" && value.kind === "date") return repairedDate(read, value, looksOtherwise);
  return read === undefined ? contentOf(value, looksOtherwise) : undefined;
}

// A text that begins with "=" is its own value; a formula never is.
const isFormula = (content: string | undefined, value: CellValue): boolean =>
  content !== undefined && content.startsWith("=") && content !== value;

const isLink = (content: string | undefined, value: CellValue): boolean =>
  typeof value === "string" && content !== undefined && content.startsWith(`[${value}](`);

// A workbook that counts from 1904, or a date written as text, says another day than the reader read.
function repairedDate(read: string | undefined, value: DateCell, looksOtherwise: TextTest) {
  const serial = Number(read ?? Number.NaN);
  return dateOfSerial(serial, 1900) === value.date ? undefined : contentOf(value, looksOtherwise);
}

/** All that a written value can need. */
const plainFormats = ["d mmm yyyy", "0%", "0.0%", "0.00%"];

/** A workbook of values alone, for packages that the grid's reader cannot read. */
function plainData({ load }: Engine, sheets: readonly SheetSnapshot[], looksOtherwise: TextTest): BookData {
  return {
    ...load(),
    formats: Object.fromEntries(plainFormats.map((format, at) => [at + 1, format])),
    sheets: sheets.map((sheet) => plainSheet(sheet, looksOtherwise)),
  };
}

function plainSheet({ name, rows, merges, visibility }: SheetSnapshot, looksOtherwise: TextTest): SheetData {
  const filled = rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [{ address: addressOf(at, column), value }])),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    id: name,
    name,
    colNumber: Math.max(26, width + 5),
    rowNumber: Math.max(100, rows.length + 5),
    cells: Object.fromEntries(
      filled.map(({ address, value }) => [address, contentOf(value, looksOtherwise)]),
    ),
    formats: Object.fromEntries(
      filled.flatMap(({ address, value }) => {
        const format = formatOf(value);
        return format === undefined ? [] : [[address, plainFormats.indexOf(format) + 1]];
      }),
    ),
    styles: {},
    borders: {},
    merges: merges.map(rangeAddress),
    figures: [],
    cols: {},
    rows: {},
    conditionalFormats: [],
    dataValidationRules: [],
    tables: [],
    isVisible: visibility === "visible",
  };
}

// One area of one sheet: 'Member list'!$A$2:$A$34.
const area =
  /^(?:'((?:[^']|'')+)'|([^'!"()+*/,:\s-]+))!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/;

/** The names of a workbook that stand for an area, as the grid knows names; its reader drops them. */
function rangeNames(text: string, sheets: readonly SheetData[]): Record<string, string> {
  const names = childrenOf(childOf(parseXml(text), "definedNames"), "definedName").filter(isPlain);
  return Object.fromEntries(
    names.flatMap((name) => {
      const range = decodeEntities(text.slice(name.openEnd, name.closeStart));
      const [, inQuotes, bare] = area.exec(range) ?? [];
      const sheet = inQuotes?.replaceAll("''", "'") ?? bare;
      return sheets.some((one) => one.name === sheet) ? [[name.attributes.get("name") ?? "", range]] : [];
    }),
  );
}

// Hidden names, names of one sheet, and Excel's own (print areas, filters) are none a person writes into a formula.
const isPlain = ({ attributes }: XmlElement): boolean =>
  !attributes.has("localSheetId") &&
  !attributes.has("hidden") &&
  /^[A-Za-z]\w*$/.test(attributes.get("name") ?? "");

type Formats = SheetData["conditionalFormats"];

/**
 * Conditional formats as the grid means them: its reader leaves the quotes of a formula around a text, and lets a rule
 * set sizes and places that it does not have.
 */
const repairRules = (formats: Formats): Formats =>
  formats.map((format) => {
    const { rule } = format;
    if (rule.type !== "CellIsRule") return format;
    return {
      ...format,
      rule: { ...rule, style: withoutPlace(rule.style), values: rule.values.map(unquoted) },
    };
  });

const places: ReadonlySet<string> = new Set(["fontSize", "wrapping", "verticalAlign"]);

const withoutPlace = (style: Style): Style =>
  Object.fromEntries(Object.entries(style).filter(([key]) => !places.has(key)));

const unquoted = (value: string): string =>
  /^"(?:[^"]|"")*"$/.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value;
