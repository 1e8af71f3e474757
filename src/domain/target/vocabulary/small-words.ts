import { list } from "./tables";

// The little words between the others, by the work they do.

export const leadingArticles = list("a an the");
/** Between a comparator and its figure. */
export const figureOpeners = list("a an the of");
/** "a newsletter per month": one of them. */
export const oneOfThem = list("a an one");
/** "twice in a year", "in one year". */
export const thatPeriod = list("a the one");
export const inside = list("in within");
export const inWord = "in";
export const overWord = "over";
export const per = "per";
export const orWord = "or";
export const eitherWord = "either";
export const foldWord = "fold";
export const notEndings = "n't";
/** Between the two ends of a stretch or a list. */
export const linkWords = list("and to");
/** "first quarter of the year 2020". */
export const partLinks = list("of in the year");
/** What may go before "no complaints" or "all Members". */
export const amountOpeners = list("and with has have are is be");
/** "forecasts for all projects". */
export const wholeLeads = list("for covering");
/** They lead a deadline as well as a baseline. */
export const ambiguousLeads = list("on of");
/** "at most", "the most": no share. */
export const notBeforeMajority = list("at the");
export const upDown = list("up down");
export const upwards = list("above over");
export const downwards = list("below under");
export const rateWords = list("rate rates");
/** "by a further 10 %". */
export const furtherWords = list("further another additional");
/** They part a size from the noun behind it. */
export const sizeBreaks = list("of in to by and for with or are is");
/** What a change is measured against. */
export const basisWords = list("than baseline baselines previous last prior base");
/** "Increase the share of women in 10 offices": the figure is not the size of the increase. */
export const notBeforeSize = list("to in for with from through at among");
export const scoreNouns = list("score rating index evaluation");
export const scoreBehind = list("rating score satisfaction");
/** "level of 3", "level: 3". */
export const levelLinks = list("of a to");
/** Verbs before the name of a score. */
export const scoreVerbs = list("report secure achieve reach maintain obtain and with attain");
export const limitLinks = list("to at");
export const toWord = "to";
export const beWord = "be";
export const outWord = "out";
export const forWord = "for";
export const withWord = "with";
export const memberWord = "member";
export const numberOfName = "number of";
/** Beside a date they say only that something is due. */
export const dueWords = list(
  `completed complete done completion deadline due the to be of date target implemented finalised
    finalized or earlier`,
);
export const targetWord = "target";
