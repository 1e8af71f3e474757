import { plainText } from "../../shared/plain-text";

/** Closed up: "On - going" is "ongoing". */
const ongoing = new Set([
  ..."ongoing ongoin onging ongong ongoign ongonig ongooing ongoinng ongogin onngoing".split(" "),
  ..."continuous continuously continual continually continuing permanent permanently openended noenddate".split(
    " ",
  ),
]);
const carriers =
  /^(?:on |an |a |the )+| (?:throughout|during|over|across) (?:the )?(?:whole |entire |full )?(?:(?:plan|planning|reporting|implementation|project|programme|rsp|strategy) (?:period|term)|(?:period|duration) of the (?:plan|rsp|strategy|project)|year|period|term|plan|project|programme)|[ -]?(?:basis|activity|activities|action|process|task|work|effort|programme|project)$/g;

/** "Throughout the plan period": the whole of it, without a day. */
const wholePeriod =
  /^(?:throughout|during|over|across|for) (?:the )?(?:whole |entire |full )?(?:plan |planning |strategy |rsp |plan's |implementation |reporting |project |programme |program )?(?:period|plan|term|duration)(?: of the (?:plan|strategy|rsp))?$/;

/** Whether the text says that there is no end, and nothing else: "On–going", "continuous", "on an ongoing basis". */
export function isOngoing(text: string): boolean {
  const plain = wordsOf(text);
  return (
    wholePeriod.test(plain) ||
    ongoing.has(closedUp(plain)) ||
    ongoing.has(closedUp(plain.replace(carriers, "")))
  );
}

/** What stands beside "ongoing": ongoingIn("On-going since 2016") -> "since 2016"; undefined where it is not said. */
export function ongoingIn(text: string): string | undefined {
  const found = /^(.*?)\b(?:on ?-? ?going|continuous(?:ly)?)\b(.*)$/.exec(wordsOf(text));
  if (!found || /\b(?:not?|never|non)\b|-$/.test(found[1]?.replace(/ -? ?$/, "") ?? "")) return undefined;
  return `${found[1] ?? ""} ${found[2] ?? ""}`
    .replace(/[\s,;:()]+/g, " ")
    .replace(/^[ -]+|(?<![ -])[ -]+$/g, "");
}

const wordsOf = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, "");

const closedUp = (text: string): string => text.replace(/[ -]/g, "");
