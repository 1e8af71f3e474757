import type { Comparator, Period } from "./target";

/**
 * Every English word the reader of targets knows, in small letters, as tables: a reader takes its words from
 * here, so that another language is another file of this shape.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

type Rows<Value> = readonly (readonly [string, Value])[];

const rows = <Value>(value: NoInfer<Value>, phrases: string): Rows<Value> =>
  phrases.split("|").map((phrase) => [phrase.trim(), value] as const);

// ---- comparators

/** Before the figure; they compare wherever they stand. */
export const comparatorsBefore: Rows<Comparator> = [
  ...rows<Comparator>(">=", "at least|atleast|at a minimum|at a minimum of|at the least|at the very least|a minimum of|minimum of"),
  ...rows<Comparator>(">=", "the minimum of|minimum|min|min .|min . of|no less than|not less than|no fewer than|not fewer than"),
  ...rows<Comparator>(">=", "never less than|not below|not under|not lower than|no lower than|not be less than|not be below"),
  ...rows<Comparator>(">=", "equal to or more than|equal to or greater than|greater than or equal to|more than or equal to"),
  ...rows<Comparator>(">=", "upwards of|not fall below|not falling below|no smaller than|not smaller than|equal or more than"),
  ...rows<Comparator>(">=", "> =|= >|\u2265|not worse than|no worse than|as many as at least|at least as high as|at least as many as"),
  ...rows<Comparator>("<=", "at most|at the most|at maximum|at a maximum|at a maximum of|a maximum of|maximum of|the maximum of"),
  ...rows<Comparator>("<=", "maximum|max|max .|max . of|no more than|not more than|no greater than|not greater than|not to exceed"),
  ...rows<Comparator>("<=", "not exceed|not exceeding|no higher than|not higher than|not above|not over|no longer than|not longer than"),
  ...rows<Comparator>("<=", "never more than|not be more than|less than or equal to|equal to or less than|not be above|no later than"),
  ...rows<Comparator>("<=", "not later than|not exceeds|does not exceed|do not exceed|without exceeding|not beyond|no larger than"),
  ...rows<Comparator>("<=", "< =|= <|\u2264|at least as low as|as low as|never exceed|never exceeding|limited to|not slower than"),
  ...rows<Comparator>(">", "more than|greater than|higher than|larger than|in excess of|exceeding|exceed|exceeds|longer than|>"),
  ...rows<Comparator>("<", "less than|fewer than|lower than|smaller than|shorter than|<"),
  ...rows<Comparator>("=", "exactly|equal to|equals"),
];

/** Before the figure, and only right before it: elsewhere they are other words. */
export const comparatorsClose: Rows<Comparator> = [
  ...rows<Comparator>("<=", "within|up to|within the|within a|inside|in under or equal to"),
  ...rows<Comparator>(">", "over|above|beyond|past|well over|just over|more"),
  ...rows<Comparator>("<", "under|below|beneath|in under|in less than|well under|just under"),
  ...rows<Comparator>("=", "only|just|precisely|="),
];

/** "about 40": equal, more or less. */
export const aboutWords: Rows<true> = rows<true>(
  true,
  "about|approximately|approx|approx .|around|circa|ca .|some|roughly|~|c .|an estimated|estimated|in the region of|\u2248",
);

/** After the figure: "5 or more", "80 % minimum". */
export const comparatorsAfter: Rows<Comparator> = [
  ...rows<Comparator>(">=", "or more|or above|or higher|or greater|or over|or better|or longer|and above|and over|and more|and higher"),
  ...rows<Comparator>(">=", "plus|at least|minimum|min|min .|as a minimum|at a minimum|at minimum|at the least|and up|or up"),
  ...rows<Comparator>("<=", "or less|or fewer|or below|or lower|or under|or shorter|or better than that|and below|and less|and under"),
  ...rows<Comparator>("<=", "at most|maximum|max|max .|as a maximum|at a maximum|at maximum|at the most|or faster|or sooner"),
  ...rows<Comparator>("=", "exactly"),
];

