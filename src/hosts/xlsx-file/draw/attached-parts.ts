import type { SheetDrawing, DrawnChart } from "../../../sheets/sheet-drawing";
import { contentTypeNames } from "../package/content-type-names";
import type { ContentType } from "../package/content-types";
import { unusedPart } from "../package/new-names";
import { putText, type DraftParts } from "../package/parts";
import { relationshipsPath, resolveTarget } from "../package/relationships";
import { linksXml, type NewLink } from "../package/workbook-links";
import type { WorkbookPart } from "../package/workbook-part";
import { escapePlain } from "../xml/xml-text";
import { chartXml } from "./chart-xml";
import { flavourOf, xmlHead, type Flavour } from "./flavour";
import { commentsXml, notesDrawingXml, notesOf } from "./notes-xml";
import { freeTablePlace, tableRange, tableXml } from "./table-xml";

/** Parts that a sheet leads to, and what they are. */
export interface Attached {
  /** From the sheet itself. */
  readonly links: readonly NewLink[];
  readonly types: readonly ContentType[];
}

type Put = (draft: DraftParts, drawing: SheetDrawing, workbook: WorkbookPart) => Attached;

/** Writes what a drawing needs besides its cells: notes, table, charts. */
export function putAttached(draft: DraftParts, drawing: SheetDrawing, workbook: WorkbookPart): Attached {
  const attached = [putNotes, putTable, putCharts, putFileLinks].map((put) => put(draft, drawing, workbook));
  return {
    links: attached.flatMap(({ links }) => links),
    types: attached.flatMap(({ types }) => types),
  };
}

const nothing: Attached = { links: [], types: [] };

const putNotes: Put = (draft, drawing, workbook) => {
  const notes = notesOf(drawing);
  if (notes.length === 0) return nothing;
  const { main, model } = flavourOf(workbook);
  const boxes = unusedPart(draft, resolveTarget(workbook.path, "drawings/vmlDrawing#.vml"));
  const texts = unusedPart(draft, resolveTarget(workbook.path, "comments#.xml"));
  putText(draft, boxes, notesDrawingXml(notes));
  putText(draft, texts, commentsXml(main, notes));
  return {
    links: [
      { type: `${model}/vmlDrawing`, part: boxes },
      { type: `${model}/comments`, part: texts },
    ],
    types: [{ name: texts, type: contentTypeNames.comments }],
  };
};

const putTable: Put = (draft, { table, rows }, workbook) => {
  if (!table) return nothing;
  const { main, model } = flavourOf(workbook);
  const part = unusedPart(draft, resolveTarget(workbook.path, "tables/table#.xml"));
  const place = freeTablePlace(draft, workbook, table.name);
  putText(draft, part, tableXml(main, { ...place, range: tableRange(table), rows }));
  return {
    links: [{ type: `${model}/table`, part }],
    types: [{ name: part, type: contentTypeNames.table }],
  };
};

const putCharts: Put = (draft, { name: sheet, rows, charts = [] }, workbook) => {
  if (charts.length === 0) return nothing;
  const flavour = flavourOf(workbook);
  const frames = unusedPart(draft, resolveTarget(workbook.path, "drawings/drawing#.xml"));
  putText(draft, frames, chartFramesXml(charts, flavour));
  const parts = charts.map((chart) => {
    const part = unusedPart(draft, resolveTarget(workbook.path, "charts/chart#.xml"));
    putText(draft, part, chartXml(chart, { sheet, rows, dateSystem: workbook.dateSystem }, flavour));
    return part;
  });
  const links = parts.map((part) => ({ type: `${flavour.model}/chart`, part }));
  putText(draft, relationshipsPath(frames), linksXml(frames, links));
  return {
    links: [{ type: `${flavour.model}/drawing`, part: frames }],
    types: [
      { name: frames, type: contentTypeNames.drawing },
      ...parts.map((name) => ({ name, type: contentTypeNames.chart })),
    ],
  };
};

/** A file that several cells lead to is one relationship. */
const putFileLinks: Put = (_, { rows }, workbook) => {
  const files = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.file ?? [])));
  const { model } = flavourOf(workbook);
  const links = [...files].map((part): NewLink => ({ type: `${model}/hyperlink`, part, isOutside: true }));
  return { links, types: [] };
};

/** The part that says where on the sheet its charts lie; the first leads to its chart by "rId1", and so on. */
function chartFramesXml(charts: readonly DrawnChart[], flavour: Flavour): string {
  const { shapes, model } = flavour;
  const names = `xmlns:xdr="${shapes}/spreadsheetDrawing" xmlns:a="${shapes}/main" xmlns:r="${model}"`;
  const frames = charts.map((chart, index) => frameXml(chart, index, flavour)).join("");
  return `${xmlHead}<xdr:wsDr ${names}>${frames}</xdr:wsDr>`;
}

// Moves with its cells, and keeps its size where rows are hidden by a filter.
function frameXml(
  { name, altText, over }: DrawnChart,
  index: number,
  { shapes }: Pick<Flavour, "shapes">,
): string {
  return [
    `<xdr:twoCellAnchor editAs="oneCell">${cornerXml("from", over.top, over.left)}${cornerXml("to", over.bottom + 1, over.right + 1)}`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapePlain(name)}" descr="${escapePlain(altText)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${shapes}/chart"><c:chart xmlns:c="${shapes}/chart" r:id="rId${index + 1}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

/** The upper left corner of a cell. */
const cornerXml = (tag: string, row: number, column: number): string =>
  `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
