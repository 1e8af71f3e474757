/** A sentence that is surely read, one for each way of speaking. `{n}` and `{m}` take the planner's own numbers. */
export interface ModelPhrase {
  /** `{c}` is the comparator, `{things}` what is counted. */
  readonly sentence: string;
  /** The words that tell this way of speaking, in the forms of `sameWord`; "#" is a number, "/" is "of". */
  readonly marks: readonly string[];
  /** The numbers where the planner wrote none that fit. */
  readonly numbers: readonly string[];
  readonly things?: string;
}

const model = (
  sentence: string,
  marks: string,
  numbers: readonly string[] = [],
  things?: string,
): ModelPhrase => ({
  sentence,
  marks: marks.split(" "),
  numbers,
  ...(things === undefined ? {} : { things }),
});

/** What people should write, roughly from the most to the least used; the first of equally near ones is offered. */
export const modelPhrases: readonly ModelPhrase[] = [
  model("{c} {n}/{m} Members", "# / # members", ["22", "33"]),
  model("{c} {n} Members", "# members", ["22"]),
  model("{c} {n}% of the {things}", "# % things", ["75"], "requests"),
  model("{c} {n}%", "# %", ["75"]),
  model("Increase by at least {n}%", "increase # %", ["10"]),
  model("Reduce by at least {n}%", "reduce # %", ["10"]),
  model("{c} {n}% of positive replies", "# % positive replies", ["50"]),
  model("{c} once every quarter", "once quarter"),
  model("{c} once per year", "once year"),
  model("{c} once per month", "once month"),
  model("{c} twice per year", "twice year"),
  model("{c} {n} times per year", "# times year", ["3"]),
  model("{c} {n} {things} per year", "# things year", ["2"], "workshops"),
  model("{c} average of {n} out of {m}", "average # / #", ["4", "5"]),
  model("{c} {n} {things}", "# things", ["5"], "workshops"),
  model("Between {n} and {m} {things}", "# # things", ["5", "8"], "workshops"),
  model("Between {n}% and {m}%", "# # %", ["70", "80"]),
  model("Within {n} days", "# days", ["30"]),
  model("Increase from {n} to {m}", "increase from # #", ["10", "20"]),
  model("Reduce from {n} to {m}", "reduce from # #", ["20", "10"]),
  model("By June {n}", "june #", ["2020"]),
  model("Strategy adopted", "adopted strategy"),
];

const rows = {
  "#": "several many few various numerous some xx xxx",
  members: "member administration administrations",
  things:
    "workshop workshops seminar seminars mission missions meeting meetings training trainings activity activities officer officers expert experts request requests participant participants course courses country countries staff event events session sessions visit visits webinar webinars report reports survey surveys trainee trainees",
  "%": "percent percentage pct pc cent",
  "/": "of out",
  year: "years yearly annual annually annum",
  quarter: "quarters quarterly",
  month: "months monthly",
  times: "time",
  once: "",
  twice: "",
  average: "score scores rating mean avg evaluation satisfaction",
  increase: "increased rise raise grow growth more up",
  reduce: "reduced reduction decrease decreased cut lower fewer down drop",
  days: "day hours hour weeks week",
  from: "",
  positive: "",
  replies: "reply responses answers",
  adopted: "approved endorsed published established launched completed finalised signed",
  strategy: "plan policy guideline manual report",
  june: "january february march april may july august september october november december",
} as const satisfies Record<string, string>;

/** Words that mean one and the same mark. */
export const sameWord: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([mark, words]) =>
    [mark, ...words.split(" ")].filter((word) => word !== "").map((word) => [word, mark] as const),
  ),
);

/** Words between the others: they tell no way of speaking from another. */
export const fillerWords: ReadonlySet<string> = new Set(
  "at least most a an the and or to in on by for per every each please about around approximately no not more than less minimum maximum max min up exactly only all our region target be is are will within under above below".split(
    " ",
  ),
);

/** How the planner compared, by what the text holds; the first that fits wins. */
export const comparatorsSaid: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:at most|max(?:imum)?|no more|not more|up to|not exceed\w*|less than|fewer than|under|below)\b/i,
    "At most",
  ],
  [/\b(?:exactly|only)\b/i, "Exactly"],
];
