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
export const withinWord = "within";
export const fromWords = list("from currently against versus vs compared than was");
export const onWord = "on";
export const overWord = "over";
export const per = "per";
export const orWord = "or";
/** "Red < 70 %, amber 70-85 %": marks, and no target. */
export const lightWords = list("red amber orange yellow green rouge vert");
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
/** "Six months after graduation". */
export const timeAfter = list("after following since");
/** "A year later". */
export const laterWords = list("later earlier ago hence");
/** "60 interns, including 24 women". */
export const includingWords = list("including incl includes inclusive thereof notably");
/** "Six weeks before the session", "two days in advance". */
export const aheadWords = list("before prior ahead");
/** "In every club". */
export const placeLeads = list("in at on across for");
/** They lead a deadline as well as a baseline. */
export const ambiguousLeads = list("on of");
/** "at most", "the most": no share. */
export const notBeforeMajority = list("at the");
export const upDown = list("up down");
/** "Girls make up half of the class": with these verbs "up" and "down" point nowhere. */
export const wordBeforeUp = list(
  `make makes made making take takes taken taking took picked pick set sets setting sign signing signed follow followed break breaks
    back backed open opens opened top topped speed line lined free`,
);
export const growthBeforeUp = list(
  "scale scaled scales scaling ramp ramped ramping step stepped bring brought bringing move moved go goes",
);
export const fewerWords = list("fewer less");
export const plusWord = "plus";
export const offWord = "off";
export const upWord = "up";
export const raiseVerbs = list("raise raises raised raising");
export const upwards = list("above over");
export const downwards = list("below under");
export const rateWords = list("rate rates");
/** "by a further 10 %". */
export const furtherWords = list("further another additional extra");
/** They part a size from the noun behind it. */
export const sizeBreaks = list("of in to by and for with or are is");
/** "The plan period", "the budget year". */
export const stretches = list("period term cycle horizon");
/** What a change is measured against. */
export const basisWords = list(
  "than baseline baselines previous last prior base budget target plan forecast average norm benchmark",
);
/** "Increase the share of women in 10 offices": the figure is not the size of the increase. */
export const notBeforeSize = list("to in for with from through at among");
/** Behind things they say how these were judged. */
export const ratedWords = list("rated scored scoring");
export const scoreNouns = list("score rating index evaluation");
/** "Score cards", "rating agencies": things of their own. */
export const scoredThings = list(
  "card cards board boards sheet sheets agency agencies scheme schemes tool tools form forms committee mission missions report reports",
);
export const scoreBehind = list("rating score satisfaction");
/** "level of 3", "level: 3". */
export const levelLinks = list("of a to");
/** Verbs before the name of a score. */
export const scoreVerbs = list("report secure achieve reach maintain obtain and with attain");
/** "20 of them": of what was named before. */
export const themWords = list("them it these those whom which");
/** "within 2 days in 80 % of cases". */
export const sharePrepositions = list("in for at with on");
export const limitLinks = list("to at");
export const toWord = "to";
/** They go on with what went before. */
export const modalWords = list("will shall must should would can may have has had");
export const beWord = "be";
export const theWord = "the";
export const outWord = "out";
export const thanWord = "than";
export const forWord = "for";
/** "Two doses for 95 % of infants", "4 stars from 70 % of guests": how many, or of whom? */
export const wholeSources = list("for from by");
export const withWord = "with";
export const memberWord = "member";
export const numberOfName = "number of";
/** Beside a date they say only that something is due. */
export const dueWords = list(
  `completed complete done completion deadline due the to be of date target implemented finalised
    finalized or earlier at latest`,
);
export const targetWord = "target";
/** Between a verb or event and a number: "training for 40 officers". */
export const prepositions = list(
  `in across for through from with during on among throughout covering involving via using into per to at by worth of towards toward
    that around amongst along onto inside concerning regarding including benefiting serving reaching targeting`,
);
/** "Carry out 60 checks", "set up 5 posts": the verb takes them. */
export const particles = list("out up down off on over back in away together forward");
/** They tell the size of what is counted: "contracts worth more than USD 500,000". */
export const sizingWords = list("worth costing valued aged measuring weighing sized longer older larger");
/** A text may begin with one of these and its number: "in 12 provinces". */
export const openingPrepositions = list("in for to at by from across with over covering reaching worth");
/** A date follows. */
export const dateLeads = list("by before until till end of in from since for mid early late to");
/** In a bracket: it explains, compares or breaks down. */
export const explainingWords = list(
  `whom which baseline was were from currently current of including incl e.g i.e ie eg previously up down women men female male
    girls boys each ideally preferably stretch vs against compared actual now`,
);
/** Before a bare number they make it unclear whether it is to be reached or not to be passed. */
export const limitSigns = list(
  `reduce reduced reducing reduces reduction reductions decrease decreased decreasing fewer minimise minimised minimize minimized
    shorten shortened curb curbed lessen lessened diminish limit limits limited threshold thresholds ceiling cap bound bounds`,
);
/** "Cap on temporary staff: 30". */
export const capWords = list("cap ceiling limit maximum max");
/** "At least 3, ideally 6": more is wished for, not asked. */
export const wishWords = list(
  "ideally preferably hopefully aspirational stretch optimally possibly perhaps desirably",
);
