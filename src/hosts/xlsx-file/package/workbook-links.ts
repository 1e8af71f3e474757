import { appendTo, applyEdits, removeElement } from "../xml/edits";
import { childrenOf, parseXml } from "../xml/element-tree";
import { escapePlain } from "../xml/xml-text";
import { partText, putText, requiredText, type DraftParts } from "./parts";
import { relationshipsOf, relationshipsPath, relativeTarget, resolveTarget } from "./relationships";
import { unusedId } from "./new-names";

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A relationship to be written; `type` is the whole address. */
export interface NewLink {
  readonly type: string;
  /** The part's name from the package's root; of what is outside the package its address. */
  readonly part: string;
  readonly isOutside?: true;
}

/** Adds a relationship to those of a part and gives its id. */
export function addLink(draft: DraftParts, from: string, { type, part }: NewLink): string {
  const path = relationshipsPath(from);
  const text = partText(draft, path) ?? linksXml(from, []);
  const id = unusedId(relationshipsOf(draft, from).map((link) => link.id));
  const root = parseXml(text);
  const xml = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${relativeTarget(from, part)}"/>`;
  putText(draft, path, applyEdits(text, [appendTo(root, xml)]));
  return id;
}

/** Takes out the relationships of a part to another. */
export function removeLinks(draft: DraftParts, from: string, to: string): void {
  const path = relationshipsPath(from);
  const text = requiredText(draft, path);
  const gone = childrenOf(parseXml(text), "Relationship").filter(
    ({ attributes }) => resolveTarget(from, attributes.get("Target") ?? "") === to,
  );
  putText(draft, path, applyEdits(text, gone.map(removeElement)));
}

/** A whole part of relationships of `from`, numbered rId1, rId2, ... */
export function linksXml(from: string, links: readonly NewLink[]): string {
  const lines = links.map(({ type, part, isOutside }, index) =>
    isOutside
      ? `<Relationship Id="rId${index + 1}" Type="${type}" Target="${escapePlain(part)}" TargetMode="External"/>`
      : `<Relationship Id="rId${index + 1}" Type="${type}" Target="${relativeTarget(from, part)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}">${lines.join("")}</Relationships>`;
}
