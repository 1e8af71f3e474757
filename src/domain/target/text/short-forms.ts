import type { Item, Word } from "../items/item";
import { beginnings, signBeginnings } from "../items/opening-words";
import { isGlued, isSign } from "../items/rewrite";
import { achievedWord, baselineWord, pointedForms, shortLabels, targetWord } from "../vocabulary";

/**
 * Short forms written out: "BL 12; Tgt 18" and "B: 55 %; T: 80 %" (where both stand) are baseline and target, "i.e." and
 * "incl." are one word.
 */
export function inFull(items: readonly Item[]): readonly Item[] {
  if (!items.some(mayBeShort)) return items;
  const letters = areLabels(items);
  const result: Item[] = [];
  for (let at = 0; at < items.length;) {
    const [item, next] = [items[at], items[at + 1]];
    if (item === undefined) break;
    const pointed = item.type === "word" ? pointedAt(items, at, item) : 0;
    const label = item.type === "word" ? labelOf(item, next, letters && isLabelLetter(items, at)) : undefined;
    result.push(
      item.type !== "word"
        ? item
        : pointed > 0
          ? spelled(item, pointedWord(items, at, pointed), items[at + pointed - 1])
          : spelled(item, label),
    );
    at += Math.max(pointed, 1);
    if (label !== undefined && isSign(next, "=")) {
      if (next?.type === "sign") result.push({ ...next, text: ":", begins: signBeginnings(":") });
      at += 1;
    }
  }
  return result;
}

const mayBeShort = (item: Item): boolean =>
  item.type === "word" &&
  (Object.hasOwn(shortLabels, item.text) || pointedForms.has(item.text) || /^[BTA]$/.test(item.raw));

const spelled = (item: Word, text: string | undefined, last: Item = item): Word =>
  text === undefined ? item : { ...item, text, end: last.end, begins: beginnings(text) };

/** "i.e.", "incl.": how many tokens; 0 where nothing is abbreviated. */
function pointedAt(items: readonly Item[], at: number, item: Word): number {
  if (!pointedForms.has(item.text)) return 0;
  const [point, second, last] = [items[at + 1], items[at + 2], items[at + 3]];
  if (!isSign(point, ".") || !isGlued(point)) return 0;
  if (item.text.length > 1) return 2;
  const word = second?.type === "word" && isGlued(second) ? item.text + second.text : "";
  return pointedForms.has(word) ? (isSign(last, ".") && isGlued(last) ? 4 : 3) : 0;
}

const pointedWord = (items: readonly Item[], at: number, length: number): string =>
  items
    .slice(at, at + length)
    .flatMap((item) => (item.type === "word" ? [item.text] : []))
    .join("");

/** "BL 2023", "Tgt: 40"; a letter only where the other one stands too. */
function labelOf(item: Word, next: Item | undefined, letter: boolean): string | undefined {
  if (letter) return letterWords[item.raw];
  const told = next?.type === "digits" || isSign(next, ":", "=", "(", "-");
  return told && Object.hasOwn(shortLabels, item.text) ? shortLabels[item.text] : undefined;
}

const letterWords: Readonly<Record<string, string>> = { B: baselineWord, T: targetWord, A: achievedWord };

/** The target's letter stands as a label, and another one. */
function areLabels(items: readonly Item[]): boolean {
  const letters = items.flatMap((item, at) =>
    item.type === "word" && isLabelLetter(items, at) ? [item.raw] : [],
  );
  return letters.includes("T") && new Set(letters).size > 1;
}

function isLabelLetter(items: readonly Item[], at: number): boolean {
  const [item, before, next] = [items[at], items[at - 1], items[at + 1]];
  return (
    item?.type === "word" &&
    Object.hasOwn(letterWords, item.raw) &&
    (before === undefined || before.type === "sign" || item.line) &&
    (isSign(next, ":", "=") || next?.type === "digits")
  );
}
