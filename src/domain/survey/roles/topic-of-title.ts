import { choiceKey } from "../answers/choices";

const asked =
  "(?:needs?|priority|demand|implemented|implementation|assistance|support|besoins?|priorités?|mise?s? en (?:place|œuvre|oeuvre)|necesidad(?:es)?|prioridad(?:es)?|implementad[oa]s?|implementación|asistencia)";
const frame = new RegExp(
  `^(?:(?:your|the|current|overall|is|level of|degree of|extent of|status of|state of|niveau de|degré de|état de la|cuál es|su|el|la|nivel de|grado de|estado de) )*${asked}(?: (?:${asked}|level|status|needed|required|for|of|de|so far|already|yet|yes no|y n))*$`,
);

/** "Level of need", "implemented?": words that ask, and name no topic. */
export const isFrame = (text: string): boolean => frame.test(choiceKey(text));

const auxiliary = "(?:has|have|had|did|do|does|is|are|was|were|will|can)";
const body =
  "(?:administration|customs|country|authority|government|agency|economy|organi[sz]ation|members?)";
const who = `(?:you|it|they|(?:your|the|this) (?:[\\p{L}' ]{0,30} )?${body}|[\\p{L}' ]{2,30}? (?:customs|administration))`;
const how = "(?:already |fully |currently |ever |yet |been )*";
const done =
  "(?:implement(?:ed|s|ing)?|conduct(?:s|ed)?|run|issues?|carry out|carries out|introduced?|adopt(?:ed|s)?|establish(?:ed)?|launched|set up|put in place|appl(?:y|ied|ies)|operates?|use[ds]?|have|has|had)";
const help =
  "(?:(?:any |further |more |technical )*(?:assistance|support|trainings?|help|capacity[- ]building|workshops?|expertise)(?: (?:or|and|/) (?:assistance|support|training|help|capacity[- ]building))?)";
const about =
  "(?:(?:in |with |for )?implementing|to implement|on|in|for|with|regarding|about|concerning|to|of)";
const article = "(?:the |an? |any |its |your )?";
const place =
  "(?: (?:in place|in (?:your|the) [\\p{L} ]{2,30}|yet|already|at (?:your|the) [\\p{L} ]{2,30}))*";

const articleFr = "(?:le |la |les |l['’]|une? |des |du )?";

const articleEs = "(?:el |la |los |las |una? |l[oa]s )?";

const unicode = (pattern: string): RegExp => new RegExp(pattern, "iu");

