import { rangeAddress } from "../../../sheets/cell-address";
import type { ChoiceList } from "../../../sheets/sheet-drawing";
import { escapeCellText } from "../xml/xml-text";
import { absoluteRange } from "./sheet-reference";

/** <dataValidations>: lists of choices. There is no alert, so a person may type something else. */
export function choicesXml(choices: readonly ChoiceList[] = []): string {
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
