import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import { addressOf, rangeAddress } from "../../../sheets/cell-address";
import { escapeXml } from "../xml/xml-text";
import { sheetDataXml, type CellWriter } from "./cell-xml";
import { choicesXml } from "./choices-xml";
import { conditionsXml } from "./conditions-xml";
import { dataBarExtensionXml, dataBarsXml } from "./data-bars-xml";
import { xmlHead, type Flavour } from "./flavour";
import { columnsXml, pageXml, sheetPropertiesXml, viewXml } from "./page-xml";
import { protectionXml } from "./protection-xml";
import { quotedSheet } from "./sheet-reference";

/** What a sheet's part needs besides the drawing. */
export interface SheetSetting extends CellWriter {
  readonly flavour: Flavour;
  /** Kept from the sheet that is redrawn. */
  readonly codeName: string | undefined;
  /** Id of the relationship to the charts, where there are any. */
  readonly drawingId: string | undefined;
  /** Id of the relationship to the notes' boxes, where there are notes. */
  readonly notesId: string | undefined;
  /** Id of the relationship to the data table, where there is one. */
  readonly tableId: string | undefined;
}

/** The whole part of a drawn sheet, its elements in the order that the schema demands. */
export function sheetXml(drawing: SheetDrawing, setting: SheetSetting): string {
  const { main, model } = setting.flavour;
  return [
    `${xmlHead}<worksheet xmlns="${main}" xmlns:r="${model}">`,
    sheetPropertiesXml(drawing, setting.codeName),
    `<dimension ref="${dimensionOf(drawing)}"/>`,
    viewXml(drawing),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(drawing.columnWidths),
    sheetDataXml(drawing, setting),
    protectionXml(drawing),
    // A table brings a filter of its own; two would be damage.
    drawing.filter && !drawing.table ? `<autoFilter ref="${rangeAddress(drawing.filter)}"/>` : "",
    mergesXml(drawing),
    dataBarsXml(drawing.dataBars),
    conditionsXml(drawing.conditions, { styles: setting.styles, numbersBefore: drawing.dataBars.length }),
    choicesXml(drawing.choices),
    linksXml(drawing),
    pageXml(drawing.print),
    setting.drawingId === undefined ? "" : `<drawing r:id="${setting.drawingId}"/>`,
    setting.notesId === undefined ? "" : `<legacyDrawing r:id="${setting.notesId}"/>`,
    setting.tableId === undefined
      ? ""
      : `<tableParts count="1"><tablePart r:id="${setting.tableId}"/></tableParts>`,
    dataBarExtensionXml(drawing.dataBars),
    "</worksheet>",
  ].join("");
}

function dimensionOf({ rows }: SheetDrawing): string {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return rows.length * columns === 0 ? "A1" : `A1:${addressOf(rows.length - 1, columns - 1)}`;
}

// A merge of one cell is none; Excel takes it for damage.
function mergesXml({ merges }: SheetDrawing): string {
  const real = merges.map(rangeAddress).filter((address) => address.includes(":"));
  const cells = real.map((address) => `<mergeCell ref="${address}"/>`).join("");
  return real.length === 0 ? "" : `<mergeCells count="${real.length}">${cells}</mergeCells>`;
}

function linksXml({ rows }: SheetDrawing): string {
  const links = rows.flatMap(({ cells }, row) =>
    cells.map((cell, column) => {
      if (!cell?.link) return "";
      const place = escapeXml(`${quotedSheet(cell.link.sheet)}!${cell.link.address}`);
      return `<hyperlink ref="${addressOf(row, column)}" location="${place}"/>`;
    }),
  );
  const inside = links.join("");
  return inside === "" ? "" : `<hyperlinks>${inside}</hyperlinks>`;
}
