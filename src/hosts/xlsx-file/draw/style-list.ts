import { appendTo, setAttribute, type Edit } from "../xml/edits";
import type { XmlElement } from "../xml/element-tree";

/** One of the style sheet's lists (fonts, fills, ...), in which the same text is the same entry. */
export interface StyleList {
  readonly name: string;
  readonly element: XmlElement | undefined;
  /** Place of every entry's text; new ones are added behind. */
  readonly places: Map<string, number>;
  /** Entries of the file, and of these how many. */
  readonly before: number;
  readonly added: string[];
}

export function styleList(text: string, name: string, element: XmlElement | undefined): StyleList {
  const entries = element?.children ?? [];
  const places = new Map<string, number>();
  entries.forEach(({ start, end }, index) => {
    const entry = text.slice(start, end);
    if (!places.has(entry)) places.set(entry, index);
  });
  return { name, element, places, before: entries.length, added: [] };
}

/** The place of an entry in its list, added where it is not there yet. */
export function placeOf(list: StyleList, xml: string): number {
  const known = list.places.get(xml);
  if (known !== undefined) return known;
  const place = list.before + list.added.length;
  list.places.set(xml, place);
  list.added.push(xml);
  return place;
}

/** The edits that write the added entries into an existing list; its count goes along where it has one. */
export function editsOf(text: string, { element, added, before }: StyleList): readonly Edit[] {
  if (!element || added.length === 0) return [];
  return [
    appendTo(element, added.join("")),
    ...setAttribute(text, element, "count", String(before + added.length)),
  ];
}
