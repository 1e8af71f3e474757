import { foldedText } from "../headings/words";
import { meaningOf } from "../headings/meaning";

/** A value with the words that stand before it: "Target: 120" -> "Target" and "120". */
export interface Labelled {
  readonly label: string;
  readonly value: string;
}

const longestLabel = 40;

/** labelledOf("KPI: brokers trained") -> KPI, brokers trained; undefined where the words before the colon head no column. */
export function labelledOf(text: string): Labelled | undefined {
  const found =
    // eslint-disable-next-line regexp/no-super-linear-backtracking -- 2,000 characters, and a label has 40
    /^\s*(?:\(?\d{1,3}(?:\.\d{1,3})*[.):]?\s+|[-•*–]\s+)?([^:=]{2,40}?)\s*(?::|=|\s[–-]\s)\s*(\S[\s\S]*)$/.exec(
      text.slice(0, 2_000),
    );
  const [, label = "", value = ""] = found ?? [];
  if (label === "" || label.length > longestLabel || meaningOf(label) === undefined) return undefined;
  return { label: label.trim(), value: value.trim() };
}

/** The labelled parts of one text: "Action: Train; KPI: trained | Target: 120". */
export function partsOf(text: string): readonly Labelled[] {
  const pieces = text
    .slice(0, 2_000)
    .split(/[;|\t]|\r?\n|(?<! ) {3,}/)
    .map((piece) => piece.trim());
  const parts: Labelled[] = [];
  for (const piece of pieces) {
    const own = labelledOf(piece);
    const last = parts.at(-1);
    if (own) parts.push(own);
    else if (last && piece.trim() !== "")
      parts[parts.length - 1] = { ...last, value: `${last.value}; ${piece.trim()}` };
  }
  return parts;
}

/** "KPI 1" and "KPI 2" are one label; "Target 2025" keeps its year, "Q1" its quarter. */
export const labelKey = (label: string): string =>
  foldedText(label)
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .replace(/(?<=\p{L}{2} )(?:no |nr |# )?\d{1,3}$/u, "")
    .trim();
