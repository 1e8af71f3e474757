import { applyEdits, insertAfter, putAttribute } from "../xml/edits";
import { childOf, type XmlElement } from "../xml/element-tree";
import { isTrue } from "../xml/attributes";
import type { ZipEntry } from "../zip/zip-entry";
import { partKey, partText, putText, type DraftParts, type Parts } from "./parts";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";
import { removeLinks } from "./workbook-links";

/**
 * The order in which Excel computes lists formulas that are gone now, or lacks new ones; without the list Excel makes it
 * anew. Its content type is for the caller to take back.
 */
export function dropCalculationOrder(draft: DraftParts, workbook: WorkbookPart): void {
  const chain = workbook.relationships.find(({ type }) => type === "calcChain")?.part;
  if (chain === undefined) return;
  removeLinks(draft, workbook.path, chain);
  draft.delete(partKey(chain));
}

/** A package whose formulas, where it has any, Excel computes when it opens it: their stored results may be stale. */
export function recalculated(parts: Parts): Parts {
  const { root, text, path, sheets } = readWorkbookPart(parts);
  const settings = childOf(root, "calcPr");
  if (isTrue(settings?.attributes.get("fullCalcOnLoad"))) return parts;
  if (!sheets.some(({ part }) => hasFormulas(parts, part))) return parts;
  const edits = settings
    ? putAttribute(text, settings, "fullCalcOnLoad", "1")
    : [insertAfter(placeBefore(root), `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
  const draft: DraftParts = new Map(parts);
  putText(draft, path, applyEdits(text, edits));
  return draft;
}

// A part that did not change is not unpacked again: a long log is asked once, or not at all by who has read it.
const known = new WeakMap<ZipEntry, boolean>();

/** Says of a sheet what who read or wrote all its cells knows: whether there are formulas. */
export function noteFormulas(parts: Parts, part: string, has: boolean): void {
  const entry = parts.get(partKey(part));
  if (entry) known.set(entry, has);
}

function hasFormulas(parts: Parts, part: string): boolean {
  const entry = parts.get(partKey(part));
  if (!entry) return false;
  const found = known.get(entry) ?? saysFormula(partText(parts, part) ?? "");
  known.set(entry, found);
  return found;
}

// Bars and sparklines have formulas of another namespace, so of another prefix than the cells around them.
function saysFormula(xml: string): boolean {
  const prefix = /<(\w+:)?worksheet\b/.exec(xml)?.[1] ?? "";
  return ["<f>", "<f ", "<f\n"].some((tag) => xml.includes(tag.replace("<", `<${prefix}`)));
}

// Source: ECMA-376 part 1, 18.2.27.
const before = ["definedNames", "externalReferences", "functionGroups", "sheets"];

function placeBefore(root: XmlElement): XmlElement {
  const place = before.map((name) => childOf(root, name)).find((element) => element !== undefined);
  if (!place) throw new Error("a workbook without <sheets> was opened");
  return place;
}
