import { columnIndex } from "../../../sheets/cell-address";
import { limits } from "../limits";
import { formulaTokens, type FormulaToken, type TokenKind } from "./formula-tokens";

/** A formula as Excel reads it: the sheets that it names; or what Excel stumbles over, as the end of a sentence. */
export type ReadFormula =
  | { readonly kind: "read"; readonly sheets: readonly string[] }
  | { readonly kind: "unread"; readonly slip: string };

/** What Excel allows in one formula. Source: "Excel specifications and limits". */
const most = { characters: 8192, calls: 64, arguments: 255, text: 255 } as const;

/**
 * readFormula("SUM(L2,L3)") -> no slip; readFormula("SUM(L2;L3)") -> a slip. English names and commas, without "=". A file with a
 * formula that Excel cannot read makes Excel ask whether to repair it.
 */
export function readFormula(formula: string): ReadFormula {
  if (formula.length > most.characters)
    return unread(`it has ${formula.length.toLocaleString("en")} characters, and 8,192 are the limit`);
  const tokens = formulaTokens(formula);
  if (typeof tokens === "string") return unread(`“${tokens}” has no place in it`);
  if (tokens.length === 0) return unread("nothing stands behind “=”");
  try {
    const reader: Reader = { tokens, at: 0, depth: 0 };
    readExpression(reader);
    const rest = peek(reader);
    return rest === undefined ? { kind: "read", sheets: sheetsIn(tokens) } : unread(notExpected(rest));
  } catch (error) {
    if (error instanceof Slip) return unread(error.message);
    throw error;
  }
}

const unread = (slip: string): ReadFormula => ({ kind: "unread", slip });

/** What ends the reading wherever it is. */
class Slip extends Error {}

const stumble = (slip: string): never => {
  throw new Slip(slip);
};

interface Reader {
  readonly tokens: readonly FormulaToken[];
  at: number;
  depth: number;
}

const peek = ({ tokens, at }: Reader): FormulaToken | undefined => tokens[at];

function take(reader: Reader): FormulaToken {
  const next = peek(reader) ?? stumble("something is missing at its end");
  reader.at += 1;
  return next;
}

const isWord = (token: FormulaToken | undefined, ...words: readonly string[]): boolean =>
  token !== undefined && token.kind !== "text" && words.includes(token.word);

const notExpected = ({ word }: FormulaToken): string =>
  word === ";"
    ? "“;” parts nothing in it; use a comma between arguments"
    : `“${word}” does not belong where it stands`;

const binary = ["=", "<", ">", "<=", ">=", "<>", "&", "+", "-", "*", "/", "^"] as const;

// Which of two operators binds closer changes what a formula gives, not whether it can be read.
function readExpression(reader: Reader): void {
  readOperand(reader);
  while (isWord(peek(reader), ...binary)) {
    reader.at += 1;
    readOperand(reader);
  }
}

function readOperand(reader: Reader): void {
  while (isWord(peek(reader), "+", "-")) reader.at += 1;
  readRange(reader);
  for (let next = peek(reader); next?.isSpaced && references.has(next.kind); next = peek(reader))
    readRange(reader);
  while (isWord(peek(reader), "%")) reader.at += 1;
}

const references: ReadonlySet<TokenKind> = new Set(["cell", "sheet", "area", "name"]);
const constants: ReadonlySet<TokenKind> = new Set(["number", "text"]);

function readRange(reader: Reader): void {
  let isConstant = readAtom(reader);
  while (isWord(peek(reader), ":")) {
    reader.at += 1;
    isConstant = readAtom(reader) || isConstant;
    if (isConstant) stumble("“:” needs a cell on both of its sides");
  }
}

/** Reads one piece, and says whether it is a constant. */
function readAtom(reader: Reader): boolean {
  const next = take(reader);
  const read = atoms[next.kind];
  if (!read) return stumble(notExpected(next));
  read(reader, next);
  return constants.has(next.kind) || next.word === "{";
}

const pass = (): void => undefined;

const atoms: Partial<Record<TokenKind, (reader: Reader, token: FormulaToken) => void>> = {
  number: pass,
  error: pass,
  name: pass,
  text: (_, { word }) => {
    if (word.slice(1, -1).replaceAll('""', '"').length > most.text)
      stumble("a text in it has more than 255 characters");
  },
  cell: (_, { word }) => checkPlace(word),
  area: (_, { word }) => word.split(":").forEach(checkPlace),
  table: () => stumble("columns of a table are named by their cells here, as in B2:B9"),
  sheet: (reader, { word }) => {
    const next = peek(reader);
    if (!next || !["cell", "area", "name", "error", "call"].includes(next.kind))
      stumble(`“${word}” names no cell`);
    readAtom(reader);
  },
  call: readCall,
  mark: (reader, token) => {
    if (token.word === "(") readGroup(reader);
    else if (token.word === "{") readArray(reader);
    else stumble(notExpected(token));
  },
};

function checkPlace(place: string): void {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(place) ?? [];
  if (columnIndex(letters || "A") >= limits.columns || Number(digits) > limits.rows)
    stumble(`there is no cell “${place}”`);
}

function readCall(reader: Reader): void {
  reader.depth += 1;
  if (reader.depth > most.calls) stumble("it has more than 64 functions inside each other");
  let count = 1;
  for (;;) {
    if (!isWord(peek(reader), ",", ")")) readExpression(reader);
    const next = closing(reader);
    if (next.word === ")") break;
    if (next.word !== ",") stumble(notExpected(next));
    count += 1;
  }
  if (count > most.arguments) stumble("a function in it has more than 255 arguments");
  reader.depth -= 1;
}

const closing = (reader: Reader): FormulaToken =>
  peek(reader) ? take(reader) : stumble("a bracket is not closed");

/** (L2+1), or several places in one bracket: (L2:L3,L5). */
function readGroup(reader: Reader): void {
  const first = reader.at;
  readExpression(reader);
  while (isWord(peek(reader), ",")) {
    reader.at += 1;
    readExpression(reader);
  }
  const inside = reader.tokens.slice(first, reader.at);
  if (hasOwnComma(inside) && inside.some(({ kind, word }) => constants.has(kind) || isOperator(word)))
    stumble("“,” parts places or arguments only");
  const next = closing(reader);
  if (next.word !== ")") stumble(notExpected(next));
}

const isOperator = (word: string): boolean => (binary as readonly string[]).includes(word) || word === "%";

function hasOwnComma(tokens: readonly FormulaToken[]): boolean {
  let depth = 0;
  return tokens.some(({ kind, word }) => {
    if (kind === "call" || word === "(" || word === "{") depth += 1;
    else if (word === ")" || word === "}") depth -= 1;
    return depth === 0 && kind === "mark" && word === ",";
  });
}

/** {1,2;3,4} */
function readArray(reader: Reader): void {
  for (;;) {
    if (isWord(peek(reader), "+", "-")) reader.at += 1;
    const value = closing(reader);
    if (!["number", "text", "error"].includes(value.kind) && !/^(true|false)$/i.test(value.word))
      stumble("an array in {} holds constants only");
    const next = closing(reader);
    if (next.word === "}") return;
    if (next.word !== "," && next.word !== ";") stumble(notExpected(next));
  }
}

/** "'It''s':Plan!" -> the sheets "It's" and "Plan"; those of another workbook are left out. */
const sheetsIn = (tokens: readonly FormulaToken[]): readonly string[] =>
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
