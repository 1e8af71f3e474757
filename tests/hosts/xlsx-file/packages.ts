import { strFromU8, unzipSync } from "fflate";

/** The parts of a file by name, in zip order. */
export const partsIn = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes);

/** A part as text; "" where there is none. */
export const textIn = (bytes: Uint8Array, part: string): string => {
  const found = partsIn(bytes)[part];
  return found ? strFromU8(found) : "";
};
