/**
 * What the product takes on, stated here and in the refusals. A larger file is refused whole, so that a person
 * never works with half of a workbook.
 */
export const limits = {
  /** Bytes of the file as it lies on the disk. */
  fileBytes: 100 * 1024 * 1024,
  /** Bytes of all parts once unpacked, by the package's own directory. */
  unpackedBytes: 1024 * 1024 * 1024,
  /** A file may unpack to so many bytes whatever its size; to more only so many times its size: else it is a trap. */
  smallUnpackedBytes: 256 * 1024 * 1024,
  unpackedRatio: 12,
  /** Bytes of one part: a longer text does not fit into one string of the JavaScript engine. */
  partBytes: 480 * 1024 * 1024,
  /** Characters that a cell or a note can hold. */
  textLength: 32_767,
  /** Rows of a sheet: as many as Excel has. */
  rows: 1_048_576,
  /** Columns of a sheet: as many as Excel has. */
  columns: 16_384,
} as const;
