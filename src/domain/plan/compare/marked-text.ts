import { commonWords, mostWords, wordsOf } from "./wording-drift";

/** A stretch of a text as it is written, and whether the other text lacks its words. */
export interface MarkedText {
  readonly text: string;
  readonly isOwn: boolean;
}

export interface MarkedTexts {
  readonly here: readonly MarkedText[];
  readonly there: readonly MarkedText[];
}

/**
 * markedTexts("impact od work", "impact of work") -> here "impact ", own "od", " work". Joined, the stretches are the
 * texts with their blanks made one. Words beyond the 300th are not compared, and not marked.
 */
export function markedTexts(here: string, there: string): MarkedTexts {
  const left = piecesOf(here);
  const right = piecesOf(there);
  const kept = commonWords(
    left.flatMap(({ words }) => words),
    right.flatMap(({ words }) => words),
  );
  return {
    here: stretches(left, new Set(kept.map(([at]) => at))),
    there: stretches(right, new Set(kept.map(([, at]) => at))),
  };
}

/** What stands between two blanks: "Members'", "(hold", "land-based". */
interface Piece {
  readonly text: string;
  readonly words: readonly string[];
}

const piecesOf = (text: string): readonly Piece[] =>
  text
    .slice(0, 8_000)
    .split(/\s+/)
    .filter((piece) => piece !== "")
    .map((piece) => ({ text: piece, words: wordsOf(piece) }));

function stretches(pieces: readonly Piece[], kept: ReadonlySet<number>): readonly MarkedText[] {
  const found: { text: string; isOwn: boolean }[] = [];
  let at = 0;
  for (const { text, words } of pieces) {
    const from = at;
    const isOwn = words.some((_, place) => from + place < mostWords && !kept.has(from + place));
    at += words.length;
    const last = found.at(-1);
    if (last?.isOwn === isOwn) last.text += ` ${text}`;
    else {
      // The blank belongs to what is not marked.
      if (last && isOwn) last.text += " ";
      found.push({ text: last && !isOwn ? ` ${text}` : text, isOwn });
    }
  }
  return found;
}
