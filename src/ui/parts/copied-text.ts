import { guarded } from "../../domain/shared/formula-guard";
import { visibleText } from "../../domain/shared/visible-text";

/**
 * A text for the clipboard. Nobody knows where it is pasted: signs that nobody sees are written out, and no line is a formula
 * where it comes to lie in a sheet. copiedText("=1+1\nFiji") -> "'=1+1\nFiji"
 */
export const copiedText = (text: string): string => visibleText(text).split("\n").map(guarded).join("\n");
