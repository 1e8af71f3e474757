export type TokenKind =
  "text" | "error" | "sheet" | "table" | "area" | "cell" | "number" | "call" | "name" | "operator" | "mark";

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly word: string;
  /** A space stood before it: between two references it means the cells that both have. */
  readonly isSpaced: boolean;
}

const letter = "A-Za-z_\\\\\\u0080-\\uffff";
const word = `[${letter}][\\w.\\\\?\\u0080-\\uffff]*`;
const sheetWord = `[${letter}][\\w.\\u0080-\\uffff]*`;
const column = "\\$?[A-Za-z]{1,3}";
const row = "\\$?[1-9]\\d{0,6}";

// In this order: the first that fits wins. Source: ECMA-376 part 1, 18.17.2, and MS-XLSX 2.2.2.
const kinds: readonly (readonly [TokenKind, string])[] = [
  ["text", `"(?:[^"]|"")*"`],
  ["error", "#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|GETTING_DATA)"],
  ["sheet", `(?:'(?:[^'\\[\\]]|''|\\[\\d+\\])+'|(?:\\[\\d+\\])?${sheetWord}(?::${sheetWord})?|\\[\\d+\\])!`],
  ["table", `(?:${sheetWord})?\\[(?:[^\\[\\]]|\\[(?:[^\\[\\]']|'.)*\\])*\\]`],
  ["area", `${column}:${column}(?![\\w(.])|${row}:${row}(?![\\w.])`],
  ["cell", `${column}${row}(?![\\w(.\\u0080-\\uffff])`],
  ["number", "(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?"],
  ["call", `${word}\\(`],
  ["name", word],
  ["operator", "<=|>=|<>|[-+*/^&=<>%:]"],
  ["mark", "[(){},;]"],
];

const token = new RegExp(`(\\s*)(?:${kinds.map(([, pattern]) => `(${pattern})`).join("|")})`, "y");

/** The words of a formula without its "="; the first character that has no place in one instead, where there is such. */
export function formulaTokens(formula: string): readonly FormulaToken[] | string {
  const tokens: FormulaToken[] = [];
  const text = formula.trimEnd();
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return text.slice(at).trimStart().charAt(0);
    const place = found.findIndex((group, index) => index > 1 && group !== undefined);
    const [kind] = kinds[place - 2] ?? ["mark" as const];
    tokens.push({ kind, word: found[place] ?? "", isSpaced: found[1] !== "" });
    at = token.lastIndex;
  }
  return tokens;
}

/** "'It''s':Plan!" -> the sheets "It's" and "Plan"; those of another workbook are left out. */
export const sheetsIn = (tokens: readonly FormulaToken[]): readonly string[] =>
  tokens
    .filter(({ kind }) => kind === "sheet")
    .map(({ word }) =>
      word
        .slice(0, -1)
        .replace(/^'(.*)'$/s, "$1")
        .replaceAll("''", "'"),
    )
    .filter((name) => !name.startsWith("["))
    .flatMap((name) => name.split(":"));
