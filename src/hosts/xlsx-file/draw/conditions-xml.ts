import { rangeAddress } from "../../../sheets/cell-address";
import type { ConditionalStyle } from "../../../sheets/sheet-drawing";
import { storedFormula } from "../change/newer-functions";
import { escapeCellText } from "../xml/xml-text";
import type { StyleBook } from "./style-book";

/**
 * One <conditionalFormatting> for each look. Excel asks the rules in the order of their numbers and lets the first one
 * win; no two of a sheet may have the same, so these count on from those before them.
 */
export const conditionsXml = (
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
