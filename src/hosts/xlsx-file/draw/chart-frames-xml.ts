import type { DrawnChart } from "../../../sheets/sheet-drawing";
import { escapePlain } from "../xml/xml-text";
import { xmlHead, type Flavour } from "./flavour";

/** The part that says where on the sheet its charts lie; the first leads to its chart by "rId1", and so on. */
export function chartFramesXml(charts: readonly DrawnChart[], flavour: Flavour): string {
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
