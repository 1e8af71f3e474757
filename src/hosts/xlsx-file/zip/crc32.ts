/** Eight tables of 256 sums in a row: table n moves a byte past n further bytes, so eight bytes go in one step. */
const sums = makeSums();

function makeSums(): Int32Array {
  const made = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    made[byte] = sum;
  }
  for (let at = 256; at < made.length; at += 1) {
    const before = made[at - 256] ?? 0;
    made[at] = (before >>> 8) ^ (made[before & 255] ?? 0);
  }
  return made;
}

/** The checksum that a zip keeps of every part: crc32 of "123456789" in bytes is 0xcbf43926. */
export function crc32(bytes: Uint8Array): number {
  const t = sums;
  const b = bytes;
  const whole = b.length - (b.length % 8);
  let sum = -1;
  let at = 0;
  for (; at < whole; at += 8) {
    const low =
      sum ^
      (byteAt(b, at) | (byteAt(b, at + 1) << 8) | (byteAt(b, at + 2) << 16) | (byteAt(b, at + 3) << 24));
    sum =
      byteAt(t, 1792 + (low & 255)) ^
      byteAt(t, 1536 + ((low >>> 8) & 255)) ^
      byteAt(t, 1280 + ((low >>> 16) & 255)) ^
      byteAt(t, 1024 + (low >>> 24)) ^
      byteAt(t, 768 + byteAt(b, at + 4)) ^
      byteAt(t, 512 + byteAt(b, at + 5)) ^
      byteAt(t, 256 + byteAt(b, at + 6)) ^
      byteAt(t, byteAt(b, at + 7));
  }
  for (; at < b.length; at += 1) sum = (sum >>> 8) ^ byteAt(t, (sum ^ byteAt(b, at)) & 255);
  return (sum ^ -1) >>> 0;
}

const byteAt = (list: Uint8Array | Int32Array, index: number): number => list[index] ?? 0;