export const negations = list("not never cannot n't neither nor don't doesn't won't isn't aren't can't shouldn't minus negative");
export const alternatives = list("or either versus");

// ---- numbers

export const smallNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);
export const tens: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i]),
);
/** Powers of ten that close a group ("two thousand"). */
export const groupWords: Readonly<Record<string, number>> = {
  thousand: 3, lakh: 5, million: 6, crore: 7, billion: 9, trillion: 12, // prettier-ignore
};
export const hundred = "hundred";
export const dozen = "dozen";
export const singleWords = list("single sole");
/** Powers of ten written after digits: "10M", "1.5 million". */
export const scaleWords: Readonly<Record<string, number>> = {
  ...groupWords, hundred: 2, thousands: 3, millions: 6, billions: 9, mn: 6, mln: 6, mio: 6, mil: 6, bn: 9, bln: 9, lakhs: 5, crores: 7, // prettier-ignore
};
/** One letter is a power of ten only right behind the digits, or beside money. */
export const scaleLetters: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9 };
export const lookalikes = list("o l i");
export const ordinalEndings = list("st nd rd th");
export const ordinals = list(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth twentieth last next",
);
export const noneWords = list("no zero nil none");
export const noneAlone = list("nil none zero");
export const wholeWords = list("all every each");
export const wholePhrases: Rows<true> = rows<true>(true, "all of the|all of|all the|all our|all its|all|every single|every|each|each and every|each of the|the entire|entire");
export const timesWords: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
export const timesNouns = list("times time occasions occasion");
export const timesSign = list("x \u00d7");
export const half = "half";
export const fractionWords: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10, hundredth: 100, hundredths: 100, // prettier-ignore
};
export const majorities: Rows<true> = rows<true>(true, "a majority of|the majority of|a majority|the majority|majority of|a simple majority of|a simple majority|an absolute majority of|most of|most");
export const percentWords: Rows<true> = rows<true>(true, "%|per cent|percent|pct|pc|percents|percentage|p . c .|p . c|% age");
export const pointWords: Rows<string> = [
  ...rows<string>("percentage points", "percentage points|percentage point|% points|% point|percent points|per cent points|pp|ppt|pps|p . p ."),
  ...rows<string>("basis points", "basis points|basis point|bps"),
  ...rows<string>("points", "points|point|pts"),
];
export const currencySigns = list("$ \u20ac \u00a3 \u00a5 \u20b9 \u20a9 \u0e3f \u20b1 \u20ab");
/** Codes count in capitals only. */
export const currencyCodes = list(
  "USD AUD NZD SGD EUR GBP JPY CNY RMB INR RM MYR THB IDR PHP KRW VND FJD PGK CHF CAD HKD LKR PKR BDT NPR MNT KHR LAK MMK BND TOP WST VUV MVR XPF US A AU NZ S HK C F Rs Rp",
);
/** Half of a written currency: only with the sign behind it ("US$"). */
export const currencyHalves = list("US A AU NZ S HK C F");
export const currencyNouns: Rows<string> = [
  ...rows<string>("USD", "us dollars|us $|american dollars"),
  ...rows<string>("dollars", "dollars|dollar"),
  ...rows<string>("euros", "euros|euro"),
  ...rows<string>("yen", "yen"),
  ...rows<string>("pounds", "pounds"),
  ...rows<string>("rupees", "rupees|rupee"),
  ...rows<string>("ringgit", "ringgit"),
  ...rows<string>("baht", "baht"),
  ...rows<string>("yuan", "yuan"),
];
/** Between "of" and the number of all: "22 of the region's 33". */
export const determiners = list("the a an all our its their these those this every each total some of said");
export const outOf: Rows<"of" | "out of" | "from"> = [
  ...rows<"of" | "out of" | "from">("out of", "out of|out of a total of|of a total of|from among|from a total of|among"),
  ...rows<"of" | "out of" | "from">("of", "of"),
  ...rows<"of" | "out of" | "from">("from", "from"),
];
export const perRate: Rows<true> = rows<true>(true, "per|in every|for every|out of every|of every|in");
export const allWord = "all";
export const between = "between";
export const and = list("and &");
export const to = list("to");
export const from = "from";

