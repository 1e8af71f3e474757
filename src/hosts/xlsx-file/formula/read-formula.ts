import { columnIndex } from "../../../sheets/cell-address";
import { limits } from "../limits";
import { formulaTokens, type FormulaToken, type TokenKind } from "./formula-tokens";

/** A formula as Excel reads it: the sheets that it names, and whether a minus stands before a power ("-2^2", 4 in Excel); or what Excel stumbles over, as the end of a sentence. */
export type ReadFormula =
  | { readonly kind: "read"; readonly sheets: readonly string[]; readonly hasSignedPower: boolean }
  | { readonly kind: "unread"; readonly issue: string };

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
    const reader: Reader = { tokens, at: 0, depth: 0, hasSignedPower: false };
    readExpression(reader);
    const rest = peek(reader);
    if (rest !== undefined) return unread(notExpected(rest));
    return { kind: "read", sheets: sheetsIn(tokens), hasSignedPower: reader.hasSignedPower };
  } catch (error) {
    if (error instanceof Issue) return unread(error.message);
    throw error;
  }
}

const unread = (issue: string): ReadFormula => ({ kind: "unread", issue });

/** What ends the reading wherever it is. */
class Issue extends Error {}

const stumble = (issue: string): never => {
  throw new Issue(issue);
};

interface Reader {
  readonly tokens: readonly FormulaToken[];
  at: number;
  depth: number;
  hasSignedPower: boolean;
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

/** What a piece of a formula is, as far as it decides what may stand around it. */
type Shape = "constant" | "reference" | "other";

// Which of two operators binds closer changes what a formula gives, not whether it can be read.
function readExpression(reader: Reader): Shape {
  let shape = readOperand(reader);
  while (isWord(peek(reader), ...binary)) {
    reader.at += 1;
    readOperand(reader);
    shape = "other";
  }
  return shape;
}

function readOperand(reader: Reader): Shape {
  const first = reader.at;
  while (isWord(peek(reader), "+", "-")) reader.at += 1;
  let isSigned = reader.at > first;
  const isNegated = reader.tokens.slice(first, reader.at).some((sign) => isWord(sign, "-"));
  let shape = readRange(reader);
  for (let next = peek(reader); next?.isSpaced && references.has(next.kind); next = peek(reader)) {
    readRange(reader);
    shape = "reference";
  }
  while (isWord(peek(reader), "%")) {
    reader.at += 1;
    isSigned = true;
  }
  if (isNegated && isWord(peek(reader), "^")) reader.hasSignedPower = true;
  return isSigned ? "other" : shape;
}

const references: ReadonlySet<TokenKind> = new Set(["cell", "sheet", "area", "name"]);

function readRange(reader: Reader): Shape {
  let shape = readAtom(reader);
  while (isWord(peek(reader), ":")) {
    reader.at += 1;
    if (shape === "constant" || readAtom(reader) === "constant")
      stumble("“:” needs a cell on both of its sides");
    shape = "reference";
  }
  return shape;
}

function readAtom(reader: Reader): Shape {
  const next = take(reader);
  const read = atoms[next.kind];
  return read ? read(reader, next) : stumble(notExpected(next));
}

const atoms: Partial<Record<TokenKind, (reader: Reader, token: FormulaToken) => Shape>> = {
  number: () => "constant",
  error: () => "reference",
  name: (_, { word }) => (/^(true|false)$/i.test(word) ? "other" : "reference"),
  text: (_, { word }) => {
    if (word.slice(1, -1).replaceAll('""', '"').length > most.text)
      stumble("a text in it has more than 255 characters");
    return "constant";
  },
  cell: (_, { word }) => checkPlace(word),
  area: (_, { word }) => {
    word.split(":").forEach(checkPlace);
    return "reference";
  },
  table: () => stumble("columns of a table are named by their cells here, as in B2:B9"),
  sheet: (reader, { word }) => {
    const next = peek(reader);
    if (!next || !["cell", "area", "name", "error", "call"].includes(next.kind))
      stumble(`“${word}” names no cell`);
    readAtom(reader);
    return "reference";
  },
  call: (reader, { word }) => {
    readCall(reader);
    return givesCells.test(word) ? "reference" : "other";
  },
  mark: (reader, token) => {
    if (token.word === "(") return readGroup(reader);
    return token.word === "{" ? readArray(reader) : stumble(notExpected(token));
  },
};

/** Functions that may give cells rather than values. */
const givesCells = /^(?:INDEX|OFFSET|INDIRECT|IF|CHOOSE)\($/i;

function checkPlace(place: string): Shape {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(place) ?? [];
  if (columnIndex(letters || "A") >= limits.columns || Number(digits) > limits.rows)
    stumble(`there is no cell “${place}”`);
  return "reference";
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
function readGroup(reader: Reader): Shape {
  const shapes = [readExpression(reader)];
  while (isWord(peek(reader), ",")) {
    reader.at += 1;
    shapes.push(readExpression(reader));
  }
  const next = closing(reader);
  if (next.word !== ")") stumble(notExpected(next));
  const areCells = shapes.every((shape) => shape === "reference");
  if (shapes.length > 1 && !areCells) stumble("“,” parts arguments of a function, or places");
  return areCells ? "reference" : "other";
}

/** {1,2;3,4} */
function readArray(reader: Reader): Shape {
  for (;;) {
    if (isWord(peek(reader), "+", "-")) reader.at += 1;
    const value = closing(reader);
    if (!["number", "text", "error"].includes(value.kind) && !/^(true|false)$/i.test(value.word))
      stumble("an array in {} holds constants only");
    const next = closing(reader);
    if (next.word === "}") return "constant";
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
