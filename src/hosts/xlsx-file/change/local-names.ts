// Texts, quoted sheet names, names, and the marks that part the arguments of a call; anything else goes by.
const piece = /"[^"]*"|'[^']*'|[A-Za-z_\\][\w.\\]*|[(){},]/g;

const isName = (word: string | undefined): boolean => /^[A-Za-z_\\]/.test(word ?? "");

interface Token {
  readonly at: number;
  readonly word: string;
}

interface Call {
  readonly name: string;
  readonly open: number;
  /** Places of the commas between its own arguments. */
  readonly commas: number[];
}

/**
 * Names that a formula gives to its own steps carry a prefix in the file: withLocalNames("LET(x,A1,x+1)") ->
 * "LET(_xlpm.x,A1,_xlpm.x+1)". Those of LAMBDA, too.
 */
export function withLocalNames(formula: string): string {
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return formula;
  const tokens = [...formula.matchAll(piece)].map(({ index, 0: word }) => ({ at: index, word }));
  const local = new Set<number>();
  const open: Call[] = [];
  tokens.forEach(({ word }, index) => {
    if (word === "(" || word === "{") open.push({ name: nameBefore(tokens, index), open: index, commas: [] });
    else if (word === ",") open.at(-1)?.commas.push(index);
    else if (word === ")" || word === "}") {
      const call = open.pop();
      if (call) for (const place of localPlaces(tokens, call, index)) local.add(place);
    }
  });
  return prefixed(formula, tokens, local);
}

function nameBefore(tokens: readonly Token[], index: number): string {
  const { word, at } = tokens[index - 1] ?? { word: "", at: 0 };
  return at + word.length === tokens[index]?.at ? word.toUpperCase().replace("_XLFN.", "") : "";
}

/** Where the names that a call gives are used in it, their first mention included. */
function localPlaces(
  tokens: readonly Token[],
  { name, open, commas }: Call,
  close: number,
): readonly number[] {
  if (name !== "LET" && name !== "LAMBDA") return [];
  const starts = [open, ...commas].map((place) => place + 1);
  // LET names every other argument, LAMBDA all; the last is what is computed.
  const naming = starts.filter((_, index) => index < commas.length && (name === "LAMBDA" || index % 2 === 0));
  const names = new Set(
    naming.filter((place) => isName(tokens[place]?.word)).map((place) => tokens[place]?.word.toUpperCase()),
  );
  return tokens.flatMap(({ word }, place) =>
    place > open && place < close && names.has(word.toUpperCase()) ? [place] : [],
  );
}

function prefixed(formula: string, tokens: readonly Token[], local: ReadonlySet<number>): string {
  let done = 0;
  let out = "";
  for (const place of [...local].sort((a, b) => a - b)) {
    const { at } = tokens[place] ?? { at: formula.length };
    out += `${formula.slice(done, at)}_xlpm.`;
    done = at;
  }
  return out + formula.slice(done);
}
