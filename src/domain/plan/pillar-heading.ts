import { plainText } from "../shared/plain-text";
import type { Pillar } from "./plan";

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** readPillarHeading("1. Support the implementation of ...") or "Pillar II: Further enhance ..." -> number and name. */
export function readPillarHeading(text: string): Pillar | undefined {
  if (text.length > 300) return undefined;
  const found =
    /^((?:strategic |key |specific )?(?:pillar|focus area|priority(?: area)?|goal|objective|theme|outcome|programme|program|component|perspective|axe|axis|objectif|pilier|kra|key result area)\s(?:no\.? ?)?)?\s?(\d{1,2}(?!\d|\.\d)|[ivx]{1,4})(?:\s?[.):-]|\s(?=\D))\s?(.{3,})$/i.exec(
      plainText(text),
    );
  const [, word, mark, name] = found ?? [];
  if (mark === undefined || name === undefined) return undefined;
  const number = /\d/.test(mark) ? Number(mark) : romans.indexOf(mark.toLowerCase()) + 1;
  const isMarked = word !== undefined || /^\d{1,2}\s?[.):-]/.test(plainText(text));
  return number > 0 && isMarked ? { number, name: name.trim() } : undefined;
}

/** Whether the text calls itself a pillar: "Pillar 2: ...". */
export const saysPillar = (text: string): boolean =>
  /^\s*(?:strategic |key )?(?:pillar|goal|focus area|theme|objective|programme|axe)\s(?:no\.? ?)?(?:\d{1,2}(?![\d]|\.\d)|[ivx]{1,4})\b/i.test(
    text,
  );
