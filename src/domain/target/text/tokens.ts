import type { Item, Place, Word } from "../items/item";
import { beginnings, signBeginnings } from "../items/opening-words";
import { mendInContext } from "./slips-in-context";
import { mendSpelling } from "./spelling";

/** With "\u00b0C", which measures as a word does. */
const word = /\u00b0[CF](?!\p{L})|\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*/uy;
const digits = /\d+(?:[.,']\d+)*/y;
/** Groups of three after a short first group: "1 234 567". */
const blankGroups = /(?:[ \u00A0]\d{3})+(?![\d.,/]|[ \u00A0]?%)/y;
/** "+/-", as it is typed. */
const plusOrMinus = /\+ ?\/? ?-(?= ?\d)/y;
/** A tag with its content for scripts is no text of the planner's. Bounded, so that no text takes long. */
const tag = /<\/?[a-z][^<>]{0,60}>/iy;

/** Words, runs of digits and signs of a plain text, in order. Blanks are only remembered as gaps. */
export function tokensOf(text: string): readonly Item[] {
  const items: Item[] = [];
  let gap = false;
  let line = false;
  for (let at = 0; at < text.length;) {
    const blank = blankAt(text, at);
    if (blank > 0) {
      line ||= text[at] === "\n";
      gap = true;
      at += blank;
      continue;
    }
    const item = tokenAt(text, at, gap, line, !gap && !line && items.at(-1)?.type === "word");
    items.push(item);
    gap = line = false;
    at = item.end;
  }
  return mendInContext(items);
}

function blankAt(text: string, at: number): number {
  if (text[at] === " " || text[at] === "\n" || text[at] === "\u00A0") return 1;
  return text[at] === "<" ? (matchAt(tag, text, at)?.length ?? 0) : 0;
}

type KnownWord = Pick<Word, "text" | "raw" | "mended" | "begins">;

/** Words met before: plans use few, and those often. */
const met = new Map<string, KnownWord>();
/** A text that is nothing but odd words must not fill the memory. */
const mostMet = 5000;

function wordOf(letters: string): KnownWord {
  const before = met.get(letters);
  if (before !== undefined) return before;
  const small = letters.toLowerCase();
  const meant = mendSpelling(small);
  const text = meant ?? small;
  const known = { text, raw: letters, mended: meant !== undefined, begins: beginnings(text) };
  if (met.size < mostMet) met.set(letters, known);
  return known;
}

/** Digits right behind a letter ("Q4 100 %") are no first group of a large number. */
function tokenAt(text: string, at: number, gap: boolean, line: boolean, behindLetter: boolean): Item {
  const letters = matchAt(word, text, at);
  if (letters !== undefined) {
    const { text, raw, mended, begins } = wordOf(letters);
    return { type: "word", text, raw, mended, begins, start: at, end: at + letters.length, gap, line };
  }
  const run = matchAt(digits, text, at);
  if (run !== undefined) {
    const whole =
      run +
      (!behindLetter && /^[1-9]\d{0,2}$/.test(run)
        ? (matchAt(blankGroups, text, at + run.length) ?? "")
        : "");
    return { type: "digits", text: whole, start: at, end: at + whole.length, gap, line };
  }
  const either = matchAt(plusOrMinus, text, at);
  if (either !== undefined) return sign("\u00b1", { start: at, end: at + either.length, gap, line });
  return sign(text[at] ?? "", { start: at, end: at + 1, gap, line });
}

const sign = (text: string, place: Place): Item => ({
  type: "sign",
  text,
  begins: signBeginnings(text),
  ...place,
});

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
