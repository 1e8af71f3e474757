/** One entry of a zip as it lies there: `packed` is a view into the file, never changed. */
export interface ZipEntry {
  /** As written: "xl/workbook.xml". */
  readonly name: string;
  /** The 46 bytes that introduce the entry in the zip's directory; date stamp and attributes ride along in it. */
  readonly head: Uint8Array;
  readonly nameBytes: Uint8Array;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Bytes once unpacked. */
  readonly size: number;
}

/** Where the fields of a directory record lie, in bytes from its start. Source: PKWARE APPNOTE 4.3.12. */
export const headField = {
  flags: 8,
  method: 10,
  time: 12,
  date: 14,
  crc: 16,
  packedSize: 20,
  size: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  offset: 42,
  length: 46,
} as const;

export const signature = {
  local: 0x04034b50,
  directory: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;
