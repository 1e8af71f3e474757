/**
 * What would move the cursor, colour the terminal or turn the order of letters: control characters but tab and line
 * break, marks of direction, and the line breaks that only some programs know.
 */
const unseen = /(?![\t\n])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** A text for the terminal, with a sign for each of them: visibleText("a\u001B[2Jb") -> "a␛[2Jb". */
export const visibleText = (text: string): string => text.replace(/\r\n/g, "\n").replace(unseen, signOf);

/** A JSON document in which they are written as escapes, so that the data stay the same and the terminal is safe. */
export const visibleJson = (value: unknown, indent?: number): string =>
  `${JSON.stringify(value, null, indent).replace(unseen, (sign) => `\\u${hexOf(sign).toLowerCase()}`)}\n`;

function signOf(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : `<U+${hexOf(sign)}>`;
}

const hexOf = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
