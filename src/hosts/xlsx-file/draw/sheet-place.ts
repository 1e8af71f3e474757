import { refuse } from "../../../usecases/problem";
import { unusedPart } from "../package/new-names";
import { partText, putText, type DraftParts } from "../package/parts";
import { resolveTarget } from "../package/relationships";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "../package/workbook-part";
import { addLink } from "../package/workbook-links";
import { protectionOf, type Protection } from "../own-protection";
import { refuseProtected, sameSheetName } from "../sheet-limits";
import { attributesOf, isTrue } from "../xml/attributes";
import { appendTo, applyEdits } from "../xml/edits";
import { childOf, type XmlElement } from "../xml/element-tree";
import { isTag, nextTag, tagScanner } from "../xml/tag-scanner";
import { escapeXml } from "../xml/xml-text";
import { flavourOf } from "./flavour";

/** The sheet that a drawing goes to. */
export interface SheetPlace {
  readonly part: string;
  /** Position among the tabs, from 0. */
  readonly tab: number;
  readonly codeName?: string;
  /** The old sheet had formulas. */
  readonly hadFormulas: boolean;
}

/**
 * The place of the sheet of that name, or a new one behind the last tab. Refuses a sheet that a person protected, a new
 * sheet in a workbook whose structure is protected, and a name that a chart sheet has.
 */
export function sheetPlace(draft: DraftParts, name: string): SheetPlace {
  const workbook = readWorkbookPart(draft);
  const tab = workbook.sheets.findIndex((sheet) => sameSheetName(sheet.name, name));
  const old = workbook.sheets[tab];
  return old ? oldPlace(draft, old, tab) : newPlace(draft, workbook, name);
}

function oldPlace(draft: DraftParts, sheet: SheetEntry, tab: number): SheetPlace {
  if (sheet.type !== "worksheet")
    refuse(
      "not-a-worksheet",
      `"${sheet.name}" is a chart sheet or an old macro sheet, so it cannot be drawn.`,
      `Rename "${sheet.name}", then try again.`,
    );
  const xml = partText(draft, sheet.part) ?? "";
  const { protection, codeName, hadFormulas } = traitsOf(xml);
  if (protection === "foreign") refuseProtected(sheet.name);
  return { part: sheet.part, tab, hadFormulas, ...(codeName === undefined ? {} : { codeName }) };
}

interface SheetTraits {
  protection: Protection;
  hadFormulas: boolean;
  codeName?: string | undefined;
}

function traitsOf(xml: string): SheetTraits {
  const traits: SheetTraits = { protection: "none", hadFormulas: false };
  const scanner = tagScanner(xml);
  let inCell = false;
  while (nextTag(scanner)) {
    // Bars and sparklines have an <f>, too: only that of a cell is a formula.
    if (isTag(scanner, "c")) inCell = scanner.kind === "open";
    else if (inCell && isTag(scanner, "f")) traits.hadFormulas = true;
    else if (isTag(scanner, "sheetPr")) traits.codeName ??= attributesOf(scanner).get("codeName");
    else if (isTag(scanner, "sheetProtection")) traits.protection = protectionOf(attributesOf(scanner));
  }
  return traits;
}

function newPlace(draft: DraftParts, workbook: WorkbookPart, name: string): SheetPlace {
  if (isTrue(childOf(workbook.root, "workbookProtection")?.attributes.get("lockStructure")))
    refuse(
      "workbook-protected",
      "The workbook's structure is protected, so no sheet can be added.",
      "Unprotect it (Review, Protect Workbook), then try again.",
    );
  const part = unusedPart(draft, resolveTarget(workbook.path, "worksheets/sheet#.xml"));
  const id = addLink(draft, workbook.path, { type: `${flavourOf(workbook).model}/worksheet`, part });
  const sheets = childOf(workbook.root, "sheets");
  if (!sheets) throw new Error("a workbook without <sheets> was opened");
  putText(
    draft,
    workbook.path,
    applyEdits(workbook.text, [appendTo(sheets, sheetLine(workbook, sheets, name, id))]),
  );
  return { part, tab: workbook.sheets.length, hadFormulas: false };
}

function sheetLine(workbook: WorkbookPart, sheets: XmlElement, name: string, id: string): string {
  const { model } = flavourOf(workbook);
  const sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId)) + 1;
  const declared = [...workbook.root.attributes].find(
    ([key, value]) => key.startsWith("xmlns:") && value === model,
  )?.[0];
  const prefix = declared?.slice("xmlns:".length);
  const relation = prefix === undefined ? `xmlns:r="${model}" r:id="${id}"` : `${prefix}:id="${id}"`;
  return `<${sheets.prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${relation}/>`;
}
