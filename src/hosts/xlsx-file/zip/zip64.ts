/** Sizes in bytes and where the entry lies, counted from the start of the zip. */
export interface EntrySizes {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

const unknown32 = 0xffffffff;
const zip64Id = 1;

/** The sizes, taken from the zip64 field where the short ones say "see there". Source: PKWARE APPNOTE 4.5.3. */
export function zip64Sizes(extra: Uint8Array, short: EntrySizes): EntrySizes {
  const field = extraFields(extra).find(({ id }) => id === zip64Id);
  if (!field) return short;
  const view = new DataView(field.body.buffer, field.body.byteOffset, field.body.byteLength);
  let at = 0;
  const long = (value: number): number => {
    if (value !== unknown32 || at + 8 > view.byteLength) return value;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  // The order is the format's: size, packed size, offset, each only where its short field is full.
  return { size: long(short.size), packedSize: long(short.packedSize), offset: long(short.offset) };
}

/** The extra field without its zip64 part: what the product writes always fits the short fields. */
export function withoutZip64(extra: Uint8Array): Uint8Array {
  const fields = extraFields(extra);
  if (fields.every(({ id }) => id !== zip64Id)) return extra;
  const kept = fields.filter(({ id }) => id !== zip64Id);
  return Uint8Array.from(kept.flatMap(({ whole }) => [...whole]));
}

interface ExtraField {
  readonly id: number;
  readonly body: Uint8Array;
  readonly whole: Uint8Array;
}

function extraFields(extra: Uint8Array): readonly ExtraField[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const fields: ExtraField[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    fields.push({
      id: view.getUint16(at, true),
      body: extra.subarray(at + 4, end),
      whole: extra.subarray(at, end),
    });
    at = end;
  }
  return fields;
}
