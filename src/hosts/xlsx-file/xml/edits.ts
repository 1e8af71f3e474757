import type { XmlElement } from "./element-tree";

/** A change to a text: from `at`, `remove` characters give way to `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The text with all the edits; they must not overlap. Everything between them stays as it was. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { at, remove, insert } of [...edits].sort((a, b) => a.at - b.at)) {
    pieces.push(text.slice(done, at), insert);
    done = at + remove;
  }
  return pieces.join("") + text.slice(done);
}

/** Adds to the end of an element's content, opening it where it is written as empty. */
export function appendTo(element: XmlElement, xml: string): Edit {
  if (element.closeStart < element.end) return { at: element.closeStart, remove: 0, insert: xml };
  return { at: element.end - 2, remove: 2, insert: `>${xml}</${element.prefix}${element.name}>` };
}

export const insertAfter = (element: XmlElement, xml: string): Edit => ({
  at: element.end,
  remove: 0,
  insert: xml,
});

export const removeElement = ({ start, end }: XmlElement): Edit => ({
  at: start,
  remove: end - start,
  insert: "",
});

/** An opening tag's place in a text. */
export type TagPlace = Pick<XmlElement, "start" | "openEnd">;

/** Another value for an attribute that is there. No edit where it is not. */
export function setAttribute(text: string, element: TagPlace, name: string, value: string): readonly Edit[] {
  const tag = text.slice(element.start, element.openEnd);
  const found = new RegExp(`\\s${name}\\s*=\\s*["']`).exec(tag);
  if (!found) return [];
  const at = element.start + found.index + found[0].length;
  const old = text.slice(at, text.indexOf(found[0].at(-1) ?? '"', at));
  return old === value ? [] : [{ at, remove: old.length, insert: value }];
}

/** Another value for an attribute, added at the tag's end where it is not there. `value` is to be escaped already. */
export function putAttribute(text: string, element: TagPlace, name: string, value: string): readonly Edit[] {
  const tag = text.slice(element.start, element.openEnd);
  if (new RegExp(`\\s${name}\\s*=`).test(tag)) return setAttribute(text, element, name, value);
  const at = element.openEnd - (tag.endsWith("/>") ? 2 : 1);
  return [{ at, remove: 0, insert: ` ${name}="${value}"` }];
}
