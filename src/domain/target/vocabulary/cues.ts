import { list, rows, type Rows, values } from "./tables";

// Words that say which kind of target a figure is.

export const averageCues = list(
  `average averages avg mean median score scores scoring scored rating ratings rated satisfaction
    index evaluation averaging gpa nps stars star`,
);
export const meanCues = list("average averages avg mean median averaging");
/** "Top 10": a place in a ranking, not an amount. */
export const rankWords = list("top rank ranks ranked ranking place position");
export const firstPlaces = list("first best");
export const levelCues = list("level levels grade maturity");
export const scaleWordsOf = list("scale likert");
export const scalePhrases: Rows<true> = rows<true>(
  true,
  `on a scale of|on a scale from|on the scale of|on a scale|scale of|scale from|on a|
    using a scale of|using a|scale :|scale`,
);
export const increaseCues = list(
  `increase increases increased increasing growth grow grows grew rise rises rising rose climb climbs raise raised
    raises raising improvement improve improves improved improving expand expands expanded expansion
    boost boosted gain gains uplift up higher greater more additional longer faster enlarge enhance
    enhanced enlarged broaden broadened widen widened lengthen lengthens lengthened lengthening prolong prolonged extend extends extended
    extending deepen deepened heighten heightened accelerate accelerated
    soar soared lift lifted lifting elevate elevated hike hiked push pushed multiply multiplied
    swell swelled surged jumped`,
);
export const decreaseCues = list(
  `reduce reduces reduced reducing reduction reductions decrease decreases decreased decreasing
    decline declines declined declining cut cuts cutting lower lowered lowering lowers drop drops
    dropped fall falls fell fallen shrink shrinks down fewer less minimise minimize shorten
    shortened shortens shorter saving savings faster quicker slash slashed trim trimmed curb
    curbed lessen lessened diminish diminished narrow narrowed slow slowed
    squeeze squeezed compress compressed prune pruned pare pared chop chopped ease eased dipped plunged
    tumble tumbled dwindle dwindled taper tapered lighten lightened shave shaved slimmed whittle whittled decelerate`,
);
/** Before "by" and a share they make it smaller: "arrears cleared by half". */
export const clearingVerbs = list(
  "clear clears cleared clearing eliminate eliminated remove removed erode eroded contain contained deplete depleted drain drained halved relieve relieved thin thinned",
);
/** Nouns that stand behind the size: "a 10 % improvement". */
export const changeNouns = list(
  `increase growth rise improvement expansion boost gain gains uplift reduction reductions decrease
    decline cut drop fall saving savings increases improvements raise`,
);
/** Beside an amount they are things of their own: "savings of £3.5m". */
export const savedNouns = list("saving savings gain gains");
/** Behind the size and before "than": "10 % more seizures than in 2019". */
export const comparedCues = list(
  `more fewer less higher lower greater above below over under up down faster shorter longer
    quicker`,
);
/** Right behind a share: "20 % fewer errors". */
/** "Lower secondary", "upper house": before these "lower" is a rank, and compares nothing. */
export const rankedNouns = list(
  "secondary primary tertiary education house chamber court courts basin classes",
);
export const moreWords = list(
  "more fewer less higher lower faster shorter longer quicker greater below above up down",
);
/** Right before a share they tell how much: "revenue to grow 6 % a year". */
export const sizeVerbs = list(
  `grow grows growing grew rise rises rising rose fall falls falling fell decline declines declining
    increase increases decrease decreases drop drops dropping shrink shrinks improve improves climb
    climbs`,
);
/** "Twice as many as in 2020". */
export const asMany = list("many much high large long often fast");
/** "Twice the number of 2018". */
export const sameThing = list("the that those its their our");
export const as = "as";
/** With a limit beside them they tell a level: "fall below 5 %". */
export const levelVerbs = list("fall falls drop drops rise rises decline declines raise raises");
/** "Limit the increase to 5 %". */
export const limitingVerbs = list("limit limited cap capped keep kept contain restrict restricted hold");
/** In the name of a measure they tell that its level is in per cent. */
export const percentLabels = list("% percentage percent pct pc");
export const by = "by";
export const of = "of";
export const multipliers: Readonly<
  Record<string, { readonly value: number; readonly direction: "increase" | "decrease" }>
> = Object.fromEntries(
  Object.entries(
    values(
      `halve:-50 halved:-50 halving:-50 halves:-50 double:100 doubled:100 doubling:100 doubles:100 triple:200
        tripled:200 tripling:200 treble:200 trebled:200 quadruple:300 quadrupled:300 twofold:100 threefold:200
        fourfold:300 fivefold:400 tenfold:900`,
    ),
  ).map(([word, value]) => [
    word,
    { value: Math.abs(value), direction: value < 0 ? ("decrease" as const) : ("increase" as const) },
  ]),
);
export const notMultipliers = list("counting digit digits check taxation tax entry blind");
export const people = list(
  `member members people persons person officer officers administrations administration countries
    country participants participant staff experts expert trainees women men workshops workshop
    events event missions mission`,
);
