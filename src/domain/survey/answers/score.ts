/** The ends of a scale, both allowed. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

const usualScale: Scale = { min: 1, max: 5 };

const scalePatterns: readonly RegExp[] = [
  /\b(\d{1,3}) ?(?:=|is|means)[^\d]{1,60}\b(\d{1,3}) ?(?:=|is|means)/i,
  /\b(\d{1,3}) ?(?:-|to|\.\.\.?|–) ?(\d{1,3})\b/i,
];

/** scaleOf("Overall evaluation (1 = poor, 5 = excellent)") -> 1 to 5; "out of 10" -> 1 to 10; else 1 to 5. */
export function scaleOf(heading: string): Scale {
  const text = heading.slice(0, 300);
  for (const pattern of scalePatterns) {
    const [, first, second] = pattern.exec(text) ?? [];
    const ends = [Number(first), Number(second)].sort((a, b) => a - b);
    const [min, max] = ends;
    if (min !== undefined && max !== undefined && max > min && max <= 100) return { min, max };
  }
  const outOf = /\bout of (\d{1,3})\b|\/ ?(\d{1,3})\b/i.exec(text);
  const max = Number(outOf?.[1] ?? outOf?.[2]);
  return max > 1 && max <= 100 ? { min: 1, max } : usualScale;
}

export type ScoreReading =
  { readonly kind: "score"; readonly value: number } | { readonly kind: "blank" | "out-of-range" | "unread" };

/** readScore("4,5", scale) -> 4.5; also "4 - Good", "Excellent (5)", "4/5", "4 out of 5", "A4". 7 of 5 is out of range. */
export function readScore(text: string, { min, max }: Scale): ScoreReading {
  const plain = text.slice(0, 80).trim();
  if (plain === "" || /^(?:n\/?a|-|none|no answer)$/i.test(plain)) return { kind: "blank" };
  const found =
    /^(-?\d{1,6}(?:[.,]\d{1,6})?)(?:\s*(?:\/|out of|of)\s*\d{1,3})?$/i.exec(plain) ??
    // LimeSurvey's codes of answers.
    /^AO?(\d{1,2})$/i.exec(plain) ??
    /^(\d{1,3}(?:[.,]\d{1,3})?)\s*[-–=:.(]\s*[^\d]{1,60}$/.exec(plain) ??
    /^[^\d]{1,60}[(\s-](\d{1,3}(?:[.,]\d{1,3})?)\)?$/.exec(plain);
  if (found?.[1] === undefined) return { kind: "unread" };
  const value = Number(found[1].replace(",", "."));
  return value >= min && value <= max ? { kind: "score", value } : { kind: "out-of-range" };
}
