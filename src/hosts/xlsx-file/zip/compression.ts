import { deflateSync, Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** Packs and unpacks bytes as a zip holds them: raw deflate, and the checksum beside it. */
export interface Compression {
  /** The bytes, `size` of them as the zip says. Throws where they are damaged, or more than that: no time or memory is spent on the rest. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  deflate(bytes: Uint8Array): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

/** Works everywhere. */
export const plainCompression: Compression = {
  inflate: (packed, size) =>
    packed.length <= sliceBytes
      ? inflateSync(packed, { out: new Uint8Array(size) })
      : inflateInSlices(packed, size),
  deflate: (bytes) => deflateSync(bytes),
  crc32,
};

/** Packed bytes that are unpacked in one go, which is faster: a thousand times as many is the most that they can hold. */
const sliceBytes = 2 * 1024 * 1024;

// An entry that holds more than it says fills no memory, the buffer does not grow, and takes no time: the first byte
// too many throws.
function inflateInSlices(packed: Uint8Array, size: number): Uint8Array {
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

type Zlib = typeof import("node:zlib");

/** Node's own: three times as fast, bounded alike. */
export const nodeCompression = (zlib: Zlib): Compression => ({
  inflate: (packed, size) =>
    plainBytes(
      zlib.inflateRawSync(packed, {
        maxOutputLength: Math.max(1, size),
        // One buffer for all of it; in pieces it would be copied together at the end.
        chunkSize: Math.max(64, size + 1),
      }),
    ),
  deflate: (bytes) => plainBytes(zlib.deflateRawSync(bytes)),
  // Newer than Node 20.0, and the types.
  crc32: (zlib as { readonly crc32?: Compression["crc32"] }).crc32 ?? crc32,
});

// A Buffer slices by other rules than the array that it is.
const plainBytes = ({ buffer, byteOffset, length }: Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, length);

/** The platform's where it has one that answers at once; no import, so that the pages pack nothing of Node. */
export const compression: Compression = ((): Compression => {
  const zlib = typeof process === "undefined" ? undefined : builtIn()?.("node:zlib");
  return zlib ? nodeCompression(zlib) : plainCompression;
})();

/** Since Node 20.16; undefined before, and where something else calls itself a process. */
function builtIn(): ((name: "node:zlib") => Zlib | undefined) | undefined {
  return (process as { getBuiltinModule?: (name: "node:zlib") => Zlib | undefined }).getBuiltinModule;
}
