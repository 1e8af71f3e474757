import { appendTo, applyEdits, removeElement } from "../xml/edits";
import { childrenOf, parseXml } from "../xml/element-tree";
import { partKey, putText, requiredText, type DraftParts } from "./parts";

const part = "[Content_Types].xml";

/** What kind of content a part or all parts of an ending hold. */
export interface ContentType {
  /** "xl/worksheets/sheet5.xml", or an ending alone: "vml". */
  readonly name: string;
  readonly type: string;
}

/** Declares new parts and endings, and takes back those of parts that are gone. What is declared already stays. */
export function putContentTypes(
  draft: DraftParts,
  added: { readonly parts: readonly ContentType[]; readonly endings: readonly ContentType[] },
): void {
  const text = requiredText(draft, part);
  const root = parseXml(text);
  const overrides = childrenOf(root, "Override");
  const partNameOf = ({ attributes }: (typeof overrides)[number]): string =>
    partKey(attributes.get("PartName") ?? "");
  const kept = overrides.filter((override) => draft.has(partNameOf(override)));
  const known = new Set(kept.map(partNameOf));
  const endings = new Set(
    childrenOf(root, "Default").map(({ attributes }) => attributes.get("Extension")?.toLowerCase()),
  );
  const p = root.prefix;
  const lines = [
    ...added.endings
      .filter(({ name }) => !endings.has(name))
      .map(({ name, type }) => `<${p}Default Extension="${name}" ContentType="${type}"/>`),
    ...added.parts
      .filter(({ name }) => !known.has(partKey(name)))
      .map(({ name, type }) => `<${p}Override PartName="/${name}" ContentType="${type}"/>`),
  ];
  const edits = overrides.filter((override) => !draft.has(partNameOf(override))).map(removeElement);
  putText(
    draft,
    part,
    applyEdits(text, lines.length === 0 ? edits : [...edits, appendTo(root, lines.join(""))]),
  );
}
