import { plainText } from "../../shared/plain-text";

/** A word of a name. */
export interface NameToken {
  /** As it is compared: lower case, no accents. */
  readonly key: string;
  readonly capitals: boolean;
  /** It stands alone between brackets, commas, slashes or the ends. */
  readonly alone: boolean;
}

const abbreviated = new Map([
  ["rep", "republic"],
  ["dem", "democratic"],
  ["ppl", "peoples"],
  ["dept", "department"],
  ["dep", "department"],
  ["admin", "administration"],
  ["adm", "administration"],
  ["govt", "government"],
  ["gov", "government"],
  ["gen", "general"],
  ["min", "ministry"],
  ["auth", "authority"],
  ["dir", "directorate"],
  ["isl", "islands"],
  ["st", "saint"],
  ["is", "islands"],
]);
const footnoteMarks = /[\u00B9\u00B2\u00B3\u2070-\u2079\u2020\u2021\u2122\u00AE]/g;
const pieceEnd = /[()[\]{},;:/|\\]| - /;
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a name: nameTokens("Korea, Rep. of") -> korea, republic, of. "the" is dropped, "P.R." is "pr". */
export function nameTokens(text: string): readonly NameToken[] {
  const plain = plainText(text.replace(footnoteMarks, ""))
    .replace(/(?<![\p{L}\p{N}])([A-Z])&(?=[A-Z])/gu, "$1") // "C&ED" -> "CED"
    .replace(/&/g, " and ")
    .replace(/(\p{L})'(?=\p{L})/gu, "$1") // "people's" -> "peoples"
    .replace(/(?<![\p{L}\p{N}])(\p{L})\. ?(?=\p{L}(?![\p{L}\p{N}]))/gu, "$1"); // "P. R. China" -> "PR. China"
  return plain.split(pieceEnd).flatMap(tokensOfPiece);
}

function tokensOfPiece(piece: string): readonly NameToken[] {
  const words = [...piece.matchAll(word)].map(([found]) => found);
  return words
    .map((raw) => ({ key: keyOf(raw), capitals: /^[A-Z]+$/.test(raw), alone: words.length === 1 }))
    .filter(({ key }) => key !== "the" && key !== "");
}

function keyOf(raw: string): string {
  const bare = raw
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/ı/g, "i");
  return abbreviated.get(bare) ?? bare;
}

/** The words of a name in one line: nameKey("Viêt-Nam") -> "viet nam". */
export const nameKey = (text: string): string =>
  nameTokens(text)
    .map(({ key }) => key)
    .join(" ");

/** Without blanks, so that "LaoPDR" and "Lao PDR" are one. */
export const squeezed = (key: string): string => key.replace(/ /g, "");
