import { zlibSync } from "fflate";
import { crc32 } from "../../src/hosts/xlsx-file/zip/crc32";

/** A square picture: four bytes (red, green, blue, opacity) a pixel, row by row. */
export interface Pixels {
  readonly size: number;
  readonly bytes: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The picture as a PNG of 32 bits a pixel. The same pixels always give the same bytes. */
export function pngOf(pixels: Pixels): Uint8Array {
  return joined([
    Uint8Array.from(signature),
    chunk("IHDR", header(pixels.size)),
    chunk("IDAT", zlibSync(unfiltered(pixels), { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

function header(size: number): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  // Eight bits a channel, red green blue and opacity.
  bytes.set([8, 6], 8);
  return bytes;
}

/** Every row begins with the number of its filter: 0 is none. */
function unfiltered({ size, bytes }: Pixels): Uint8Array {
  const row = size * 4;
  const rows = new Uint8Array((row + 1) * size);
  for (let at = 0; at < size; at += 1) {
    rows.set(bytes.subarray(at * row, (at + 1) * row), at * (row + 1) + 1);
  }
  return rows;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), data]);
  const bytes = new Uint8Array(named.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(named, 4);
  view.setUint32(named.length + 4, crc32(named));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
