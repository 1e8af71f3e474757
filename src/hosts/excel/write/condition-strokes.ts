import { rangeAddress } from "../../../sheets/cell-address";
import type { ConditionalStyle, SheetDrawing } from "../../../sheets/sheet-drawing";
import { callBytes, type Stroke, stroke } from "./stroke";

/** Looks that follow the cells, the least urgent first: Excel puts each new one before those that are there. */
export const conditionStrokes = (
  sheet: Excel.Worksheet,
  { conditions = [] }: SheetDrawing,
): readonly Stroke[] =>
  [...conditions]
    .reverse()
    .map((look) => stroke(7 * callBytes + 3 * look.formula.length, () => addLook(sheet, look)));

/** Excel reads the formula as written for the first cell of the range that the rule is added to. */
function addLook(sheet: Excel.Worksheet, { range, formula, style }: ConditionalStyle): void {
  const { custom } = sheet.getRange(rangeAddress(range)).untrack().conditionalFormats.add("Custom");
  custom.rule.formula = `=${formula}`;
  if (style.fill !== undefined) custom.format.fill.color = style.fill;
  if (style.colour !== undefined) custom.format.font.color = style.colour;
  if (style.bold) custom.format.font.bold = true;
}

/** Bars inside the cells of a range. */
export const barStrokes = (sheet: Excel.Worksheet, { dataBars }: SheetDrawing): readonly Stroke[] =>
  dataBars.map(({ range, min, max, colour }) =>
    stroke(6 * callBytes, () => {
      const bars = sheet.getRange(rangeAddress(range)).untrack().conditionalFormats.add("DataBar").dataBar;
      bars.positiveFormat.fillColor = colour;
      bars.positiveFormat.gradientFill = false;
      bars.lowerBoundRule = { type: "Number", formula: String(min) };
      bars.upperBoundRule = { type: "Number", formula: String(max) };
    }),
  );
