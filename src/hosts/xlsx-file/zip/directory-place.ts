import { refuseDamaged } from "../damaged";
import { signature } from "./zip-entry";

/** Where a zip's directory begins, how many entries it has, and how far bytes put before the zip shift everything. */
export interface DirectoryPlace {
  readonly start: number;
  readonly count: number;
  readonly shift: number;
}

const endLength = 22;
const longestComment = 65_535;

/** Finds the directory from the end of the file, where a zip keeps the pointer to it. */
export function readDirectoryPlace(view: DataView): DirectoryPlace {
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
