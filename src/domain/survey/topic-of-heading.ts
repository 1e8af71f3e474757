import { choiceKey } from "./answers/choices";
import type { SurveyColumn } from "./survey-column";
import type { MatchedQuestion } from "./match-roles";
import { columnsOfQuestion } from "./questions";

/** A column of needs or of implementation, and the topic that it is about. */
export interface TopicColumn {
  readonly role: "need" | "implemented";
  readonly column: SurveyColumn;
  readonly topic: string;
}

/** The topics of a form's columns. Two columns that ask the same of one topic stay apart, by their group or their number. */
export function topicsOfColumns(questions: readonly MatchedQuestion[]): readonly TopicColumn[] {
  const all = questions.flatMap(({ question, role, holdsTopics }) =>
    !holdsTopics && (role === "need" || role === "implemented")
      ? columnsOfQuestion(question).map((column): TopicColumn => ({
          ...{ role, column },
          topic: topicOf(column, question.title),
        }))
      : [],
  );
  const byKey = new Map<string, TopicColumn[]>();
  for (const one of all) {
    const key = `${one.role} ${choiceKey(one.topic)}`;
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return all.map((one) => {
    const same = byKey.get(`${one.role} ${choiceKey(one.topic)}`) ?? [];
    const number = same.indexOf(one) + 1;
    const apart = one.column.group ?? (number > 1 ? String(number) : "");
    return same.length < 2 || apart === "" ? one : { ...one, topic: `${one.topic} (${apart})` };
  });
}

/** What stands in brackets is the topic, but for "AEO [implemented]": there it is what stands before. */
const topicOf = ({ option }: SurveyColumn, title: string): string =>
  option === undefined || isFrame(option) ? topicOfTitle(title) : option;

const asked =
  "(?:needs?|priority|demand|implemented|implementation|assistance|support|besoins?|priorités?|mise?s? en (?:place|œuvre|oeuvre))";
const frame = new RegExp(
  `^(?:(?:your|the|current|overall|is|level of|degree of|extent of|status of|state of|niveau de|degré de|état de la) )*${asked}(?: (?:${asked}|level|status|needed|required|for|of|so far|already|yet|yes no|y n))*$`,
);

/** "Level of need", "implemented?": words that ask, and name no topic. */
export const isFrame = (text: string): boolean => frame.test(choiceKey(text));

const auxiliary = "(?:has|have|had|did|do|does|is|are|was|were|will|can)";
const body =
  "(?:administration|customs|country|authority|government|agency|economy|organi[sz]ation|members?)";
const who = `(?:you|it|they|(?:your|the|this) (?:[\\p{L}' ]{0,30} )?${body}|[\\p{L}' ]{2,30}? (?:customs|administration))`;
const how = "(?:already |fully |currently |ever |yet |been )*";
const done =
  "(?:implement(?:ed|s|ing)?|introduced?|adopt(?:ed|s)?|establish(?:ed)?|launched|set up|put in place|appl(?:y|ied|ies)|operates?|use[ds]?|have|has|had)";
const help =
  "(?:(?:any |further |more |technical )*(?:assistance|support|trainings?|help|capacity[- ]building|workshops?|expertise)(?: (?:or|and|/) (?:assistance|support|training|help|capacity[- ]building))?)";
const about = "(?:on|in|for|with|regarding|about|concerning|to implement|to|of)";
const article = "(?:the |an? |any |its |your )?";
const place =
  "(?: (?:in place|in (?:your|the) [\\p{L} ]{2,30}|yet|already|at (?:your|the) [\\p{L} ]{2,30}))*";

const articleFr = "(?:le |la |les |l['’]|une? |des |du )?";

const unicode = (pattern: string): RegExp => new RegExp(pattern, "iu");

/** Questions around a topic; the first that fits gives it. */
const around: readonly RegExp[] = [
  unicode(
    `^(?:avez-vous|.{0,50}\\ba-t-(?:elle|il|on)|votre .{2,40} a) (?:d[ée]j[àa] )?(?:mise?s? en (?:place|œuvre|oeuvre|application)|introduit|adopt[ée]|[ée]tabli) ${articleFr}(.{2,})$`,
  ),
  unicode(
    `^(?:(?:niveau|degr[ée]) de )?besoins? (?:(?:en|de|d['’]|pour|sur) ?(?:assistance|formation|appui) )?(?:en|de|d['’]|pour|sur) ?${articleFr}(.{2,})$`,
  ),
  unicode(
    `^avez-vous besoin (?:d['’]assistance |de formation |d['’]appui )?(?:en|de|d['’]|pour|sur) ?${articleFr}(.{2,})$`,
  ),
  unicode(`^mise en (?:place|œuvre|oeuvre) (?:de |du |des |d['’])${articleFr}(.{2,})$`),
  unicode(
    `^(?:how (?:much|strongly|urgently|badly)|to what (?:extent|degree)) ${auxiliary} ${who} (?:need|require|want) (?:${help} ?${about} )?${article}(.{2,})$`,
  ),
  unicode(`^${auxiliary} ${who} ${how}${done} ${article}(.{2,}?)${place}$`),
  unicode(
    `^(?:is|are|was|were|has|have) ${article}(.{2,}?) (?:been )?${how}(?:implemented|introduced|adopted|operational|established|in (?:place|operation|force|use))${place}$`,
  ),
  unicode(
    `^(?:(?:level|status|state|stage|degree) of )?(?:the )?implementation (?:status |level )?(?:of|for) ${article}(.{2,})$`,
  ),
  unicode(`^implement(?:ed|ing) ${article}(.{2,})$`),
  unicode(
    `^${auxiliary} ${who} (?:need|require|want|wish for|request) (?:${help} ?${about} )?${article}(.{2,})$`,
  ),
  unicode(
    `^(?:please )?(?:rate|indicate|state|specify|assess)?(?: ?(?:your|the))? ?(?:level|degree|extent)? ?(?:of )?(?:needs?|priority|demand) (?:${help} )?${about} ${article}(?:${help} ${about} )?(.{2,})$`,
  ),
  unicode(`^${help} (?:needed |required )?${about} ${article}(.{2,})$`),
  unicode(
    `^(.{2,}?) (?:is |has been |already )?(?:implemented|implementation(?: status| level)?|needs?(?: level)?|level of need|priority)$`,
  ),
];

const lead =
  /^(?:please|how|what|which|to what extent|for each|indicate|rate)\b|\b(?:each|following|below|these) /i;

/** "Has your administration implemented AEO?" -> "AEO"; "Level of need: Origin" -> "Origin"; else the title without its scale. */
export function topicOfTitle(title: string): string {
  if (/^\w+_\w+$/.test(title)) return topicOfCode(title);
  const plain = withoutScale(title);
  const parts = plain
    .split(/\s*(?::|\s[-–—|/]|>>?)\s+/)
    .map((part) => part.trim().replace(/[?]+$/, "").trim());
  const telling = parts.filter((part) => part !== "" && !isFrame(part));
  const named = telling.filter((part) => !lead.test(part));
  const best = (named.length > 0 ? named : telling).at(-1) ?? plain;
  const bare = withoutScale(best);
  const inner = around.map((pattern) => pattern.exec(bare)?.[1]?.trim()).find((found) => found !== undefined);
  return inner === undefined || inner === "" ? bare || title : inner;
}

/** "(1 = low, 5 = high)", "(Yes/No)", "*" and the question mark are no part of a topic; "(AEO)" is. */
const withoutScale = (title: string): string =>
  title
    .replace(
      /\((?:[^()]*\d\s*(?:=|-|–|to|:|\()[^()]*|[^()]*\b[A-G] ?=[^()]*|yes ?\/ ?no[^()]*|y ?\/ ?n|select [^()]*|choose [^()]*|required)\)/gi,
      " ",
    )
    .replace(/[\s*?.:]+$/, "")
    .replace(/\s+/g, " ")
    .trim();

const askedFor = "(?:level of )?(?:needs?|priority|implemented|implementation)(?: level| for| of)?";
const aroundCode = new RegExp(`^${askedFor} | ${askedFor}$`, "gi");

const topicOfCode = (code: string): string => {
  const words = code.replaceAll("_", " ").trim();
  return words.replace(aroundCode, "").trim() || words;
};
