import { cardinalOfWord, isRightSuffix, ordinalOfTypo, ordinalOfWord, romanOf } from "../../shared/ordinals";
import { typoDistance } from "../../shared/typo-distance";

/** A word or sign of a milestone reference, and what it does. `doubt` is a code for what is odd about it. */
export type MilestoneToken =
  /** "1.1.3" */
  | { readonly type: "part"; readonly part: string; readonly doubt?: string }
  /** "7th", "7", "M7", "seventh". `sure`: it can be nothing but an ordinal. */
  | { readonly type: "ordinal"; readonly ordinal: number; readonly sure: boolean; readonly doubt?: string }
  /** "iv", "fouth": an ordinal only beside "milestone". */
  | { readonly type: "likely"; readonly ordinal: number; readonly text: string }
  /** `several`: "milestones" */
  | { readonly type: "milestone"; readonly several: boolean }
  /** Joins ordinals to a run ("to"), or stands between part and ordinal. */
  | { readonly type: "range" | "dash" | "list" | "of" | "from" }
  /** "no.", "action", brackets: they change nothing. */
  | { readonly type: "filler" }
  | { readonly type: "unknown"; readonly text: string };

interface Rule {
  readonly pattern: RegExp;
  readonly token: (parts: readonly string[]) => MilestoneToken;
}

const rule = (pattern: string, token: Rule["token"]): Rule => ({ pattern: new RegExp(pattern, "y"), token });
const constant = (type: "range" | "dash" | "list" | "of" | "from" | "filler") => (): MilestoneToken => ({
  type,
});
const unknown = ([text = ""]: readonly string[]): MilestoneToken => ({ type: "unknown", text });

const places =
  "action|activity|part|strategic|item|section|goal|objective|ref|reference|para|paragraph|clause|chapter|task";
const fractions = "half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth";

/** Tried in order at each place of the lower-case text; the last one takes whatever is left. */
const rules: readonly Rule[] = [
  rule("\\d{1,2} ?-? ?\\([a-z]{1,2}\\)", unknown), // "1-(h)" is an action of the plan, no milestone
  rule(`(?:${places})s? (?:no\\.? ?|# ?)?\\d{1,3}(?![\\d.]|st|nd|rd|th)`, unknown), // "Goal 3" counts no milestones
  rule("(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?!\\.?\\d)(?!\\.[.a-z])(?!(?!m\\d|ms)[a-z%])", ([, levels = ""]) =>
    partToken(levels),
  ),
  rule("\\d+(?:\\.+[\\da-z]+)+%?", unknown), // a broken number: "1..3", "1.1.x", "1.1.3.4.5", "22.06.2020"
  rule("(\\d{1,3}) ?-? ?\\^?(st|nd|rd|th)(?![a-z])", ([, digits, suffix = ""]) =>
    suffixed(Number(digits), suffix),
  ),
  rule("(?:m|ms|milestone)[. #_-]{0,2}(\\d{1,3})(?![\\d./])(?![a-z])", ([, digits]) =>
    sureOrdinal(Number(digits)),
  ),
  rule("(\\d{1,3})(?![\\d%])(?![a-z])", ([text = ""]) => ({
    type: "ordinal",
    ordinal: Number(text),
    sure: false,
  })),
  rule("\\d+[a-z%]*|[a-z]\\.\\d[\\d.]*|(?<![a-z)])\\.\\d+", unknown), // ", .2 and .3"
  rule(`(?:one|two|three|four|five|six)[ -](?:${fractions})s?(?![a-z])`, unknown), // "two-thirds of the milestones"
  rule("(?:to|through|thru|until|till|up to)(?![a-z])|~", constant("range")),
  rule("(?:and|plus|as well as|also)(?![a-z])|[,;&+/|\\n]", constant("list")),
  rule("(?:of|in|under|within|for)(?![a-z])", constant("of")),
  rule("from(?![a-z])", constant("from")),
  rule("[-=]>|[→⇒➔=>_]|-{1,3}", constant("dash")),
  rule("(?:no|nos|nr|number|numbers)(?![a-z])\\.?|#|[()\\[\\]{}:.\"'•➢*·§¶°@✓✔☑]", constant("filler")),
  rule("(?:twenty[ -]?)?[a-z]+", ([text = ""]) => wordToken(text)),
  rule("[^\\s]", unknown),
];

