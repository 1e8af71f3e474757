import { refuseDamaged } from "../damaged";
import { decodeEntities } from "./xml-text";
import type { TagScanner } from "./tag-scanner";

/**
 * The attributes of the tag just read, names as written, values decoded. One look at every character: the tag's quotes
 * come in pairs (nextTag), so a value ends within the tag. Refuses ("damaged") what XML does not know as attributes.
 */
export function attributesOf({ text, nameEnd, at: after, kind }: TagScanner): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const end = after - (kind === "empty" ? 2 : 1);
  for (let at = skipSpace(text, nameEnd); at < end; at = skipSpace(text, at)) {
    const nameTo = endOfName(text, at);
    const equals = skipSpace(text, nameTo);
    const open = skipSpace(text, equals + 1);
    const name = text.slice(at, nameTo);
    if (text.charCodeAt(equals) !== code.equals || !isQuote(text.charCodeAt(open)) || found.has(name))
      return refuseDamaged();
    const close = text.indexOf(text.charAt(open), open + 1);
    found.set(name, decodeEntities(text.slice(open + 1, close)));
    at = close + 1;
  }
  return found;
}

const code = { space: 32, quote: 34, apostrophe: 39, slash: 47, equals: 61, greater: 62 } as const;

export const isQuote = (char: number): boolean => char === code.quote || char === code.apostrophe;

// NaN, past the end, ends both: it is neither white space nor part of a name.
/** Where the next character stands that is no white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= code.space) at += 1;
  return at;
}

function endOfName(text: string, from: number): number {
  let at = from;
  for (; ; at += 1) {
    const char = text.charCodeAt(at);
    const isName = char > code.space && char !== code.equals && char !== code.greater && !isQuote(char);
    if (!isName || char === code.slash) return at;
  }
}

/** XML Schema's two ways to say yes. */
export const isTrue = (value: string | undefined): boolean =>
  value === "1" || value === "true" || value === "on";
