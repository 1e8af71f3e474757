import { list } from "./tables";

// The little words between the others, by the work they do.

export const leadingArticles = list("a an the");
/** Between a comparator and its figure. */
export const figureOpeners = list("a an the of");
/** "a newsletter per month": one of them. */
export const oneOfThem = list("a an one");
/** "once a term", "twice per season". */
export const periodLeads = list("a an per each every");
export const eachWords = list("every each");
/** "twice in a year", "in one year". */
export const thatPeriod = list("a the one");
export const inside = list("in within");
export const inWord = "in";
export const fromWords = list("from currently");
export const onWord = "on";
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
/** "Girls make up half of the class": with these verbs "up" and "down" point nowhere. */
export const wordBeforeUp = list(
  `make makes made making take takes taken taking took picked pick set sets setting sign signing signed follow followed break breaks
    back backed open opens opened`,
);
export const growthBeforeUp = list(
  "scale scaled scales scaling ramp ramped ramping step stepped bring brought bringing move moved go goes",
);
export const fewerWords = list("fewer less");
export const upWord = "up";
export const raiseVerbs = list("raise raises raised raising");
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
/** Behind things they say how these were judged. */
export const ratedWords = list("rated scored scoring");
export const scoreNouns = list("score rating index evaluation");
export const scoreBehind = list("rating score satisfaction");
/** "level of 3", "level: 3". */
export const levelLinks = list("of a to");
/** Verbs before the name of a score. */
export const scoreVerbs = list("report secure achieve reach maintain obtain and with attain");
/** "Meet 90 %", "stay above 80 %": what is done with the level, not what is measured. */
export const holdVerbs = list(
  `meet meets exceed stay stays remain remains keep keeps hold holds reach reaches hit hits cover covers pass passes
    get gain score come do bring go make serve limit limited about baseline currently`,
);
/** "20 of them": of what was named before. */
export const themWords = list("them these those whom which");
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
    finalized or earlier at latest`,
);
export const targetWord = "target";
