import type { Comparator } from "../target";
import { list, rows, type Rows } from "./tables";

// How a figure compares, and what makes a comparison unreadable.

/** Before the figure; they compare wherever they stand. */
export const comparatorsBefore: Rows<Comparator> = [
  ...rows<Comparator>(
    ">=",
    `at least|atleast|at a minimum|at a minimum of|at the least|at the very least|a minimum of|
    minimum of`,
  ),
  ...rows<Comparator>(">=", `the minimum of|minimum|min|min .|min . of|not fewer than`),
  ...rows<Comparator>(
    ">=",
    `equal to or more than|equal to or greater than|greater than or equal to|more than or equal to|
    higher than or equal to|larger than or equal to|above or equal to|over or equal to|> or =|
    greater or equal to|more or equal to|greater than or equal`,
  ),
  ...rows<Comparator>(
    ">=",
    `or exceed|or exceeds|or exceeding|or surpass|at or above|at or over|equal or above|equal to or above|
    equal to or over`,
  ),
  ...rows<Comparator>(
    ">=",
    `upwards of|no less often than|not less often than|no less frequently than|equal or more than`,
  ),
  ...rows<Comparator>(
    ">=",
    `> =|= >|> / =|\u2265|not worse than|no worse than|as many as at least|at least as high as|
    at least as many as`,
  ),
  ...rows<Comparator>(
    "<=",
    `at most|at the most|at maximum|at a maximum|at a maximum of|a maximum of|maximum of|
    the maximum of`,
  ),
  ...rows<Comparator>(
    "<=",
    `no more frequently than|no more often than|not more often than|maximum|max|max .|max . of|not to exceed`,
  ),
  ...rows<Comparator>("<=", `not exceed|not longer than`),
  ...rows<Comparator>(
    "<=",
    `never more than|less than or equal to|equal to or less than|no later than|fewer than or equal to|lower than or equal to|smaller than or equal to|equal to or fewer than|below or equal to|under or equal to|< or =|less or equal to|fewer or equal to|less than or equal`,
  ),
  ...rows<Comparator>("<=", `not later than|does not exceed|do not exceed|without exceeding|no larger than`),
  ...rows<Comparator>(
    "<=",
    `at or below|at or under|equal or below|equal to or below|equal to or under|equal or less than|< / =|< =|= <|\u2264|at least as low as|as low as|limited to|not slower than`,
  ),
  ...rows<Comparator>(
    ">",
    `more than|greater than|higher than|larger than|in excess of|exceeding|exceed|exceeds|
    longer than|>`,
  ),
  ...rows<Comparator>("<", "less than|fewer than|lower than|smaller than|shorter than|<"),
  ...rows<Comparator>("=", "exactly|equal to|equals"),
];
/** Right before the figure too, where no other comparator stands between: "kept to 5", but not "kept to fewer than 5". */
export const comparatorsSoft: Rows<Comparator> = [
  ...rows<Comparator>(
    "<=",
    `up to and including|limit :|ceiling :|cap :|upper limit :|upper limit|upper bound|upper bound :|not above :|ceiling`,
  ),
  ...rows<Comparator>(">=", "floor :|lower bound|lower bound :|lower limit|lower limit :"),
  ...rows<Comparator>(
    "<=",
    `contained at|contained to|contain at|capped at|held to|hold to|kept to|keep to|confined to|restricted to|restrict to|confine to|limit to|limited at|a ceiling of|ceiling of|a cap of|cap of|a limit of|limit of|upper limit of|an upper limit of|nothing more than|none more than|must not exceed`,
  ),
  ...rows<Comparator>(
    ">=",
    `a floor of|floor of|a lower limit of|lower limit of|nothing less than|nothing below|not drop under`,
  ),
  ...rows<Comparator>(
    "=",
    "frozen at|pegged at|fixed at|unchanged at|held constant at|constant at|stable at",
  ),
];
/** Before the figure, and only right before it: elsewhere they are other words. */
export const comparatorsClose: Rows<Comparator> = [
  ...rows<Comparator>(
    "<=",
    "within|up to|within the|within a|inside|in under or equal to|\u00b1|within \u00b1",
  ),
  ...rows<Comparator>(
    ">",
    "over|above|beyond|past|well over|just over|more|north of|comfortably over|comfortably above",
  ),
  ...rows<Comparator>(
    "<",
    "under|below|beneath|south of|comfortably under|comfortably below|in under|in less than|well under|just under",
  ),
  ...rows<Comparator>("=", "only|just|precisely|="),
];
/** "about 40": equal, more or less. */
export const aboutWords: Rows<true> = rows<true>(
  true,
  `about|approximately|approx|approx .|around|circa|ca .|ca|cca|some|roughly|nearly|almost|close to|~|c .|
    an estimated|estimated|in the region of|\u2248`,
);
/** After the figure: "5 or more", "80 % minimum". */
export const comparatorsAfter: Rows<Comparator> = [
  ...rows<Comparator>(
    ">=",
    `or more|or above|or higher|or greater|or over|or better|or longer|and above|and over|and more|
    and higher`,
  ),
  ...rows<Comparator>(
    ">=",
    ", at least|, minimum|, min|, min .|, or more|as a floor|at the very least|plus|at least|minimum|min|min .|as a minimum|at a minimum|at the minimum|at minimum|at the least|and up|or up",
  ),
  ...rows<Comparator>(
    "<=",
    `or less|or fewer|or below|or lower|or under|or shorter|or better than that|and below|and less|
    and under`,
  ),
  ...rows<Comparator>(
    "<=",
    "but no more|and no more|no more|but not more|and not more|, no more|, not more|, at most|, max|, max .|, maximum|tops|at the outside|at the very most|as a ceiling|as an upper limit|at the limit|at most|maximum|max|max .|as a maximum|at a maximum|at maximum|at the most|or faster|or sooner",
  ),
  ...rows<Comparator>("=", "exactly|only"),
];
/** Alone in a bracket they compare as if it were not there: "5 (max.)". */
export const bracketedComparators = list("max min maximum minimum least most at or more less up to fewer");
/** "40 or thereabouts": equal, more or less. */
export const aboutAfter: Rows<true> = rows<true>(
  true,
  "or thereabouts|or thereabout|or so|or about|give or take|more or less|approximately|approx|approx .|roughly",
);
/** They turn the comparison behind them round: "not wider than 6 %". */
export const denyingWords = list("not no never nor cannot don't doesn't won't shouldn't mustn't nowhere");
/** They deny as "never" does: "under no circumstances above 50". */
export const denyingPhrases: Rows<true> = rows<true>(
  true,
  "under no circumstances|in no case|on no account|at no time|at no point|in no event|by no means",
);
/** Between "not" and its comparison: "never to fall below". */
export const movingVerbs = list(
  `to be is are ever once again at any time falls fall falling drop drops dropping dip dips dipping sink sinks sinking slip slips
    go goes going come comes move moves rise rises rising climb climbs climbing get gets run runs stay stays remain remains become becomes
    allowed permitted take takes last lasts fell further much`,
);
/** Behind them the level stands without "than". */
export const sideWords: Readonly<Record<string, "up" | "down">> = sides(
  "above over beyond past exceed exceeds exceeding surpass surpasses surpassing top pass",
  "below under beneath undercut",
);
/** Which side of the level a comparative names. */
export const comparativeSides: Readonly<Record<string, "up" | "down">> = sides(
  `more greater higher larger longer wider bigger later older heavier deeper broader taller farther further slower hotter warmer louder
    worse costlier dearer thicker steeper`,
  `less fewer lower smaller shorter narrower lighter shallower younger earlier sooner faster quicker cheaper colder cooler thinner weaker
    nearer closer better`,
);
function sides(up: string, down: string): Readonly<Record<string, "up" | "down">> {
  return Object.fromEntries([
    ...[...list(up)].map((word) => [word, "up"] as const),
    ...[...list(down)].map((word) => [word, "down"] as const),
  ]);
}
/** "Turn around", "tour around": the verb takes "around". */
export const verbsBeforeAround = list(
  "turn turns turned turning go goes going travel travels travelling tour tours touring walk walks move moves get sail drive",
);
/** "Hand over 36 kiosks". */
export const verbsBeforeOver = list(
  "hand hands handed handing take takes taken taking turn turned carry carried roll rolled cross crossed",
);
/** They end a comparison that stands before its figure. */
export const boundEnds = list(
  "than least most exceed exceeding above below over under beyond max min maximum minimum",
);
export const betterWord = "better";
export const aroundWord = "around";
const comparatorWords = new Set(
  [...comparatorsBefore, ...comparatorsClose, ...aboutWords].flatMap(([phrase]) => phrase.split(" ")),
);
/** True for a word that belongs to some comparator: "least", "than". */
export const isComparatorWord = (word: string): boolean => comparatorWords.has(word);
export const negations = list(
  `not never cannot n't neither nor don't doesn't won't isn't aren't can't shouldn't minus negative`,
);
