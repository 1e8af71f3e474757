import { childrenOf, parseXml } from "../xml/element-tree";
import type { ZipEntry } from "../zip/zip-entry";
import { partKey, requiredText, type Parts } from "./parts";

/** What one part says of another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in both flavours of the format: "worksheet". */
  readonly type: string;
  /** The part's name from the package's root: "xl/worksheets/sheet1.xml"; absent for what lies outside. */
  readonly part?: string;
}

/** relationshipsPath("xl/workbook.xml") -> "xl/_rels/workbook.xml.rels"; of the package itself for "". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

// An entry never changes, and is of one part: every drawn sheet asks again for those of the workbook.
const known = new WeakMap<ZipEntry, readonly Relationship[]>();

/** The relationships of a part (of the package for ""), none where it has none. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  const entry = parts.get(partKey(path));
  if (entry === undefined) return [];
  const found = known.get(entry) ?? readRelationships(requiredText(parts, path), part);
  known.set(entry, found);
  return found;
}

function readRelationships(text: string, part: string): readonly Relationship[] {
  return childrenOf(parseXml(text), "Relationship").map(({ attributes }) => {
    const type = attributes.get("Type") ?? "";
    const link = { id: attributes.get("Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1) };
    const isOutside = attributes.get("TargetMode") === "External";
    return isOutside ? link : { ...link, part: resolveTarget(part, attributes.get("Target") ?? "") };
  });
}

/** resolveTarget("xl/worksheets/sheet1.xml", "../comments1.xml") -> "xl/comments1.xml". */
export function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  if (path.startsWith("/")) return path.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** relativeTarget("xl/worksheets/sheet1.xml", "xl/comments1.xml") -> "../comments1.xml", which every reader understands. */
export function relativeTarget(from: string, to: string): string {
  const start = from.split("/").slice(0, -1);
  const end = to.split("/");
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/");
}
