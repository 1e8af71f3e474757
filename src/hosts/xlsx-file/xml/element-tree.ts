import { refuseDamaged } from "../damaged";
import { nextTag, tagScanner, type TagScanner } from "./tag-scanner";
import { attributesOf } from "./attributes";

/**
 * An element of a small part (workbook, styles, relationships), with the places in the text where it stands, so that
 * the part can be changed there and nowhere else.
 */
export interface XmlElement {
  /** Without prefix: "sheet" for "x:sheet". */
  readonly name: string;
  /** With the colon: "x:", or "". */
  readonly prefix: string;
  /** Names as written, values decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly start: number;
  /** Just after the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; equals `end` for an element without content. */
  readonly closeStart: number;
  readonly end: number;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

/** Elements in one another: no program writes a tenth of it, and a million of them are a file of a few kilobytes. */
const deepest = 1_000;

/** The root element of a part. Refuses ("damaged") what is not well nested, or nested without end. */
export function parseXml(text: string): XmlElement {
  const scanner = tagScanner(text);
  const open: Growing[] = [];
  let root: Growing | undefined;
  while (nextTag(scanner)) {
    if (scanner.kind === "close") {
      closeElement(scanner, open.pop());
      continue;
    }
    if (root && open.length === 0) return refuseDamaged();
    if (open.length > deepest) return refuseDamaged();
    const element = elementAt(scanner);
    open.at(-1)?.children.push(element);
    root ??= element;
    if (scanner.kind === "open") open.push(element);
  }
  return root && open.length === 0 ? root : refuseDamaged();
}

function elementAt(scanner: TagScanner): Growing {
  const { text, start, nameStart, nameEnd, at } = scanner;
  const name = text.slice(nameStart, nameEnd);
  const prefix = text.slice(start + 1, nameStart);
  return {
    name,
    prefix,
    attributes: attributesOf(scanner),
    children: [],
    start,
    openEnd: at,
    closeStart: at,
    end: at,
  };
}

function closeElement(scanner: TagScanner, element: Growing | undefined): void {
  if (element?.name !== scanner.text.slice(scanner.nameStart, scanner.nameEnd)) return refuseDamaged();
  element.closeStart = scanner.start;
  element.end = scanner.at;
}

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The children of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The attribute of that name in whatever namespace but none: "id" finds "r:id". */
export function prefixedAttribute(element: XmlElement, name: string): string | undefined {
  for (const [key, value] of element.attributes) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}
