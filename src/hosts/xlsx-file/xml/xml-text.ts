const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The characters that a text or attribute stands for: "R&amp;D" -> "R&D". Unknown ones stay as they are. */
export const decodeEntities = (raw: string): string =>
  raw.includes("&") ? raw.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/gi, decodeEntity) : raw;

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith("#")) return named[name] ?? whole;
  const point = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/** Excel writes characters that XML cannot hold as "_x000D_". Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring). */
const decodeExcelEscapes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text;

/** The text of a cell from its XML. A bare line break of any system is a line feed, as XML demands. */
export function decodeCellText(raw: string): string {
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return decodeExcelEscapes(decodeEntities(lines));
}

const entityOf: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For attributes and element texts: "R&D" -> "R&amp;D". Line breaks and tabs become references, as attributes need. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (char) => entityOf[char] ?? char)
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);

// Every character that XML 1.0 does not know, and the carriage return, which it would turn into a line feed.
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** For texts that know no such escape, as titles and descriptions of charts: what XML cannot hold is left out. */
export const escapePlain = (text: string): string => escapeXml(wellFormed(text).replace(unwritable, ""));

/**
 * For texts of cells and notes: what XML cannot hold is written as Excel does, and what only looks like such an escape
 * is protected, so that "_x0041_" stays those seven characters. Half a surrogate pair is no character: see `wellFormed`.
 */
export const escapeCellText = (text: string): string => (isPlain.test(text) ? text : escapedText(text));

// Nearly every text is: one look instead of four.
const isPlain = /^[\n\t -%'-;=?-^`-~]*$/;

const escapedText = (text: string): string =>
  wellFormed(text)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[&<>]/g, (char) => entityOf[char] ?? char)
    .replace(unwritable, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);

/** Halves of surrogate pairs become U+FFFD, the replacement character: no file can hold them. */
export const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
