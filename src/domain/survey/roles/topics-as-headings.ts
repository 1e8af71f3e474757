import { isNoneOf, isOther } from "../answers/choices";
import type { SurveyColumn } from "../survey-column";
import { letterLabelsIn, numberLabelsIn } from "../scales/scale-in-question";
import { cellAt } from "../survey-table";
import type { MatchedQuestion, Purpose } from "./matched-question";
import type { SurveyRole } from "./survey-role";
import { namesTopic, topicOfTitle } from "./topic-of-title";

interface TopicHeadings {
  readonly rows: readonly (readonly string[])[];
  /** Whether the plan knows a topic. */
  readonly isTopic: (text: string) => boolean;
  readonly purpose: Purpose | undefined;
}

/** Where these are asked for, a topic may stand for a session or an event. */
const ofEvents = new Set<SurveyRole | undefined>(["workshop", "actions", "direct", "project", "score"]);

/**
 * Columns whose heading is a topic and no more ("Risk Management"): their answers ("High need", "Under implementation")
 * say what was asked, and neighbours with such answers are topics too ("Drones"). Numbers and yes or no say nothing by
 * themselves: there the title of the survey must.
 */
export function withTopicsAsHeadings(
  matched: readonly MatchedQuestion[],
  { rows, isTopic, purpose }: TopicHeadings,
): readonly MatchedQuestion[] {
  if (matched.some(({ role }) => ofEvents.has(role))) return matched;
  const kinds = withNeighbours(matched.map((one) => (isFree(one) ? kindOf(one, rows, isTopic) : undefined)));
  const asksForNeeds = purpose === "need" || matched.some(({ role }) => role === "need");
  const roles = matched.map((): Purpose | undefined => undefined);
  for (let start = 0; start < matched.length; start += 1) {
    const kind = kinds[start];
    if (kind === undefined || roles[start] !== undefined) continue;
    let end = start + 1;
    while (kind !== "options" && kind !== "practice" && kinds[end] === kind) end += 1;
    const topics = matched.slice(start, end).flatMap(titlesOf);
    const known = topics.filter((title) => isTopic(title)).length;
    const role =
      roleOf[kind]({ known, all: topics.length, purpose }) ??
      (kind === "options" && asksForNeeds && saysTopics(matched[start]) ? "need" : undefined);
    for (let at = start; at < end; at += 1) roles[at] = role;
    start = end - 1;
  }
  return matched.map((one, at) => {
    const role = roles[at];
    if (role === undefined) return one;
    return kinds[at] === "practice"
      ? { ...one, role, certainty: "likely", reason: "It asks yes or no about a topic of the plan." }
      : { ...one, role, certainty: "likely", reason: "Its heading is a topic alone.", isTopicAlone: true };
  });
}

/** Yes and no beside "in progress", in the same column or in a neighbour's, are states of implementation. */
function withNeighbours(kinds: readonly (AnswerKind | undefined)[]): readonly (AnswerKind | undefined)[] {
  const isStep = (kind: AnswerKind | undefined): boolean => kind === "yes-no" || kind === "implemented";
  return kinds.map((kind, at) => {
    if (kind !== "yes-no") return kind;
    let [first, last] = [at, at];
    while (isStep(kinds[first - 1])) first -= 1;
    while (isStep(kinds[last + 1])) last += 1;
    return kinds.slice(first, last + 1).includes("implemented") ? "implemented" : kind;
  });
}

/** In a survey of needs the topics that are ticked are needed, though the plan has none of them. */
const saysTopics = (matched: MatchedQuestion | undefined): boolean =>
  /\b(?:topics?|areas?|themes?|subjects?|sujets?|domaines?|temas?|[áa]reas?)\b/i.test(
    matched?.question.title.replaceAll("_", " ") ?? "",
  );

const isFree = ({ role, reason, certainty, question }: MatchedQuestion): boolean =>
  (role === undefined && reason !== "You left it out.") ||
  (role === "topic" && certainty !== "chosen" && question.options.length > 0);

const titlesOf = ({ question: { title, options } }: MatchedQuestion): readonly string[] =>
  options.length > 0
    ? options.flatMap(({ option = "" }) => (isOther(option) || isNoneOf(option) ? [] : [option]))
    : [topicOfTitle(title)];

/** practice: a question of yes or no about what an administration does ("Do you already have a Single Window?"). */
type AnswerKind = "needs" | "levels" | "implemented" | "numbers" | "yes-no" | "options" | "practice";

