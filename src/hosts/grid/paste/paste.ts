import { numberKind } from "../../xlsx-file/number-format";
import { contentOf, formatOf, type TextTest } from "../cell-content";
import { growCommands } from "../commands/clear-commands";
import { contentAt } from "../cells-of-model";
import type { Command } from "../engine";
import type { ShownBook } from "../shown-book";
import { typeCells, type TypedCell } from "../type-cells";
import { htmlCells, htmlLines } from "./html-cells";
import type { OutsideCell, OutsideContent } from "./outside";
import { type PasteBlock, pastePlan, pasteSentences } from "./paste-places";
import { textCells } from "./text-cells";

type Paste = Extract<Command, { type: "PASTE" | "PASTE_FROM_OS_CLIPBOARD" }>;

/** A text that no cell can hold is longer than this. */
const longestText = 32_767;

/**
 * Pastes in place of the library, which refuses what crosses frozen panes, brings looks along, and takes texts for days.
 * The sentence that says why not, before anything was changed; undefined where it is done. One step to undo.
 */
export function paste(book: ShownBook, command: Paste): string | undefined {
  const { model, colleague } = book;
  const block = command.type === "PASTE" ? copiedBlock(book) : outsideBlock(book, command.clipboardContent);
  if (command.type !== "PASTE" && isBlank(block)) return pasteSentences.nothing;
  if (block.some((row) => row.some(({ content }) => content.length > longestText)))
    return pasteSentences.tooLong;
  const sheetId = model.getters.getActiveSheetId();
  const plan = pastePlan(model, block, { sheetId, target: command.target });
  if (plan.kind === "refused") return plan.sentence;
  const sentence = book.refusalOfCells(plan.cells);
  if (sentence !== undefined) return sentence;
  const rows = plan.zones.reduce((most, { bottom }) => Math.max(most, bottom + 1), 0);
  const columns = plan.zones.reduce((most, { right }) => Math.max(most, right + 1), 0);
  const grows = growCommands(model, sheetId, { rows, columns });
  if (grows.length > 0) colleague.send(grows);
  typeCells(
    model,
    plan.cells.map((cell) => inItsFormat(book, cell)).filter((cell) => changes(book, cell)),
  );
  const zone = plan.zones.length === 1 ? plan.zones[0] : undefined;
  if (zone)
    model.selection.selectZone({ cell: { row: zone.top, col: zone.left }, zone }, { scrollIntoView: false });
  return undefined;
}

const isBlank = (block: PasteBlock): boolean =>
  block.every((row) => row.every(({ content }) => content === ""));

const changes = ({ model }: ShownBook, cell: TypedCell): boolean =>
  cell.format !== undefined || contentAt(model, cell) !== cell.content;

/** A day keeps the format of a cell that shows days already; elsewhere it, and a number among days, brings its own. */
function inItsFormat({ model }: ShownBook, { format, ...cell }: TypedCell): TypedCell {
  if (format === undefined) return cell;
  const there = model.getters.getCell(cell)?.format ?? "";
  return numberKind(there) === numberKind(format) ? cell : { ...cell, format };
}

function copiedBlock({ copied, looksOtherwise }: ShownBook): PasteBlock {
  return copied().map((row) =>
    row.map((value) => {
      // No format at all is that of a plain number.
      const format = typeof value === "number" ? "" : formatOf(value);
      return { content: contentOf(value, looksOtherwise), ...(format === undefined ? {} : { format }) };
    }),
  );
}

function outsideBlock({ looksOtherwise }: ShownBook, outside: Partial<OutsideContent>): PasteBlock {
  const { text = "", html = "" } = outside;
  const cells = htmlCells(html) ?? textCells(text.trim() === "" ? htmlLines(html) : text);
  return cells.map((row) => row.map((cell) => ({ content: pastedContent(cell, looksOtherwise) })));
}

/**
 * What is typed into the grid for a cell of another program: what a person would get by typing it, but never a formula,
 * and of what looks like a day only one with its year. "22/33" and "11/12" are shares, "2011-12" is a term, "2:1" a ratio.
 */
function pastedContent({ text, isText, exact }: OutsideCell, looksOtherwise: TextTest): string {
  if (text.trim() === "") return "";
  if (isText) return contentOf(text, looksOtherwise);
  if (exact !== undefined && showsNumber(text)) return String(exact);
  return isTyped(text.trim(), looksOtherwise) ? text.trim() : contentOf(text, looksOtherwise);
}

const day = /^\d{1,4}([-/. ])\d{1,2}\1\d{1,4}(?:\s|$)/;
const twoParts = /^\d+(?:\s*[-/:]\s*|\s+)\d/;

/** Digits that a number of a spreadsheet keeps; a longer one is the name of something. */
const mostDigits = 15;

function isTyped(text: string, looksOtherwise: TextTest): boolean {
  if (!looksOtherwise(text)) return false;
  if (day.test(text)) return true;
  return !twoParts.test(text) && text.replace(/\D/g, "").length <= mostDigits;
}

const showsNumber = (text: string): boolean => /^[-+]?[\d\s.,'\u00a0]+$/.test(text) && !day.test(text.trim());
