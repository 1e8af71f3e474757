const blocks = /^(P|DIV|LI|UL|OL|TR|TABLE|BLOCKQUOTE|H[1-6]|PRE|SECTION|ARTICLE|DL|DT|DD)$/;
const unseen = /^(STYLE|SCRIPT|TEMPLATE|HEAD|TITLE|NOSCRIPT)$/;

/** The text that an element shows: spaces as one shows them, a line for each paragraph and break. */
export function htmlText(element: Element): string {
  const lines = piecesOf(element).split("\n");
  return lines
    .map((line) => line.replace(/[\s\u00a0]+/g, " ").trim())
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

// Line breaks of the source are spaces; what breaks a line is put in here.
function piecesOf(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? "").replace(/\s+/g, " ");
  if (node.nodeType !== 1) return "";
  const element = node as Element; // what nodeType 1 says
  if (element.tagName === "BR") return "\n";
  if (unseen.test(element.tagName) || isHidden(element)) return "";
  const inside = [...element.childNodes].map(piecesOf).join("");
  if (/^(TD|TH)$/.test(element.tagName)) return `${inside} `;
  return blocks.test(element.tagName) ? `\n${inside}\n` : inside;
}

const isHidden = (element: Element): boolean =>
  /display:\s*none|mso-hide:\s*all/i.test(element.getAttribute("style") ?? "");