// ---- time

type PeriodUnit = Period["unit"];

/** Time units and the period of one of them. */
export const timeUnits: Readonly<Record<string, { readonly period?: Period; readonly plural: string; readonly many?: true }>> =
  Object.fromEntries([
    ...units("day", 1, "days", "day", "days"), ...units("day", 1, "days", "d"), // prettier-ignore
    ...units("week", 1, "weeks", "week wk", "weeks wks"),
    ...units("week", 2, "fortnights", "fortnight", "fortnights"),
    ...units("month", 1, "months", "month mth mo", "months mths mos"),
    ...units("quarter", 1, "quarters", "quarter qtr", "quarters qtrs"),
    ...units("month", 6, "half-years", "semester half-year", "semesters half-years"),
    ...units("year", 1, "years", "year yr", "years yrs"),
    ...units(undefined, 1, "hours", "hour hr h", "hours hrs"),
    ...units(undefined, 1, "minutes", "minute min", "minutes mins"),
    ...units(undefined, 1, "seconds", "second sec", "seconds secs"),
  ]);
/** Short forms that stand for many as well as for one: "48h", "5 min". */
export const shortUnits = list("d wk mth mo qtr yr hr h min sec");
/** After a slash or "per": more ways to name a period. */
export const periodNames: Rows<Period> = [
  ...rows<Period>({ count: 1, unit: "year" }, "annum|fy|f . y .|fiscal year|financial year|calendar year|budget year|reporting year|given year|project year|year|yr|y|fiscal yr|a|academic year|school year"),
  ...rows<Period>({ count: 6, unit: "month" }, "half year|half|semester|half of the year|six months"),
  ...rows<Period>({ count: 1, unit: "quarter" }, "quarter|qtr|q|calendar quarter|fiscal quarter|quarter of the year|trimester"),
  ...rows<Period>({ count: 1, unit: "month" }, "month|mth|mo|calendar month|m"),
  ...rows<Period>({ count: 1, unit: "week" }, "week|wk|w|working week"),
  ...rows<Period>({ count: 2, unit: "week" }, "fortnight"),
  ...rows<Period>({ count: 1, unit: "day" }, "day|d|working day|business day"),
  ...rows<Period>({ count: 2, unit: "year" }, "biennium"),
];
/** Too short to be a period except behind a slash. */
export const slashOnly = list("y q m w d a half");
export const everyWords: Rows<true> = rows<true>(
  true,
  "per|each|every|in each|in every|for each|for every|during each|during every|per each|within each|within every|in any|in any given|in any one|in each and every|each and every|at every",
);
/** "a year" is a period behind a figure only. */
export const articles = list("a an");
export const notBeforeArticle = list("within in for of than half least over after about takes lasting under not by into as is once-off the");
export const otherWords: Readonly<Record<string, number>> = { other: 2, second: 2, alternate: 2, third: 3, fourth: 4, fifth: 5 };

interface Adverb {
  readonly period: Period;
  readonly times?: number;
  readonly doubt?: string;
}

const year: Period = { count: 1, unit: "year" };

