import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import { appendTo, insertAfter, type Edit } from "../xml/edits";
import { childOf, childrenOf, type XmlElement } from "../xml/element-tree";
import { escapeXml } from "../xml/xml-text";
import { absoluteRange, wholeRows } from "./sheet-reference";

/** A name that Excel itself gives to a part of a sheet. */
interface BuiltInName {
  readonly name: string;
  readonly range: string;
  readonly isHidden: boolean;
}

function namesFor({ name: sheet, print, filter, table }: SheetDrawing): readonly BuiltInName[] {
  const titles = print.repeatRows && {
    name: "_xlnm.Print_Titles",
    range: wholeRows(sheet, print.repeatRows),
    isHidden: false,
  };
  const filtered = filter &&
    !table && {
      name: "_xlnm._FilterDatabase",
      range: absoluteRange(sheet, filter),
      isHidden: true,
    };
  return [titles, filtered].filter((name) => typeof name === "object");
}

/**
 * The edits that give the sheet at a tab position its built-in names: an old one is written over where it stands, one no
 * longer wanted (a print area that someone set, too) goes, a new one is added at the end. No other name is touched.
 */
export function definedNameEdits(root: XmlElement, tab: number, drawing: SheetDrawing): readonly Edit[] {
  const list = childOf(root, "definedNames");
  const wanted = namesFor(drawing);
  const old = childrenOf(list, "definedName").filter(
    ({ attributes }) =>
      attributes.get("localSheetId") === String(tab) && attributes.get("name")?.startsWith("_xlnm.") === true,
  );
  const xmlOf = (name: BuiltInName | undefined): string => (name ? nameXml(root.prefix, tab, name) : "");
  const edits = old.map((element) => ({
    at: element.start,
    remove: element.end - element.start,
    insert: xmlOf(wanted.find(({ name }) => name === element.attributes.get("name"))),
  }));
  const isNew = ({ name }: BuiltInName): boolean =>
    old.every(({ attributes }) => attributes.get("name") !== name);
  const added = wanted.filter(isNew).map(xmlOf).join("");
  return added === "" ? edits : [...edits, addNames(root, list, added)];
}

const nameXml = (p: string, tab: number, { name, range, isHidden }: BuiltInName): string =>
  `<${p}definedName name="${name}" localSheetId="${tab}"${isHidden ? ' hidden="1"' : ""}>${escapeXml(range)}</${p}definedName>`;

// Names come after the sheets, function groups and links to other workbooks. Source: ECMA-376 part 1, 18.2.27.
const before = ["externalReferences", "functionGroups", "sheets"];

function addNames(root: XmlElement, list: XmlElement | undefined, xml: string): Edit {
  if (list) return appendTo(list, xml);
  const place = before.map((name) => childOf(root, name)).find((element) => element !== undefined);
  const tag = `${root.prefix}definedNames`;
  return insertAfter(place ?? root, `<${tag}>${xml}</${tag}>`);
}
