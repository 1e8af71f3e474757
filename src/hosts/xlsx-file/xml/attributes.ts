import { decodeEntities } from "./xml-text";
import type { TagScanner } from "./tag-scanner";

const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of the tag just read, names as written, values decoded. */
export function attributesOf(scanner: TagScanner): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const inside = scanner.text.slice(scanner.nameEnd, scanner.at - 1);
  for (const [, name = "", double, single] of inside.matchAll(attribute))
    found.set(name, decodeEntities(double ?? single ?? ""));
  return found;
}

/** XML Schema's two ways to say yes. */
export const isTrue = (value: string | undefined): boolean =>
  value === "1" || value === "true" || value === "on";
