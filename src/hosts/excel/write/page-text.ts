// A foot longer than 255 characters is refused; three parts of 80 with their marks stay under it.
const longestPart = 80;

/** Part of a page's foot: "&P" and "&N" are page numbers, any other "&" is meant as such and doubled. */
export function pageText(text: string): string {
  let out = "";
  for (const [piece] of text.matchAll(/&[PN]|&|[^&]/gu)) {
    const next = piece === "&" ? "&&" : piece;
    if (out.length + next.length > longestPart) return out;
    out += next;
  }
  return out;
}
