import { list, rows, type Rows } from "./tables";

// Names of things, what is counted, and where one part ends.

/** Before a number they say where, for whom or how long: such a number only qualifies another. */
export const qualifierLeads = list(
  `in across for through from with during on among throughout covering involving via using into per
    between after aged to over within under above below at by against worth based than containing
    comprising exceeding including incl having versus instead baseline current currently previously`,
);
/** Before the number of a name: "phase 2", "ISO 17025". */
export const nameLeads = list(
  `iso iec phase phases version v chapter chapters article articles section sections annex annexes
    appendix pillar pillars goal goals sdg sdgs objective objectives output outputs outcome outcomes
    indicator indicators milestone milestones action actions activity activities component
    components step steps stage stages tier tiers category categories class classes table tables
    page pages paragraph para year round module modules part parts lot resolution decision
    regulation form room item type protocol vision agenda ref reference kpi edition volume agreement
    deliverable deliverables package packages wp task tasks semester month months day grades scope scopes p pp en unit hs cop batch cohort zone area ward division block building route line gate terminal
    yr yrs model rule rev ver vol art sec recommendation recommendations decree circular schedule term week kr krs okr cat`,
);
/** Before "14/2023" they make it the number of a document. */
export const codeLeads = list(
  `order orders law laws act acts bill bills directive directives notice notices gazette ordinance statute case cases file
    resolution decision regulation regulations decree circular protocol contract tender invoice memo edict proclamation instruction`,
);
export const numberAbbreviations = list("no nos nr num number");
export const numberOf: Rows<true> = rows<true>(
  true,
  `nr . of|nr of|no . of|no of|nos . of|nos of|number of|the number of|total number of|# of|# s of|total no . of|
    num of`,
);
export const alwaysOpen: Rows<true> = rows<true>(
  true,
  "one stop|one stop shop|one stop shops|at all times|at any one time|any one time|at any given time|once in a while|every once in a while|every now and then|now and then|from time to time|once in a blue moon|once - off|one - off|24 / 7|24 x 7|24 / 7 / 365|zero tolerance|zero draft|zero based|zero - based|net zero|net - zero|24 hours a day|24 hours per day|7 days a week|7 days per week|seven days a week|365 days a year|50 / 50 gender|50 / 50 split|50 / 50 balance|50 / 50 representation|360 degree|360 degrees|360 \u00b0",
);
/** They end the name of what is counted. */
export const unitStops = list(
  `in for by to from with on at more fewer less versus instead that who which are is be being been was were will shall should has
    have had during across through within than as under over above below per each every among
    including into via against after before until using compared vs following where when while or but not so can
    could may must would do does did`,
);
/** What became of the things is no part of their name. */
export const unitVerbs = list(
  `recruited trained appointed adjudicated listed initiated held conducted delivered completed
    organised organized undertaken established developed published produced issued met received
    answered resolved implemented installed signed adopted approved reached cleared achieved
    effectively spent booked provided made submitted certified- rate rates report return returns say
    give gives state agree respond use uses used show shows accede implementing reported participate
    participated operating prepared launched created supported assisted visited audited reviewed
    processed planted built present preceded implement target`,
);
export const unitOpeners = list(
  "more fewer less higher lower the a an all of our its their total new- such overall least",
);
/** A full stop behind one of these ends no sentence. */
export const abbreviations = list(
  `approx pp min max no nos vs ca etc incl excl avg e.g i.e eg ie st dr mr ms fig art sec vol p.a pa
    est rs nr num dept govt qtr yr rev ver para ch`,
);
/** "Under-five mortality": an age, never an amount. */
export const ageLeads = list("under over");
export const agedWords = list("aged ages");
/** "Aged between 15 and 49", "ages of 6 to 14". */
export const ageLinks = list("of between from under over above below at least about");
export const ageUnits = list("years year yrs months");
export const ageWord = "age";
export const olderAlone = list("older younger");
export const olderWords = list("older over above under younger below up");
/** Between two parts, in several words. */
export const longJoiners = [
  "as well as",
  "along with",
  "together with",
  "in addition to",
  "followed by",
] as const;
/** Between the lower and the upper end of what is allowed. */
export const boundLinks = list("and but yet");
/** Between two parts. */
export const joiners = list("and plus then");
/** A part never begins with one of these: it goes on with what went before. */
export const wordsOpeningNoPart = list(
  `of out per or i e.g ie eg namely including to from by than until which that who within over under each every across in during
    for through with at incl inclusive excl excluding thereof notably especially resp viz`,
);
/** A line that ends in one of these goes on in the next. */
export const wordsEndingNoLine = list(
  `and or of the a an at in by to from for per every each than least most with between within over
    under`,
);