/** Questions around a topic; the first that fits gives it. */
const around: readonly RegExp[] = [
  unicode(
    `^(?:.{0,60}\\bha[ns]?|ya ha[ns]?) (?:ya )?(?:implementado|implantado|introducido|adoptado|establecido|puesto en (?:marcha|práctica)) ${articleEs}(.{2,})$`,
  ),
  unicode(
    `^(?:(?:nivel|grado) de )?(?:necesidad(?:es)?|prioridad) (?:de (?:asistencia|apoyo|formación|capacitación|ayuda) )?(?:en|de|para|sobre) ${articleEs}(.{2,})$`,
  ),
  unicode(
    `^(?:¿ ?)?necesita (?:asistencia|apoyo|formación|capacitación|ayuda) (?:en|para|sobre|con) ${articleEs}(.{2,})$`,
  ),
  unicode(
    `^(?:tienen?|dispone[n]?(?: de)?|existe) (?:ya )?(?:(?:su|la|el) (?:administración|aduana|país)(?: de)? )?(?:de )?${articleEs}(.{2,}?)(?: en su (?:administración|país))?$`,
  ),
  unicode(`^(?:disposez-vous|avez-vous) (?:d[ée]j[àa] )?(?:d['’]|de )?${articleFr}(?!besoin|mis)(.{2,})$`),
  unicode(`^(?:implementación|implantación) (?:de|del) ${articleEs}(.{2,})$`),
  unicode(
    `^(?:avez-vous|.{0,50}\\ba-t-(?:elle|il|on)|votre .{2,40} a) (?:d[ée]j[àa] )?(?:mise?s? en (?:place|œuvre|oeuvre|application)|introduit|adopt[ée]|[ée]tabli) ${articleFr}(.{2,})$`,
  ),
  unicode(
    `^(?:(?:niveau|degr[ée]) de )?besoins? (?:(?:en|de|d['’]|pour|sur) ?(?:assistance|formation|appui) )?(?:en|de|d['’]|pour|sur) ?${articleFr}(.{2,})$`,
  ),
  unicode(
    `^avez-vous besoin (?:d['’]assistance |de formation |d['’]appui )?(?:en|de|d['’]|pour|sur) ?${articleFr}(.{2,})$`,
  ),
  unicode(
    `^how (?:important|urgent|necessary|useful) (?:is|are|would be) (?:${help} ${about} ${article})(.{2,}?)(?: (?:for|to) (?:you|${who}))?$`,
  ),
  unicode(`^mise en (?:place|œuvre|oeuvre) (?:de |du |des |d['’])${articleFr}(.{2,})$`),
  unicode(
    `^how (?:would|do|did|can) you (?:rate|assess|describe|evaluate|judge|score) (?:your |the )?(?:${body}['’]s )?(?:(?:current|overall) )?(?:(?:level|degree|extent) of )?(?:needs?|priority|demand|importance) (?:${help} )?${about} ${article}(?:${help} ${about} )?(.{2,})$`,
  ),
  unicode(
    `^(?:how (?:much|strongly|urgently|badly)|to what (?:extent|degree)) ${auxiliary} ${who} (?:need|require|want) (?:${help} ?${about} )?${article}(.{2,}?)(?: ${help})?$`,
  ),
  unicode(
    `^(?:what|which|how (?:high|strong|great|urgent)) (?:is|are) (?:your |the )?(?:${body}['’]s )?(?:(?:current|overall) )?(?:(?:level|degree|extent) of )?(?:needs?|priority|demand) (?:${help} )?${about} ${article}(?:${help} ${about} )?(.{2,})$`,
  ),
  unicode(
    `^to what (?:extent|degree) (?:is|are|has|have|was|were) ${article}(.{2,}?) (?:been )?${how}(?:implemented|introduced|adopted|operational|established|in (?:place|operation|force|use))${place}$`,
  ),
  unicode(`^to what (?:extent|degree) ${auxiliary} ${who} ${how}${done} ${article}(.{2,}?)${place}$`),
  unicode(
    `^(?:is|are) ${article}(.{2,}?) (?:an? )?(?:(?:high|top|urgent) )?(?:priority|needed|required|need)(?: (?:for|in|of) .{2,60})?$`,
  ),
  unicode(`^${auxiliary} ${who} ${how}${done} ${article}(.{2,}?)${place}$`),
  unicode(`^(?:has|have) ${who} ${how}(?:got )?(?:an?|any) (.{2,}?)${place}$`),
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
    `^(?!(?:please|your|the|level|degree|rate|indicate|what|how|current|overall)\\b)(.{2,}?) (?:is |has been |already )?(?:implemented(?: since(?: when)?| in(?: which year)?)?|implementation(?: status| level)?|needs?(?: level)?|level of need|priority)$`,
  ),
];

const lead =
  /^(?:please|how|what|which|to what extent|for each|indicate|rate|indique|cu[áa]l|qu[ée]|por favor)\b|\b(?:each|following|below|these) /i;

/** "Has your administration implemented AEO?" -> "AEO"; "Level of need: Origin" -> "Origin"; else the title without its scale. */
export function topicOfTitle(title: string): string {
  if (/^\w(?=\w*_\w)\w+$/.test(title)) return topicOfCode(title);
  // Typeform sets words in bold with asterisks.
  const plain = withoutScale(title.replaceAll(/[*¿¡]/g, " "));
  const parts = plain.split(/(?<!\s)\s*(?::|(?<=\s)[-–—|/]|>>?)\s+/).map((part) =>
    part
      .trim()
      .replace(/(?<!\?)\?+$/, "")
      .trim(),
  );
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
    .replace(/(?<![\s*?.:])[\s*?.:]+$/, "")
    .replace(/\s+/g, " ")
    .trim();

const askedFor =
  "(?:level of )?(?:needs?|priority|implemented|implementation|impl|implem)(?: level| for| of)?";
const aroundCode = new RegExp(`^${askedFor} | ${askedFor}$`, "gi");

const topicOfCode = (code: string): string => {
  const words = code.replaceAll("_", " ").trim();
  return words.replace(aroundCode, "").trim() || words;
};

/** Whether a question names a topic of its own; "Level of need" and "Please rate your need" ask for one that stands elsewhere. */
export function namesTopic(title: string): boolean {
  const plain = withoutScale(title);
  const topic = topicOfTitle(title);
  return topic !== plain && topic !== title && !isFrame(topic);
}
