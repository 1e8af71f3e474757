import { refuse } from "../../../usecases/problem";
import { refuseDamaged } from "../damaged";
import { limits } from "../limits";
import { headField, signature, type ZipEntry } from "./zip-entry";
import { withoutZip64, zip64Sizes, type EntrySizes } from "./zip64";

/**
 * The entries of a zip in their order, still packed. Refuses a damaged, locked or far too large one
 * ("damaged", "password-protected", "too-large").
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = readDirectoryPlace(view);
  const entries: ZipEntry[] = [];
  let at = place.start;
  for (let left = place.count; left > 0; left -= 1) {
    if (at + headField.length > bytes.length || view.getUint32(at, true) !== signature.directory)
      return refuseDamaged();
    const entry = readEntry(bytes, view, at, place.shift);
    entries.push(entry);
    at +=
      headField.length +
      entry.nameBytes.length +
      view.getUint16(at + headField.extraLength, true) +
      entry.comment.length;
  }
  return checkSizes(entries, bytes.length);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const nameAt = at + headField.length;
  const extraAt = nameAt + view.getUint16(at + headField.nameLength, true);
  const commentAt = extraAt + view.getUint16(at + headField.extraLength, true);
  const end = commentAt + view.getUint16(at + headField.commentLength, true);
  if (end > bytes.length) return refuseDamaged();
  if (view.getUint16(at + headField.flags, true) & 1) return refuseLocked();
  const nameBytes = bytes.subarray(nameAt, extraAt);
  const extra = bytes.subarray(extraAt, commentAt);
  const sizes = zip64Sizes(extra, {
    size: view.getUint32(at + headField.size, true),
    packedSize: view.getUint32(at + headField.packedSize, true),
    offset: view.getUint32(at + headField.offset, true),
  });
  return {
    name: new TextDecoder().decode(nameBytes),
    head: bytes.subarray(at, nameAt),
    nameBytes,
    extra: withoutZip64(extra),
    comment: bytes.subarray(commentAt, end),
    method: view.getUint16(at + headField.method, true),
    crc: view.getUint32(at + headField.crc, true),
    packed: packedBytes(bytes, view, sizes, shift),
    size: sizes.size,
  };
}

// The local header repeats name and extra with lengths of its own; the packed bytes begin after them.
function packedBytes(bytes: Uint8Array, view: DataView, sizes: EntrySizes, shift: number): Uint8Array {
  const at = sizes.offset + shift;
  if (at < 0 || at + 30 > bytes.length || view.getUint32(at, true) !== signature.local)
    return refuseDamaged();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + sizes.packedSize;
  return end > bytes.length ? refuseDamaged() : bytes.subarray(start, end);
}

function checkSizes(entries: readonly ZipEntry[], packed: number): readonly ZipEntry[] {
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > Math.max(limits.smallUnpackedBytes, limits.unpackedRatio * packed))
    return refuse(
      "too-large",
      `The file of ${Math.ceil(packed / 1024)} KB would unpack to ${Math.round(unpacked / 2 ** 20)} MB: it is a trap, or nearly all of it is filler.`,
      "Do not open it if you do not know where it comes from; else clear what is not needed in Excel, save it and try again.",
    );
  if (unpacked > limits.unpackedBytes || entries.some((entry) => entry.size > limits.partBytes))
    return refuse(
      "too-large",
      `The workbook unpacks to ${Math.round(unpacked / 2 ** 20)} MB; at most 1,024 MB, and 480 MB for a single sheet, are read.`,
      "Move old data to another workbook, then try again.",
    );
  return entries;
}

const refuseLocked = (): never =>
  refuse(
    "password-protected",
    "The file is locked with a password.",
    "Open it in Excel, remove the password (File, Info, Protect Workbook), save it and try again.",
  );

/** Where a zip's directory begins, how many entries it has, and how far bytes put before the zip shift everything. */
interface DirectoryPlace {
  readonly start: number;
  readonly count: number;
  readonly shift: number;
}

const endLength = 22;
const longestComment = 65_535;

/** Finds the directory from the end of the file, where a zip keeps the pointer to it. */
function readDirectoryPlace(view: DataView): DirectoryPlace {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) return readPlace64(view, end);
  const shift = end - size - offset;
  return shift < 0 ? refuseDamaged() : { start: end - size, count, shift };
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === signature.end) return at;
  return refuseDamaged();
}

function readPlace64(view: DataView, end: number): DirectoryPlace {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signature.locator64) return refuseDamaged();
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== signature.end64) return refuseDamaged();
  const start = Number(view.getBigUint64(at + 48, true));
  if (start > at) return refuseDamaged();
  return { start, count: Number(view.getBigUint64(at + 32, true)), shift: 0 };
}
