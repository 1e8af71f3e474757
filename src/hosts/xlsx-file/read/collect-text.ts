import { decodeCellText } from "../xml/xml-text";
import { isTag, nextTag, skipElement, type TagScanner } from "../xml/tag-scanner";
import { refuseDamaged } from "../damaged";
import { checkedText } from "./reading-budget";

/** The text of an <si> or <is> just opened: its runs joined, phonetic readings left out. Moves past its end. */
export function collectText(scanner: TagScanner, name: "si" | "is"): string {
  let text = "";
  let isInRun = false;
  if (scanner.kind === "empty") return text;
  while (nextTag(scanner)) {
    if (scanner.kind === "close") {
      if (!isTag(scanner, isInRun ? "r" : name)) return refuseDamaged();
      if (!isInRun) return checkedText(text);
      isInRun = false;
    } else if (isTag(scanner, "t")) {
      text += contentOf(scanner);
      skipElement(scanner);
    } else if (isTag(scanner, "r") && !isInRun) isInRun = scanner.kind === "open";
    else skipElement(scanner);
  }
  return refuseDamaged();
}

/** The decoded characters of the element just opened, up to the next tag; the element may be left for skipElement. */
export function contentOf(scanner: TagScanner): string {
  if (scanner.kind === "empty") return "";
  const { text, at } = scanner;
  const end = text.indexOf("<", at);
  if (text.charCodeAt(end + 1) !== 33) return decodeCellText(text.slice(at, end));
  return contentWithAsides(scanner);
}

// Comments and CDATA sections are rare in a text; then it is taken piece by piece.
function contentWithAsides(scanner: TagScanner): string {
  const from = scanner.at;
  if (!nextTag(scanner)) return refuseDamaged();
  return scanner.text
    .slice(from, scanner.start)
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->)/)
    .map((piece, index) => {
      if (index % 2 === 0) return decodeCellText(piece);
      return piece.startsWith("<!--") ? "" : piece.slice(9, -3);
    })
    .join("");
}
