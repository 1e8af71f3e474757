import type { SheetDrawing, ChoiceList, ConditionalStyle, DataBar } from "../../../sheets/sheet-drawing";
import { addressOf, rangeAddress } from "../../../sheets/cell-address";
import { escapeXml, escapeCellText } from "../xml/xml-text";
import { storedFormula } from "../change/newer-functions";
import { ownProtection } from "../own-protection";
import { sheetDataXml, type CellWriter } from "./cell-xml";
import { xmlHead, type Flavour } from "./flavour";
import { columnsXml, pageXml, sheetPropertiesXml, viewXml } from "./page-xml";
import { quotedSheet, absoluteRange } from "./sheet-reference";
import type { StyleBook } from "./style-book";
import { rgb } from "./style-xml";

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
  /** Ids of the relationships to files, by their addresses. */
  readonly fileIds: ReadonlyMap<string, string>;
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
    linksXml(drawing, setting.fileIds),
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

function linksXml({ rows }: SheetDrawing, fileIds: SheetSetting["fileIds"]): string {
  let inside = "";
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      const fileId = fileIds.get(cell?.file ?? "");
      if (fileId !== undefined) inside += `<hyperlink ref="${addressOf(row, column)}" r:id="${fileId}"/>`;
      if (!cell?.link || fileId !== undefined) return;
      const place = escapeXml(`${quotedSheet(cell.link.sheet)}!${cell.link.address}`);
      inside += `<hyperlink ref="${addressOf(row, column)}" location="${place}"/>`;
    }),
  );
  return inside === "" ? "" : `<hyperlinks>${inside}</hyperlinks>`;
}

/** <dataValidations>: lists of choices. There is no alert, so a person may type something else. */
function choicesXml(choices: readonly ChoiceList[] = []): string {
  const real = choices.filter(({ values, from }) => values.length > 0 || from);
  if (real.length === 0) return "";
  return `<dataValidations count="${real.length}">${real.map(listXml).join("")}</dataValidations>`;
}

function listXml({ range, values, from }: ChoiceList): string {
  const list = from ? absoluteRange(from.sheet, from.range) : `"${values.join(",").replaceAll('"', '""')}"`;
  return [
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="${rangeAddress(range)}">`,
    `<formula1>${escapeCellText(list)}</formula1></dataValidation>`,
  ].join("");
}

/**
 * One <conditionalFormatting> for each look. Excel asks the rules in the order of their numbers and lets the first one
 * win; no two of a sheet may have the same, so these count on from those before them.
 */
const conditionsXml = (
  conditions: readonly ConditionalStyle[] = [],
  { styles, numbersBefore }: { readonly styles: StyleBook; readonly numbersBefore: number },
): string =>
  conditions
    .map(({ range, formula, style }, index) =>
      [
        `<conditionalFormatting sqref="${rangeAddress(range)}">`,
        `<cfRule type="expression" dxfId="${styles.differenceOf(style)}" priority="${numbersBefore + index + 1}">`,
        `<formula>${escapeCellText(storedFormula(formula))}</formula></cfRule></conditionalFormatting>`,
      ].join(""),
    )
    .join("");

// The classic rule carries no more than a graded bar; its twin in the extension, tied by the id, makes it solid and lets
// it begin at an empty cell and end at a full one.
const namespaces =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

const ruleId = (index: number): string => `{52535054-4B50-4942-8152-${String(index + 1).padStart(12, "0")}}`;

/** One <conditionalFormatting> for each bar. */
const dataBarsXml = (bars: readonly DataBar[]): string => bars.map(barXml).join("");

function barXml({ range, min, max, colour }: DataBar, index: number): string {
  return [
    `<conditionalFormatting sqref="${rangeAddress(range)}"><cfRule type="dataBar" priority="${index + 1}">`,
    `<dataBar><cfvo type="num" val="${min}"/><cfvo type="num" val="${max}"/><color rgb="${rgb(colour)}"/></dataBar>`,
    `<extLst><ext ${namespaces.split(" ")[0] ?? ""} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">`,
    `<x14:id>${ruleId(index)}</x14:id></ext></extLst></cfRule></conditionalFormatting>`,
  ].join("");
}

/** The sheet's <extLst> with the twins, or nothing. */
function dataBarExtensionXml(bars: readonly DataBar[]): string {
  if (bars.length === 0) return "";
  const twins = bars.map(twinXml).join("");
  return `<extLst><ext ${namespaces} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${twins}</x14:conditionalFormattings></ext></extLst>`;
}

function twinXml({ range, min, max }: DataBar, index: number): string {
  const end = (value: number): string => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  return [
    `<x14:conditionalFormatting><x14:cfRule type="dataBar" id="${ruleId(index)}">`,
    `<x14:dataBar minLength="0" maxLength="100" gradient="0">${end(min)}${end(max)}`,
    '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>',
    `<xm:sqref>${rangeAddress(range)}</xm:sqref></x14:conditionalFormatting>`,
  ].join("");
}

/** <sheetProtection> of a drawing that leaves only some cells unlocked. What is not named the format forbids by itself. */
function protectionXml({ unlocked }: SheetDrawing): string {
  if (!unlocked) return "";
  const free = ownProtection.allowed.map((permission) => ` ${permission}="0"`).join("");
  return `<sheetProtection sheet="1"${free}/>`;
}
