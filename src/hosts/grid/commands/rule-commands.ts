import { rangeAddress } from "../../../sheets/cell-address";
import type { ChoiceList, SheetDrawing } from "../../../sheets/sheet-drawing";
import type { CellRange } from "../../../sheets/sheet-snapshot";
import { absoluteRange } from "../../xlsx-file/draw/sheet-reference";
import type { CoreCommand, UID } from "../engine";

const zonesOf = ({ top, left, bottom, right }: CellRange, sheetId: UID) => [
  { _zone: { top, left, bottom, right }, _sheetId: sheetId },
];

/** Looks that follow the cells; as in a drawing, those further up in the list win. */
export const conditionCommands = ({ conditions = [] }: SheetDrawing, sheetId: UID): readonly CoreCommand[] =>
  conditions.map(({ range, formula, style }, at) => ({
    type: "ADD_CONDITIONAL_FORMAT",
    sheetId,
    ranges: zonesOf(range, sheetId),
    cf: {
      id: `condition-${at}`,
      rule: {
        type: "CellIsRule",
        operator: "customFormula",
        values: [`=${formula}`],
        style: {
          ...(style.fill === undefined ? {} : { fillColor: style.fill }),
          ...(style.colour === undefined ? {} : { textColor: style.colour }),
          ...(style.bold ? { bold: true } : {}),
        },
      },
    },
  }));

/** Lists of choices; `nameOf` gives a sheet's name in the grid, and a list from a sheet that is not there is left out. */
export const choiceCommands = (
  { choices = [] }: SheetDrawing,
  sheetId: UID,
  nameOf: (sheet: string) => string | undefined,
): readonly CoreCommand[] =>
  choices.flatMap((list, at): readonly CoreCommand[] => {
    const criterion = criterionOf(list, nameOf);
    if (!criterion) return [];
    const id = `choice-${rangeAddress(list.range)}-${at}`;
    const rule = { id, criterion, isBlocking: false };
    return [{ type: "ADD_DATA_VALIDATION_RULE", sheetId, ranges: zonesOf(list.range, sheetId), rule }];
  });

type Criterion = Extract<CoreCommand, { type: "ADD_DATA_VALIDATION_RULE" }>["rule"]["criterion"];

function criterionOf(
  { values, from }: ChoiceList,
  nameOf: (sheet: string) => string | undefined,
): Criterion | undefined {
  if (!from) return { type: "isValueInList", values: [...values], displayStyle: "arrow" };
  const name = nameOf(from.sheet);
  return name === undefined
    ? undefined
    : { type: "isValueInRange", values: [absoluteRange(name, from.range)], displayStyle: "arrow" };
}
