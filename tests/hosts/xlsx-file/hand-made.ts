import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const model = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNames = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of the smallest workbook: one sheet "A" with this inside its <worksheet>, by part name. */
export function smallParts(inside: string): Record<string, string> {
  return {
    "[Content_Types].xml": `<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${model}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${inside}</worksheet>`,
  };
}

/** The same with cells: cellParts('<c r="A1"><v>1</v></c>') puts them into row 1. */
export const cellParts = (cells: string): Record<string, string> =>
  smallParts(`<sheetData><row r="1">${cells}</row></sheetData>`);

/** A style sheet whose cell formats show these number formats, the first at 1. */
export function stylesWith(...codes: readonly string[]): string {
  const formats = codes
    .map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code}"/>`)
    .join("");
  const xfs = codes.map((_, index) => `<xf numFmtId="${170 + index}"/>`).join("");
  return `<styleSheet xmlns="${main}"><numFmts>${formats}</numFmts><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`;
}

/** A style sheet whose cell formats have these built-in numbers, the first at 1. */
export const stylesNumbered = (...ids: readonly number[]): string =>
  `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/>${ids.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`;

export const relationships = (...links: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${packageNames}/relationships">${links
    .map(
      ([name, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${model}/${name}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** The bytes of a package of these parts, in their order. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
