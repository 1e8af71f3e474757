/** A text made plain, with the place in the original that each character came from. */
export interface PlainText {
  readonly text: string;
  /** at[i] is the original index of character i; one entry more than characters, the last being the end. */
  readonly at: readonly number[];
}

const invisible = /[\p{Cf}\p{Cc}\uFE00-\uFE0F]/u;
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;
/** Blanks that hold a number together: "1 234" with one of these is one number. */
const holdingBlank = /[\u00A0\u2007\u2009\u202F]/;
const dash = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const slash = /[\u2044\u2215\uFF0F]/;
const superscript = /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/;
const enclosed = /[\u2460-\u2487]/;
const digit = /\p{Nd}/u;
/** Where the digits of a script begin: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Myanmar, Khmer. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0];
/** "1\u00BD" is one and a half. Thirds have no short decimal: they stay two numbers, which no reader takes for one. */
const mixedTails: Readonly<Record<string, string>> = { "\u00BC": ".25", "\u00BD": ".5", "\u00BE": ".75" };
const looks: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u02BC": "'",
  "\u2032": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u2265": "\u2265",
  "\u2267": "\u2265",
  "\u2A7E": "\u2265",
  "\u2264": "\u2264",
  "\u2266": "\u2264",
  "\u2A7D": "\u2264",
  "\u066A": "%",
  "\u2022": "\u2022",
  "\u00B7": "\u2022",
  "\u25AA": "\u2022",
  "\u25CF": "\u2022",
  "\u223C": "~",
  "\u301C": "~",
};

/** Letters, digits and signs as they are typed, with single blanks: most cells. */
const plainAlready = /^[!-~]+(?: [!-~]+)*$/;
/** Each character where it was. */
const inPlace: readonly number[] = Array.from({ length: 1001 }, (_, index) => index);

/**
 * The text with one sort of blank, dash, slash and digit: runs of blanks become one blank (or one "\n" where a
 * line ends), marks that cannot be seen go, "½" becomes " 1/2", "①" becomes "(1)", a raised digit becomes "^"
 * (a footnote or a power, never part of the number). Case stays. Linear in the length; what goes beyond `most`
 * plain characters is left out.
 */
export function normalise(original: string, most = Infinity): PlainText {
  if (original.length <= Math.min(most, 1000) && plainAlready.test(original))
    return { text: original, at: inPlace };
  const characters: string[] = [];
  const at: number[] = [];
  const known = new Map<string, string>();
  let index = 0;
  for (const character of original) {
    const tail = /\d/.test(characters.at(-1) ?? "") ? mixedTails[character] : undefined;
    for (const unit of tail ?? plainOf(character, known)) push(characters, at, unit, index);
    index += character.length;
    if (characters.length > most) break;
  }
  while (characters.length > 0 && isBlank(characters.at(-1))) {
    characters.pop();
    at.pop();
  }
  return { text: characters.join(""), at: [...at, endOf(at, original)] };
}

function push(characters: string[], at: number[], unit: string, index: number): void {
  const last = characters.at(-1);
  if (isBlank(unit) && (last === undefined || isBlank(last))) {
    if (last !== undefined && rank(unit) > rank(last)) characters[characters.length - 1] = unit;
    return;
  }
  characters.push(unit);
  at.push(index);
}

function endOf(at: readonly number[], original: string): number {
  const last = at.at(-1);
  if (last === undefined) return original.length;
  return last + String.fromCodePoint(original.codePointAt(last) ?? 0).length;
}

const isBlank = (unit: string | undefined): boolean => unit === " " || unit === "\n" || unit === "\u00A0";
// A line break outweighs a blank, and a plain blank outweighs one that holds together.
const rank = (blank: string): number => (blank === "\n" ? 2 : blank === " " ? 1 : 0);

/** Odd characters mostly come in crowds: each is looked at once. */
function plainOf(character: string, known: Map<string, string>): string {
  if (character >= "!" && character <= "~") return character;
  const before = known.get(character);
  if (before !== undefined) return before;
  const found = plain(character);
  known.set(character, found);
  return found;
}

function plain(character: string): string {
  const look = looks[character];
  if (look !== undefined) return look;
  if (lineBreak.test(character)) return "\n";
  if (holdingBlank.test(character)) return "\u00A0";
  if (/\s/.test(character)) return " ";
  if (invisible.test(character)) return "";
  if (dash.test(character)) return "-";
  if (slash.test(character)) return "/";
  if (superscript.test(character)) return "^";
  if (digit.test(character)) return westernDigit(character);
  return compatible(character);
}

function compatible(character: string): string {
  const form = character.normalize("NFKC");
  if (enclosed.test(character)) return ` (${form.replace(/\D/g, "")}) `;
  return form.includes("\u2044") ? ` ${form.replace("\u2044", "/")}` : form;
}

function westernDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? character.normalize("NFKC") : String(code - zero);
}
