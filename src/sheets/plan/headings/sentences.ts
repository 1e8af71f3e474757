const startsSentence =
  /^(?:number of|no\. of|# of|percent(?:age)? of (?!complet|progress)|% of (?!complet|target|progress)|proportion of|share of|at (?:least|most)|upon|to (?!date|be (?:complet|done|finish|deliver))|meet|assist|conduct|train|print|develop|increase|improve|reduce|ensure|support|provide|hold|organi[sz]e|prepare|write|establish|strengthen|build|create|publish|implement|promote|facilitate|maintain|enhance|introduce|launch|please|note:)\b/;
const verbs = /\b(?:is (?!expected)|are|will (?!be done|do\b)|shall|has|have|was|were|must|should|can be)\b/;
const mostWordsInside = 14;
const asksInWords = /^(?:what|where|who|when|how)\b[^.!]*$/;
const mostWordsAsked = 9;

/** A sentence of the plan is no heading: it begins with a verb or a number, ends with a stop, or is long. Takes foldedText. */
export function isSentence(folded: string): boolean {
  if (/\baction plan\b|\bplan d action\b/.test(folded)) return true;
  // "Where we are (June 2025)", "What we will do": plain words for a column.
  if (asksInWords.test(folded) && folded.split(" ").length <= mostWordsAsked) return false;
  if (
    /^\(?\d/.test(folded) &&
    !/^(?:(?:19|20)\d\d\b|[1-4](?:st|nd|rd|th|er|e|eme|q)\b|\d+ ?%|5 ?-?year)/.test(folded)
  )
    return true;
  if (/[.!?]\s*$/.test(folded) && folded.split(" ").length > 4) return true;
  const bare = folded.replace(/\([^()]*\)/g, " ").trim();
  return (
    startsSentence.test(bare) ||
    verbs.test(bare) ||
    folded.split(/\s+/).length > mostWordsInside ||
    bare.split(/\s+/).length > 12
  );
}

const unitWords =
  /^(?:in |en )?((?:%|percent|per cent|pourcent|usd|eur|\$|€|£|fcfa|xof|hours?|hrs?|days?|minutes?|mins?|months?|weeks?|million|billion|thousand|m|bn|k|km|ha|kg|tonnes?|mt|mill\.?|mn|mio|persons?|people|jours?|heures?|millions?|000s?|'000)(?: (?:usd|eur|of usd|\$|fcfa|xof))?|(?:usd|eur|\$) ?(?:million|billion|m|bn|k|'000|thousand))$/;

/** "Target (%)", "Actual (million USD)", "Target %": what the figures below are counted in. */
export function unitIn(folded: string): string | undefined {
  for (const [, inside = ""] of folded.matchAll(/\(([^()]*)\)/g)) {
    // "(survey, %)": the unit is the last of what the bracket says.
    const unit = unitWords.exec((inside.split(/[,;]/).at(-1) ?? "").trim())?.[1];
    if (unit !== undefined) return unit;
  }
  return /(?:^% (?:target|actual|baseline)\b|\b(?:target|actual|baseline|cible|value) ?%$)/.test(
    folded.trim(),
  )
    ? "%"
    : undefined;
}
