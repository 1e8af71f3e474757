import type { Clause } from "../clause";
import { isSign } from "../items/rewrite";
import { wordOf } from "../main-figure";
import {
  aheadWords,
  capWords,
  forWord,
  lastingNouns,
  limitingVerbs,
  limitLinks,
  of as ofWord,
  onWord,
  toWord,
  waitingNouns,
  workNouns,
} from "../vocabulary";
import { directionBefore, leadOf } from "./change-cues";

/** "No later than six weeks before the session": so long before, or longer. */
export function isAhead({ figure, items, main, text }: Clause): boolean {
  const compare = items[main - 1];
  const late = compare?.type !== "compare" || lateWords.test(text.slice(compare.start, compare.end));
  return figure?.shape === "duration" && late && aheadWords.has(wordOf(items, main + 1));
}
const lateWords = /later|latest|tard/i;

/** "40 hours of training" is work to be done; "30 days" is a limit. */
export function isWork({ items, main }: Clause): boolean {
  // "Training of 40 hours".
  if (wordOf(items, main - 1) === ofWord && workNouns.has(wordOf(items, main - 2))) return true;
  // "100 days of stock"; "two days of receipt" is a limit.
  const of = wordOf(items, main + 1) === ofWord ? wordOf(items, main + 2) : "";
  if (of !== "" && !waitingNouns.has(of) && !limitNouns.test(of)) return true;
  return items.some(
    (item, index) => index > main && index < main + 7 && item.type === "word" && workNouns.has(item.text),
  );
}

const limitNouns =
  /ing$|^(?:receipt|request|submission|notice|filing|application|arrival|registration|birth|diagnosis|absence|outages?|downtime|sick|arrears|loss)$/;

/** "Service life of 12 years": it is to last, not to be over. */
export const isLasting = ({ items, main }: Clause): boolean =>
  items.some((item) => item.type === "word" && lastingNouns.has(item.text)) ||
  (wordOf(items, leadOf(items, main)) === forWord &&
    !items.slice(0, main).some((_, at) => waitingNouns.has(wordOf(items, at))));

/** "Cap on temporary staff: 30", "ceiling on travel of EUR 40,000". */
export const isCapped = ({ items, main }: Clause): boolean =>
  capWords.has(wordOf(items, 0)) &&
  (items.slice(0, main).some((item) => isSign(item, ":")) ||
    (wordOf(items, 1) === onWord && wordOf(items, leadOf(items, main)) === ofWord));

/** "Reduce release time to 24 hours": a level to come down to. */
export function loweredTo(clause: Clause): boolean {
  const lead = leadOf(clause.items, clause.main);
  if (limitingVerbs.has(wordOf(clause.items, 0)) && limitLinks.has(wordOf(clause.items, lead))) return true;
  return (
    wordOf(clause.items, lead) === toWord &&
    directionBefore(clause, lead) === "decrease" &&
    wordOf(clause.items, lead - 1) !== ofWord
  );
}

/** "Retirement age raised to 65 years": a level to go up to, though a bare time is a limit. */
export function raisedTo(clause: Clause): boolean {
  const lead = leadOf(clause.items, clause.main);
  return wordOf(clause.items, lead) === toWord && directionBefore(clause, lead) === "increase";
}
