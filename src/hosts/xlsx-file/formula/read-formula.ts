import { columnIndex } from "../../../sheets/cell-address";
import { limits } from "../limits";
import { givesCells, givesValues, takesCells } from "./argument-cells";
import { formulaTokens, sheetsIn, type FormulaToken, type TokenKind } from "./formula-tokens";

/** A formula as Excel reads it, or what Excel stumbles over, as the end of a sentence. */
export type ReadFormula = SoundFormula | { readonly kind: "unread"; readonly issue: string };

interface SoundFormula {
  readonly kind: "read";
  /** The sheets that it names. */
  readonly sheets: readonly string[];
  /** The functions that it calls, in capitals. */
  readonly functions: readonly string[];
  /** A minus stands before a power: "-2^2", 4 in Excel. */
  readonly hasSignedPower: boolean;
  /** It works through several cells one by one, "SUM((L1:L3>1)*1)": Excel does so where it is marked as an array. */
  readonly needsArray: boolean;
  /** It gives several values at once: "L1:L3", "L1:L3*2". */
  readonly givesSeveral: boolean;
}

/** What Excel allows in one formula. Source: "Excel specifications and limits". */
const most = { characters: 8192, calls: 64, arguments: 255, text: 255 } as const;

/**
 * readFormula("SUM(L2,L3)") -> read; readFormula("SUM(L2;L3)") -> unread. English names and commas, without "=". A file with a
 * formula that Excel cannot read makes Excel ask whether to repair it.
 */
export function readFormula(formula: string): ReadFormula {
  if (formula.length > most.characters)
    return unread(`it has ${formula.length.toLocaleString("en")} characters, and 8,192 are the limit`);
  const tokens = formulaTokens(formula);
  if (typeof tokens === "string") return unread(`“${tokens}” has no place in it`);
  if (tokens.length === 0) return unread("nothing stands behind “=”");
  try {
    const reader: Reader = { tokens, at: 0, depth: 0, hasSignedPower: false, needsArray: false };
    const shape = readExpression(reader);
    const rest = peek(reader);
    if (rest !== undefined) return unread(notExpected(rest));
    const { hasSignedPower, needsArray } = reader;
    return {
      kind: "read",
      sheets: sheetsIn(tokens),
      functions: tokens.filter(({ kind }) => kind === "call").map(({ word }) => functionOf(word)),
      ...{ hasSignedPower, needsArray, givesSeveral: isSeveral(shape) },
    };
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
  needsArray: boolean;
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

/** What a piece of a formula is, as far as it decides what may stand around it. "cells" and "values" are several at once. */
type Shape = "constant" | "reference" | "cells" | "values" | "other";

const isSeveral = (shape: Shape): boolean => shape === "cells" || shape === "values";
const isReference = (shape: Shape): boolean => shape === "cells" || shape === "reference";

/** What comes of pieces that are worked through value by value. */
function valuesOf(reader: Reader, ...pieces: readonly Shape[]): Shape {
  if (!pieces.some(isSeveral)) return "other";
  reader.needsArray = true;
  return "values";
}

// Which of two operators binds closer changes what a formula gives, not whether it can be read.
function readExpression(reader: Reader): Shape {
  let shape = readOperand(reader);
  while (isWord(peek(reader), ...binary)) {
    reader.at += 1;
    shape = valuesOf(reader, shape, readOperand(reader));
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
    shape = "cells";
  }
  while (isWord(peek(reader), "%")) {
    reader.at += 1;
    isSigned = true;
  }
  if (isNegated && isWord(peek(reader), "^")) reader.hasSignedPower = true;
  return isSigned ? valuesOf(reader, shape) : shape;
}

const references: ReadonlySet<TokenKind> = new Set(["cell", "sheet", "area", "name"]);

function readRange(reader: Reader): Shape {
  let shape = readAtom(reader);
  while (isWord(peek(reader), ":")) {
    reader.at += 1;
    if (shape === "constant" || readAtom(reader) === "constant")
      stumble("“:” needs a cell on both of its sides");
    shape = "cells";
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
    return "cells";
  },
  table: () => stumble("columns of a table are named by their cells here, as in B2:B9"),
  sheet: (reader, { word }) => {
    const next = peek(reader);
    if (!next || !["cell", "area", "name", "error", "call"].includes(next.kind))
      stumble(`“${word}” names no cell`);
    return readAtom(reader) === "cells" ? "cells" : "reference";
  },
  call: (reader, { word }) => readCall(reader, functionOf(word)),
  mark: (reader, token) => {
    if (token.word === "(") return readGroup(reader);
    return token.word === "{" ? readArray(reader) : stumble(notExpected(token));
  },
};

function checkPlace(place: string): Shape {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(place) ?? [];
  if (columnIndex(letters || "A") >= limits.columns || Number(digits) > limits.rows)
    stumble(`there is no cell “${place}”`);
  return "reference";
}

/** "sum(" -> "SUM" */
const functionOf = (call: string): string => call.slice(0, -1).toUpperCase();

function readCall(reader: Reader, name: string): Shape {
  reader.depth += 1;
  if (reader.depth > most.calls) stumble("it has more than 64 functions inside each other");
  const { needsArray } = reader;
  const oneByOne: Shape[] = [];
  let count = 1;
  for (;;) {
    const shape = isWord(peek(reader), ",", ")") ? "other" : readExpression(reader);
    if (!takesCells(name, count - 1)) oneByOne.push(shape);
    const next = closing(reader);
    if (next.word === ")") break;
    if (next.word !== ",") stumble(notExpected(next));
    count += 1;
  }
  if (count > most.arguments) stumble("a function in it has more than 255 arguments");
  reader.depth -= 1;
  // It works through what it is given by itself.
  if (name === "SUMPRODUCT") reader.needsArray = needsArray;
  if (givesValues(name)) return valuesOf(reader, "values");
  const given = valuesOf(reader, ...oneByOne);
  if (name === "LET") return "other";
  return given === "other" && givesCells(name) ? "reference" : given;
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
  const [only = "other"] = shapes;
  if (shapes.length === 1) return only === "constant" ? "other" : only;
  return shapes.every(isReference) ? "cells" : stumble("“,” parts arguments of a function, or places");
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
