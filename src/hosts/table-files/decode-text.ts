import { refuse } from "../../usecases/problem";

/** A text and how its bytes were understood. */
export interface DecodedText {
  readonly text: string;
  readonly notes: readonly string[];
}

/**
 * The text of a file's bytes: by its byte order mark, else UTF-16 where every other byte is zero, else UTF-8 where it is
 * well formed, else Windows-1252 (with a note). Line breaks come as "\n". Throws a ProblemError ("damaged") where zero
 * bytes stand in it: no text has them.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, notes } = decoded(bytes);
  if (text.includes("\0"))
    refuse(
      "damaged",
      "The file holds zero bytes, which no text has: it is damaged or no text at all.",
      "Export the answers again and try that file.",
    );
  return { text: text.replace(/\r\n?/g, "\n"), notes };
}

function decoded(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return utf16("utf-16le", bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return utf16("utf-16be", bytes.subarray(2));
  const order = byteOrder(bytes);
  return order === undefined ? utf8(bytes) : utf16(order, bytes);
}

const utf16 = (order: "utf-16le" | "utf-16be", bytes: Uint8Array): DecodedText => ({
  text: new TextDecoder(order).decode(bytes),
  notes: [`read-as-${order}`],
});

const sampleBytes = 4096;

/** Text in Latin letters has a zero in every other byte of UTF-16. */
function byteOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, sampleBytes - (sampleBytes % 2));
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = sample.length / 5;
  if (odd > many && even < odd / 8) return "utf-16le";
  return even > many && odd < even / 8 ? "utf-16be" : undefined;
}

function utf8(bytes: Uint8Array): DecodedText {
  const strict = new TextDecoder("utf-8", { fatal: true });
  try {
    return { text: strict.decode(bytes), notes: [] };
  } catch {
    return { text: windows1252(bytes), notes: ["read-as-windows-1252"] };
  }
}

/** 0x80 to 0x9F, where Windows-1252 has letters and signs; some engines leave them as controls. */
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => signs.charAt(control.charCodeAt(0) - 0x80));
