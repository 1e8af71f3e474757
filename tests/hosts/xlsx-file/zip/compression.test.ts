import zlib from "node:zlib";
import fc from "fast-check";
import {
  compression,
  nodeCompression,
  plainCompression,
} from "../../../../src/hosts/xlsx-file/zip/compression";

const ways = { node: nodeCompression(zlib), plain: plainCompression };
const both = Object.entries(ways);

test.each(both)("%s unpacks what either packed", (_, { inflate }) => {
  fc.assert(
    fc.property(someBytes, (bytes) => {
      for (const [, { deflate }] of both) expect(inflate(deflate(bytes), bytes.length)).toEqual(bytes);
    }),
  );
});

test("both find the same checksum", () => {
  fc.assert(
    fc.property(someBytes, (bytes) => {
      expect(ways.node.crc32(bytes)).toBe(ways.plain.crc32(bytes));
    }),
  );
});

test.each(both)(
  "%s gives no byte more than was said: it throws, or the bytes are others",
  (_, { inflate }) => {
    fc.assert(
      fc.property(someBytes, fc.integer({ min: 1, max: 500 }), (bytes, more) => {
        const longer = new Uint8Array(bytes.length + more).fill(7);
        const packed = ways.node.deflate(longer);
        expect(tried(() => inflate(packed, bytes.length)).length).toBeLessThanOrEqual(bytes.length + 1);
      }),
    );
  },
);

test.each(both)("%s throws for bytes that end too early", (_, { inflate, deflate }) => {
  const packed = deflate(new TextEncoder().encode("an entry that was cut short ".repeat(50)));
  expect(() => inflate(packed.subarray(0, packed.length - 4), 1_400)).toThrow();
});

test.each(both)(
  "%s reads a part of several megabytes in the same way, and refuses it under a false size",
  (_, { inflate }) => {
    // Hardly to be packed, so that it is unpacked in several slices.
    let seed = 1;
    const large = Uint8Array.from(
      { length: 5_000_000 },
      () => (seed = (seed * 48_271) % 2_147_483_647) & 255,
    );
    const packed = ways.node.deflate(large);
    expect(Buffer.compare(inflate(packed, large.length), large)).toBe(0);
    expect(() => inflate(packed, 1_000)).toThrow();
  },
);

test("Node's own is taken where there is one", () => {
  expect(compression.inflate).not.toBe(plainCompression.inflate);
});

const someBytes = fc.uint8Array({ maxLength: 2_000 });

/** What came of it; nothing where it throws. */
function tried(run: () => Uint8Array): Uint8Array {
  try {
    return run();
  } catch {
    return new Uint8Array(0);
  }
}
