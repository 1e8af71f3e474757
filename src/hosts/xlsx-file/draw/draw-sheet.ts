import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import { contentTypeNames } from "../package/content-type-names";
import { putContentTypes } from "../package/content-types";
import { partKey, putText, type DraftParts, type Parts } from "../package/parts";
import { dropOrphans, reachableParts } from "../package/reachable";
import { relationshipsPath } from "../package/relationships";
import { linksXml, type NewLink } from "../package/workbook-links";
import { readWorkbookPart, type WorkbookPart } from "../package/workbook-part";
import { checkDrawing } from "../sheet-limits";
import { applyEdits } from "../xml/edits";
import { dropCalculationOrder, noteFormulas } from "../package/recalculation";
import { putAttached } from "./attached-parts";
import { definedNameEdits } from "./defined-names";
import { flavourOf } from "./flavour";
import { notesOf } from "./notes-xml";
import { sheetPlace, type SheetPlace } from "./sheet-place";
import { sheetXml } from "./sheet-xml";
import { withTableHeadings } from "./table-xml";
import { openStyles, putStyles } from "./styles-part";

/**
 * The package with the drawing in place of the sheet of its name, or behind the last tab. Parts that have nothing to do
 * with it are the same entries. Throws a ProblemError where the workbook refuses; the given parts are never changed.
 */
export function drawSheet(parts: Parts, given: SheetDrawing): Parts {
  checkDrawing(given);
  const drawing = withTableHeadings(given);
  const draft: DraftParts = new Map(parts);
  const before = reachableParts(parts);
  const place = sheetPlace(draft, drawing.name);
  const workbook = readWorkbookPart(draft);
  // What the old sheet led to goes first, so that its numbers are free for the new one and twice equals once.
  draft.delete(partKey(relationshipsPath(place.part)));
  if (place.hadFormulas || hasFormulas(drawing)) dropCalculationOrder(draft, workbook);
  dropOrphans(draft, before);
  const { links, types } = putAttached(draft, drawing, workbook);
  if (links.length > 0) putText(draft, relationshipsPath(place.part), linksXml(place.part, links));
  const stylesPart = putSheet(draft, drawing, place, { workbook, links });
  putText(
    draft,
    workbook.path,
    applyEdits(workbook.text, definedNameEdits(workbook.root, place.tab, drawing)),
  );
  putContentTypes(draft, {
    parts: [
      { name: place.part, type: contentTypeNames.worksheet },
      { name: stylesPart, type: contentTypeNames.styles },
      ...types,
    ],
    endings: notesOf(drawing).length > 0 ? [{ name: "vml", type: contentTypeNames.noteBoxes }] : [],
  });
  return inOldOrder(draft, parts);
}

const hasFormulas = ({ rows }: SheetDrawing): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell?.formula !== undefined));

/** Writes the sheet and the styles that it needs; gives the name of the styles' part. */
function putSheet(
  draft: DraftParts,
  drawing: SheetDrawing,
  place: SheetPlace,
  { workbook, links }: { readonly workbook: WorkbookPart; readonly links: readonly NewLink[] },
): string {
  const styles = openStyles(draft, workbook);
  const idOf = (type: string): string | undefined => {
    const index = links.findIndex((link) => link.type.endsWith(`/${type}`));
    return index < 0 ? undefined : `rId${index + 1}`;
  };
  const xml = sheetXml(drawing, {
    styles: styles.book,
    dateSystem: workbook.dateSystem,
    flavour: flavourOf(workbook),
    codeName: place.codeName,
    drawingId: idOf("drawing"),
    notesId: idOf("vmlDrawing"),
    tableId: idOf("table"),
    fileIds: new Map(
      links.flatMap(({ part, isOutside }, index) => (isOutside ? [[part, `rId${index + 1}`] as const] : [])),
    ),
  });
  putText(draft, place.part, xml);
  noteFormulas(draft, place.part, hasFormulas(drawing));
  putStyles(draft, styles);
  return styles.name;
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
