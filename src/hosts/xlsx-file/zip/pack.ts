import { refuseDamaged } from "../damaged";
import { compression } from "./compression";
import { headField, signature, type ZipEntry } from "./zip-entry";

/** The bytes of an entry. Refuses ("damaged") where they are not those that the zip vouches for. */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = inflated(entry);
  return bytes.length === entry.size && compression.crc32(bytes) === entry.crc ? bytes : refuseDamaged();
}

function inflated({ method, packed, size }: ZipEntry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) return refuseDamaged();
  try {
    return compression.inflate(packed, size);
  } catch {
    return refuseDamaged();
  }
}

/** An entry with other content; stamp and attributes stay. */
export function repack(entry: ZipEntry, bytes: Uint8Array): ZipEntry {
  const head = entry.head.slice();
  new DataView(head.buffer).setUint16(headField.method, 8, true);
  const packed = compression.deflate(bytes);
  return { ...entry, head, method: 8, crc: compression.crc32(bytes), packed, size: bytes.length };
}

/** A new entry. Its stamp is 1 January 1980, the first a zip knows, so that the same workbook gives the same bytes. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  const head = new Uint8Array(headField.length);
  const view = new DataView(head.buffer);
  view.setUint32(0, signature.directory, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(headField.date, 0x21, true);
  view.setUint16(headField.nameLength, nameBytes.length, true);
  const empty = new Uint8Array(0);
  return repack(
    { name, head, nameBytes, extra: empty, comment: empty, method: 8, crc: 0, packed: empty, size: 0 },
    bytes,
  );
}
