import { refuseDamaged } from "../damaged";

/**
 * A place in an XML text that moves from tag to tag: nothing is copied, so that a sheet of a million cells is read
 * in one go. Names are local: "x:row" and "row" are both "row".
 */
export interface TagScanner {
  readonly text: string;
  /** Just after the tag. */
  at: number;
  kind: "open" | "close" | "empty";
  /** Where the tag's "<" stands. */
  start: number;
  /** The local name, from here to `nameEnd`. */
  nameStart: number;
  nameEnd: number;
}

export const tagScanner = (text: string): TagScanner => ({
  text,
  at: 0,
  kind: "open",
  start: 0,
  nameStart: 0,
  nameEnd: 0,
});

const code = {
  quote: 34,
  apostrophe: 39,
  slash: 47,
  colon: 58,
  less: 60,
  greater: 62,
  question: 63,
  bang: 33,
  space: 32,
};

/** Moves to the next tag, past comments and instructions; false at the end of the text. */
export function nextTag(scanner: TagScanner): boolean {
  const { text } = scanner;
  for (;;) {
    const start = text.indexOf("<", scanner.at);
    if (start < 0) return false;
    const mark = text.charCodeAt(start + 1);
    if (mark !== code.bang && mark !== code.question) return takeTag(scanner, start, mark === code.slash);
    scanner.at = endOfAside(text, start);
  }
}

function takeTag(scanner: TagScanner, start: number, isClose: boolean): true {
  const { text } = scanner;
  let at = isClose ? start + 2 : start + 1;
  scanner.start = start;
  scanner.nameStart = at;
  for (; isNameCode(text.charCodeAt(at)); at += 1)
    if (text.charCodeAt(at) === code.colon) scanner.nameStart = at + 1;
  scanner.nameEnd = at;
  if (scanner.nameStart === at) refuseDamaged();
  const end = endOfTag(text, at);
  scanner.kind = isClose ? "close" : text.charCodeAt(end - 1) === code.slash ? "empty" : "open";
  scanner.at = end + 1;
  return true;
}

// charCodeAt past the end is NaN, which is no name code either.
const isNameCode = (char: number): boolean =>
  char > code.space && char !== code.slash && char !== code.greater;

// A ">" inside quotes belongs to an attribute.
function endOfTag(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char > code.greater) continue;
    if (quote !== 0) quote = char === quote ? 0 : quote;
    else if (char === code.greater) return at;
    else if (char === code.quote || char === code.apostrophe) quote = char;
    else if (char === code.less) return refuseDamaged();
  }
  return refuseDamaged();
}

// No <!DOCTYPE>, with its entities that stand for entities: packages must not have one. Source: ECMA-376 part 2, 8.1.4.
const asides = [
  { open: "<!--", close: "-->" },
  { open: "<![CDATA[", close: "]]>" },
  { open: "<?", close: "?>" },
];

function endOfAside(text: string, start: number): number {
  const aside = asides.find(({ open }) => text.startsWith(open, start));
  const end = aside ? text.indexOf(aside.close, start + aside.open.length) : -1;
  return aside && end >= 0 ? end + aside.close.length : refuseDamaged();
}

/** Whether the tag has this local name. */
export const isTag = (scanner: TagScanner, name: string): boolean =>
  scanner.nameEnd - scanner.nameStart === name.length && scanner.text.startsWith(name, scanner.nameStart);

/** The tag's name as written: "x:row". */
const fullName = ({ text, kind, start, nameEnd }: TagScanner): string =>
  text.slice(kind === "close" ? start + 2 : start + 1, nameEnd);

/**
 * Moves past the end of the element whose opening tag was just read. Refuses ("damaged") what is not well nested, without
 * recursion: a file may nest a million tags.
 */
export function skipElement(scanner: TagScanner): void {
  const open = scanner.kind === "open" ? [fullName(scanner)] : [];
  while (open.length > 0) {
    if (!nextTag(scanner)) refuseDamaged();
    if (scanner.kind === "open") open.push(fullName(scanner));
    else if (scanner.kind === "close" && open.pop() !== fullName(scanner)) refuseDamaged();
  }
}

/**
 * Shows every opening tag of a part to `take`, which says true where it moved past the element's end itself. Refuses
 * ("damaged") a part that is not well nested, or that ends before its elements do.
 */
export function eachTag(text: string, take: (scanner: TagScanner) => boolean): void {
  const scanner = tagScanner(text);
  const open: string[] = [];
  let hasRoot = false;
  while (nextTag(scanner)) {
    if (scanner.kind === "close") {
      if (open.pop() !== fullName(scanner)) refuseDamaged();
      continue;
    }
    if (hasRoot && open.length === 0) refuseDamaged();
    hasRoot = true;
    const isOpen = scanner.kind === "open";
    const name = isOpen ? fullName(scanner) : "";
    if (!take(scanner) && isOpen) open.push(name);
  }
  if (!hasRoot || open.length > 0) refuseDamaged();
}