export const periodAdverbs: Rows<Adverb> = [
  ...rows<Adverb>({ period: year }, "annually|annual|yearly|p . a .|p . a|pa|per annum|year on year|yoy|y o y|every year|in the year|once-yearly|year round"),
  ...rows<Adverb>({ period: { count: 1, unit: "quarter" } }, "quarterly|every three months|three monthly|3 monthly"),
  ...rows<Adverb>({ period: { count: 1, unit: "month" } }, "monthly|month on month"),
  ...rows<Adverb>({ period: { count: 1, unit: "week" } }, "weekly|week on week"),
  ...rows<Adverb>({ period: { count: 1, unit: "day" } }, "daily|nightly"),
  ...rows<Adverb>({ period: { count: 2, unit: "week" } }, "fortnightly|bi weekly fortnightly"),
  ...rows<Adverb>({ period: { count: 2, unit: "week" }, doubt: "biweekly-every-two-weeks" }, "biweekly|bi weekly"),
  ...rows<Adverb>({ period: { count: 6, unit: "month" } }, "half yearly|half-yearly|halfyearly|semiannually|semi annually|semiannual|semi annual|six monthly|6 monthly"),
  ...rows<Adverb>({ period: year, times: 2, doubt: "biannual-twice-a-year" }, "biannually|biannual|bi annually|bi annual"),
  ...rows<Adverb>({ period: { count: 2, unit: "year" }, doubt: "biennial-every-two-years" }, "biennially|biennial|bi ennial|two yearly"),
  ...rows<Adverb>({ period: { count: 2, unit: "month" }, doubt: "bimonthly-every-two-months" }, "bimonthly|bi monthly"),
  ...rows<Adverb>({ period: { count: 3, unit: "year" } }, "triennially|triennial"),
];
/** "annual work plan": the adverb names the thing, not how often. */
export const namedByPeriod = list("work workplan plan plans budget programme program leave turnover revenue income average target targets volume value salary basis");

export const months: Readonly<Record<string, number>> = Object.fromEntries([
  ..."january february march april may june july august september october november december"
    .split(" ")
    .map((word, i) => [word, i + 1] as const),
  ..."jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((word, i) => [word, i + 1] as const),
  ["sept", 9],
]);
/** Words of a month that are other words too: they count beside a number or a leading word. */
export const doubtfulMonths = list("may march mar jan dec sep oct");
export const fiscal: Rows<true> = rows<true>(true, "fy|fiscal year|financial year|f . y .|fiscal|sfy");
export const quarterLetter = "q";
export const halfLetter = "h";
export const quarterNouns = list("quarter qtr");
export const ordinalNumbers: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 };
/** Before a date: it is the day by which. */
export const deadlineLeads: Rows<true> = rows<true>(
  true,
  "by the end of the|by the end of|by end of|by end|by|before the end of|before|until|till|up to the end of|in|during|within|through|throughout|no later than|not later than|at the latest by|latest by|latest|on or before|on|at the end of|end of|end|ending|due by|due|due in|due on|for|in the year|by the year|as at|as of|over the period|over|for the period|in the period|the end of|by mid|mid|by early|by late|early|late|over the course of|deadline|deadline :|target date|target date :|prior to|ahead of|starting|starting in|completed in|to be completed by|not after|come|the",
);
export const midYear = list("mid");
/** Before a date: it is the state to compare with. */
export const baselineLeads: Rows<true> = rows<true>(
  true,
  "since|from|from the|than in|than|compared to|compared with|in comparison to|in comparison with|relative to|against|vs|vs .|versus|baseline|baseline of|baseline :|base year|base|baseline year|on|of|compared to the|relative to the|from a|against the|against a|with",
);
export const baselineNouns = list("baseline baselines level levels value values figure figures base census edition version strategy convention");
/** Behind a date without a year: "by the end of the year". */
export const openTimes: Rows<true> = rows<true>(
  true,
  "by the end of the year|by end of the year|by end of year|by year end|by the end of the project|by end of project|by project end|by the end of the period|by the end of the plan|by the end of the strategy|end of project|year end|by the end of the term|by the end of the programme|by the end of the program|by next year|by the end of this year|by the end of the fiscal year|by the end of the quarter|by end of term|end of year",
);

