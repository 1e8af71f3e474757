import { partText, type Parts } from "../package/parts";
import type { WorkbookPart } from "../package/workbook-part";
import { childOf, childrenOf, parseXml } from "../xml/element-tree";

/** The places of the cell formats whose cells can be changed on a protected sheet. */
export function unlockedFormats(parts: Parts, { relationships }: WorkbookPart): ReadonlySet<number> {
  const part = relationships.find(({ type }) => type === "styles")?.part;
  const styles = part === undefined ? undefined : partText(parts, part);
  if (styles === undefined) return new Set();
  const formats = childrenOf(childOf(parseXml(styles), "cellXfs"), "xf");
  const isUnlocked = (format: (typeof formats)[number]): boolean =>
    /^(0|false|off)$/.test(childOf(format, "protection")?.attributes.get("locked") ?? "");
  return new Set(formats.flatMap((format, place) => (isUnlocked(format) ? [place] : [])));
}
