import type { DataBar } from "../../../sheets/sheet-drawing";
import { rangeAddress } from "../../../sheets/cell-address";
import { rgb } from "./style-xml";

// The classic rule carries no more than a graded bar; its twin in the extension, tied by the id, makes it solid and lets
// it begin at an empty cell and end at a full one.
const namespaces =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

const ruleId = (index: number): string => `{52535054-4B50-4942-8152-${String(index + 1).padStart(12, "0")}}`;

/** One <conditionalFormatting> for each bar. */
export const dataBarsXml = (bars: readonly DataBar[]): string => bars.map(barXml).join("");

function barXml({ range, min, max, colour }: DataBar, index: number): string {
  return [
    `<conditionalFormatting sqref="${rangeAddress(range)}"><cfRule type="dataBar" priority="${index + 1}">`,
    `<dataBar><cfvo type="num" val="${min}"/><cfvo type="num" val="${max}"/><color rgb="${rgb(colour)}"/></dataBar>`,
    `<extLst><ext ${namespaces.split(" ")[0] ?? ""} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">`,
    `<x14:id>${ruleId(index)}</x14:id></ext></extLst></cfRule></conditionalFormatting>`,
  ].join("");
}

/** The sheet's <extLst> with the twins, or nothing. */
export function dataBarExtensionXml(bars: readonly DataBar[]): string {
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
