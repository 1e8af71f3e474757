import { plainText } from "../../shared/plain-text";
import type { AverageTarget } from "../../target/target";
import type { IndicatorWords, OfficeWords } from "./measure-words";

/** Words of an evaluation by those who took part; with any other word it is somebody else's score ("LPI score"). */
const ofAnEvaluation =
  /^(?:(?:the|an?|average|mean|overall|total|of|evaluations?|satisfactions?|ratings?|scores?|marks?|points?|feedback|participants?'?s?|workshops?|trainings?|events?|seminars?|courses?|quality|usefulness|stars?) ?)*$/;
const namesEvaluation = /\b(?:evaluation|satisfaction|rating|score|feedback)s?\b/;
const namesOther =
  /\b(?:hours?|days?|minutes?|weeks?|months?|years?|time|cost|price|age|rate|index|lpi|%|per ?cent|usd|\$|km|kg|tons?|tonnes?)\b|%/;

/** Whether a mean is one of the log's own evaluation scores, on its own scale. Source: RULES-2 10. */
export function isScoreTarget(
  { label, targetText, unit: ownUnit }: IndicatorWords,
  { unit = ownUnit ?? "", of, value }: AverageTarget,
  { evaluationScale }: OfficeWords,
): boolean {
  if (of !== undefined && of !== evaluationScale) return false;
  if (value > evaluationScale) return false;
  const named = plainText(unit).toLowerCase();
  if (!ofAnEvaluation.test(named)) return false;
  const words = plainText(`${label} ${targetText}`).toLowerCase();
  // "Evaluation rate: 4 out of 5" is a score by another word.
  if (namesOther.test(words) && !(of !== undefined && namesEvaluation.test(words))) return false;
  return (
    of !== undefined || namesEvaluation.test(named === "" ? words : named) || namesEvaluation.test(words)
  );
}
