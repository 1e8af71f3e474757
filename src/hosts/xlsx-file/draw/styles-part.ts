import { partText, putText, type DraftParts } from "../package/parts";
import { resolveTarget } from "../package/relationships";
import { addLink } from "../package/workbook-links";
import type { WorkbookPart } from "../package/workbook-part";
import { flavourOf, xmlHead } from "./flavour";
import { blankStyles, styleBook, type StyleBook } from "./style-book";

/** A workbook's style sheet, opened for additions. */
export interface StylesPart {
  readonly name: string;
  readonly book: StyleBook;
}

/** Opens the style sheet; a workbook without one gets a link to a new one. */
export function openStyles(draft: DraftParts, workbook: WorkbookPart): StylesPart {
  const name = stylesPartOf(draft, workbook);
  return { name, book: styleBook(partText(draft, name) ?? xmlHead + blankStyles(flavourOf(workbook).main)) };
}

/** Writes what was added. The content type is for the caller to declare, with those of its other parts. */
export const putStyles = (draft: DraftParts, { name, book }: StylesPart): void =>
  putText(draft, name, book.text());

function stylesPartOf(draft: DraftParts, workbook: WorkbookPart): string {
  const known = workbook.relationships.find(({ type }) => type === "styles")?.part;
  if (known !== undefined) return known;
  const part = resolveTarget(workbook.path, "styles.xml");
  addLink(draft, workbook.path, { type: `${flavourOf(workbook).model}/styles`, part });
  return part;
}
