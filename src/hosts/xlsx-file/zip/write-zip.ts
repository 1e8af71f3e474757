import { headField, signature, type ZipEntry } from "./zip-entry";

const localLength = 30;
const endLength = 22;
// Bit 3 announces sizes after the packed bytes; the product writes them before, where every reader finds them.
const sizesFollow = 0x0008;

/** The zip of these entries in their order, packed bytes, date stamps and attributes copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const out = new Uint8Array(entries.reduce((sum, entry) => sum + spaceFor(entry), endLength));
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = writeLocal(out, view, at, entry);
  }
  const start = at;
  entries.forEach((entry, index) => {
    at = writeRecord(out, view, at, entry, offsets[index] ?? 0);
  });
  writeEnd(view, { at, start, count: entries.length });
  return out;
}

const spaceFor = (entry: ZipEntry): number =>
  localLength +
  headField.length +
  2 * (entry.nameBytes.length + entry.extra.length) +
  entry.comment.length +
  entry.packed.length;

function writeLocal(out: Uint8Array, view: DataView, at: number, entry: ZipEntry): number {
  view.setUint32(at, signature.local, true);
  // Version to flags, method, stamp: the same fields in the same order as the directory's from "version needed" on.
  out.set(entry.head.subarray(6, 16), at + 4);
  writeSizes(view, { flags: at + 6, crc: at + 14 }, entry);
  view.setUint16(at + 26, entry.nameBytes.length, true);
  view.setUint16(at + 28, entry.extra.length, true);
  return writeAll(out, at + localLength, [entry.nameBytes, entry.extra, entry.packed]);
}

// One place for one more argument than usual: these are the format's own fields.
function writeRecord(out: Uint8Array, view: DataView, at: number, entry: ZipEntry, offset: number): number {
  out.set(entry.head, at);
  writeSizes(view, { flags: at + headField.flags, crc: at + headField.crc }, entry);
  view.setUint16(at + headField.extraLength, entry.extra.length, true);
  view.setUint32(at + headField.offset, offset, true);
  return writeAll(out, at + headField.length, [entry.nameBytes, entry.extra, entry.comment]);
}

function writeSizes(
  view: DataView,
  at: { readonly flags: number; readonly crc: number },
  entry: ZipEntry,
): void {
  view.setUint16(at.flags, view.getUint16(at.flags, true) & ~sizesFollow, true);
  view.setUint32(at.crc, entry.crc, true);
  view.setUint32(at.crc + 4, entry.packed.length, true);
  view.setUint32(at.crc + 8, entry.size, true);
}

function writeEnd(
  view: DataView,
  place: { readonly at: number; readonly start: number; readonly count: number },
): void {
  view.setUint32(place.at, signature.end, true);
  view.setUint16(place.at + 8, place.count, true);
  view.setUint16(place.at + 10, place.count, true);
  view.setUint32(place.at + 12, place.at - place.start, true);
  view.setUint32(place.at + 16, place.start, true);
}

function writeAll(out: Uint8Array, at: number, pieces: readonly Uint8Array[]): number {
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return at;
}
