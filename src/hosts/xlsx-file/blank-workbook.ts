import { flavourOf, xmlHead } from "./draw/flavour";
import { putText, type DraftParts } from "./package/parts";
import { writeZip } from "./zip/write-zip";

const { main, model } = flavourOf({ isStrict: false });
const content = "http://schemas.openxmlformats.org/package/2006/content-types";
const links = "http://schemas.openxmlformats.org/package/2006/relationships";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${content}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${model}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${model}"><sheets/></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${links}"/>`,
};

/** The bytes of a workbook without a sheet, for a new one to be drawn into; Excel opens it once it has its first. */
export function blankWorkbook(): Uint8Array {
  const draft: DraftParts = new Map();
  for (const [name, xml] of Object.entries(parts)) putText(draft, name, xmlHead + xml);
  return writeZip([...draft.values()]);
}
