import { type AnswerScale, readPlace } from "../scales/answer-scale";

export type ScoreReading =
  | { readonly kind: "score"; readonly value: number }
  | { readonly kind: "blank" | "out-of-range" | "unread" | "not-applicable" | "dont-know" };

/**
 * readScore("4,5", scale) -> 4.5; also "4 - Good", "Excellent (5)", "4/5", "4 out of 5", "A4", stars, and words of a scale
 * from 1 to 5 ("Very satisfied" -> 5). 7 of 5 is out of range.
 */
export function readScore(text: string, scale: AnswerScale): ScoreReading {
  if (/^(?:none|nil|no answer)$/i.test(text.trim())) return { kind: "blank" };
  const reading = readPlace(text, scale);
  switch (reading.kind) {
    case "place":
      return { kind: "score", value: reading.place };
    case "word":
      return scale.high === 5 && scale.low === 1 && scale.strongest === "high"
        ? { kind: "score", value: reading.place }
        : { kind: "unread" };
    case "outside":
      return { kind: "out-of-range" };
    default:
      return { kind: reading.kind };
  }
}
