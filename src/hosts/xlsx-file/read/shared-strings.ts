import { isTag, nextTag, tagScanner } from "../xml/tag-scanner";
import { collectText } from "./collect-text";

/** The texts that cells refer to by number; none for a package without the part. */
export function readSharedStrings(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  const scanner = tagScanner(xml ?? "");
  while (nextTag(scanner))
    if (scanner.kind !== "close" && isTag(scanner, "si")) strings.push(collectText(scanner, "si"));
  return strings;
}