function units(
  unit: PeriodUnit | undefined,
  count: number,
  plural: string,
  one: string,
  many = "",
): (readonly [string, { readonly period?: Period; readonly plural: string; readonly many?: true }])[] {
  const base = unit === undefined ? { plural } : { plural, period: { count, unit } };
  return [
    ...[...list(one)].map((word) => [word, base] as const),
    ...[...list(many)].map((word) => [word, { ...base, many: true }] as const),
  ];
}

/** Between a number and its time unit. */
export const dayKinds = list("working business calendar consecutive full week-day elapsed clear");
/** Beside a number of hours or days they make it work to be done, not a limit. */
export const workNouns = list(
  "training experience leave course courses teaching workshop workshops mission missions instruction learning session sessions support assistance study service coaching mentoring development exercise consultation consultations per effort programme",
);

// ---- cues

export const averageCues = list("average averages avg mean median score scores scoring scored rating ratings rated satisfaction index evaluation averaging gpa nps");
export const meanCues = list("average averages avg mean median averaging");
export const levelCues = list("level levels grade maturity");
export const scaleWordsOf = list("scale likert");
export const scalePhrases: Rows<true> = rows<true>(true, "on a scale of|on a scale from|on the scale of|on a scale|scale of|scale from|on a|using a scale of|using a|scale :|scale");
export const increaseCues = list("increase increases increased increasing growth grow grows grew rise rises rising raise raised raises raising improvement improve improves improved improving expand expands expanded expansion boost boosted gain gains uplift up higher greater more additional longer faster enlarge enhance enhanced enlarged");
export const decreaseCues = list("reduce reduces reduced reducing reduction reductions decrease decreases decreased decreasing decline declines declined declining cut cuts cutting lower lowered lowering lowers drop drops dropped fall falls fell fallen shrink shrinks down fewer less minimise minimize shorten shortened shortens shorter saving savings faster quicker");
/** Nouns that stand behind the size: "a 10 % improvement". */
export const changeNouns = list("increase growth rise improvement expansion boost gain gains uplift reduction reductions decrease decline cut drop fall saving savings increases improvements raise");
/** Behind the size and before "than": "10 % more seizures than in 2019". */
export const comparedCues = list("more fewer less higher lower greater above below over under up down faster shorter longer quicker");
/** Right behind a share: "20 % fewer errors". */
export const moreWords = list("more fewer less higher lower faster shorter longer quicker greater");
/** "Limit the increase to 5 %". */
export const limitingVerbs = list("limit limited cap capped keep kept contain restrict restricted hold");
export const than = "than";
export const by = "by";
export const of = "of";
export const multipliers: Readonly<Record<string, { readonly value: number; readonly direction: "increase" | "decrease" }>> = {
  halve: { value: 50, direction: "decrease" }, halved: { value: 50, direction: "decrease" }, halving: { value: 50, direction: "decrease" }, halves: { value: 50, direction: "decrease" }, // prettier-ignore
  double: { value: 100, direction: "increase" }, doubled: { value: 100, direction: "increase" }, doubling: { value: 100, direction: "increase" }, doubles: { value: 100, direction: "increase" }, // prettier-ignore
  triple: { value: 200, direction: "increase" }, tripled: { value: 200, direction: "increase" }, tripling: { value: 200, direction: "increase" }, treble: { value: 200, direction: "increase" }, trebled: { value: 200, direction: "increase" }, // prettier-ignore
  quadruple: { value: 300, direction: "increase" }, quadrupled: { value: 300, direction: "increase" }, // prettier-ignore
  twofold: { value: 100, direction: "increase" }, threefold: { value: 200, direction: "increase" }, fourfold: { value: 300, direction: "increase" }, fivefold: { value: 400, direction: "increase" }, tenfold: { value: 900, direction: "increase" }, // prettier-ignore
};
export const notMultipliers = list("counting digit digits check taxation tax entry blind");
export const people = list("member members people persons person officer officers administrations administration countries country participants participant staff experts expert trainees women men workshops workshop events event missions mission");

