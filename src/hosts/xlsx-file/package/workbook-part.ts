import type { SheetSnapshot } from "../../../sheets/sheet-snapshot";
import { refuse } from "../../../usecases/problem";
import type { DateSystem } from "../../../domain/shared/serial-date";
import { refuseDamaged } from "../damaged";
import { isTrue } from "../xml/attributes";
import { childOf, childrenOf, parseXml, prefixedAttribute, type XmlElement } from "../xml/element-tree";
import type { ZipEntry } from "../zip/zip-entry";
import { requiredText, partKey, type Parts } from "./parts";
import { relationshipsOf, type Relationship } from "./relationships";

/** The part that lists the sheets. */
export interface WorkbookPart {
  /** Usually "xl/workbook.xml". */
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  /** In tab order, chart sheets among them. */
  readonly sheets: readonly SheetEntry[];
  readonly dateSystem: DateSystem;
  /** The file speaks the strict flavour of the format, whose namespaces differ. */
  readonly isStrict: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly sheetId: number;
  /** The relationship's type: "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet". */
  readonly type: string;
  readonly part: string;
}

/** The workbook part of a package. Refuses ("not-a-workbook") a package without one. */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const path = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.part;
  const entry = path === undefined ? undefined : parts.get(partKey(path));
  if (path === undefined || entry === undefined) return refuseNoWorkbook();
  const relationships = relationshipsOf(parts, path);
  const known = read.get(entry);
  // Nor do its relationships change while they are the same list.
  if (known?.relationships === relationships) return known;
  const found = readPart(requiredText(parts, path), path, relationships);
  read.set(entry, found);
  return found;
}

// An entry never changes, and everything that reads or writes a package asks for this part, some of it several times.
const read = new WeakMap<ZipEntry, WorkbookPart>();

function readPart(text: string, path: string, relationships: readonly Relationship[]): WorkbookPart {
  const root = parseXml(text);
  if (root.name !== "workbook") return refuseNoWorkbook();
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((sheet) => sheetEntry(sheet, byId));
  checkParts(sheets);
  return {
    path,
    text,
    root,
    relationships,
    sheets,
    dateSystem: isTrue(childOf(root, "workbookPr")?.attributes.get("date1904")) ? 1904 : 1900,
    isStrict: [...root.attributes.values()].includes("http://purl.oclc.org/ooxml/spreadsheetml/main"),
  };
}

const visibilities: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  hidden: "hidden",
  veryHidden: "very-hidden",
};

/** Sheets that share a part: Excel takes such a workbook for damaged, and five thousand would be read from one part. */
function checkParts(sheets: readonly SheetEntry[]): void {
  const parts = sheets.map(({ part }) => partKey(part)).filter((part) => part !== "");
  if (new Set(parts).size < parts.length) refuseDamaged();
}

function sheetEntry(element: XmlElement, relationships: ReadonlyMap<string, Relationship>): SheetEntry {
  const relationship = relationships.get(prefixedAttribute(element, "id") ?? "");
  return {
    name: element.attributes.get("name") ?? "",
    visibility: visibilities[element.attributes.get("state") ?? ""] ?? "visible",
    sheetId: Number(element.attributes.get("sheetId")),
    type: relationship?.type ?? "",
    part: relationship?.part ?? "",
  };
}

const refuseNoWorkbook = (): never =>
  refuse(
    "not-a-workbook",
    "The file is a zip without an Excel workbook in it.",
    "Choose an Excel workbook (.xlsx or .xlsm).",
  );
