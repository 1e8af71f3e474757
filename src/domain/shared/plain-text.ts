/** Zero-width and direction marks, soft hyphens, variation selectors: nothing that a reader sees. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const dashes =
  /[\u058A\u05BE\u2010-\u2015\u2043\u207B\u2212\u2796\u2E3A\u2E3B\u30FC\uFE31\uFE32\uFE58\uFE63\uFF0D]/g;
const singleQuotes = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4`]/g;
const doubleQuotes = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g;

/**
 * The words of a text without the accidents of typing: plainText("On–going\n(July)") -> "On-going (July)".
 * NFKC, line breaks and odd blanks to one blank, every dash to "-", curly quotes straight, marks that cannot
 * be seen dropped, ends trimmed. Case stays. Positions do not match the text any more.
 */
export const plainText = (text: string): string => (isPlain.test(text) ? text : madePlain(text));

/** Signs of a usual keyboard but "`", words one blank apart: most texts, and there is nothing to do. */
const isPlain = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

const madePlain = (text: string): string =>
  text
    .replace(invisible, "")
    .replace(dashes, "-") // before NFKC, which makes some of these two signs
    .normalize("NFKC")
    .replace(dashes, "-")
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(/\s+/g, " ")
    .trim();

const sayNothing = new Set(
  [
    "",
    "n/a",
    "n.a",
    "n.a.",
    "na",
    "n/a.",
    "none",
    "nil",
    "tbd",
    "tbc",
    "tba",
    "not applicable",
    "not available",
  ].concat(
    [
      "to be determined",
      "to be decided",
      "to be confirmed",
      "to be defined",
      "to be advised",
      "to be announced",
    ],
    [
      "t.b.d",
      "t.b.d.",
      "t.b.c",
      "t.b.c.",
      "not yet decided",
      "not yet determined",
      "not set",
      "pending",
      "(blank)",
    ],
  ),
);

/** Whether a person left the cell open on purpose or by leaving it blank: "", " - ", "N/A", "TBD", "(none)". */
export function saysNothing(text: string): boolean {
  const plain = plainText(text.slice(0, 80)).toLowerCase();
  if (text.length > 80 && text.trim().length > 80) return false;
  const bare = plain.replace(/^[([{]\s?|\s?[)\]}]$/g, "");
  return sayNothing.has(bare) || /^[-_.\u2026/* ]*$/.test(bare);
}
