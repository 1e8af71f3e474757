import { strToU8, zipSync } from "fflate";
import { serialOfDate } from "../../../src/domain/shared/serial-date";
import { addressOf } from "../../../src/sheets/cell-address";
import type { CellValue, SheetSnapshot } from "../../../src/sheets/sheet-snapshot";

/** The sheets as the bytes of an .xlsx: texts shared and dates as styled numbers, as Excel writes them. */
export function workbookBytes(sheets: readonly SheetSnapshot[]): Uint8Array {
  const strings = new Map<string, number>();
  const parts = sheets.map(({ rows }) => sheetXml(rows, strings));
  const files = new Map([
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", relationships([`${model}/officeDocument" Target="xl/workbook.xml`])],
    ["xl/workbook.xml", workbookXml(sheets)],
    ["xl/_rels/workbook.xml.rels", relationships(workbookTargets(sheets.length))],
    ["xl/styles.xml", styles],
    ["xl/sharedStrings.xml", stringsXml(strings)],
    ...parts.map((xml, place) => [`xl/worksheets/sheet${place + 1}.xml`, xml] as const),
  ]);
  const packed = Object.fromEntries([...files].map(([name, xml]) => [name, strToU8(head + xml)]));
  return zipSync(packed, { level: 6, mtime: new Date(1980, 0, 1) });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const model = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function sheetXml(rows: SheetSnapshot["rows"], strings: Map<string, number>): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(cell, addressOf(row, column), strings)).join("");
    return `<row r="${row + 1}">${written}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function cellXml(cell: CellValue, address: string, strings: Map<string, number>): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c r="${address}" t="s"><v>${placeOf(cell, strings)}</v></c>`;
  if (typeof cell === "object" && cell.kind === "date")
    return `<c r="${address}" s="1"><v>${serialOfDate(cell.date, 1900)}</v></c>`;
  throw new Error(`the bench writes no such cell: ${JSON.stringify(cell)}`);
}

function placeOf(text: string, strings: Map<string, number>): number {
  const place = strings.get(text) ?? strings.size;
  strings.set(text, place);
  return place;
}

const stringsXml = (strings: Map<string, number>): string =>
  `<sst xmlns="${main}">${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const workbookXml = (sheets: readonly SheetSnapshot[]): string =>
  `<workbook xmlns="${main}" xmlns:r="${model}"><sheets>${sheets
    .map(({ name }, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`)
    .join("")}</sheets></workbook>`;

const workbookTargets = (sheets: number): readonly string[] => [
  ...Array.from(
    { length: sheets },
    (_, place) => `${model}/worksheet" Target="worksheets/sheet${place + 1}.xml`,
  ),
  `${model}/styles" Target="styles.xml`,
  `${model}/sharedStrings" Target="sharedStrings.xml`,
];

const relationships = (targets: readonly string[]): string =>
  `<Relationships xmlns="${packages}/relationships">${targets
    .map((target, place) => `<Relationship Id="rId${place + 1}" Type="${target}"/>`)
    .join("")}</Relationships>`;

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${types}.${type}+xml"/>`;
  const pages = Array.from({ length: sheets }, (_, place) =>
    part(`worksheets/sheet${place + 1}`, "worksheet"),
  );
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  const whole = [
    part("workbook", "sheet.main"),
    part("styles", "styles"),
    part("sharedStrings", "sharedStrings"),
  ];
  return `<Types xmlns="${packages}/content-types">${defaults}${[...whole, ...pages].join("")}</Types>`;
}

/** Format 0 is plain, format 1 a date. */
const styles = `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
