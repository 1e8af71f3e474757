import { numberKind } from "../../xlsx-file/number-format";
import { contentOf, formatOf } from "../cell-content";
import { growCommands } from "../clear-commands";
import { contentAt } from "../cells-of-model";
import type { Command } from "../engine";
import type { ShownBook } from "../shown-book";
import { typeCells, type TypedCell } from "../type-cells";
import { htmlCells, htmlLines } from "./html-cells";
import type { OutsideContent } from "./outside";
import { pasteSentences, pastePlan, type PasteBlock } from "./paste-places";
import { pastedContent } from "./pasted-content";
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