/** Before a number they say where, for whom or how long: such a number only qualifies another. */
export const qualifierLeads = list(
  "in across for through from with during on among throughout covering involving via using into per between after aged to over within under above below at by against worth based than containing comprising exceeding having baseline current currently previously",
);
/** Before the number of a name: "phase 2", "ISO 17025". */
export const nameLeads = list(
  "iso iec phase phases version v chapter chapters article articles section sections annex annexes appendix pillar pillars goal goals sdg sdgs objective objectives output outputs outcome outcomes indicator indicators milestone milestones action actions activity activities component components step steps stage stages tier tiers category categories class classes table tables page pages paragraph para year round module modules part parts lot resolution decision regulation form room item type protocol vision agenda ref reference kpi edition volume agreement en unit hs cop batch cohort zone area ward division block building route line gate terminal model rule",
);
export const numberAbbreviations = list("no nos nr num number");
export const numberOf: Rows<true> = rows<true>(true, "no . of|no of|nos . of|nos of|number of|the number of|total number of|# of|# s of|total no . of|num of");
export const alwaysOpen: Rows<true> = rows<true>(true, "24 / 7|24 x 7|24 / 7 / 365|24 hours a day|9 / 11|50 / 50|360 degree|360 degrees");

// ---- without a figure

/** Nothing there, as a whole text. */
export const placeholders = list(
  "tbc tbd tba n/a na n.a. none nil-return - -- --- . .. ... ? ?? * x baseline pending unknown xx xxx ongoing on-going continuous continuously monitoring see-above same ditto yes no y n #n/a #ref! #value! #name? #div/0! #null! #num! null undefined nan",
);
export const vagueWords = list(
  "improved improve improves improving improvement increased increase increasing increasingly enhance enhanced enhancing enhancement strengthened strengthen strengthening strengthens better healthy promoted promote promoting effective effectively efficient efficiently efficiency adequate adequately sufficient sufficiently appropriate appropriately timely regularly regular frequently frequent often occasionally occasional sometimes possible substantially substantial significantly significant several many few various numerous reduce reduced reducing reduction minimise minimize minimised maximise maximize maximised optimise optimize ad ad-hoc needed required requested necessary appropriate depends dependent depending satisfactory relevant quality awareness representation participation coverage cooperation continued continuous more less greater higher lower encourage encouraged support supported supporting facilitate facilitated facilitating ensure ensured foster fostered maintain maintained sustained good best soon asap upon positive active actively raise raised feasible practicable applicable majority generally mostly consistently",
);
/** Done or not: said of a thing, they make it a deliverable. */
export const doneWords = list(
  "adopted approved endorsed completed complete completion published produced issued established developed drafted finalised finalized finalisation finalization launched launch held conducted implemented signed ratified operational commenced started delivered submitted gazetted installed deployed created prepared appointed recruited done made set built constructed updated reviewed revised organised organized integrated live disseminated distributed circulated undertaken carried certified accredited accepted enacted passed introduced rolled agreed formed opened upgraded translated uploaded tested validated piloted procured awarded amended documented registered acceded acquired achieved obtained available place inaugurated mapped identified designed set-up functional functioning activated released presented printed renewed repealed transposed digitised digitized automated ready commissioned incorporated institutionalised institutionalized hosted convened tabled concluded initiated ended end closed posted shared defined assessed connected linked digitalised migrated standardised standardized harmonised harmonized aligned transmitted executed formulated elaborated compiled analysed analyzed collected reported trained installed replaced removed abolished eliminated eradicated resolved filled hired staffed accession ratification adoption approval publication establishment implemented implementation submission",
);
export const doingWords = list(
  "establish develop adopt approve publish complete finalise finalize launch conduct implement sign ratify submit install deploy create prepare appoint set build construct update review revise organise organize deliver issue produce draft introduce roll accede obtain achieve end eliminate eradicate design host convene undertake hold carry pass enact abolish repeal identify map assess",
);
/** Things that are delivered, as the head of a text without a verb. */
export const deliverables = list(
  "strategy strategies plan plans policy policies guideline guidelines framework frameworks report reports manual manuals handbook checklist checklists database website portal system systems agreement agreements mou moa tor tors curriculum curricula study studies roadmap blueprint toolkit platform template templates procedure procedures sop sops law laws act bill regulation regulations legislation survey paper assessment centre center laboratory committee unit newsletter brochure catalogue register registry inventory workplan programme charter protocol standard standards dashboard app module modules directory briefs brief document documents publication proposal certificate certification accreditation contract",
);
export const vagueHeads = list("as on ad depends regularly frequently see refer according when where subject per");

