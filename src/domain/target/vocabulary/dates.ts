import { list, rows, type Rows, values } from "./tables";

// Days, months, quarters and years, and the words that lead them.

export const months: Readonly<Record<string, number>> = Object.fromEntries([
  ..."january february march april may june july august september october november december"
    .split(" ")
    .map((word, i) => [word, i + 1] as const),
  ..."jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((word, i) => [word, i + 1] as const),
  ["sept", 9],
]);
/** Words of a month that are other words too: they count beside a number or a leading word. */
export const doubtfulMonths = list("may march mar jan dec sep oct");
export const fiscal: Rows<true> = rows<true>(true, "fy|fye|fiscal year|financial year|f . y .|fiscal|sfy");
export const quarterLetter = "q";
export const halfLetter = "h";
/** "T3 2027", "S1 2026", also in an English text. */
export const trimesterLetter = "t";
export const semesterLetter = "s";
export const quarterNouns = list("quarter qtr");
export const ordinalNumbers = values("first:1 second:2 third:3 fourth:4 last:4 final:4");
/** Before a date: it is the day by which. */
export const deadlineLeads: Rows<true> = rows<true>(
  true,
  `by the end of the|by the end of|before the end of the|until the end of the|until the end of|
    at the end of the|before end of|by the close of|by close of|by end of|by end|by|before the end of|before|until|till|
    up to the end of|in|during|within|through|throughout|no later than|not later than|
    at the latest by|latest by|latest|on or before|on|at the end of|end of|end|ending|due by|due|
    due in|due on|for|in the year|by the year|as at|as of|over the period|over|for the period|
    in the period|the end of|by early|by late|early|late|over the course of|deadline|
    deadline :|target date|target date :|prior to|between|ahead of|starting|starting in|completed in|
    to be completed by|not after|come|the`,
);
/** "Compared with winter 2022": the year says enough. */
export const seasons = list("winter spring summer autumn");
/** "By M18". */
export const monthLetter = "m";
/** "Month 30" of a project. */
export const projectTimes = list("day week month year quarter");
export const midYear = list("mid");
/** Before a date: it is the state to compare with. */
export const baselineLeads: Rows<true> = rows<true>(
  true,
  `since|as in|from|from the|than in|than|compared to|compared with|in comparison to|in comparison with|
    relative to|against|vs|vs .|versus|baseline|baseline of|baseline :|base year|base|baseline year|
    on|of|compared to the|relative to the|from a|against the|against a|with`,
);
export const baselineNouns = list(
  `baseline baselines level levels value values figure figures base census edition version strategy
    convention`,
);
/** Behind a date without a year: "by the end of the year". */
export const openTimes: Rows<true> = rows<true>(
  true,
  `by the end of the year|by end of the year|by end of year|by year end|by the end of the project|
    by end of project|by project end|by the end of the period|by the end of the plan|
    by the end of the strategy|end of project|year end|by the end of the term|
    by the end of the programme|by the end of the program|by next year|by the end of this year|
    by the end of the fiscal year|by the end of the quarter|by end of term|end of year`,
);

/** Between the word and its number: "a baseline value of 40 %". */
export const baselineLinks = list("of at was is being value");
/** A part that begins with one of these tells where things stand. */
export const baselineHeads = list(
  "baseline baselines current currently previously actual actuals presently formerly initially status",
);
/** Before the time of a day. */
export const clockLeads = list("by before until till at from between and to after");
export const baselineWord = "baseline";
/** "BL 2023: 41 %", "Tgt 55 %". */
export const shortLabels: Readonly<Record<string, string>> = {
  bl: "baseline",
  tgt: "target",
  tgts: "target",
};
/** "T: 16; A: 11": what is reached, where the target has its letter. */
export const achievedWord = "achieved";
/** Written with points: "i.e.", "incl. 3". */
export const pointedForms = list("i ie e eg incl excl resp");
/** A part that says one of these is the target, whatever stands beside it. */
export const aimWords = list("target targets goal goals aim objective");
/** "Milestone 2025: 40". */
export const yearLabels = list("target targets goal goals aim milestone milestones interim");
/** A part that says only this and a number tells what is reached. */
export const reportHeads = list(
  "achieved reached attained done delivered completed realised realized result results progress status",
);
/** "Done so far 9/33". */
export const soFarPhrases: Rows<true> = rows<true>(
  true,
  "so far|to date|until now|till now|at present|as of today|as of now",
);
/** "Increase the present 8 Members to 12". */
export const presentWords = list("present current existing today's actual");
