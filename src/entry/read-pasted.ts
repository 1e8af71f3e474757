import { htmlCells, htmlLines } from "../hosts/grid/paste/html-cells";
import type { OutsideCell } from "../hosts/grid/paste/outside";
import { textCells } from "../hosts/grid/paste/text-cells";
import type { ReadPasted } from "../ui/plan/place";

/** Digits that a number of a spreadsheet keeps; a longer one is the name of something. */
const mostDigits = 15;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** "40" is a number; "22/33", a day, a share and everything else stay as they read: the plan's own readers know them. */
function valueOf({ text, isText }: OutsideCell): string | number | null {
  const said = text.trim();
  if (said === "") return null;
  const isNumber = !isText && plainNumber.test(said) && said.length <= mostDigits;
  return isNumber && !/^-?0\d/.test(said) ? Number(said) : said;
}

/** The table in what another program put on the clipboard; its plain text where there is none. */
export const readPasted: ReadPasted = ({ html, text }) => {
  const cells = htmlCells(html) ?? textCells(text === "" ? htmlLines(html) : text);
  return cells.map((row) => row.map(valueOf)).filter((row) => row.some((value) => value !== null));
};