// ---- units

/** They end the name of what is counted. */
export const unitStops = list(
  "in for by to from with on at that who which are is be being been was were will shall should has have had during across through within than as under over above below per each every among including into via against after before until using following where when while or but not so can could may must would do does did",
);
/** What became of the things is no part of their name. */
export const unitVerbs = list(
  "recruited trained appointed adjudicated listed initiated held conducted delivered completed organised organized undertaken established developed published produced issued met received answered resolved implemented installed signed adopted approved reached cleared achieved effectively spent booked provided made submitted certified- rate rates report return returns say give gives state agree respond use uses used show shows accede implementing reported participate participated operating prepared launched created supported assisted visited audited reviewed processed planted built present preceded implement target",
);
export const unitOpeners = list("more fewer less higher lower the a an all of our its their total new- such overall least");

// ---- spelling

/** Words whose slips are mended. Words for numbers are never among them. */
export const mendable = list(
  "least atleast minimum maximum exactly exceeding exceed fewer within quarter quarters quarterly annually annual monthly month months weekly yearly every percent average members member satisfaction rating score times approximately between increase increased decrease decreased reduce reduced reduction improvement workshops workshop",
);
/** Right words that lie close to one of those. */
export const realWords = list(
  "lease leased leapt leash leant leash quartet mouths mouthy months monthly nearly dearly early rates ration rations rationing dating mating stores scores scoped shore snore scone timed tines tiles remember embers membered memberships membership annul annals annular annals within without wither averages averaged averted excel exceeds excess exceeded quarterback quartered workshopped reduces reducer seduce seduced induced increases decreases minimums miniums leased lest fever newer fewest feuer sewer score's",
);
/** Right words that lie close to a number word. */
export const likeNumberWords = list(
  "there these threes theme sever severn sevens eights sights eighth seventh thirsty thirdly forth forts forte fifth fifths nifty sixths sixth mission missions bullion bullions millions billions thousands hundreds trillions crores crone crow lakhs weighty eighths elevens twelfth tenth ninth tens fortify dozens dozen seven-fold seventy eighty ninety three eight",
);
/** What may follow "once" where it counts. */
export const notPlainTimes = list("a an in per or and during only before by for within at on across between over under throughout to");
const comparatorWords = new Set(
  [...comparatorsBefore, ...comparatorsClose, ...aboutWords].flatMap(([phrase]) => phrase.split(" ")),
);
/** True for a word that belongs to some comparator: "least", "than". */
export const isComparatorWord = (word: string): boolean => comparatorWords.has(word);
/** A full stop behind one of these ends no sentence. */
export const abbreviations = list("approx min max no nos vs ca etc incl excl avg e.g i.e eg ie st dr mr ms fig art sec vol p.a pa est rs nr num dept govt qtr yr");
/** Between two parts. */
export const joiners = list("and plus");
/** A part never begins with one of these: it goes on with what went before. */
export const continuations = list("of out per or to from by than until which that who within over under each every across in during for through with at");
/** A line that ends in one of these goes on in the next. */
export const danglers = list("and or of the a an at in by to from for per every each than least most with between within over under");
/** What Excel shows for a formula that failed. */
export const errorValues = list("#ref! #n/a #value! #name? #div/0! #null! #num! #spill! #calc! #getting_data");
/** Words of four letters in which two neighbours may be swapped. */
export const mendableShort = list("year week each");
