import type { StatusLooks, StatusPaint } from "../../palette";
import type { CellRange } from "../../sheet-snapshot";
import type { ConditionalLook } from "../../sheet-drawing";
import { addressOf } from "../../cell-address";
import { textLiteral } from "./ranges";

/** The colours of statuses follow the words in the cells, so that a status typed over by hand is coloured too. */
export const statusConditions = (looks: StatusLooks, range: CellRange): readonly ConditionalLook[] =>
  Object.values(looks).map((paint: StatusPaint) => ({
    range,
    formula: saysStatus(addressOf(range.top, range.left), paint),
    style: { colour: paint.colour, bold: true, fill: paint.fill ?? "#FFFFFF" },
  }));

/** As it is drawn, as a director's own, or as people type it. */
const saysStatus = (cell: string, { symbol, word }: StatusPaint): string => {
  const shown = `${symbol} ${word}`;
  const texts = [shown, `${shown} (set)`, word];
  return `OR(${texts.map((text) => `${cell}=${textLiteral(text)}`).join(",")})`;
};
