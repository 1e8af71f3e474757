import { readFormula } from "../xlsx-file/formula/read-formula";
import { sameSheetName } from "../xlsx-file/sheet-limits";
import { withExcelErrors } from "./excel-errors";

/** The sentence that refuses a content that is a formula which Excel cannot read, or reads otherwise than the grid; undefined for all else. */
export function formulaRefusal(content: string, sheets: readonly string[]): string | undefined {
  if (!content.startsWith("=")) return undefined;
  const read = readFormula(withExcelErrors(content.slice(1)));
  if (read.kind === "unread")
    return `Excel cannot read this formula: ${read.issue}. Correct it, or type an apostrophe (') before it to keep it as a text.`;
  // Excel takes the minus first, the grid the power.
  if (read.hasSignedPower)
    return "Excel takes a minus before a power, so that -2^2 is 4 there and -4 here. Put brackets where they are meant: -(2^2) or (-2)^2.";
  const missing = read.sheets.find((name) => !sheets.some((sheet) => sameSheetName(sheet, name)));
  return missing === undefined
    ? undefined
    : `There is no sheet “${missing}” for this formula to read. Correct its name.`;
}
