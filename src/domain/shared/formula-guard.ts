/** What a program passes over before it looks at a cell: white space, control characters, zero-width ones, a byte order mark. */
const unseen = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*/u;

const plainNumber = /^[-+]?\d+([.,]\d+)?%?$/;

/**
 * A text for a field of a CSV file or for the clipboard, with an apostrophe in front where a program could take it for a formula:
 * guarded("=1+1") -> "'=1+1"; "-5" and "+3.2%" stay. Source: OWASP, CSV injection.
 */
export const guarded = (text: string): string =>
  mayBeFormula(text) && !plainNumber.test(text) ? `'${text}` : text;

function mayBeFormula(text: string): boolean {
  const lead = unseen.exec(text)?.[0] ?? "";
  // Some programs drop tabs and line breaks and then read on.
  if (/[\t\r\n]/.test(lead)) return true;
  const first = String.fromCodePoint(text.codePointAt(lead.length) ?? 0);
  // Full-width, small, raised and lowered forms stand for the usual sign; U+2212 is the typographer's minus.
  return /^[=+\-@\u2212]/.test(first.normalize("NFKC"));
}
