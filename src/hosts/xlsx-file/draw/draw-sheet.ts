import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import { putContentTypes, type ContentType } from "../package/content-types";
import { unusedPart } from "../package/new-names";
import { partKey, partText, putText, type DraftParts, type Parts } from "../package/parts";
import { dropOrphans, reachableParts } from "../package/reachable";
import { relationshipsPath, resolveTarget } from "../package/relationships";
import { addLink, linksXml, removeLinks } from "../package/workbook-links";
import { readWorkbookPart, type WorkbookPart } from "../package/workbook-part";
import { checkDrawing } from "../sheet-limits";
import { applyEdits } from "../xml/edits";
import { definedNameEdits } from "./defined-names";
import { flavourOf, xmlHead, type Flavour } from "./flavour";
import { commentsXml, notesDrawingXml, notesOf } from "./notes-xml";
import { sheetPlace, type SheetPlace } from "./sheet-place";
import { sheetXml } from "./sheet-xml";
import { blankStyles, styleBook } from "./style-book";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const vml = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/**
 * The package with the drawing in place of the sheet of its name, or behind the last tab. Parts that have nothing to do
 * with it are the same entries. Throws a ProblemError where the workbook refuses; the given parts are never changed.
 */
export function drawSheet(parts: Parts, drawing: SheetDrawing): Parts {
  checkDrawing(drawing);
  const draft: DraftParts = new Map(parts);
  const before = reachableParts(parts);
  const place = sheetPlace(draft, drawing.name);
  const workbook = readWorkbookPart(draft);
  // What the old sheet led to goes first, so that its numbers are free for the new one and twice equals once.
  draft.delete(partKey(relationshipsPath(place.part)));
  if (place.hadFormulas) dropCalculationOrder(draft, workbook);
  dropOrphans(draft, before);
  const notes = putNotes(draft, drawing, place, workbook);
  const stylesPart = putSheet(draft, drawing, place, workbook);
  putText(
    draft,
    workbook.path,
    applyEdits(workbook.text, definedNameEdits(workbook.root, place.tab, drawing)),
  );
  putContentTypes(draft, {
    parts: [
      { name: place.part, type: `${spreadsheet}.worksheet+xml` },
      { name: stylesPart, type: `${spreadsheet}.styles+xml` },
      ...notes,
    ],
    endings: notes.length > 0 ? [{ name: "vml", type: vml }] : [],
  });
  return inOldOrder(draft, parts);
}

// The order in which Excel computes lists formulas that are gone now; without the list Excel makes it anew.
function dropCalculationOrder(draft: DraftParts, workbook: WorkbookPart): void {
  const chain = workbook.relationships.find(({ type }) => type === "calcChain")?.part;
  if (chain !== undefined) removeLinks(draft, workbook.path, chain);
}

function putNotes(
  draft: DraftParts,
  drawing: SheetDrawing,
  { part }: SheetPlace,
  workbook: WorkbookPart,
): readonly ContentType[] {
  const notes = notesOf(drawing);
  if (notes.length === 0) return [];
  const { main, office } = flavourOf(workbook);
  const boxes = unusedPart(draft, resolveTarget(workbook.path, "drawings/vmlDrawing#.vml"));
  const texts = unusedPart(draft, resolveTarget(workbook.path, "comments#.xml"));
  putText(draft, boxes, notesDrawingXml(notes));
  putText(draft, texts, commentsXml(main, notes));
  const links = [
    { type: `${office}/vmlDrawing`, part: boxes },
    { type: `${office}/comments`, part: texts },
  ];
  putText(draft, relationshipsPath(part), linksXml(part, links));
  return [{ name: texts, type: `${spreadsheet}.comments+xml` }];
}

/** Writes the sheet and the styles that it needs; gives the name of the styles' part. */
function putSheet(
  draft: DraftParts,
  drawing: SheetDrawing,
  place: SheetPlace,
  workbook: WorkbookPart,
): string {
  const flavour = flavourOf(workbook);
  const stylesPart = stylesPartOf(draft, workbook, flavour);
  const styles = styleBook(partText(draft, stylesPart) ?? xmlHead + blankStyles(flavour.main));
  const { dateSystem } = workbook;
  const xml = sheetXml(drawing, {
    styles,
    dateSystem,
    flavour,
    ...(place.codeName === undefined ? {} : { codeName: place.codeName }),
    ...(notesOf(drawing).length === 0 ? {} : { notesId: "rId1" }),
  });
  putText(draft, place.part, xml);
  putText(draft, stylesPart, styles.text());
  return stylesPart;
}

function stylesPartOf(draft: DraftParts, workbook: WorkbookPart, { office }: Flavour): string {
  const known = workbook.relationships.find(({ type }) => type === "styles")?.part;
  if (known !== undefined) return known;
  const part = resolveTarget(workbook.path, "styles.xml");
  addLink(draft, workbook.path, { type: `${office}/styles`, part });
  return part;
}

// A part that was taken out and put back keeps its old place in the zip.
function inOldOrder(draft: Parts, old: Parts): Parts {
  const entries = [...draft];
  const kept = [...old.keys()].flatMap((key) => {
    const entry = draft.get(key);
    return entry ? [[key, entry] as const] : [];
  });
  return new Map([...kept, ...entries.filter(([key]) => !old.has(key))]);
}
