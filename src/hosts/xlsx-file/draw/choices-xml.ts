import { rangeAddress } from "../../../sheets/cell-address";
import type { ChoiceList } from "../../../sheets/sheet-drawing";
import { escapeXml } from "../xml/xml-text";

/** <dataValidations>: lists of choices. There is no alert, so a person may type something else. */
export function choicesXml(choices: readonly ChoiceList[] = []): string {
  const real = choices.filter(({ values }) => values.length > 0);
  if (real.length === 0) return "";
  return `<dataValidations count="${real.length}">${real.map(listXml).join("")}</dataValidations>`;
}

function listXml({ range, values }: ChoiceList): string {
  const list = `"${values.join(",").replaceAll('"', '""')}"`;
  return [
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="${rangeAddress(range)}">`,
    `<formula1>${escapeXml(list)}</formula1></dataValidation>`,
  ].join("");
}
