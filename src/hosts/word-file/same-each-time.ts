import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * The document as it comes out at every hour: the library draws the names of relationships by lot and counts bookmarks on from the last
 * document, and a zip file notes when each part was packed. Workbooks behind charts are packages of their own.
 */
export function sameEachTime(bytes: Uint8Array): Uint8Array {
  const names = new Map<string, string>();
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) =>
      [name, name.endsWith(".xlsx") ? repacked(unzipSync(part)) : renamed(part, names)] as const,
  );
  return repacked(Object.fromEntries(parts));
}

/** The earliest day that a zip file knows says nothing. */
const repacked = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });

/** In an attribute or a reference to a page, where no text of a cell can stand: quotes are escaped there. */
const madeNames = /(?<=="|<w:instrText xml:space="preserve">PAGEREF )(?:_Toc\d+|rId[\w-]{12,})(?="| )/g;

const bookmarks = /(<w:bookmark(?:Start|End)\b[^<>]{0,200} w:id=")(\d+)/g;

/** Made names become numbers in the order in which they are met, the same in every part. */
function renamed(part: Uint8Array, names: Map<string, string>): Uint8Array {
  const nameOf = (made: string, kind: string): string => {
    const known = names.get(kind + made) ?? `${kind}${names.size + 1}`;
    names.set(kind + made, known);
    return known;
  };
  const fixed = strFromU8(part)
    .replace(madeNames, (made) => nameOf(made, made.startsWith("_Toc") ? "_Toc" : "rIdMade"))
    .replace(bookmarks, (_, before: string, id: string) => `${before}${nameOf(id, "")}`);
  return strToU8(fixed);
}