interface Block {
  readonly known: number;
  readonly all: number;
  readonly purpose: Purpose | undefined;
}

const half = 0.5;

const roleOf: Readonly<Record<AnswerKind, (block: Block) => Purpose | undefined>> = {
  needs: () => "need",
  levels: ({ known, purpose }) => (known > 0 || purpose === "need" ? "need" : undefined),
  implemented: ({ known, purpose }) => (known > 0 || purpose === "implemented" ? "implemented" : undefined),
  numbers: ({ known, purpose }) => (known > 1 ? purpose : undefined),
  "yes-no": ({ known, purpose }) => (known > 1 ? purpose : undefined),
  practice: ({ known }) => (known > 0 ? "implemented" : undefined),
  options: ({ known, all, purpose }) => (known > 1 && known >= all * half ? (purpose ?? "need") : undefined),
};

const sayNothing =
  /^(?:n\.? ?[/.]? ?a\.?|not applicable|-|–|\?|(?:i )?(?:don[’']?t|do not) know|ne sai[st] pas|sans objet|nsp)$/i;
const level =
  "(?:(?:very|extremely|tr[èe]s|muy|bastante|rather|quite) )?(?:high|medium|moderate|low|none|no|nil|urgent|critical|strong|weak|[ée]lev[ée]e?|moyen(?:ne)?|faible|forte?|aucun(?:e)?|nul(?:le)?|alt[oa]|medi[oa]|baj[oa]|ningun[oa])";
const need = "(?:needs?|priority|demand|besoin|priorit[ée]|necesidad|prioridad)";
const levelStart = new RegExp(`^${level}\\b`, "iu");
const implementedSteps =
  /^(?:(?:not|fully|partly|partially|partial|already|to be|under|full|in) )*(?:yet )?(?:implemented|implementation|in progress|progress|under ?way|on-?going|planned|being implemented|(?:non |partiellement )?mise?s? en (?:œuvre|oeuvre|place)|en cours|(?:no |parcialmente |totalmente )?(?:implementad|implantad)[oa]|en (?:curso|proceso|marcha)|ip|in process|started|partly|partially|planned|geplant|teilweise|umgesetzt|nicht umgesetzt|em curso|parcialmente)$/i;
const yesOrNo = /^(?:yes|no|oui|non|y|n|s[ií]|ja|nein|sim|n[ãa]o|[✓✔✗✘√])$/i;
const answerKinds: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    "needs",
    new RegExp(`^(?:${level} ${need}|(?:not |highly )?needed|${need} (?:${level}|tr[èe]s ${level}))$`, "iu"),
  ],
  ["levels", new RegExp(`^${level}(?: ${need})?$`, "iu")],
  ["implemented", implementedSteps],
  ["numbers", /^(?:10|\d)$/],
  ["yes-no", yesOrNo],
];
/** "No" and "None" are answers of each kind. */
const deny = /^(?:no|none|non|aucune?|nil|nein|n[ãa]o)$/i;

const sampleRows = 200;

/** What somebody has, uses or does; not whom they train for it, nor what they want. */
const asksPractice = (title: string): boolean =>
  /^(?:do|does|has|have|is|are|did|¿? ?(?:tienen?|disponen?|existe|ha)|disposez-vous|avez-vous)\b/i.test(
    title.trim(),
  ) &&
  namesTopic(title) &&
  !/\b(?:receiv\w*|provid\w*|offer\w*|donors?|assistance|support|need|want|wish|like|plan|intend|interest\w*|experts?|train\w*|staff|difficult\w*|apoyo|asistencia|formación|capacitación|besoin|appui|problems?|challenges?|materials?|budget|shar\w+|participat\w*|attend\w*|workshops?)\b/i.test(
    title,
  );
const practiced =
  /^(?:yes|no|y|n|oui|non|s[ií]|ja|nein|sim|n[ãa]o|[01]|true|false|not yet|planned|in progress|on-?going|partly|partially|pas encore|en cours)$/i;

/** "Valuation (A = high, D = none)": its labels are levels. */
const hasLevelsOfNeed = (title: string): boolean => {
  const labels = [...letterLabelsIn(title), ...numberLabelsIn(title)];
  return labels.length > 1 && labels.every(({ text }) => levelStart.test(text.trim()));
};

/** "Level of English of your officers" asks something, and is no topic. */
const asks =
  /[?]|\b(?:your|you|how|what|which|who|level|number|do|does|is|are|have|has|votre|vos|quel(?:le)?s?|niveau|nombre)\b/i;

/** Where the heading is a topic of the plan, a slip among its answers does not hide what they are. */
const mostly = 0.75;
const leastTelling = 3;

function kindOf(
  { question }: MatchedQuestion,
  rows: TopicHeadings["rows"],
  isTopic: TopicHeadings["isTopic"],
): AnswerKind | undefined {
  const { title, whole, options } = question;
  if (options.length > 0)
    return isTickedByText(options, rows) || (asksTopics(title) && areTicked(options, rows))
      ? "options"
      : undefined;
  if (whole === undefined) return undefined;
  const cells = rows
    .slice(0, sampleRows)
    .map((row) => cellAt(row, whole.index).trim())
    .filter((cell) => cell !== "" && !sayNothing.test(cell));
  const telling = cells.filter((cell) => !deny.test(cell));
  if (asksPractice(title) && cells.length > 0 && cells.every((cell) => practiced.test(cell)))
    return "practice";
  if (hasLevelsOfNeed(title) && cells.length > 0) return "levels";
  if (asks.test(title)) return undefined;
  const found = answerKinds.find(
    ([, words]) => telling.length > 0 && telling.every((cell) => words.test(cell)),
  )?.[0];
  if (found !== undefined) return found;
  const steps = telling.filter((cell) => !yesOrNo.test(cell));
  if (steps.length > 0 && steps.every((cell) => implementedSteps.test(cell))) return "implemented";
  if (cells.length > 0 && telling.length === 0) return "yes-no";
  return telling.length >= leastTelling && isTopic(topicOfTitle(title))
    ? answerKinds.find(
        ([, words]) => telling.filter((cell) => words.test(cell)).length >= telling.length * mostly,
      )?.[0]
    : undefined;
}

/** "Which further topics should be on the work plan?" asks for what is needed; not what somebody offers, has had or liked. */
const asksTopics = (title: string): boolean =>
  !/\b(?:offer\w*|provid\w*|shar(?:e|ed|ing)|experts?|experiences?|donors?|receiv\w*|attend\w*|cover(?:ed)?|discuss\w*|liked?|useful|best|learn\w*)\b/i.test(
    title.replaceAll("_", " "),
  );

/** A column per option with ticks and no ticks. */
const areTicked = (options: readonly SurveyColumn[], rows: TopicHeadings["rows"]): boolean => {
  const cells = options.flatMap(({ index }) =>
    rows.slice(0, sampleRows).map((row) => cellAt(row, index).trim().toLowerCase()),
  );
  return cells.every((cell) => tickOrNone.test(cell)) && cells.some((cell) => ticked.test(cell));
};
const ticked = /^(?:1|true|yes|x|checked|selected|✓|✔|oui|s[ií])$/;
const tickOrNone =
  /^(?:[01]|true|false|yes|no|x|(?:un|not )?checked|(?:not )?selected|✓|✔|✗|✘|oui|non|s[ií]|)$/;

/** Typeform: the cell repeats its heading. Ticks of a grid whose question stands in the file are another matter. */
const isTickedByText = (options: readonly SurveyColumn[], rows: TopicHeadings["rows"]): boolean =>
  options.some(
    ({ index, heading, option }) =>
      heading === option && rows.slice(0, sampleRows).some((row) => cellAt(row, index).trim() !== ""),
  );

const purposes: readonly (readonly [Purpose, RegExp])[] = [
  ["need", /\b(?:needs?|demand|besoins?|necesidades?|necessidades?|bedarf|capacity[- ]building request)\b/i],
  [
    "implemented",
    /\b(?:implement(?:ed|ation|aci[óo]n|a[çc][ãa]o)|umsetzung|umgesetzt)\b|\bmise en (?:œuvre|oeuvre|place)\b/i,
  ],
];

/** purposeOf(["Needs survey 2019.csv"]) -> "need"; undefined where no title says it, or both are said. */
export function purposeOf(titles: readonly string[]): Purpose | undefined {
  const text = titles.join(" ").slice(0, 600).replaceAll("_", " ");
  const found = purposes.filter(([, words]) => words.test(text)).map(([purpose]) => purpose);
  return found.length === 1 ? found[0] : undefined;
}
