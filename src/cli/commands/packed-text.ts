import { Buffer } from "node:buffer";
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** A long text as a short one. */
export const packedText = (text: string): string => deflateRawSync(text, { level: 1 }).toString("base64");

/** The text that was packed. */
export const unpackedText = (packed: string): string =>
  inflateRawSync(Buffer.from(packed, "base64")).toString("utf8");
