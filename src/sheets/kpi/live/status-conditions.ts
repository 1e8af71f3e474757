import type { StatusStyles, StatusStyle } from "../../palette";
import type { CellRange } from "../../sheet-snapshot";
import type { ConditionalStyle } from "../../sheet-drawing";
import { addressOf } from "../../cell-address";
import { textLiteral } from "./ranges";

/** The colours of statuses follow the words in the cells, so that a status typed over by hand is coloured too. */
export const statusConditions = (statusStyles: StatusStyles, range: CellRange): readonly ConditionalStyle[] =>
  Object.values(statusStyles).map((statusStyle: StatusStyle) => ({
    range,
    formula: saysStatus(addressOf(range.top, range.left), statusStyle),
    style: { colour: statusStyle.colour, bold: true, fill: statusStyle.fill ?? "#FFFFFF" },
  }));

/** As it is drawn, as a director's own, or as people type it. */
const saysStatus = (cell: string, { symbol, word }: StatusStyle): string => {
  const shown = `${symbol} ${word}`;
  const texts = [shown, `${shown} (set)`, word];
  return `OR(${texts.map((text) => `${cell}=${textLiteral(text)}`).join(",")})`;
};
