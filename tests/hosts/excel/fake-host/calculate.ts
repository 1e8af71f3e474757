import type { Book, BookCell } from "./book";
import { cellsOf, type Reference } from "./references";

type Value = string | number | boolean;
type Operand = Value | readonly Value[];

/** Calculates the formulas that were written into a book: the few functions that tests use, and "#NAME?" for all others. */
export function calculate(book: Book): void {
  const homes = new Map(
    book.sheets.flatMap(({ name, cells }) =>
      [...cells.values()].filter(({ computes }) => computes).map((cell) => [cell, name] as const),
    ),
  );
  const done = new Set<BookCell>();
  const valueOf = (cell: BookCell): Value => {
    const home = homes.get(cell);
    if (home !== undefined && !done.has(cell)) {
      done.add(cell);
      cell.value = result(cell.formula ?? "", (reference) => cellsOf(book, home, reference).map(valueOf));
    }
    return cell.value;
  };
  for (const cell of homes.keys()) valueOf(cell);
}

class CalcError extends Error {}

type Lookup = (reference: Reference) => readonly Value[];

function result(formula: string, lookup: Lookup): Value {
  try {
    const reader = readerOf(formula.slice(1));
    const value = single(comparison(reader, lookup));
    if (reader.peek() !== undefined) throw new CalcError("#NAME?");
    return value;
  } catch (error) {
    if (error instanceof CalcError) return error.message;
    throw error;
  }
}

const tokens =
  /\s*("(?:[^"]|"")*"|(?:'(?:[^']|'')+'!|[A-Za-z_]\w*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])|[A-Za-z_][\w.]*|\d+(?:\.\d+)?|<>|<=|>=|[-+*/&=<>(),%])/y;

interface Reader {
  readonly peek: () => string | undefined;
  readonly take: () => string;
}

function readerOf(text: string): Reader {
  const list: string[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.length) {
    const [, token] = tokens.exec(text) ?? [];
    if (token === undefined) throw new CalcError("#NAME?");
    list.push(token);
  }
  let at = 0;
  return { peek: () => list[at], take: () => list[at++] ?? "" };
}

const single = (operand: Operand): Value => {
  const value = Array.isArray(operand) ? ((operand[0] as Value | undefined) ?? "") : (operand as Value);
  if (typeof value === "string" && /^#[A-Z/0!?]+$/.test(value)) throw new CalcError(value);
  return value;
};

function number(operand: Operand): number {
  const value = single(operand);
  const read = value === "" ? 0 : Number(value);
  if (Number.isNaN(read)) throw new CalcError("#VALUE!");
  return read;
}

type Rule = (reader: Reader, lookup: Lookup) => Operand;

const operators: Readonly<Record<string, (a: Operand, b: Operand) => Value>> = {
  "+": (a, b) => number(a) + number(b),
  "-": (a, b) => number(a) - number(b),
  "*": (a, b) => number(a) * number(b),
  "/": (a, b) => {
    if (number(b) === 0) throw new CalcError("#DIV/0!");
    return number(a) / number(b);
  },
  "&": (a, b) => `${single(a)}${single(b)}`,
  "=": (a, b) => single(a) === single(b),
  "<>": (a, b) => single(a) !== single(b),
  "<": (a, b) => single(a) < single(b),
  ">": (a, b) => single(a) > single(b),
  "<=": (a, b) => single(a) <= single(b),
  ">=": (a, b) => single(a) >= single(b),
};

const level =
  (signs: readonly string[], inner: Rule): Rule =>
  (reader, lookup) => {
    let left = inner(reader, lookup);
    while (signs.includes(reader.peek() ?? "")) {
      const sign = reader.take();
      left = operators[sign]?.(left, inner(reader, lookup)) ?? "";
    }
    return left;
  };

function primary(reader: Reader, lookup: Lookup): Operand {
  const token = reader.take();
  if (token === "-") return -number(primary(reader, lookup));
  if (token === "(") return closed(comparison(reader, lookup), reader);
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (/^\d/.test(token)) return Number(token);
  if (/^(TRUE|FALSE)$/i.test(token)) return token.toUpperCase() === "TRUE";
  if (reader.peek() === "(" && functions[token]) return called(functions[token], reader, lookup);
  if (!/\d$/.test(token)) throw new CalcError("#NAME?");
  const found = lookup(referenceIn(token));
  return found.length === 1 && !token.includes(":") ? (found[0] ?? "") : found;
}

const comparison = level(
  ["=", "<>", "<", ">", "<=", ">="],
  level(["&"], level(["+", "-"], level(["*", "/"], primary))),
);

function closed(operand: Operand, reader: Reader): Operand {
  if (reader.take() !== ")") throw new CalcError("#NAME?");
  return operand;
}

type Fn = (values: readonly Operand[]) => Value;

function called(fn: Fn, reader: Reader, lookup: Lookup): Value {
  reader.take();
  const values: Operand[] = [];
  while (reader.peek() !== ")") {
    values.push(comparison(reader, lookup));
    if (reader.peek() === ",") reader.take();
    else if (reader.peek() !== ")") throw new CalcError("#NAME?");
  }
  reader.take();
  return fn(values);
}

const all = (values: readonly Operand[]): readonly Value[] => values.flat() as Value[];
const list = (operand: Operand | undefined): readonly Value[] =>
  operand === undefined ? [] : Array.isArray(operand) ? (operand as Value[]) : [operand as Value];

const functions: Readonly<Record<string, Fn>> = {
  SUM: (values) =>
    all(values).reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0),
  COUNTA: (values) => all(values).filter((value) => value !== "").length,
  COUNTIFS: (values) => {
    const tests = values.flatMap((range, at) =>
      at % 2 === 0 ? [[list(range), values[at + 1]] as const] : [],
    );
    const [first] = tests;
    return (first?.[0] ?? []).filter((_, row) =>
      tests.every(([cells, wanted]) => String(cells[row]) === String(wanted)),
    ).length;
  },
  IF: ([test = false, yes = true, no = false]) => (single(test) ? single(yes) : single(no)),
  // Days since 1899-12-30, as a workbook that begins in 1900 counts them.
  DATE: ([year = 0, month = 0, day = 0]) =>
    Date.UTC(number(year), number(month) - 1, number(day)) / 86_400_000 + 25_569,
};

function referenceIn(token: string): Reference {
  const at = token.lastIndexOf("!");
  const sheet = at < 0 ? undefined : token.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'");
  return { sheet, address: token.slice(at + 1) };
}
