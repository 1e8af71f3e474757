/** What is taken on of a survey file; a larger one is refused whole. */
export const tableLimits = {
  /** Bytes of a text file. */
  textBytes: 50 * 1024 * 1024,
  /** Bytes that a workbook may unpack to. */
  unpackedBytes: 256 * 1024 * 1024,
  /** How many times its size a workbook may unpack to, once it is over `smallBytes`: more is a trap, not a survey. */
  ratio: 200,
  smallBytes: 8 * 1024 * 1024,
  rows: 250_000,
  columns: 4_000,
  /** All cells together, also of wide files: what a browser holds with ease. */
  cells: 5_000_000,
} as const;