const fillers = new Set(
  "the rsp sap action actions activity part parts strategic item section goal objective ref reference references see cf refer only related corresponding relevant para paragraph clause chapter task supports supporting supported implements implementing addresses addressing".split(
    " ",
  ),
);

/** The tokens of a text in `plainText`, lower case; without the fillers. */
export function milestoneTokens(text: string): readonly MilestoneToken[] {
  const tokens: MilestoneToken[] = [];
  for (let at = 0; at < text.length;) {
    const next = tokenAt(text, at);
    if (next) tokens.push(next.token);
    at += next?.length ?? 1;
  }
  return withLikely(tokens.filter(({ type }) => type !== "filler"));
}

/** Each likely ordinal made one, or unknown: beside "milestone", or joined to one before ("milestones iv-vi"). */
function withLikely(tokens: readonly MilestoneToken[]): readonly MilestoneToken[] {
  const known: MilestoneToken[] = [];
  let joined = false;
  tokens.forEach((token, at) => {
    const [before, after] = [tokens[at - 1]?.type, tokens[at + 1]?.type];
    if (token.type !== "likely") {
      joined &&= token.type === "dash" || token.type === "range" || token.type === "list";
      known.push(token);
      return;
    }
    joined ||= before === "milestone" || after === "milestone";
    known.push(joined ? sureOrdinal(token.ordinal) : { type: "unknown", text: token.text });
  });
  return known;
}

function tokenAt(text: string, at: number): { token: MilestoneToken; length: number } | undefined {
  for (const { pattern, token } of rules) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { token: token(found), length: found[0].length };
  }
  return undefined;
}

/** Three levels are the RSP's own; two are likely a slip. */
function partToken(levels: string): MilestoneToken {
  const numbers = levels.split(".");
  const [first] = numbers;
  // "30.06.20" is a day; a level is never 0 and never written "06".
  if (numbers.some((level) => level.startsWith("0")) || Number(first) > 20)
    return { type: "unknown", text: levels };
  return numbers.length === 3
    ? { type: "part", part: levels }
    : { type: "part", part: levels, doubt: "part-of-odd-levels" };
}

const sureOrdinal = (ordinal: number): MilestoneToken => ({ type: "ordinal", ordinal, sure: true });

const suffixed = (ordinal: number, suffix: string): MilestoneToken =>
  isRightSuffix(ordinal, suffix)
    ? sureOrdinal(ordinal)
    : { type: "ordinal", ordinal, sure: true, doubt: "odd-ordinal-suffix" };

function wordToken(text: string): MilestoneToken {
  if (isMilestoneWord(text)) return { type: "milestone", several: text.endsWith("s") && text.length > 5 };
  if (fillers.has(text)) return { type: "filler" };
  const ordinal = ordinalOfWord(text);
  if (ordinal !== undefined) return sureOrdinal(ordinal);
  const other = cardinalOfWord(text);
  if (other !== undefined) return { type: "ordinal", ordinal: other, sure: false };
  const roman = romanOf(text);
  if (roman !== undefined) return { type: "likely", ordinal: roman, text: "a letter alone" };
  const typo = ordinalOfTypo(text);
  return typo === undefined ? { type: "unknown", text } : { type: "likely", ordinal: typo, text };
}

/** "milestone" in one or many, short, or with up to two slips: "milstone", "mileston", "milestoens". */
const isMilestoneWord = (word: string): boolean =>
  /^(?:m|ms|mst)$/.test(word) ||
  (word.length > 5 && ["milestone", "milestones"].some((right) => typoDistance(word, right, 2) <= 2));
