import { deflateSync, Inflate, inflateSync } from "fflate";
import { refuseDamaged } from "../damaged";
import { crc32 } from "./crc32";
import { headField, signature, type ZipEntry } from "./zip-entry";

/** The bytes of an entry. Refuses ("damaged") where they are not those that the zip vouches for. */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = inflated(entry);
  return bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : refuseDamaged();
}

/** Packed bytes that are unpacked in one go, which is faster: a thousand times as many is the most that they can hold. */
const sliceBytes = 2 * 1024 * 1024;

function inflated({ method, packed, size }: ZipEntry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) return refuseDamaged();
  try {
    return packed.length <= sliceBytes
      ? inflateSync(packed, { out: new Uint8Array(size) })
      : inflatedInSlices(packed, size);
  } catch {
    return refuseDamaged();
  }
}

// An entry that holds more than it says fills no memory, the buffer does not grow, and takes no time: the first byte
// too many throws.
function inflatedInSlices(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let at = 0;
  const inflate = new Inflate((bytes) => {
    out.set(bytes, at);
    at += bytes.length;
  });
  for (let from = 0; from < packed.length; from += sliceBytes)
    inflate.push(packed.subarray(from, from + sliceBytes), from + sliceBytes >= packed.length);
  return out.subarray(0, at);
}

/** An entry with other content; stamp and attributes stay. */
export function repack(entry: ZipEntry, bytes: Uint8Array): ZipEntry {
  const head = entry.head.slice();
  new DataView(head.buffer).setUint16(headField.method, 8, true);
  return { ...entry, head, method: 8, crc: crc32(bytes), packed: deflateSync(bytes), size: bytes.length };
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
