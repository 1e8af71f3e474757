import { list, rows, type Rows, values } from "./tables";

// Numbers, fractions and amounts in words.

export const smallNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen`),
  ].map((word, value) => [word, value]),
);
export const tens: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i]),
);
/** Powers of ten that close a group ("two thousand"). */
export const groupWords = values("thousand:3 lakh:5 million:6 crore:7 billion:9 trillion:12");
export const hundred = "hundred";
export const dozen = "dozen";
/** Powers of ten written after digits: "10M", "1.5 million". */
export const scaleWords = {
  ...groupWords,
  ...values(`hundred:2 thousands:3 millions:6 billions:9 mn:6 mln:6 mio:6 mil:6 bn:9 bln:9 lakhs:5 crores:7`),
};
/** One letter is a power of ten only right behind the digits, or beside money. */
export const scaleLetters: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9 };
export const lookalikes = list("o l i");
export const ordinalEndings = list("st nd rd th");
/** "5G network", "3D model": capitals right behind the digits that make them a name. */
export const generationLetters = list("G D S");
export const ordinals = list(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    twentieth last next`,
);
export const noneWords = list("no zero nil none");
export const noneInWords: Rows<true> = rows<true>(true, "not a single");
export const notWord = "not";
export const evenWord = "even";
export const noneAlone = list("nil none zero");
/** Alone these ask for none; "none" alone may say that there is no target. */
export const noneAtAll: Rows<true> = rows<true>(true, "none at all|none whatsoever");
export const wholePhrases: Rows<true> = rows<true>(
  true,
  `all of the|all of|all the|all our|all its|all|every single|every|each|each and every|
    each of the|the entire|entire`,
);
export const allWord = "all";
export const timesWords: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
export const timesNouns = list("times time occasions occasion");
export const timesSign = list("x \u00d7");
/** What may follow "once" where it counts. */
export const notPlainTimes = list(
  `a an in per or and during only before by for within at on across between over under throughout
    to`,
);
export const majorityWord = "majority";
export const half = "half";
export const fractionWords =
  values(`half:2 halves:2 third:3 thirds:3 quarter:4 quarters:4 fourth:4 fourths:4 fifth:5 fifths:5 sixth:6 sixths:6 seventh:7
    sevenths:7 eighth:8 eighths:8 ninth:9 ninths:9 tenth:10 tenths:10 hundredth:100 hundredths:100`);
export const majorities: Rows<true> = rows<true>(
  true,
  `a majority of|the majority of|a majority|the majority|majority of|a simple majority of|
    a simple majority|an absolute majority of|the bulk of|the greater part of|the larger part of|most of|most`,
);
/** "Every second household". */
export const everyNth = values("other:2 second:2 third:3 fourth:4 fifth:5 sixth:6 tenth:10");
/** An amount that nobody can count. */
export const vagueAmounts = list(
  "several many few multiple various numerous some couple dozens hundreds thousands millions",
);
/** "No target", "no data": nothing is asked, which is not zero. */
export const notCounted = list(
  `more less fewer further greater higher later sooner target targets data information baseline change limit specific fixed kpi indicator value
    requirement exception exceptions longer set yet date applicable one other additional available`,
);
export const between = "between";
export const and = list("and &");
export const to = list("to");
/** "5 through 9". */
export const through = list("through thru");
export const from = "from";
